/**
 * The command line from its words to its exit status; `main.ts` gives it the process's own streams.
 *
 * @example
 * process.exitCode = await run(["article.txt"], process);
 */
import { once } from "node:events";
import { version } from "../../package.json";
import type { Extraction } from "../types.js";
import { holdsOneArticle, readArguments, tooManyArticles, type ExtractCommand, type StatsCommand } from "./arguments.js";
import type { Article } from "./article.js";
import { kindOf, readArticles } from "./articles.js";
import { extractions, type Outcome } from "./extractions.js";
import { HELP } from "./help.js";
import {
  bioPrinter, csvPrinter, documentPrinter, foreignJsonPrinter, jsonlPrinter, jsonPrinter, textPrinter, type Printer,
} from "./printer.js";
import { openProgress, type Progress, sizeOf } from "./progress.js";
import { speakerTally, writeStats } from "./stats.js";
import { layoutOf, type Terminal } from "./terminal.js";

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
    case "stats":
      if (command.files.length === 0 && terminal.stdin.isTTY) return mistake("no file was named, and nothing is piped in", terminal);
      return command.kind === "stats" ? countAll(command, terminal) : extractAll(command, terminal);
  }
}

async function extractAll(command: ExtractCommand, terminal: Terminal): Promise<number> {
  const progress = await progressOf(command, terminal);
  let printer: Printer | null = null;
  let status = 0;
  for await (const item of outcomes(command, terminal, progress)) {
    if ("problem" in item) {
      status = problem(item.problem, terminal, progress);
      continue;
    }
    const { article, extraction } = item;
    if (article.kind === "jsonl" && holdsOneArticle(command.format)) return mistake(tooManyArticles(command.format), terminal);
    printer ??= printerFor(command, article, terminal);
    const drawn = command.quote === null ? extraction : only(command.quote, extraction);
    if (drawn === null) status = problem(`${article.id}: no quote ${command.quote}; there are ${extraction.quotes.length}`, terminal, progress);
    else await write(terminal.stdout, printer.article(article.id, drawn, article.text));
  }
  progress.clear();
  if (printer) await write(terminal.stdout, printer.end());
  return status;
}

async function countAll(command: StatsCommand, terminal: Terminal): Promise<number> {
  const progress = await progressOf(command, terminal);
  const tally = speakerTally();
  let status = 0;
  for await (const item of outcomes(command, terminal, progress)) {
    if ("problem" in item) status = problem(item.problem, terminal, progress);
    else tally.add(item.extraction);
  }
  progress.clear();
  await write(terminal.stdout, writeStats(tally.counts(), command, layoutOf(terminal, command.color)));
  return status;
}

/** What came of each article, in their order; the progress hears of it. */
async function* outcomes(command: ExtractCommand | StatsCommand, terminal: Terminal, progress: Progress): AsyncGenerator<Outcome> {
  for await (const outcome of extractions(readArticles(command, terminal.stdin, progress.read), command)) {
    yield outcome;
    progress.done();
  }
}

/** Shown where people see it and where it does not stand between results. */
async function progressOf({ kind, files }: ExtractCommand | StatsCommand, { stdout, stderr, env }: Terminal): Promise<Progress> {
  const isShown = stderr.isTTY && env["TERM"] !== "dumb" && (kind === "stats" || !stdout.isTTY);
  return openProgress(isShown ? stderr : null, isShown ? await sizeOf(files) : null);
}

/** The printer that the command asks for, or that fits its input: JSONL if any of it is. */
function printerFor(command: ExtractCommand, first: Article, terminal: Terminal): Printer {
  const { files, input } = command;
  const lines = first.kind === "jsonl" || (input === null && files.some((file) => kindOf(file) === "jsonl"));
  const single = !lines && files.length <= 1;
  const format = command.format ?? (lines ? "jsonl" : "text");
  if (holdsOneArticle(format)) return documentPrinter(format);
  switch (format) {
    case "text":
      return textPrinter(layoutOf(terminal, command.color), !single);
    case "json":
      return jsonPrinter(single);
    case "jsonl":
      return jsonlPrinter();
    case "csv":
      return csvPrinter(command.links ? "links" : "quotes");
    case "bio":
      return bioPrinter(single);
    default:
      return foreignJsonPrinter(format, single);
  }
}

/** The extraction with that quote alone; null where there is none of that name. */
function only(id: string, extraction: Extraction): Extraction | null {
  const quotes = extraction.quotes.filter((quote) => quote.id === id);
  return quotes.length > 0 ? { ...extraction, quotes } : null;
}

function mistake(message: string, terminal: Terminal): number {
  terminal.stderr.write(`hearsay: ${message}\nTry “hearsay --help”.\n`);
  return 2;
}

function problem(message: string, terminal: Terminal, progress: Progress): number {
  progress.clear();
  terminal.stderr.write(`hearsay: ${message}\n`);
  return 1;
}

/** Writes, and waits where the reader is slower. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
