/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or the Windows code page of older files.
 *
 * @example
 * decode(Buffer.from("caf\xe9", "latin1")); // "café"
 * decode(await readFile("photo.jpg")); // null: no text
 */
import { decodeUtf8, markedEncoding } from "../text/unicode.js";
import { decodeWindows1252 } from "../text/windows-1252.js";

/** Bytes that stand in no text: the control characters but tab, line breaks, form feed, SUB (the end in DOS files) and escape. */
const IN_NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u0019\u001c-\u001f]/u;

/** The text without its byte-order mark; null where the bytes are not text. */
export function decode(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked === "utf-16le" || marked === "utf-16be") return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) return null;
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const legacy = decodeWindows1252(bytes);
  return IN_NO_TEXT.test(legacy) ? null : legacy;
}
