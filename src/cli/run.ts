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
import type { Article, Problem } from "./article.js";
import { readArticles } from "./articles.js";
import { extractions, type Outcome } from "./extractions.js";
import { HELP } from "./help.js";
import { kindOf } from "./input-kind.js";
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
  const { format } = command;
  let printer: Printer | null = null;
  let status = 0;
  let isTooMany = false;
  async function* untilTooMany(items: AsyncIterable<Article | Problem>): AsyncGenerator<Article | Problem> {
    for await (const item of items) {
      isTooMany = holdsOneArticle(format) && !("problem" in item || item.isAlone);
      if (isTooMany) return;
      yield item;
    }
  }
  for await (const item of outcomes(untilTooMany(readAll(command, terminal, progress)), command, progress)) {
    if ("problem" in item) {
      status = problem(item.problem, terminal, progress);
      continue;
    }
    const { article, extraction } = item;
    printer ??= printerFor(command, article, terminal);
    const drawn = command.quote === null ? extraction : only(command.quote, extraction);
    if (drawn === null) status = problem(`${article.id}: no quote ${command.quote}; there are ${extraction.quotes.length}`, terminal, progress);
    else await write(terminal.stdout, printer.article(article.id, drawn, article.text));
  }
  if (isTooMany && holdsOneArticle(format)) return mistake(tooManyArticles(format), terminal);
  progress.clear();
  if (printer) await write(terminal.stdout, printer.end());
  return status;
}

async function countAll(command: StatsCommand, terminal: Terminal): Promise<number> {
  const progress = await progressOf(command, terminal);
  const tally = speakerTally();
  let status = 0;
  for await (const item of outcomes(readAll(command, terminal, progress), command, progress)) {
    if ("problem" in item) status = problem(item.problem, terminal, progress);
    else tally.add(item.extraction);
  }
  progress.clear();
  await write(terminal.stdout, writeStats(tally.counts(), command, layoutOf(terminal, command.color)));
  return status;
}

function readAll(command: ExtractCommand | StatsCommand, { stdin }: Terminal, { read }: Progress): AsyncIterable<Article | Problem> {
  return readArticles(command, stdin, read);
}

/** What came of each article, in their order; the progress hears of it. */
async function* outcomes(
  articles: AsyncIterable<Article | Problem>, command: ExtractCommand | StatsCommand, progress: Progress,
): AsyncGenerator<Outcome> {
  for await (const outcome of extractions(articles, command)) {
    yield outcome;
    progress.done();
  }
}

/** Shown where people see it and where it does not stand between results. */
async function progressOf({ kind, files }: ExtractCommand | StatsCommand, { stdout, stderr, env }: Terminal): Promise<Progress> {
  const isShown = stderr.isTTY && env["TERM"] !== "dumb" && (kind === "stats" || !stdout.isTTY);
  return openProgress(isShown ? stderr : null, isShown ? await sizeOf(files) : null);
}

/** Kinds of input that programs write for programs. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(["jsonl", "ninjs"]);

/** The printer that the command asks for, or that fits its input: JSONL if any of it is JSON. */
function printerFor(command: ExtractCommand, first: Article, terminal: Terminal): Printer {
  const { files, input } = command;
  const lines = FOR_PROGRAMS.has(first.kind) || (input === null && files.some((file) => FOR_PROGRAMS.has(kindOf(file))));
  const single = first.isAlone && files.length <= 1;
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
