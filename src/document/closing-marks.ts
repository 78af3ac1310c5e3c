/**
 * What stands before the marks that close it.
 *
 * @example
 * // “We all said ‘never,’” — before the two marks: the comma
 */
import type { Token } from "./document.js";

/** The last token from `first` to `last` that is no closing mark; `first` where all are. */
export function lastBeforeMarks(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  while (at > first && /^["'”’»]$/u.test(tokens[at]!.text)) at--;
  return at;
}
