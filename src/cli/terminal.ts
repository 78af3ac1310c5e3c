/**
 * The streams that a command has, and what they mean for how text is laid out.
 *
 * @example
 * layoutOf(process, null); // in a terminal of 80 columns: { width: 80, color: true }; in a pipe: { color: false }
 */
import type { TextStyle } from "../formats/index.js";

/** The streams and the environment that a command runs in. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Longer lines than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** The width of the terminal, where there is one; `color` is what was asked for, null to look at the environment. */
export function layoutOf({ stdout, env }: Terminal, color: boolean | null): TextStyle {
  const width = stdout.isTTY ? { width: Math.min(stdout.columns ?? 80, WIDEST) } : {};
  return { ...width, color: color ?? wantsColor(env, stdout.isTTY ?? false) };
}

/** What the environment says of colour, as Node itself reads it. */
function wantsColor(env: Terminal["env"], isTerminal: boolean): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return isTerminal && env["TERM"] !== "dumb";
}
