/**
 * Small readings of single words.
 *
 * @example
 * readAge("54-year-old"); // 54
 * singular("officials", "official"); // "official"
 */
import type { Reading } from "./reading.js";

/** The age that *54-year-old* tells. */
export function readAge(word: string): number | null {
  const match = /^(\d{1,3})-year-old/u.exec(word);
  return match ? Number(match[1]) : null;
}

/** A noun in the singular; the lemma is asked of plurals only, for it is spelt in the American way. */
export function singular(word: string, lemma: string): string {
  if (!word.endsWith("s") && !/(?:men|people|children|mice|feet)$/u.test(word)) return word;
  return lemma !== "" && word.startsWith(lemma.slice(0, 2)) ? lemma : word;
}

/** A word without its closing full stop. */
export function plainWord(word: string): string {
  return word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Whether the capital of the word may be a name's. */
export function capitalAt(reading: Reading, i: number): boolean {
  return reading.capital[i] === 1;
}
