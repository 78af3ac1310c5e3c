/**
 * Acronyms: given in brackets after a name, or made of a name's initials.
 *
 * @example
 * // the World Food Agency (WFA) -> "wfa"
 * initialsOf(["food", "hygiene", "inspectorate"]); // "fhi"
 */
import type { Document } from "../document/document.js";

const SMALL: ReadonlySet<string> = new Set("of the and for in on to at & de la du".split(" "));

/**
 * The acronym, lower case and without full stops, that stands in brackets right after a name's end; null where there is
 * none, or none of this name: *CLARKSVILLE, Tenn. (AP)*.
 */
export function findAcronym(document: Document, end: number, words: readonly string[]): string | null {
  const { tokens } = document;
  if (tokens[end]?.text !== "(") return null;
  const first = /^["“‘']$/u.test(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1;
  const word = tokens[first]?.text ?? "";
  const close = tokens[first + 1]?.text ?? "";
  if (!isAcronym(word) || !/^[)"”’',;]$/u.test(close)) return null;
  const acronym = plainAcronym(word);
  return words.length > 1 && words.some((name) => name.startsWith(acronym.charAt(0))) || words[0]!.startsWith(acronym.slice(0, 2)) ? acronym : null;
}

/** Whether the word has the form of an acronym: *WFA*, *N.A.T.O.*, *MoD*, *GM4*. */
export function isAcronym(word: string): boolean {
  const letters = word.replace(/[.\d&-]/gu, "");
  return letters.length >= 2 && letters.length <= 7 && (letters.replace(/[^A-Z]/gu, "").length ?? 0) * 2 > letters.length;
}

/** Lower case, without full stops. */
export function plainAcronym(word: string): string {
  return word.replaceAll(".", "").toLowerCase();
}

/** The initials of a name's words, small words and endings of possessors left out. */
export function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words) if (!SMALL.has(word) && word !== "'s") for (const part of word.split("-")) initials += part.charAt(0);
  return initials;
}
