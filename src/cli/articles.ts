/**
 * The articles of files and of standard input, one at a time, and what cannot be read of them.
 *
 * @example
 * for await (const item of readArticles({ files: ["news.jsonl"], input: null, idField: null, textField: "text" }, process.stdin)) {
 *   // { kind: "jsonl", id: "a1", text: "…", isAlone: false }, or { problem: "news.jsonl:7: not valid JSON: …" }
 * }
 */
import { createReadStream } from "node:fs";
import type { Inputs } from "./arguments.js";
import type { Article, Problem } from "./article.js";
import { decode } from "./decode.js";
import { decompress } from "./decompress.js";
import { type InputKind, isEnoughToTell, kindByStart, kindOf } from "./input-kind.js";
import { readJsonLine } from "./json-lines.js";
import { linesOf } from "./lines.js";
import { readFeedArticles, readHtml, readItems } from "./news.js";
import { type Bytes, peek } from "./peek.js";

/** Yields the articles of the files in their order, decompressed where they are compressed; `seen` hears of the bytes read. */
export async function* readArticles(
  inputs: Inputs, stdin: Bytes, seen: (bytes: number) => void = () => {},
): AsyncGenerator<Article | Problem> {
  for (const file of inputs.files.length > 0 ? inputs.files : ["-"]) {
    try {
      const chunks = await decompress(counted(file === "-" ? stdin : createReadStream(file), seen));
      if (inputs.input === null && file === "-") yield* readUnknown(chunks, inputs);
      else yield* readKind(inputs.input ?? kindOf(file), file, chunks, inputs);
    } catch (error) {
      yield { problem: `${nameOf(file)}: ${reasonOf(error)}` };
    }
  }
}

async function* counted(chunks: Bytes, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seen(chunk.length);
    yield chunk;
  }
}

async function* readUnknown(stdin: Bytes, inputs: Inputs): AsyncGenerator<Article | Problem> {
  const { head, chunks } = await peek(stdin, isEnoughToTell);
  yield* readKind(kindByStart(head), "-", chunks, inputs);
}

async function* readKind(kind: InputKind, file: string, chunks: Bytes, inputs: Inputs): AsyncGenerator<Article | Problem> {
  switch (kind) {
    case "text":
      yield readText(file, await all(chunks));
      break;
    case "jsonl":
      yield* readJsonLines(file, chunks, inputs);
      break;
    case "html":
      yield await readHtml(nameOf(file), await all(chunks));
      break;
    case "feed":
      yield* readFeedArticles(await all(chunks));
      break;
    case "ninjs":
      yield* readItems(nameOf(file), chunks);
      break;
  }
}

function readText(file: string, bytes: Uint8Array): Article | Problem {
  const text = decode(bytes);
  return text === null ? { problem: `${nameOf(file)}: a binary file, not text` } : { kind: "text", id: nameOf(file), text, isAlone: true };
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
