/**
 * The token at a position of the text, and whether one stands in a run of tokens.
 *
 * @example
 * document.tokens[tokenAt(document, 4)]?.text; // "Lee" of "Ann Lee said so."
 */
import type { Document, TokenRange } from "./document.js";

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

/** Whether the token, by its place, is one of the run. */
export function contains({ firstToken, endToken }: TokenRange, token: number): boolean {
  return firstToken <= token && token < endToken;
}
