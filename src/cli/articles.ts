/**
 * The articles of files and of standard input, one at a time, and what cannot be read of them.
 *
 * @example
 * for await (const item of readArticles(["news.jsonl"], null, process.stdin)) {
 *   // { kind: "jsonl", id: "a1", text: "…" }, or { problem: "news.jsonl:7: not valid JSON: …" }
 * }
 */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { InputKind } from "./arguments.js";
import { decode, decodeUtf8 } from "./decode.js";
import { linesOf } from "./lines.js";

/** An article that was read. */
export interface Article {
  readonly kind: InputKind;
  readonly id: string | number;
  readonly text: string;
}

/** A file or a line that could not be read, and why. */
export interface Problem {
  readonly problem: string;
}

type Bytes = AsyncIterable<Uint8Array>;

/** Yields the articles of the files in their order; `-` is standard input, and so is no file at all. */
export async function* readArticles(
  files: readonly string[],
  input: InputKind | null,
  stdin: Bytes,
): AsyncGenerator<Article | Problem> {
  for (const file of files.length > 0 ? files : ["-"]) {
    try {
      if (file === "-") yield* readStandardInput(input, stdin);
      else if ((input ?? kindOf(file)) === "jsonl") yield* readJsonLines(file, createReadStream(file));
      else yield readText(file, await readFile(file));
    } catch (error) {
      yield { problem: `${nameOf(file)}: ${reasonOf(error)}` };
    }
  }
}

/** What a file of that name holds. */
export function kindOf(file: string): InputKind {
  return /\.(?:jsonl|ndjson)$/iu.test(file) ? "jsonl" : "text";
}

async function* readStandardInput(input: InputKind | null, stdin: Bytes): AsyncGenerator<Article | Problem> {
  const { head, chunks } = await peek(stdin);
  // a line that opens an object with a key is not the start of a news article
  if ((input ?? (/^\s*\{\s*["}]/u.test(head) ? "jsonl" : "text")) === "jsonl") yield* readJsonLines("-", chunks);
  else yield readText("-", await all(chunks));
}

function readText(file: string, bytes: Uint8Array): Article | Problem {
  const text = decode(bytes);
  return text === null ? { problem: `${nameOf(file)}: a binary file, not text` } : { kind: "text", id: nameOf(file), text };
}

async function* readJsonLines(file: string, chunks: Bytes): AsyncGenerator<Article | Problem> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (number === 1 && line.includes(0)) {
      yield { problem: `${nameOf(file)}: a binary file, not JSONL` };
      return;
    }
    const read = readJsonLine(line, number);
    if (typeof read === "string") yield { problem: `${nameOf(file)}:${number}: ${read}` };
    else if (read !== null) yield read;
  }
}

/** The article of a line; what is wrong with it; or null for an empty line. */
function readJsonLine(bytes: Uint8Array, number: number): Article | string | null {
  const line = decodeUtf8(bytes);
  if (line === null) return "not valid UTF-8";
  if (line.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not valid JSON: ${reasonOf(error)}`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 'not an object with "text"';
  const { id = number, text }: { id?: unknown; text?: unknown } = value;
  if (typeof text !== "string") return text === undefined ? 'no "text"' : '"text" is not a string';
  if (typeof id !== "string" && typeof id !== "number") return '"id" is neither a string nor a number';
  return { kind: "jsonl", id, text };
}

/** The first characters of a stream that are not white space, and the whole stream. */
async function peek(stream: Bytes): Promise<{ head: string; chunks: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head = "";
  while (head.trim().length < 2) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    head += Buffer.from(value.buffer, value.byteOffset, Math.min(value.length, 1024)).toString("latin1");
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: chunks() };
}

async function all(chunks: Bytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "a directory, not a file"],
  ["EACCES", "permission denied"],
]);

/** Why it failed, in words where the system's code is one of the usual. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS.get("code" in error ? error.code : null) ?? error.message;
}
