/**
 * Where a name goes on over *and*, `&`, particles and marks, which would end a noun phrase.
 *
 * @example
 * // Johnson & Johnson · Ursula von der Leyen · William “Buddy” Hayes · Trade and Industry Secretary
 */
import type { Token } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_NAME_WORDS, OUTLETS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { KIN_IN_TRADE, sortOfName } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { isRole } from "../lexicon/roles.js";
import type { Reading } from "./reading.js";
import { startsName } from "./words.js";

/** The words of a name that are not capitalized: *Ursula von der Leyen*. */
export const PARTICLES: ReadonlySet<string> = new Set("de du da do dos das des dei degli del dell della dello di la las los le van von vom und zum zur der den ter ten el al bin ibn bint ben zu y e af av".split(" "));

/** Tokens of a name that are looked at. */
export const LONGEST = 10;

/** *Israeli, Egyptian **and** Qatari officials*: whether a joint stands between the nations of people whose noun follows. */
export function joinsNations({ document: { tokens } }: Reading, at: number, end: number): boolean {
  const isNation = (i: number): boolean => {
    const { lower } = tokens[i]!;
    const nation = nationOf(lower);
    return nation !== undefined && nation !== lower;
  };
  if (!JOINTS.has(tokens[at]!.lower) || !isNation(at - 1)) return false;
  let i = at + 1;
  while (i < end && i < at + LONGEST && (isNation(i) || JOINTS.has(tokens[i]!.lower) && isNation(i - 1))) i++;
  if (!isNation(i - 1)) return false;
  while (i + 1 < end && i < at + LONGEST && tokens[i]!.pos === "NOUN" && tokens[i + 1]!.pos === "NOUN") i++; // finance ministers
  const noun = tokens[i];
  return noun?.pos === "NOUN" && (GROUP_NOUNS.has(noun.lower) || noun.lower !== noun.lemma && (isRole(noun.lemma) || PERSON_NOUNS.has(noun.lemma)));
}

