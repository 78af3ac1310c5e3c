/**
 * Where a noun phrase goes on from an office to the name of whoever holds it, or from a body to an office in it.
 *
 * @example
 * // head of design Ida Storm · Minister in the Ministry of Finance Ida Storm · Bank of England chief economist
 */
import { sortOfName } from "../lexicon/organizations.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { isAcronym } from "./acronyms.js";
import type { Reading } from "./reading.js";
import { MODIFIER, NOUN } from "./token-class.js";
import { startsName } from "./words.js";

/** Words of a role that are looked at after a name. */
const MOST_ROLE_WORDS = 5;
/** Words of the name of a body that an office is held in. */
const LONGEST_SEAT = 10;
/** What leads from an office to such a body. */
const SEAT_LINKS: ReadonlySet<string> = new Set(["in", "at", "with", "of", "for"]);

/** *Bank of England chief economist*: what somebody does, after the name of a body that he does it for. */
export function leadsToRole({ capital, document }: Reading, classes: Uint8Array, at: number, end: number): boolean {
  let last = at - 1;
  while (last + 1 < end && last < at + MOST_ROLE_WORDS && capital[last + 1] !== 1 && (classes[last + 1] === NOUN || classes[last + 1] === MODIFIER)) last++;
  const { lemma, lower } = document.tokens[last]!;
  return last >= at && classes[last] === NOUN && (isRole(lower) || isRole(lemma) || PERSON_NOUNS.has(lemma) || SPOKESPEOPLE.has(lower));
}

/** *the Food Agency (FA) director*: the place of an office after the short name that brackets give of its body; 0 where there is none. */
export function officeOfBracketed({ capital, document: { tokens } }: Reading, classes: Uint8Array, head: number, at: number, end: number): number {
  if (tokens[at]!.text !== "(" || tokens[at + 2]?.text !== ")" || capital[head] !== 1 || !isAcronym(tokens[at + 1]!.text)) return 0;
  for (let i = at + 3; i < end && i < at + 3 + MOST_ROLE_WORDS && (classes[i] === NOUN || classes[i] === MODIFIER); i++) {
    const { lemma, lower } = tokens[i]!;
    if (isRole(lower) || isRole(lemma) || SPOKESPEOPLE.has(lower)) return at + 3;
  }
  return 0;
}

/** The place of the name after the office that ends before `at` and what it is of; 0 where none follows. */
export function nameAfterOffice(reading: Reading, classes: Uint8Array, head: number, at: number, end: number): number {
  const { lower } = reading.document.tokens[head]!;
  if (!isRole(lower) || SPOKESPEOPLE.has(lower)) return 0;
  return nameAfterMatter(reading, classes, at, end) || nameAfterSeat(reading, at, end) || nameAfterRegion(reading, at, end);
}

/** *head of design Ida Storm*: after an office, what it is of in small letters. */
function nameAfterMatter(reading: Reading, classes: Uint8Array, at: number, end: number): number {
  const { capital, document: { tokens } } = reading;
  if (!/^(?:of|for)$/u.test(tokens[at]!.lower)) return 0;
  let next = at + 1;
  while (next < end && next < at + MOST_ROLE_WORDS && capital[next] !== 1 && (classes[next] === NOUN || classes[next] === MODIFIER)) next++;
  if (isRole(tokens[next - 1]!.lower)) return 0; // an aide of governor Ida Storm
  return next > at + 1 && next + 1 < end && startsName(reading, next) && capital[next + 1] === 1 ? next : 0;
}

/** *Minister in the Ministry of Finance Ida Storm*: after an office, the body that it is held in. */
function nameAfterSeat(reading: Reading, at: number, end: number): number {
  const { capital, document: { tokens } } = reading;
  if (!SEAT_LINKS.has(tokens[at]!.lower)) return 0;
  let link = at;
  // lecturer in economics at the University of Ash
  while (link < at + MOST_ROLE_WORDS && capital[link + 1] !== 1 && tokens[link + 1]?.pos !== "DET" && link + 1 < end) link++;
  if (link > at && !SEAT_LINKS.has(tokens[link]!.lower)) return 0;
  let next = tokens[link + 1]?.lower === "the" ? link + 2 : link + 1;
  const first = next;
  let body = false;
  while (next < end && next < first + LONGEST_SEAT && (capital[next] === 1 || next > first && /^(?:of|for|and|the|&)$/u.test(tokens[next]!.lower))) {
    if (body && startsName(reading, next) && capital[next + 1] === 1) return next;
    body ||= sortOfName(tokens[next]!.lower) !== undefined;
    next++;
  }
  return 0;
}

/** *governor of the Belgrad region Vyach Storm*: after an office, the region that it is of. */
function nameAfterRegion({ capital, document: { tokens } }: Reading, at: number, end: number): number {
  if (tokens[at]!.lower !== "of") return 0;
  let next = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const first = next;
  while (next < end && next < first + MOST_ROLE_WORDS && capital[next] === 1) next++;
  return next > first && next + 2 < end && REGIONS.has(tokens[next]!.lower) && capital[next + 1] === 1 && capital[next + 2] === 1 ? next + 1 : 0;
}

/** Parts of countries, lower case. */
const REGIONS: ReadonlySet<string> = new Set("region province district oblast territory county canton municipality prefecture governorate state".split(" "));
