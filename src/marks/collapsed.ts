/**
 * Quotations of several paragraphs that were collapsed into one: *"A. "B."*, each paragraph's mark opens again.
 *
 * @example
 * // She said: "I withdraw. "I can hardly walk."
 * //                        ^ reopens at little cost: a sentence has just ended
 */
import type { Token } from "../document/document.js";

/** The price of a mark that opens what is open already, by what stands before it. */
const AFTER_SENTENCE = 1.5;
const AFTER_COMMA = 2.5;
const ELSEWHERE = 3.5;

/** What it costs to read the mark at `token` as opening again what was never closed. */
export function reopeningCost(tokens: readonly Token[], token: number): number {
  const before = tokens[token - 1];
  if (!before || before.paragraph !== tokens[token]?.paragraph || endsSentence(before)) return AFTER_SENTENCE;
  return before.text === "," ? AFTER_COMMA : ELSEWHERE;
}

/** Whether the token is, or ends with, what may end a sentence. */
export function endsSentence(token: Token): boolean {
  return /[.?!…]["'”’)\]]?$/u.test(token.text);
}
