/**
 * What the words of a command line ask for.
 *
 * @example
 * readArguments(["--scope", "all", "news.jsonl"]); // { kind: "extract", files: ["news.jsonl"], options: { scope: "all" }, … }
 * readArguments(["stats", "--top", "5"]); // { kind: "stats", files: [], format: "text", top: 5, … }
 * readArguments(["--scoop"]); // { kind: "mistake", message: "Unknown option '--scoop'" }
 */
import { parseArgs } from "node:util";
import type { ExtractOptions } from "../types.js";
import { INPUT_KINDS, type InputKind, kindOf } from "./input-kind.js";

/** The formats that hold one article a file. */
const ONE_ARTICLE = ["html", "tei", "brat", "mermaid", "svg"] as const;
/** The formats that hold as many as there are. */
const MANY_ARTICLES = ["text", "json", "jsonl", "csv", "bio", "web-annotation", "schema-org", "prov", "displacy"] as const;
const STATS_FORMATS = ["text", "svg", "json", "csv"] as const;
/** A table that nobody reads to its end. */
const MOST_SPEAKERS = 1_000_000;
/** Each takes a hundred megabytes; no machine has more processors than this. */
const MOST_WORKERS = 1024;

/** How results may be written. */
export type OutputFormat = (typeof MANY_ARTICLES)[number] | (typeof ONE_ARTICLE)[number];
/** How counts may be written. */
export type StatsFormat = (typeof STATS_FORMATS)[number];

/** What is read. */
export interface Inputs {
  /** Paths, `-` for standard input; empty for standard input alone. */
  readonly files: readonly string[];
  /** What every input is; null where each is to be looked at. */
  readonly input: InputKind | null;
  /** The field of JSON lines that holds the article's key; null for `id`, or the number of the line where there is none. */
  readonly idField: string | null;
  /** The field of JSON lines that holds the article. */
  readonly textField: string;
}

/** What is the same whatever is made of the articles. */
interface Reading extends Inputs {
  /** The threads to work on; null for none but the program's own. */
  readonly workers: number | null;
  /** Whether to colour; null to let the terminal decide. */
  readonly color: boolean | null;
  readonly options: ExtractOptions;
}

/** A run over articles. */
export interface ExtractCommand extends Reading {
  readonly kind: "extract";
  /** How to write; null to write as the input is. */
  readonly format: OutputFormat | null;
  /** Whether a table has a row a link of a chain rather than a row a quote. */
  readonly links: boolean;
  /** The one quote to draw; null for all. */
  readonly quote: string | null;
}

/** A run over articles that counts who is quoted how much. */
export interface StatsCommand extends Reading {
  readonly kind: "stats";
  readonly format: StatsFormat;
  /** How many speakers are shown to people; the others are summed up. */
  readonly top: number;
}

export type Command =
  | ExtractCommand
  | StatsCommand
  | { readonly kind: "help" | "version" }
  | { readonly kind: "mistake"; readonly message: string };

const OPTIONS = {
  input: { type: "string" },
  "id-field": { type: "string" },
  "text-field": { type: "string" },
  format: { type: "string", short: "f" },
  links: { type: "boolean" },
  quote: { type: "string" },
  top: { type: "string" },
  workers: { type: "string" },
  scope: { type: "string" },
  "min-confidence": { type: "string" },
  "include-text": { type: "boolean" },
  "include-rejected": { type: "boolean" },
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
  // the word is a command only where it comes first; a file of that name is ./stats
  const isStats = words[0] === "stats";
  const reading = {
    files: isStats ? positionals.slice(1) : positionals,
    input: oneOf("--input", values.input, INPUT_KINDS),
    idField: values["id-field"] ?? null,
    textField: values["text-field"] ?? "text",
    workers: count("--workers", values.workers, MOST_WORKERS),
    color: values["no-color"] ? false : (values.color ?? null),
    options: {
      ...(scope !== null && { scope }),
      ...(minConfidence !== null && { minConfidence }),
      ...(values["include-text"] && { includeText: true }),
      ...(values["include-rejected"] && { includeRejected: true }),
    },
  };
  const links = values.links ?? false;
  const quote = values.quote === undefined ? null : values.quote.replace(/^(?=\d)/u, "q");
  if (isStats) {
    if (links || quote !== null) throw new Error(`${links ? "--links" : "--quote"} does not go with stats`);
    const format = oneOf("stats --format", values.format, STATS_FORMATS) ?? "text";
    return { kind: "stats", ...reading, format, top: count("--top", values.top, MOST_SPEAKERS) ?? 20 };
  }
  const format = oneOf<OutputFormat>("--format", values.format, [...MANY_ARTICLES, ...ONE_ARTICLE]);
  if (values.top !== undefined) throw new Error("--top goes with stats");
  if (links && format !== "csv") throw new Error("--links goes with --format csv");
  if (quote !== null && format !== "svg" && format !== "mermaid") throw new Error("--quote goes with --format svg or mermaid");
  if (quote === null && format === "svg") {
    throw new Error("--format svg draws the chain of one quote: name it with --quote, such as --quote q1");
  }
  if (holdsOneArticle(format) && isManyArticles(reading)) throw new Error(tooManyArticles(format));
  return { kind: "extract", ...reading, format, links, quote };
}

/** Whether what is named holds more articles than one; feeds and the like may hold one. */
function isManyArticles({ files, input }: Inputs): boolean {
  return files.length > 1 || (input ?? (files[0] === undefined ? null : kindOf(files[0]))) === "jsonl";
}

/** Whether a file in that format holds one article. */
export function holdsOneArticle(format: OutputFormat | null): format is (typeof ONE_ARTICLE)[number] {
  return ONE_ARTICLE.some((each) => each === format);
}

/** What to say where such a format is asked for and there are more articles than one. */
export function tooManyArticles(format: (typeof ONE_ARTICLE)[number]): string {
  return `--format ${format} writes one article: name one file that holds one; for many at once there are ${MANY_ARTICLES.join(", ")}`;
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

function count(name: string, given: string | undefined, most: number): number | null {
  if (given === undefined) return null;
  const value = /^\d+$/u.test(given) ? Number(given) : 0;
  if (value < 1 || value > most) throw new Error(`${name} takes a whole number from 1 to ${most}, not '${given}'`);
  return value;
}
