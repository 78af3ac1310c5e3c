/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or the Windows code page of older files.
 *
 * @example
 * decode(Buffer.from("caf\xe9", "latin1")); // "café"
 * decode(await readFile("photo.jpg")); // null: no text
 */
import { decodeWindows1252 } from "../text/windows-1252.js";

const UTF_8 = new TextDecoder("utf-8", { fatal: true });
/** Bytes that stand in no text: the control characters but tab, line breaks, form feed, SUB (the end in DOS files) and escape. */
const IN_NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u0019\u001c-\u001f]/u;

/** The text without its byte-order mark; null where the bytes are not text. */
export function decode(bytes: Uint8Array): string | null {
  const marked = utf16Of(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) return null;
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const legacy = decodeWindows1252(bytes);
  return IN_NO_TEXT.test(legacy) ? null : legacy;
}

/** The text without its byte-order mark; null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}
