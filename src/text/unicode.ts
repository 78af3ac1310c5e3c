/**
 * Bytes in one of Unicode's encodings: which it is by its mark, and UTF-8 where they are that.
 *
 * @example
 * markedEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)); // "utf-16le"
 * decodeUtf8(Uint8Array.of(0xe9)); // null
 */

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** What the byte-order mark says, under the name of the Encoding Standard; null where there is none. */
export function markedEncoding([first, second, third]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** The text without its byte-order mark; null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}
