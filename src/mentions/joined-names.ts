/**
 * Where a name goes on over words that would end a noun phrase.
 *
 * @example
 * // Johnson & Johnson · Ursula von der Leyen · William “Buddy” Hayes · Ministry of Health · Retail Workers' Union
 */
import type { Token } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_NAME_WORDS, OUTLETS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { KIN_IN_TRADE, SHOPS, sortOfName } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { isRole } from "../lexicon/roles.js";
import { TITLES } from "../lexicon/titles.js";
import type { Reading } from "./reading.js";
import { MODIFIER, NOUN, NUMBER, POSSESSIVE } from "./token-class.js";
import { isScore, startsName } from "./words.js";

/** The words of a name that are not capitalized: *Ursula von der Leyen*. */
export const PARTICLES: ReadonlySet<string> = new Set("de du da dos das des del della di la las los le van von vom und zum zur der den ter ten el al bin ibn bint ben zu y e af av".split(" "));

/** Tokens of a name that are looked at. */
const LONGEST = 10;

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
  while (last + 1 < end && last < and + LONGEST && describes(last) && !isRole(tokens[last]!.lower)) last++;
  return last + 1 < end && isRole(tokens[last]!.lower) && startsName(reading, last + 1);
}

/** *Trade and Industry Secretary*, *the work and pensions committee*: an office or a body for two things or three. */
function joinsPortfolio(tokens: readonly Token[], at: number, end: number): boolean {
  if (!JOINTS.has(tokens[at]!.lower) || !PORTFOLIOS.has(tokens[at - 1]!.lower)) return false;
  let next = at;
  while (next < end && next < at + LONGEST && (JOINTS.has(tokens[next]!.lower) || PORTFOLIOS.has(tokens[next]!.lower))) next++;
  return next < end && (isRole(tokens[next]!.lower) || SEATS.has(tokens[next]!.lower)) && PORTFOLIOS.has(tokens[next - 1]!.lower) && tokens.slice(at, next).some(({ lower }) => lower === "and" || lower === "&");
}

/** *Minister of Trade, Investment and Commerce*: the end of what an office is for, where its first word ends at `at`. */
function portfoliosEnd({ capital, document: { tokens } }: Reading, at: number, end: number): number {
  if (!PORTFOLIOS.has(tokens[at - 1]!.lower)) return at;
  let next = at;
  const portfolio = (i: number): boolean => i < end && capital[i] === 1 && PORTFOLIOS.has(tokens[i]!.lower);
  while (next + 1 < end && next < at + LONGEST && JOINTS.has(tokens[next]!.lower)) {
    const oxford = tokens[next]!.text === "," && tokens[next + 1]!.lower === "and" ? 1 : 0;
    if (!portfolio(next + 1 + oxford)) break;
    next += 2 + oxford;
    while (portfolio(next)) next++;
  }
  return tokens.slice(at, next).some(({ lower }) => lower === "and" || lower === "&") ? next : at;
}

/** Bodies that are named for what they are for. */
const SEATS: ReadonlySet<string> = new Set(["committee", "department", "ministry"]);

const JOINTS: ReadonlySet<string> = new Set(["and", "&", ","]);

/** Whether capitalized words follow *and*, the last one a word for a body. */
function endsBody({ capital, document: { tokens } }: Reading, and: number, end: number): boolean {
  const last = lastCapital(capital, and, end);
  return last > and + 1 && last < end && capital[and + 1] === 1 && sortOfName(tokens[last]!.lower) !== undefined;
}

