/**
 * Finds the name in a noun phrase, with its titles.
 *
 * @example
 * // former Arsenal manager Arsène Wenger — "Arsène Wenger"; the Prime Minister — none
 */
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfName } from "../lexicon/organizations.js";
import { EPITHETS, RANK_WORDS } from "../lexicon/roles.js";
import { WEEKDAYS } from "../lexicon/times.js";
import { REGNAL_TITLES, TITLES } from "../lexicon/titles.js";
import { isDescription } from "./described.js";
import { PARTICLES } from "./joined-names.js";
import type { Name } from "./mention.js";
import { nameStart } from "./name-start.js";
import type { Reading } from "./reading.js";
import { capitalAt, COMPLEMENT_LINKS, GENERATION_SUFFIXES, hasLetterOrDigit, isSuffix, nameWord, plainWord } from "./words.js";

/** The name that ends the words, with its titles, or null where they are a description only. */
export function findName(reading: Reading, first: number, end: number): Name | null {
  const { tokens } = reading.document;
  let start = end;
  while (start > first && isNameWord(reading, start - 1, end)) start--;
  while (start < end && !capitalAt(reading, start) && !/^\d/u.test(tokens[start]!.text)) start++;
  if (start === end) return null;
  const nameFirst = nameStart(reading, start, end, start > first + 1);
  if (isDescription(reading, first, nameFirst, end)) return null;
  const titles: string[] = [];
  while (nameFirst - titles.length > first) {
    const before = plainWord(tokens[nameFirst - titles.length - 1]!.lower);
    if (!TITLES.has(before)) break;
    titles.unshift(before);
  }
  let last = end;
  // Governor John Lee Thursday called for calm
  const dated = last > nameFirst + 1 && WEEKDAYS.has(tokens[last - 1]!.lower) && genderOfGivenName(tokens[last - 2]!.lower) === undefined;
  if (dated) last--;
  while (last > nameFirst + 2 && isSuffix(tokens[last - 1]!) && sortOfName(tokens[last - 2]!.lower) === undefined) last--; // but Salford City SC
  const words: string[] = [];
  for (let i = nameFirst; i < last; i++) {
    if (hasLetterOrDigit(tokens[i]!.text) && (tokens[i]!.lower !== "'s" || i + 1 < last)) words.push(nameWord(tokens[i]!.lower));
  }
  if (words.length === 0 || !tokens.slice(nameFirst, last).some((token) => capitalAt(reading, token.index))) return null;
  const regnal = titles.at(-1);
  const titled = regnal !== undefined && !PEERS.has(regnal) && (words.length === 1 ? REGNAL_TITLES : REIGNING).has(regnal);
  const textFirst = titled ? nameFirst - 1 : nameFirst;
  const suffixed = last < end && !dated && GENERATION_SUFFIXES.has(tokens[last]!.lower) ? last + 1 : last;
  const text = printedName(reading.document.text.slice(tokens[textFirst]!.start, tokens[suffixed - 1]!.end));
  return { firstToken: nameFirst, endToken: last, text, words, titles };
}

/** Titles that stay with names of several words: *Pope John Paul*. */
const REIGNING: ReadonlySet<string> = new Set(["king", "queen", "pope", "emperor", "tsar"]);

/** Titles that names go without: *Baroness Lee* is Lee. */
const PEERS: ReadonlySet<string> = new Set(["baron", "baroness"]);

/** Line breaks made spaces; without the full stop that a sentence left on *X*. */
function printedName(text: string): string {
  const plain = text.replace(/\s{2,}|[^\S ]/gu, " ");
  return plain === "X." ? "X" : plain;
}

/** Words of media's names before a number: *BBC Radio 4 News*, *TV 2 Sport*. */
const NUMBERED: ReadonlySet<string> = new Set(["bbc", "canal", "channel", "kanal", "radio", "rai", "television", "tv"]);

/** Whether the token may stand in a name that goes on to `end`. */
function isNameWord(reading: Reading, i: number, end: number): boolean {
  const token = reading.document.tokens[i]!;
  if (PARTICLES.has(token.lower) && !capitalAt(reading, i)) return i + 1 < end;
  if (token.pos === "NUM" && !capitalAt(reading, i)) return /^\d{1,3}$/u.test(token.text) && capitalAt(reading, i - 1) && (i + 1 === end || capitalAt(reading, i + 1) && NUMBERED.has(reading.document.tokens[i - 1]!.lower));
  if (COMPLEMENT_LINKS.has(token.lower) || /^(?:&|and|the)$/u.test(token.lower)) return i + 1 < end;
  if (token.lower === "'s") return capitalAt(reading, i - 1);
  if (token.pos === "PUNCT") return i + 1 < end;
  if (!capitalAt(reading, i)) return false;
  const opens = reading.document.sentences[token.sentence]?.firstToken === i;
  return !opens || (i + 1 < end ? !describesSurname(reading, i) : reading.proper[i] === 1);
}

/** *Cruel Lee was jailed*: whether an adjective that opens a sentence stands before the surname of somebody named in full. */
function describesSurname({ document: { tokens }, surnames }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  return (EPITHETS.has(lower) || RANK_WORDS.has(lower)) && surnames.has(tokens[i + 1]!.lower) && !surnames.has(lower);
}
