/**
 * What the words of a command line ask for.
 *
 * @example
 * readArguments(["--scope", "all", "news.jsonl"]); // { kind: "extract", files: ["news.jsonl"], options: { scope: "all" }, … }
 * readArguments(["--scoop"]); // { kind: "mistake", message: "Unknown option '--scoop'" }
 */
import { parseArgs } from "node:util";
import type { ExtractOptions } from "../types.js";

/** What an input may hold. */
export type InputKind = "text" | "jsonl";
/** How results may be written. */
export type OutputFormat = "text" | "json" | "jsonl";

/** A run over articles. */
export interface ExtractCommand {
  readonly kind: "extract";
  /** Paths, `-` for standard input; empty for standard input alone. */
  readonly files: readonly string[];
  /** What every input is; null where each is to be looked at. */
  readonly input: InputKind | null;
  /** How to write; null to write as the input is. */
  readonly format: OutputFormat | null;
  /** Whether to colour; null to let the terminal decide. */
  readonly color: boolean | null;
  readonly options: ExtractOptions;
}

export type Command = ExtractCommand | { readonly kind: "help" | "version" } | { readonly kind: "mistake"; readonly message: string };

const OPTIONS = {
  input: { type: "string" },
  format: { type: "string", short: "f" },
  scope: { type: "string" },
  "min-confidence": { type: "string" },
  "include-text": { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Reads the words after the program's name. */
export function readArguments(words: readonly string[]): Command {
  try {
    return readCommand(words);
  } catch (error) {
    // parseArgs explains at length how to pass a file whose name starts with a dash; its first sentence is enough
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "mistake", message: message.split(/\. (?=[A-Z])/u, 1)[0] ?? message };
  }
}

function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const scope = oneOf("--scope", values.scope, ["speech", "all"]);
  const minConfidence = share("--min-confidence", values["min-confidence"]);
  return {
    kind: "extract",
    files: positionals,
    input: oneOf("--input", values.input, ["text", "jsonl"]),
    format: oneOf("--format", values.format, ["text", "json", "jsonl"]),
    color: values["no-color"] ? false : (values.color ?? null),
    options: {
      ...(scope !== null && { scope }),
      ...(minConfidence !== null && { minConfidence }),
      ...(values["include-text"] && { includeText: true }),
    },
  };
}

function oneOf<Choice extends string>(name: string, given: string | undefined, choices: readonly Choice[]): Choice | null {
  if (given === undefined) return null;
  const choice = choices.find((each) => each === given);
  if (choice === undefined) throw new Error(`${name} takes one of ${choices.join(", ")}, not '${given}'`);
  return choice;
}

function share(name: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const value = given.trim() === "" ? Number.NaN : Number(given);
  if (!(value >= 0 && value <= 1)) throw new Error(`${name} takes a number from 0 to 1, not '${given}'`);
  return value;
}
