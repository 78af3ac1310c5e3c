/**
 * Small readings of single words.
 *
 * @example
 * readAge("54-year-old"); // 54
 * singular("officials", "official"); // "official"
 */
import type { Token } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { POST_NOMINALS } from "../lexicon/titles.js";
import { isDigit, isLetterOrDigit } from "../text/characters.js";
import { withoutMarks } from "../text/without-marks.js";
import type { Reading } from "./reading.js";

/** The age that *54-year-old* tells. */
export function readAge(word: string): number | null {
  if (!isDigit(word.charCodeAt(0))) return null;
  const match = /^(\d{1,3})-year-old/u.exec(word);
  return match ? Number(match[1]) : null;
}

/** What leads from an office or a body to what it is of: *Minister **for** Health*, *lecturer **in** law*. */
export const COMPLEMENT_LINKS: ReadonlySet<string> = new Set(["of", "for", "to", "on", "in", "at", "with"]);

/** Whether only a possessor that lost its apostrophe is written so: *the companys claim*, but *companies*. */
export function lostApostrophe(word: string): boolean {
  return /[^aeiou]ys$/u.test(word);
}

const IRREGULAR = ["men", "people", "children", "mice", "feet"];

/** A noun in the singular; the lemma is asked of plurals only, for it is spelt in the American way. */
export function singular(word: string, lemma: string): string {
  if (lostApostrophe(word)) return word.slice(0, -1);
  if (!word.endsWith("s") && !IRREGULAR.some((plural) => word.endsWith(plural))) return word;
  return lemma !== "" && word.startsWith(lemma.slice(0, 2)) ? lemma : word;
}

/** Whether the word says where somebody or something is, or whose: *London-listed*, *state-owned*. */
export function tellsSeat(word: string): boolean {
  return /-(?:listed|based|owned|backed|traded|run|headquartered|born)$/u.test(word);
}

/** Whether the word tells how a game ended: *beat the Charlotte Kestrels 5-4*. */
export function isScore(word: string): boolean {
  return /^\d+[-–]\d+$/u.test(word);
}

/** A word without its closing full stop. */
export function plainWord(word: string): string {
  return word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Letters that are no letter with a mark, and what is written for them. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** The word as names are compared by it: without its full stop, the marks on its letters and the Arabic article, which come and go. */
export function nameWord(word: string): string {
  const plain = withoutMarks(plainWord(word)).replace(/[łøđðıßæœ]/gu, (letter) => OTHER_LETTERS[letter]!);
  const bare = plain.replace(ARABIC_ARTICLE, "");
  return bare !== plain && sortOfOrganization(plain) !== undefined ? plain : bare; // al-Qaeda keeps it
}

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el|u[dl])[-‑](?=.{2})/u;

/** Whether the capital of the word may be a name's. */
export function capitalAt(reading: Reading, i: number): boolean {
  return reading.capital[i] === 1;
}

/** Whether the word is a given name with a capital: where the name of a person may begin. */
export function startsName({ capital, document: { tokens } }: Reading, i: number): boolean {
  return capital[i] === 1 && genderOfGivenName(tokens[i]!.lower) !== undefined;
}

/** Whether the word is more than marks. */
export function hasLetterOrDigit(word: string): boolean {
  return isLetterOrDigit(word.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(word);
}

/** What may follow a surname and is printed with it. */
export const GENERATION_SUFFIXES: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Whether the token may follow a surname without being part of it. */
export function isSuffix({ lower, text }: Token): boolean {
  return GENERATION_SUFFIXES.has(lower) || POST_NOMINALS.has(text);
}

/** The last word of a name before *of* or *for*: *Society* of *the Royal Society of Physicians*. */
export function headOfName(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) if (COMPLEMENT_LINKS.has(reading.document.tokens[i]!.lower) && i > first) return i - 1;
  return end - 1;
}
