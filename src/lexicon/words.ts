/**
 * Reads a word list as it is written in the lexicon: words apart by white space, phrases with `_` for their spaces.
 *
 * @example
 * wordSet("minister prime_minister").has("prime minister"); // true
 */

/** The words and phrases of a list, in order. */
export function wordList(list: string): string[] {
  const trimmed = list.trim();
  return trimmed === "" ? [] : trimmed.split(/\s+/u).map((word) => word.replaceAll("_", " "));
}

/** The words and phrases of a list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
