/**
 * Whole numbers from −44 to 44 as text, a printable character each: it packs better than base64 of bytes.
 *
 * @example
 * decodeSmall(encodeSmall([3, -44, 0])); // Int8Array [3, -44, 0]
 */

/** Characters that need no escape in a template literal, for −44 to 44. */
const ALPHABET: string = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).join("").replace(/["'`$\\]/g, "");

/** The largest number that has a character. */
export const LARGEST = 44;

/** The numbers as text, in lines of 4096. */
export function encodeSmall(numbers: ArrayLike<number>): string {
  const lines: string[] = [];
  for (let from = 0; from < numbers.length; from += 4096) {
    let line = "";
    for (let n = from; n < Math.min(numbers.length, from + 4096); n++) line += ALPHABET.charAt((numbers[n] as number) + LARGEST);
    lines.push(line);
  }
  return lines.join("\n");
}

/** The numbers that {@link encodeSmall} wrote. */
export function decodeSmall(text: string): Int8Array {
  const values = new Int8Array(128);
  for (let place = 0; place < ALPHABET.length; place++) values[ALPHABET.charCodeAt(place)] = place - LARGEST;
  const numbers = new Int8Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32) numbers[count++] = values[unit] as number;
  }
  return numbers.subarray(0, count);
}
