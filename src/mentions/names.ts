/**
 * Finds the name in a noun phrase, and where it begins after titles, roles and descriptions.
 *
 * @example
 * // former Arsenal manager Arsène Wenger — "Arsène Wenger"; the Prime Minister — none
 */
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_MODIFIERS } from "../lexicon/media-outlets.js";
import { isDemonym, nationOf } from "../lexicon/nations.js";
import { LEADING_TRADES, sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { LOCALITIES } from "../lexicon/places.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { DISTINCT_WORDS, EPITHETS, isRole, RANK_WORDS, sameRole } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { WEEKDAYS } from "../lexicon/times.js";
import { COURTESY, NAME_TITLES, POSITIONS, REGNAL_TITLES, STYLES, TITLES } from "../lexicon/titles.js";
import { isDescription } from "./described.js";
import { PARTICLES } from "./joined-names.js";
import type { Name } from "./mention.js";
import type { Reading } from "./reading.js";
import { capitalAt, COMPLEMENT_LINKS, GENERATIONS, hasLetterOrDigit, headOfName, isSuffix, nameWord, plainWord, startsName, tellsSeat } from "./words.js";

/** The name that ends the words, with its titles, or null where they are a description only. */
export function findName(reading: Reading, first: number, end: number): Name | null {
  const { tokens } = reading.document;
  let start = end;
  while (start > first && isNameWord(reading, start - 1, end)) start--;
  while (start < end && !capitalAt(reading, start) && !/^\d/u.test(tokens[start]!.text)) start++;
  if (start === end) return null;
  let nameFirst = skipComplement(reading, start, end, start > first + 1);
  for (let i = end - 2; i >= nameFirst && reading.known[start] !== 1; i--) {
    if (leadsToName(reading, start, i, end)) {
      nameFirst = i + 1;
      break;
    }
  }
  nameFirst = withGivenTitle(reading, skipDescription(reading, nameFirst, end), end);
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
  const suffixed = last < end && !dated && GENERATIONS.has(tokens[last]!.lower) ? last + 1 : last;
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

/** *Russia's official Tass news agency*: the capitalized words before a noun for a medium are its name. */
export function findNameBeforeNoun(reading: Reading, first: number, head: number): Name | null {
  const { tokens } = reading.document;
  if (!NAMED_BEFORE.has(tokens[head]!.lower) || capitalAt(reading, head)) return null;
  let end = head;
  while (end > first && (OUTLET_MODIFIERS.has(tokens[end - 1]!.lower) && !capitalAt(reading, end - 1))) end--;
  let start = end;
  while (start > first && capitalAt(reading, start - 1) && nationOf(tokens[start - 1]!.lower) === undefined) start--;
  if (start === end || lostPossessor(tokens[start]!.lower)) start++;
  if (start >= end || end - start === 1 && OUTLET_MODIFIERS.has(tokens[start]!.lower)) return null;
  const words = tokens.slice(start, end).map((token) => token.lower);
  return { firstToken: start, endToken: end, text: reading.document.text.slice(tokens[start]!.start, tokens[end - 1]!.end), words, titles: [] };
}

/** Nouns that stand after the name of what they are. */
const NAMED_BEFORE: ReadonlySet<string> = new Set("agency newspaper magazine daily weekly tabloid broadsheet website newswire broadcaster".split(" "));

/** *Russias*: the country of a possessor that lost its apostrophe, or undefined. */
export function lostPossessor(word: string): string | undefined {
  return word.endsWith("s") && nationOf(word) === undefined ? nationOf(word.slice(0, -1)) : undefined;
}

/** Whether the token may stand in a name that goes on to `end`. */
function isNameWord(reading: Reading, i: number, end: number): boolean {
  const token = reading.document.tokens[i]!;
  if (PARTICLES.has(token.lower) && !capitalAt(reading, i)) return i + 1 < end;
  if (token.pos === "NUM" && !capitalAt(reading, i)) return i + 1 === end && /^\d{1,3}$/u.test(token.text) && capitalAt(reading, i - 1);
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

/** Whether the token is a title or role, or ends one, that what follows is the name to: *Minister*, *manager*, *agency*. */
function leadsToName(reading: Reading, start: number, i: number, end: number): boolean {
  const { tokens } = reading.document;
  const word = plainWord(tokens[i]!.lower);
  const next = tokens[i + 1]!;
  if (PARTICLES.has(word) && !capitalAt(reading, i)) return false;
  if (tellsSeat(word)) return true; // London-based Capital Economics
  if (CLASS_YEARS.has(word) && i === start && end - i > 2 && startsName(reading, i + 1)) return true; // Junior Caleb Ortega
  if (!capitalAt(reading, i + 1)) return PARTICLES.has(next.lower) && TITLES.has(word) && !REGNAL_TITLES.has(word); // Mr. de la Cruz
  if (next.lower === "of") return false;
  if (end - i === 2 && sortOfName(next.lower) !== undefined && !TITLES.has(word)) return false;
  if (word === "royal" && genderOfGivenName(next.lower) === undefined) return false;
  // Developer Bright Homes
  const maker = i === start && (/[eo]r$/u.test(word) && sortsOfNoun(word) !== undefined || LEADING_TRADES.has(word));
  if (!COURTESY.has(word) && !genderOfGivenName(next.lower)) {
    const article = start > 0 && tokens[start - 1]!.lower === "the";
    const plain = maker && (sortOfName(word) === undefined || LEADING_TRADES.has(word));
    if (!plain && sortOfName(tokens[headOfName(reading, i + 1, end)]!.lower) !== undefined || article && i > start && end - i === 2) return false;
  }
  // Directors is a director's plural, Allied is no ally's
  const lemma = !word.endsWith("s") ? word : tokens[i]!.lemma === word ? word.slice(0, -1) : tokens[i]!.lemma;
  const courtesy = maker || POSITIONS.has(tokens[i]!.text) || TITLES.has(word) || isRole(word) || isRole(lemma) || TITLES.has(lemma) || (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(lemma) || STYLES.has(word)) && (i === start || isLocalOffice(reading, start, i) || genderOfGivenName(next.lower) !== undefined && genderOfGivenName(tokens[start]!.lower) === undefined);
  if (!courtesy && (isOffice(reading, start, i) || i === start && SCHOLAR.test(word))) return true;
  if (!courtesy) return isDemonym(word) && i === start && end - i > 2;
  // Kate Bishop Lee: a word between names is one; Dean Smith: the only word before a surname may be a given name
  const given = tokens[start]!.lower;
  if (i === start + 1 && end - i === 2 && genderOfGivenName(given) && !isRole(given) && nationOf(given) === undefined) return false;
  return !(end - i === 2 && genderOfGivenName(word) !== undefined);
}

/** How words for scholars end, of which no list has all: *Hydrologist Wen Zhao*. */
const SCHOLAR = /(?:ologist|ographer|ometrist|onomist|iatrist)$/u;

/** *Village Clerk*, *Deputy Town Clerk*: whether all that stands before the noun tells of what place the office is. */
function isLocalOffice({ document: { tokens } }: Reading, start: number, i: number): boolean {
  return i > start && tokens.slice(start, i).every(({ lower }) => LOCALITIES.has(lower) || PORTFOLIOS.has(lower) || DISTINCT_WORDS.has(lower));
}

/** Years of American students, which no list of roles needs: *Junior Caleb Ortega*. */
const CLASS_YEARS: ReadonlySet<string> = new Set(["junior", "senior", "sophomore", "freshman"]);

/** *Grazier Col Whitmore*, *the guitarist, Col Redfern*: after what no officer does, a short rank is a given name. */
function withGivenTitle(reading: Reading, nameFirst: number, end: number): number {
  const { tokens } = reading.document;
  if (end - nameFirst !== 1 || !NAME_TITLES.has(tokens[nameFirst - 1]?.lower ?? "")) return nameFirst;
  const before = tokens[nameFirst - 2]?.text === "," ? nameFirst - 3 : nameFirst - 2;
  const { lemma = "", lower = "" } = tokens[before] ?? {};
  const civil = (isRole(lower) || isRole(lemma) || PERSON_NOUNS.has(lemma) || TRADE.test(lower)) && !SPOKESPEOPLE.has(lower) && !sameRole(lower, "colonel") && !TITLES.has(lower);
  return civil ? nameFirst - 1 : nameFirst;
}

/** How words for what somebody does end. */
const TRADE = /(?:er|or|ist|man|woman)$/u;

/** *Secretary of State* Antony Blinken, *Ambassador to China* Ann Lee: the last word of an office with what it is of. */
function isOffice(reading: Reading, start: number, i: number): boolean {
  const { tokens } = reading.document;
  const of = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  return of > start && /^(?:of|for|to)$/u.test(tokens[of]!.lower) && (isRole(tokens[of - 1]!.lower) || TITLES.has(tokens[of - 1]!.lower));
}

/** *Ambassador to the United States Ann Lee*, *Director of the Refugee Council Ann Lee*: where the name after an office with what it is of begins; a body is one where words before it say what is `held` there. */
function skipComplement(reading: Reading, first: number, end: number, held: boolean): number {
  const { tokens } = reading.document;
  const head = headOfName(reading, first, end);
  if (head === end - 1 || !isRole(tokens[head]!.lower) && !(held && sortOfName(tokens[head]!.lower) !== undefined)) return first;
  const complement = tokens[head + 2]?.lower === "the" ? head + 3 : head + 2;
  const named = (i: number): boolean => i + 2 <= end && i + 4 > end && tokens.slice(i, end).every(({ index }) => capitalAt(reading, index));
  for (let i = end - 2; i > complement; i--) {
    const place = nationOf(tokens.slice(complement, i).map(({ lower }) => lower).join(" ")) !== undefined;
    if (named(i) && (place || sortOfName(tokens[i - 1]!.lower) !== undefined || genderOfGivenName(tokens[i]!.lower) !== undefined)) return i;
  }
  return first;
}

/** *Arsenal Mikel Arteta*, *Wing-back Danilo Rusca*: a given name after words that are none begins the name. */
function skipDescription(reading: Reading, first: number, end: number): number {
  const { tokens } = reading.document;
  if (end - first < 3 || genderOfGivenName(tokens[first]!.lower) !== undefined) return first;
  if (sortOfName(tokens[end - 1]!.lower) !== undefined || /^\p{L}\.?$/u.test(tokens[first]!.text)) return first;
  for (let i = first + 1; i < end - 1; i++) {
    if (PARTICLES.has(tokens[i]!.lower) || tokens[i]!.text.length <= 2) return first;
    if (genderOfGivenName(tokens[i]!.lower) !== undefined) {
      const before = tokens[i - 1]!.lower;
      const opens = reading.document.sentences[tokens[first]!.sentence]?.firstToken === first;
      return opens && i === first + 1 || /-\p{Ll}/u.test(tokens[i - 1]!.text) || nationOf(before) || sortOfName(before) || sortOfOrganization(before) ? i : first;
    }
  }
  return first;
}