/** The last of the capitalized words that go on after the one behind `at`. */
function lastCapital(capital: Uint8Array, at: number, end: number): number {
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

function isPlural({ lemma, lower }: Token): boolean {
  return lower !== lemma && lower.endsWith("s");
}

/** *Ministry of Health*, *Department for Transport*, *Secretary of State Ann Lee*: the end of the whole name. */
export function joinComplements(reading: Reading, classes: Uint8Array, head: number, end: number): number {
  const { capital, document: { tokens } } = reading;
  let phraseEnd = head + 1;
  while (classes[phraseEnd] === NUMBER && capital[head] === 1 && !isScore(tokens[phraseEnd]!.text)) phraseEnd++;
  const word = tokens[head]!;
  if (capital[head] !== 1) return phraseEnd;
  const takes = sortOfName(word.lower) !== undefined || isRole(word.lower) || TITLES.has(word.lower) || BODIES.has(word.lower) || PANELS.has(word.lower);
  if (!takes) return phraseEnd;
  let joined = phraseEnd;
  for (let turn = 0; turn < 3; turn++) {
    const link = tokens[joined]?.lower;
    const matter = link === "to" && ENVOYS.has(word.lower) || link === "on" && PANELS.has(word.lower);
    const more = link === "and" && turn === 1 && (sortOfName(word.lower) !== undefined || endsBody(reading, joined, end));
    if (joined + 1 >= end || link !== "of" && link !== "for" && !matter && !more) break;
    let next = joined + 1;
    if (tokens[next]?.lower === "the") next++;
    if (next >= end || capital[next] !== 1 || classes[next] !== NOUN && classes[next] !== MODIFIER) break;
    const first = next;
    while (next < end && (capital[next] === 1 && (classes[next] === NOUN || classes[next] === MODIFIER) || classes[next] === POSSESSIVE && keepsPossessive(reading, first, next, end))) next++;
    // Minister for Justice Ann Lee is no judge
    const title = next > first + 1 && TITLES.has(tokens[first]!.lower) && !(link === "for" && PORTFOLIOS.has(tokens[first]!.lower));
    if (title && !isPlural(tokens[next - 1]!)) break; // the Cabinet of President Lee; the Association of Chief Police Officers
    joined = portfoliosEnd(reading, next, end);
  }
  return joined;
}

/** Offices that are held *to* a country. */
const ENVOYS: ReadonlySet<string> = new Set(["ambassador", "envoy", "representative", "delegate"]);

/** Bodies that are named for what they sit *on*. */
const PANELS: ReadonlySet<string> = new Set("committee commission council panel group forum conference subcommittee task institute centre center initiative network".split(" "));

/** Heads of names that go on with *of*, beside organizations and offices. */
const BODIES: ReadonlySet<string> = new Set("chiefs port church division directorate registry fellowship guild confederation inspectorate secretariat branch state kingdom republic duchess duke prince princess king queen earl archbishop bishop member chamber friends sons daughters society order court isle city university".split(" "));

/** *Retail Workers' Union*, *Pemberton's said*: the ending is part of a name. */
export function keepsPossessive({ capital, document }: Reading, core: number, at: number, end: number): boolean {
  const { tokens } = document;
  const owner = tokens[at - 1]!;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (capital[at - 1] !== 1 || !next) return false;
  if (capital[at + 1] !== 1) return core === at - 1 && (next.pos === "VERB" || next.pos === "AUX") && next.lower !== "own";
  const plural = tokens[at]!.lower === "'" && owner.lower.length > 3;
  const people = plural || /(?:men|people|children)$/u.test(owner.lower) || isRole(owner.lemma) || PERSON_NOUNS.has(owner.lemma) || GROUP_NOUNS.has(owner.lower) || NAMING.has(owner.lower);
  const last = lastCapital(capital, at, end);
  if (core === at - 1 && SHOPS.has(tokens[last]!.lower) && nationOf(owner.lower) === undefined) return true; // Lehman's Bakery
  return people && (sortOfName(tokens[last]!.lower) !== undefined || sortOfName(next.lower) !== undefined);
}

/** Owners that names keep, beside words for people. */
const NAMING: ReadonlySet<string> = new Set("king kings queen queens st john james peter mary thomas grocer sheriff workers drivers players writers shareholders consumers veterans publishers".split(" "));
