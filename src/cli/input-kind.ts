/**
 * What an input may hold, and what its name says of that.
 *
 * @example
 * kindOf("news.rss.gz"); // "feed"
 */
import { nameWithoutCompression } from "./decompress.js";

export const INPUT_KINDS = ["text", "jsonl", "html", "feed", "ninjs"] as const;

/** What an input may hold. */
export type InputKind = (typeof INPUT_KINDS)[number];

const ENDINGS: readonly (readonly [InputKind, RegExp])[] = [
  ["jsonl", /\.(?:jsonl|ndjson)$/iu],
  ["html", /\.x?html?$/iu],
  ["feed", /\.(?:rss|atom|xml)$/iu],
  ["ninjs", /\.json$/iu],
];

/** What a file of that name holds. */
export function kindOf(file: string): InputKind {
  const name = nameWithoutCompression(file);
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? "text";
}

/** What a stream holds that begins so. A line that opens an object with a key is not the start of a news article. */
export function kindByStart(head: string): InputKind {
  if (/^\s*\{\s*["}]/u.test(head)) return "jsonl";
  if (/^\s*<(?:!doctype\s+html|html)\b/iu.test(head)) return "html";
  return /^\s*<(?:\?xml|rss|feed)\b/iu.test(head) ? "feed" : "text";
}

/** Whether {@link kindByStart} can tell. */
export function isEnoughToTell(head: string): boolean {
  const start = head.trimStart();
  return start.startsWith("<") ? start.length >= "<!doctype html>".length : start.trim().length >= 2;
}
