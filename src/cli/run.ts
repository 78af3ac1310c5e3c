/**
 * The command line from its words to its exit status; `main.ts` gives it the process's own streams.
 *
 * @example
 * process.exitCode = await run(["article.txt"], process);
 */
import { once } from "node:events";
import { version } from "../../package.json";
import { extractQuotes } from "../index.js";
import { kindOf, readArticles, type Article } from "./articles.js";
import { readArguments, type ExtractCommand } from "./arguments.js";
import { HELP } from "./help.js";
import { jsonlPrinter, jsonPrinter, textPrinter, type Printer } from "./printer.js";

/** The streams and the environment that a command runs in. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Longer lines than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** Runs the command and gives its exit status: 0 all done, 1 some input was not read, 2 a mistake in the command. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case "help":
      await write(terminal.stdout, HELP);
      return 0;
    case "version":
      await write(terminal.stdout, `${version}\n`);
      return 0;
    case "mistake":
      return mistake(command.message, terminal);
    case "extract":
      if (command.files.length === 0 && terminal.stdin.isTTY) return mistake("no file was named, and nothing is piped in", terminal);
      return extractAll(command, terminal);
  }
}

async function extractAll(command: ExtractCommand, terminal: Terminal): Promise<number> {
  let printer: Printer | null = null;
  let status = 0;
  for await (const item of readArticles(command.files, command.input, terminal.stdin)) {
    if ("problem" in item) {
      terminal.stderr.write(`hearsay: ${item.problem}\n`);
      status = 1;
      continue;
    }
    printer ??= printerFor(command, item, terminal);
    await write(terminal.stdout, printer.article(item.id, extractQuotes(item.text, command.options)));
  }
  if (printer) await write(terminal.stdout, printer.end());
  return status;
}

/** The printer that the command asks for, or that fits its input: JSONL if any of it is. */
function printerFor(command: ExtractCommand, first: Article, { stdout, env }: Terminal): Printer {
  const { files, input } = command;
  const lines = first.kind === "jsonl" || (input === null && files.some((file) => kindOf(file) === "jsonl"));
  const single = !lines && files.length <= 1;
  switch (command.format ?? (lines ? "jsonl" : "text")) {
    case "jsonl":
      return jsonlPrinter();
    case "json":
      return jsonPrinter(single);
    case "text": {
      const width = stdout.isTTY ? { width: Math.min(stdout.columns ?? 80, WIDEST) } : {};
      return textPrinter({ ...width, color: command.color ?? wantsColor(env, stdout.isTTY ?? false) }, !single);
    }
  }
}

/** What the environment says of colour, as Node itself reads it. */
function wantsColor(env: Terminal["env"], isTerminal: boolean): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return isTerminal && env["TERM"] !== "dumb";
}

function mistake(message: string, terminal: Terminal): number {
  terminal.stderr.write(`hearsay: ${message}\nTry “hearsay --help”.\n`);
  return 2;
}

/** Writes, and waits where the reader is slower. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