/** How many tokens from this one on go on with a name: `&`, particles, a nickname in marks; 0 where none does. */
export function joinsName(reading: Reading, at: number, end: number): number {
  const { tokens } = reading.document;
  const capital = (i: number): boolean => i < end && reading.capital[i] === 1;
  if (joinsPortfolio(tokens, at, end)) return 1;
  if (tokens[at]!.lower === "and" && joinsOffice(reading, at, end)) return 1;
  if (!capital(at - 1) && !PARTICLES.has(tokens[at - 1]!.lower)) return 0;
  const token = tokens[at]!;
  if (token.text === "&") return capital(at + 1) ? 1 : 0;
  if (token.lower === "without" || token.lower === "against") return capital(at + 1) && tokens[at + 1]!.pos !== "DET" ? 1 : 0;
  if (token.text === ",") return joinsList(reading, at, end) ? 1 : 0;
  if (token.lower === "and") return joinsBody(reading, at, end) || joinsTeams(reading, at, end) || joinsPaper(reading, at) || capital(at + 1) && KIN_IN_TRADE.has(tokens[at + 1]!.lower) ? 1 : 0;
  if (PARTICLES.has(token.lower)) return capital(at + 1) || PARTICLES.has(tokens[at + 1]?.lower ?? "") && capital(at + 2) ? 1 : 0;
  if (!/^["“‘'«(]$/u.test(token.text) || !capital(at + 1)) return 0;
  for (let close = at + 2; close <= at + 3 && close < end; close++) {
    if (/^["”’'»)]$/u.test(tokens[close]!.text)) return capital(close + 1) && token.text !== "(" ? close - at + 1 : 0;
  }
  return 0;
}

/** *the Food and Drug Administration*, *the Securities and Exchange Board*: one capitalized word, *and*, more, the last a word for a body. */
function joinsBody(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading.document;
  const wide = tokens[at - 3]?.lower === "the" && WIDE.has(tokens[at - 2]!.lower);
  if (!wide && !/^(?:the|,|'s)$/u.test(tokens[at - 2]?.lower ?? "") || nationOf(tokens[at - 1]!.lower) !== undefined) return false;
  const { lower } = tokens[at - 1]!;
  const matter = lower === "securities" || isPlural(tokens[at - 1]!) && PORTFOLIOS.has(lower);
  return (matter || !isPlural(tokens[at - 1]!) && sortOfName(lower) === undefined) && endsBody(reading, at, end);
}

/** First words of names of bodies for two things: *the International Trade and Industry Ministry*. */
const WIDE: ReadonlySet<string> = new Set("international national federal foreign general united royal".split(" "));

/** *the Globe and Mail*, *the Post and Courier*: a newspaper that two have become. */
function joinsPaper({ document: { tokens } }: Reading, and: number): boolean {
  const [first, second] = [tokens[and - 1]!.lower, tokens[and + 1]?.lower ?? ""];
  if (OUTLETS.has(`${first} and ${second}`)) return true;
  return OUTLET_NAME_WORDS.has(first) && OUTLET_NAME_WORDS.has(second) && !OUTLETS.has(first) && !OUTLETS.has(second);
}

/** *Arsenal and England striker Ann Lee*: two that somebody named next plays for. */
function joinsTeams(reading: Reading, and: number, end: number): boolean {
  const { capital, document: { tokens } } = reading;
  if (nationOf(tokens[and + 1]?.lower ?? "") === undefined) return false;
  let next = and + 2;
  while (next < end && next < and + LONGEST && capital[next] !== 1 && (tokens[next]!.pos === "NOUN" || tokens[next]!.pos === "ADJ")) next++;
  return next + 1 < end && isRole(tokens[next - 1]!.lower) && startsName(reading, next) && genderOfGivenName(tokens[and - 1]!.lower) === undefined;
}

/** *Deputy Prime Minister and Transport Minister Ann Lee*: two offices of one whose name follows. */
function joinsOffice(reading: Reading, and: number, end: number): boolean {
  const { capital, document: { tokens } } = reading;
  if (!isRole(tokens[and - 1]!.lower)) return false;
  let last = and + 1;
  const describes = (i: number): boolean => capital[i] === 1 || tokens[i]!.pos === "NOUN" || tokens[i]!.pos === "ADJ";
  const leads = (i: number): boolean => isRole(tokens[i]!.lower) && startsName(reading, i + 1);
  while (last + 1 < end && last < and + LONGEST && describes(last) && !leads(last)) last++;
  return last + 1 < end && leads(last);
}

/** *Trade and Industry Secretary*, *the work and pensions committee*: an office or a body for two things or three. */
function joinsPortfolio(tokens: readonly Token[], at: number, end: number): boolean {
  if (!JOINTS.has(tokens[at]!.lower) || !PORTFOLIOS.has(tokens[at - 1]!.lower)) return false;
  let next = at;
  while (next < end && next < at + LONGEST && (JOINTS.has(tokens[next]!.lower) || PORTFOLIOS.has(tokens[next]!.lower))) next++;
  return next < end && (isRole(tokens[next]!.lower) || SEATS.has(tokens[next]!.lower)) && PORTFOLIOS.has(tokens[next - 1]!.lower) && tokens.slice(at, next).some(({ lower }) => lower === "and" || lower === "&");
}

/** Bodies that are named for what they are for. */
const SEATS: ReadonlySet<string> = new Set(["committee", "department", "ministry"]);
/** What stands between the parts of an office or a body. */
export const JOINTS: ReadonlySet<string> = new Set(["and", "&", ","]);

/** Whether capitalized words follow *and*, the last one a word for a body. */
export function endsBody({ capital, document: { tokens } }: Reading, and: number, end: number): boolean {
  const last = lastCapital(capital, and, end);
  return last > and + 1 && last < end && capital[and + 1] === 1 && sortOfName(tokens[last]!.lower) !== undefined;
}

/** The last of the capitalized words that go on after the one behind `at`. */
export function lastCapital(capital: Uint8Array, at: number, end: number): number {
  let last = at + 1;
  while (last + 1 < end && last < at + LONGEST && capital[last + 1] === 1) last++;
  return last;
}

/** *the Construction, Forestry and Energy Union*: words that are no names of bodies themselves, up to *and*. */
function joinsList(reading: Reading, at: number, end: number): boolean {
  const { capital, document: { tokens } } = reading;
  const plain = (i: number): boolean => {
    const { lower } = tokens[i]!;
    return capital[i] === 1 && !isPlural(tokens[i]!) && (sortOfName(lower) ?? "company") === "company" && sortOfOrganization(lower) === undefined && nationOf(lower) === undefined && genderOfGivenName(lower) === undefined;
  };
  if (!plain(at - 1) || tokens[at - 2]?.lower !== "the" && tokens[at - 2]?.text !== ",") return false;
  let next = at + 1;
  while (next + 1 < end && next < at + LONGEST && plain(next) && tokens[next + 1]!.text === ",") next += 2;
  return next + 1 < end && plain(next) && tokens[next + 1]!.lower === "and" && endsBody(reading, next + 1, end);
}

/** Whether a noun is one for several, by its ending. */
export function isPlural({ lemma, lower }: Token): boolean {
  return lower !== lemma && lower.endsWith("s");
}
