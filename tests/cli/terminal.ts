/**
 * Runs the command line with streams of its own, so that no process needs to start.
 *
 * @example
 * const { status, stdout } = await command(["--version"]);
 */
import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.js";

/** What a command is given beside its words. */
interface Setting {
  /** Standard input, in the pieces that it comes in; left out for a terminal where nothing is piped in. */
  readonly stdin?: readonly (string | Uint8Array)[];
  /** The columns of the terminal that standard output is; left out for a pipe. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** What it did. */
interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the words and gives what they did. */
export async function command(words: readonly string[], { stdin, columns, env = {} }: Setting = {}): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const sink = new Writable({
    write(chunk, _encoding, done) {
      stdout += String(chunk);
      done();
    },
  });
  const status = await run(words, {
    stdin: Object.assign(Readable.from((stdin ?? []).map((piece) => Buffer.from(piece))), { isTTY: stdin === undefined }),
    stdout: columns === undefined ? sink : Object.assign(sink, { isTTY: true, columns }),
    stderr: { write: (text: string) => (stderr += text) },
    env,
  });
  return { status, stdout, stderr };
}
