/**
 * The articles of pages, of feeds and of ninjs items, and what is wrong with those.
 *
 * @example
 * for await (const item of readItems("wire.json", chunks)) {
 *   // { kind: "ninjs", id: "urn:newsml:…", text: "…", isAlone: true }, or { problem: "wire.json: broken ninjs: the item has no “uri”" }
 * }
 */
import { type FeedArticle, readFeed, readNinjs } from "../feeds/index.js";
import { readPage } from "../html/read-page.js";
import { decodeUtf8 } from "../text/unicode.js";
import type { Article, Problem } from "./article.js";
import { decode } from "./decode.js";
import { linesOf } from "./lines.js";
import type { Bytes } from "./peek.js";

/** The article of a page. */
export async function readHtml(name: string, bytes: Uint8Array): Promise<Article | Problem> {
  if (decode(bytes) === null) return { problem: `${name}: a binary file, not HTML` };
  const { text } = await readPage(bytes, null);
  return text === "" ? { problem: `${name}: no article in this page` } : { kind: "html", id: name, text, isAlone: true };
}

/** The articles of a feed, under the name that the feed has for each, or under its number. */
export async function* readFeedArticles(bytes: Uint8Array): AsyncGenerator<Article> {
  yield* articlesOf("feed", await readFeed(bytes));
}

/** The articles of ninjs: an item, an array of items, or an item a line. */
export async function* readItems(name: string, chunks: Bytes): AsyncGenerator<Article | Problem> {
  const rest: Uint8Array[] = [];
  let number = 0;
  let first: { readonly line: Uint8Array; readonly name: string } | null = null; // until it is known whether others follow
  let isLines = false;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line.every((byte) => byte <= 0x20)) continue;
    if (!isLines && first === null && rest.length === 0 && isItem(line)) {
      first = { line, name: `${name}:${number}` };
      continue;
    }
    if (first !== null) yield* itemsOf(first.line, first.name, false);
    isLines ||= first !== null;
    first = null;
    if (isLines) yield* itemsOf(line, `${name}:${number}`, false);
    else rest.push(line, Buffer.from("\n"));
  }
  if (!isLines) yield* itemsOf(first?.line ?? Buffer.concat(rest), name, true);
}

/** The articles of some JSON, or what is wrong with it. */
async function* itemsOf(bytes: Uint8Array, name: string, isAll: boolean): AsyncGenerator<Article | Problem> {
  const json = decodeUtf8(bytes);
  if (json === null) {
    yield { problem: `${name}: not valid UTF-8` };
    return;
  }
  try {
    for (const article of articlesOf("ninjs", await readNinjs(json))) yield { ...article, isAlone: isAll && article.isAlone };
  } catch (error) {
    yield { problem: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function articlesOf(kind: Article["kind"], articles: readonly FeedArticle[]): Article[] {
  return articles.map(({ id, text }, at) => ({ kind, id: id ?? at + 1, text, isAlone: articles.length === 1 }));
}

/** Whether the line is an object for itself. */
function isItem(line: Uint8Array): boolean {
  try {
    return !Array.isArray(JSON.parse(decodeUtf8(line) ?? ""));
  } catch {
    return false;
  }
}
