/**
 * Finds where a name begins, after titles, roles and descriptions that are written with capitals, too.
 *
 * @example
 * // Ambassador to China Ann Lee, Deputy Town Clerk Ann Lee, Arsenal Ann Lee — at "Ann"
 */
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { isDemonym, nationOf } from "../lexicon/nations.js";
import { LEADING_TRADES, sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { LOCALITIES } from "../lexicon/places.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { DISTINCT_WORDS, isRole, sameRole } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { COURTESY, NAME_TITLES, POSITIONS, REGNAL_TITLES, STYLES, TITLES } from "../lexicon/titles.js";
import { PARTICLES } from "./joined-names.js";
import type { Reading } from "./reading.js";
import { capitalAt, headOfName, plainWord, startsName, tellsSeat } from "./words.js";

/** Where the name begins among the words from `first`; `held`: whether more of the phrase stands before them. */
export function nameStart(reading: Reading, first: number, end: number, held: boolean): number {
  let start = skipComplement(reading, first, end, held);
  for (let i = end - 2; i >= start && reading.known[first] !== 1; i--) {
    if (leadsToName(reading, first, i, end)) {
      start = i + 1;
      break;
    }
  }
  return withGivenTitle(reading, skipDescription(reading, start, end), end);
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
