/**
 * Acronyms: given in brackets after a name, or made of a name's initials.
 *
 * @example
 * // the World Food Agency (WFA) -> "wfa"
 * acronymsOf(["department", "of", "justice"]); // ["dj", "dj", "doj"]
 */
import type { Document } from "../document/document.js";
import { nationOf } from "../lexicon/nations.js";
import { MINISTRIES } from "../lexicon/organizations.js";

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

/** Lower case, without full stops and *&*. */
export function plainAcronym(word: string): string {
  return word.replace(/[.&]/gu, "").toLowerCase();
}

/** Legal forms, which acronyms leave out. */
const LEGAL: ReadonlySet<string> = new Set("inc co corp ltd plc llc ag sa".split(" "));

/** What an organization may be called for short: *DJ* and *DOJ*; *HHS*; *CDC* of the Centers for Disease Control and Prevention. */
export function acronymsOf(words: readonly string[]): string[] {
  const own = words.filter((word, i) => i === 0 ? nationOf(word) === undefined : !(i === words.length - 1 && LEGAL.has(word.replace(".", ""))));
  const initials = initialsOf(own);
  const found = [initials, initialsOf(words), own.map((word) => word.charAt(0)).join("")];
  if (MINISTRIES.has(own[0]!) && own[1] === "of") found.push(initials.slice(1));
  if (initials.length > 3) found.push(initials.slice(0, -1));
  return found.filter((acronym) => acronym.length > 1 && nationOf(acronym) === undefined);
}

/** The initials of a name's words, small words and endings of possessors left out. */
export function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words) if (!SMALL.has(word) && word !== "'s") for (const part of word.split("-")) initials += part.charAt(0);
  return initials;
}
