/**
 * The bytes of a feed as text.
 *
 * @example
 * decodeFeed(bytes, null); // "<?xml version="1.0" encoding="iso-8859-1"?>…"
 */
import { declaredEncoding, decodeAs } from "../html/decode.js";
import { decodeUtf8, markedEncoding } from "../text/unicode.js";
import { decodeWindows1252 } from "../text/windows-1252.js";

/** How much of a feed is looked at for what it says of its encoding. */
const DECLARATION = 256;

/**
 * The feed by its byte-order mark; else by what its declaration says; else in `fallback`; else in UTF-8. What should be
 * UTF-8 and is not is read as Windows-1252.
 */
export function decodeFeed(bytes: Uint8Array, fallback: string | null): string {
  const encoding = markedEncoding(bytes) ?? xmlEncoding(bytes) ?? fallback ?? "utf-8";
  return encoding === "utf-8" ? (decodeUtf8(bytes) ?? decodeWindows1252(bytes)) : decodeAs(encoding, bytes);
}

function xmlEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, DECLARATION));
  const label = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)/u.exec(head)?.[1];
  return label === undefined ? null : declaredEncoding(label);
}
