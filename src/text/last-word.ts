/**
 * The last word of a phrase, which says what the whole is.
 *
 * @example
 * lastWord("foreign minister"); // "minister"
 */

/** What stands behind the last space; all where there is none. */
export function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}
