/**
 * The token at a position of the text.
 *
 * @example
 * document.tokens[tokenAt(document, 4)]?.text; // "Lee" of "Ann Lee said so."
 */
import type { Document } from "./document.js";

/** The first token that ends after the position; the number of tokens where none does. */
export function tokenAt({ tokens }: Document, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
