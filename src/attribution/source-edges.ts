/**
 * Draws the edges of a source: an apposition and what tells which one is meant are in it, what only adds is not.
 *
 * @example
 * // Sir Tom Ashby, who chaired the inquiry, said — "Sir Tom Ashby"
 * // His neighbour, retired nurse Ida Poole, recalled — "His neighbour, retired nurse Ida Poole"
 * // Treasury sources last night dismissed the letter — "Treasury sources"
 * // “When?” shouted a welder at the back of the hall. — "a welder at the back of the hall"
 */
import type { TokenRange } from "../document/document.js";
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import { TIMES, WEEKDAYS } from "../lexicon/times.js";
import { TITLES } from "../lexicon/titles.js";
import type { Scene } from "../scene/scene.js";
import { WITH_COMPLEMENTS } from "../syntax/phrase-tags.js";
import { BEGINNING, LONGEST_APPOSITION, withApposition } from "./apposition.js";
import type { Proposal } from "./proposal.js";
import { withoutAddition } from "./source-addition.js";
import { withPlace, withRelative } from "./source-behind-cue.js";

/** The proposal with its source drawn anew; one without a source is as it was. */
export function edgeSource(scene: Scene, proposal: Proposal): Proposal {
  const { source, cue, head } = proposal;
  if (!source) return proposal;
  if (source.firstToken > head) return { ...proposal, source: withRelative(scene, proposal, withPlace(scene, proposal, withoutDay(scene, withoutTime(scene, source)))) };
  const whole = withTitle(scene, proposal, withOffice(scene, fromComma(scene, proposal, withoutTime(scene, source))));
  const named = withName(scene, whole, cue.firstToken);
  return { ...proposal, source: withoutAddition(scene, named === whole ? withApposition(scene, proposal, whole) : named) };
}

/** Drops when it was said: *Treasury sources **last night** dismissed the letter*, *wrote one fan **yesterday***. */
function withoutTime({ capital, document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): TokenRange {
  if (capital[endToken - 1] === 1) return { firstToken, endToken }; // USA Today reported
  const [before, last] = [tokens[endToken - 2]?.lower ?? "", tokens[endToken - 1]!.lower];
  const time = DAYS.has(last) ? 1 : PARTS_OF_DAY.has(last) && /^(?:last|this)$/u.test(before) ? 2 : 0;
  return endToken - time > firstToken ? { firstToken, endToken: endToken - time } : { firstToken, endToken };
}

/** Drops the day behind the cue: *warned Ann Lee **on Sunday***. */
function withoutDay({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): TokenRange {
  // not the day of a clause that tells more of who or what it is
  const isDay = WEEKDAYS.has(tokens[endToken - 1]!.lower) && !tokens.slice(firstToken, endToken).some(({ pos, text }) => text === "," || pos === "VERB");
  const end = isDay && tokens[endToken - 2]?.lower === "on" ? endToken - 2 : endToken;
  return { firstToken, endToken: end > firstToken ? end : endToken };
}

/** Parts of the day; longer times may tell which one is meant: *a poll last month found*. */
const PARTS_OF_DAY: ReadonlySet<string> = new Set(["night", "evening", "afternoon", "morning"]);

/** Days by where they lie from now. */
const DAYS: ReadonlySet<string> = new Set(["yesterday", "today", "tonight"]);

/** *It may rain, **a man close to** the club said*: behind the comma that ends the words, all before the verb is who speaks. */
function fromComma({ document: { tokens }, tree: { tags }, pairOf }: Scene, { content }: Proposal, source: TokenRange): TokenRange {
  let first = source.firstToken;
  while (first > 0 && source.firstToken - first <= LONGEST_APPOSITION && pairOf[first - 1] === pairOf[source.firstToken] && WITH_COMPLEMENTS.has(tags[first - 1]!)) first--;
  const isEnd = tokens[first - 1]?.text === "," && content.some(({ gap, endToken }) => gap === 0 && (endToken === first || endToken === first - 1));
  const begins = isEnd && BEGINNING.has(tags[first]!) && source.firstToken - first <= LONGEST_APPOSITION;
  return begins && !TIMES.has(tokens[first]!.lower) ? { firstToken: first, endToken: source.endToken } : source;
}

/** Words of a title, with its marks. */
const TITLE_WORDS = 9;

/** ***“Harbor Nights”** star Ann Lee*: a title in marks before what somebody is. */
function withTitle({ capital, document: { tokens }, pairFirst, pairOf }: Scene, { content, head }: Proposal, source: TokenRange): TokenRange {
  const { firstToken } = source;
  const pair = pairOf[firstToken - 1] ?? -1;
  if (pair < 0 || pair === pairOf[head] || !isRole(tokens[firstToken]!.lower) && !PERSON_NOUNS.has(tokens[firstToken]!.lower)) return source;
  const first = pairFirst[pair] as number;
  // of a title every word but small ones has a capital, and no mark ends it
  const isTitle = firstToken - first <= TITLE_WORDS && tokens[first]!.sentence === tokens[firstToken]!.sentence && !tokens.slice(first, firstToken).some(({ index, text }) => /^[.,!?;]$/u.test(text) || /\p{L}{4}/u.test(text) && capital[index] !== 1);
  return !isTitle || content.some((piece) => piece.firstToken < firstToken && piece.endToken > first) ? source : { firstToken: first, endToken: source.endToken };
}

/** Words of an office, before the name. */
const OFFICE_WORDS = 4;

/** *Acme **co-founder and** chief Ann Lee*: the first of two offices of one who is named. */
function withOffice({ capital, document: { tokens }, pairOf }: Scene, source: TokenRange): TokenRange {
  const { firstToken } = source;
  const [office, and, other] = [tokens[firstToken - 2], tokens[firstToken - 1], tokens[firstToken]!];
  if (and?.lower !== "and" || !isRole(office?.lemma ?? "") && !isRole(office?.lower ?? "") || !isRole(other.lower) && !TITLES.has(other.lower) || !capital.subarray(firstToken + 1, firstToken + OFFICE_WORDS).includes(1)) return source;
  let first = firstToken - 2;
  while (first > 0 && COUNTED_NOUN_PHRASE.has(tokens[first - 1]!.pos) && pairOf[first - 1] === pairOf[firstToken]) first--;
  return { firstToken: first, endToken: source.endToken };
}

/** Takes in a name right behind the noun that says what it is: *the trade union **Allied Workers**, which …*. */
function withName({ document: { tokens }, capital, pairOf }: Scene, source: TokenRange, cue: number): TokenRange {
  const last = tokens[source.endToken - 1]!;
  if (last.pos !== "NOUN" || capital[last.index] === 1) return source;
  let end = source.endToken;
  while (end < cue && capital[end] === 1 && pairOf[end] === pairOf[last.index] && tokens[end]!.pos !== "PUNCT" && !TIMES.has(tokens[end]!.lower)) end++;
  return end > source.endToken && (end === cue || tokens[end]!.text === ",") ? { firstToken: source.firstToken, endToken: end } : source;
}
