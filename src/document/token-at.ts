/**
 * The token at a position of the text, and whether one stands in a run of tokens.
 *
 * @example
 * document.tokens[tokenAt(document, 4)]?.text; // "Lee" of "Ann Lee said so."
 */
import { lowerBound } from "../text/lower-bound.js";
import type { Document, TokenRange } from "./document.js";

/** The first token that ends after the position; the number of tokens where none does. */
export function tokenAt({ tokens }: Document, position: number): number {
  return lowerBound(tokens.length, (token) => tokens[token]!.end <= position);
}

/** Whether the token, by its place, is one of the run. */
export function contains({ firstToken, endToken }: TokenRange, token: number): boolean {
  return firstToken <= token && token < endToken;
}
