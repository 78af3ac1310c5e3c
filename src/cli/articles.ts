/**
 * The articles of files and of standard input, one at a time, and what cannot be read of them.
 *
 * @example
 * for await (const item of readArticles({ files: ["news.jsonl"], input: null, idField: null, textField: "text" }, process.stdin)) {
 *   // { kind: "jsonl", id: "a1", text: "…" }, or { problem: "news.jsonl:7: not valid JSON: …" }
 * }
 */
import { createReadStream } from "node:fs";
import type { InputKind, Inputs } from "./arguments.js";
import type { Article, Problem } from "./article.js";
import { decode } from "./decode.js";
import { decompress, nameWithoutCompression } from "./decompress.js";
import { readJsonLine } from "./json-lines.js";
import { linesOf } from "./lines.js";
import { type Bytes, peek } from "./peek.js";

/** Yields the articles of the files in their order, decompressed where they are compressed; `seen` hears of the bytes read. */
export async function* readArticles(
  inputs: Inputs, stdin: Bytes, seen: (bytes: number) => void = () => {},
): AsyncGenerator<Article | Problem> {
  for (const file of inputs.files.length > 0 ? inputs.files : ["-"]) {
    try {
      const chunks = await decompress(counted(file === "-" ? stdin : createReadStream(file), seen));
      if (inputs.input === null && file === "-") yield* readUnknown(chunks, inputs);
      else if ((inputs.input ?? kindOf(file)) === "jsonl") yield* readJsonLines(file, chunks, inputs);
      else yield readText(file, await all(chunks));
    } catch (error) {
      yield { problem: `${nameOf(file)}: ${reasonOf(error)}` };
    }
  }
}

/** What a file of that name holds. */
export function kindOf(file: string): InputKind {
  return /\.(?:jsonl|ndjson)$/iu.test(nameWithoutCompression(file)) ? "jsonl" : "text";
}

async function* counted(chunks: Bytes, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seen(chunk.length);
    yield chunk;
  }
}

async function* readUnknown(stdin: Bytes, inputs: Inputs): AsyncGenerator<Article | Problem> {
  const { head, chunks } = await peek(stdin, (seen) => seen.trim().length >= 2);
  // a line that opens an object with a key is not the start of a news article
  if (/^\s*\{\s*["}]/u.test(head)) yield* readJsonLines("-", chunks, inputs);
  else yield readText("-", await all(chunks));
}

function readText(file: string, bytes: Uint8Array): Article | Problem {
  const text = decode(bytes);
  return text === null ? { problem: `${nameOf(file)}: a binary file, not text` } : { kind: "text", id: nameOf(file), text };
}

async function* readJsonLines(file: string, chunks: Bytes, inputs: Inputs): AsyncGenerator<Article | Problem> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (number === 1 && line.includes(0)) {
      yield { problem: `${nameOf(file)}: a binary file, not JSONL` };
      return;
    }
    const read = readJsonLine(line, number, inputs);
    if (typeof read === "string") yield { problem: `${nameOf(file)}:${number}: ${read}` };
    else if (read !== null) yield read;
  }
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
