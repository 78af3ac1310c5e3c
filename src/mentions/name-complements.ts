/**
 * Where a name goes on over what it is of, and over a possessor that is a part of it.
 *
 * @example
 * // Ministry of Health · Department for Transport · Retail Workers' Union
 */
import { nationOf } from "../lexicon/nations.js";
import { SHOPS, sortOfName } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { isRole } from "../lexicon/roles.js";
import { TITLES } from "../lexicon/titles.js";
import { endsBody, isPlural, JOINTS, lastCapital, LONGEST } from "./joined-names.js";
import type { Reading } from "./reading.js";
import { MODIFIER, NOUN, NUMBER, POSSESSIVE } from "./token-class.js";
import { isScore } from "./words.js";

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
