/**
 * Letters without the marks on them.
 *
 * @example
 * withoutMarks("erdoğan"); // "erdogan"
 */

/** The word with plain letters for those with accents, tildes and the like. */
export function withoutMarks(word: string): string {
  return /[\u0080-\uFFFF]/u.test(word) ? word.normalize("NFD").replace(/\p{M}+/gu, "") : word;
}
