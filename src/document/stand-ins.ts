/**
 * For each word a word that wink knows and that behaves like it: itself, or a stand-in of the same kind.
 *
 * @example
 * standIn("frobbing", isKnown); // "zzqing": tagged as any unknown word in -ing
 */

/** Stand-ins for unknown words, by the endings from which wink guesses their part of speech. */
const ENDINGS: readonly string[] = [
  "able", "tish", "like", "less", "ing", "ous", "ful", "ary", "ier", "est", "ity", "ion", "ed", "ly", "fy", "ky", "es", "er", "or",
];
const NAME = "Zzqa";
const NOUN = "zzqa";
const ADJECTIVE = "zzqful";
const NUMBER = "12";
const ORDINAL = "10th";
const DECADE = "90s";
const SYMBOL = "*";

/** A hyphenated word whose last part makes it an adjective: *far-reaching*, *London-based*, *10-year-old*. */
const COMPOUND_ADJECTIVE = new RegExp(
  "(?:ing|ed|old|led|born|made|built|held|run|wide|long|high|free|level|term|time|style|year|month|week|day|hour|minute|mile)$",
  "u",
);

/** The word to give to wink for `word`, which is in its own case. */
export function standIn(word: string, isKnown: (word: string) => boolean): string {
  if (isKnown(word)) return word;
  if (word.length > 60) return NOUN;
  if (/^[\p{N}]/u.test(word)) return numeral(word);
  const lower = word.toLowerCase();
  const capital = word[0] !== lower[0];
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && hyphen < word.length - 1) return compound(word, hyphen, isKnown);
  if (!/^[#@]?\p{L}/u.test(word)) return SYMBOL;
  if (capital) return isKnown(lower) ? capitalized(lower) : NAME;
  if (lower !== word && isKnown(lower)) return lower;
  for (const ending of ENDINGS) if (word.endsWith(ending)) return `zzq${ending}`;
  return NOUN;
}

function numeral(word: string): string {
  if (/^\d+(?:st|nd|rd|th)$/iu.test(word)) return ORDINAL;
  if (/^\d+0s$/u.test(word)) return DECADE;
  if (word.includes("-") && /\p{L}/u.test(word)) return ADJECTIVE;
  return NUMBER;
}

function compound(word: string, hyphen: number, isKnown: (word: string) => boolean): string {
  const last = word.slice(hyphen + 1);
  if (last[0] !== last[0]?.toLowerCase()) return NAME;
  return isCompoundAdjective(word) ? ADJECTIVE : standIn(last, isKnown);
}

/** Whether the hyphenated word is an adjective by its last part; not *re-elected*, nor *co-founded*. */
export function isCompoundAdjective(word: string): boolean {
  return COMPOUND_ADJECTIVE.test(word.slice(word.lastIndexOf("-") + 1)) && !/^(?:re|co|un|pre|de|over|out)-/iu.test(word);
}

function capitalized(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
