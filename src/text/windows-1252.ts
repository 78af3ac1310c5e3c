/**
 * The Windows code page of older files, which is also what the web takes Latin-1 and ASCII for.
 *
 * @example
 * decodeWindows1252(Uint8Array.of(0x93, 0x47, 0x6f, 0x94)); // "“Go”"
 */

/** What Windows-1252 has at 0x80 to 0x9f; Node 20 decodes that page as Latin-1, which has control characters there. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of the bytes; any bytes have one. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
