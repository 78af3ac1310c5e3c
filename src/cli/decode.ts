/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or the Windows code page of older files.
 *
 * @example
 * decode(Buffer.from("caf\xe9", "latin1")); // "café"
 * decode(await readFile("photo.jpg")); // null: no text
 */

const UTF_8 = new TextDecoder("utf-8", { fatal: true });
/** What Windows-1252 has at 0x80 to 0x9f; Node 20 decodes that page as Latin-1, which has control characters there. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
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

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}
