/**
 * Draws the edges of a source: an apposition and what tells which one is meant are in it, what only adds is not.
 *
 * @example
 * // Sir Tom Ashby, who chaired the inquiry, said — "Sir Tom Ashby"; so with "speaking in Leeds" and "in a statement"
 * // His neighbour, retired nurse Ida Poole, recalled — "His neighbour, retired nurse Ida Poole"
 * // Treasury sources last night dismissed the letter — "Treasury sources"
 * // “When?” shouted a welder at the back of the hall. — "a welder at the back of the hall"
 */
import type { Pos, TokenRange } from "../document/document.js";
import { CITING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { OCCASION_NOUNS } from "../lexicon/occasions.js";
import { TIMES, TIME_SPANS } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** The proposal with its source drawn anew; one without a source is as it was. */
export function edgeSource(scene: Scene, proposal: Proposal): Proposal {
  const { source, cue, head } = proposal;
  if (!source) return proposal;
  if (source.firstToken > head) return { ...proposal, source: withRelative(scene, proposal, withPlace(scene, proposal, withoutTime(scene, source))) };
  const whole = fromComma(scene, proposal, withoutTime(scene, source));
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

/** Parts of the day; longer times may tell which one is meant: *a poll last month found*. */
const PARTS_OF_DAY: ReadonlySet<string> = new Set(["night", "evening", "afternoon", "morning"]);

/** Days by where they lie from now. */
const DAYS: ReadonlySet<string> = new Set(["yesterday", "today", "tonight"]);

/** Pronouns that, behind a comma, begin a clause that only adds. */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whose", "which"]);
/** What follows a participle that has a phrase of its own: *speaking in*, *seen by*, but not *striking unions*. */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(["IN", "DT", "RB", "TO", "PRP$", "WRB", "RP"]);

/** Drops what only adds before the cue: *Sir Tom Ashby**, who chaired the inquiry**, said*. */
function withoutAddition(scene: Scene, { firstToken, endToken }: TokenRange): TokenRange {
  const { tokens } = scene.document;
  for (let i = firstToken + 1; i + 1 < endToken; i++) if (tokens[i]!.text === "," && isAddition(scene, i + 1, endToken)) return { firstToken, endToken: i };
  return { firstToken, endToken };
}

function isAddition(scene: Scene, at: number, end: number): boolean {
  const { document: { tokens }, tree: { tags } } = scene;
  const { lower } = tokens[at]!;
  if (RELATIVES.has(lower)) return true;
  const isParticiple = tags[at] === "VBG" || tags[at] === "VBN";
  if (isParticiple) return CITING_PARTICIPLES.has(lower) || lower !== "including" && at + 1 < end && isAfterParticiple(scene, at + 1);
  return lower === "in" && isCarrier(scene, at + 1, end);
}

function isAfterParticiple({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  const { lower } = tokens[at]!;
  return AFTER_PARTICIPLE.has(tags[at]!) || lower === "last" || TIMES.has(lower);
}

/** A clause that tells more of a source is no longer, in words. */
const LONGEST_RELATIVE = 30;
/** Words in which the noun of a short phrase stands. */
const SHORT_PHRASE = 4;

/** Whether a phrase is about what words stand in: *in **a written statement***. */
function isCarrier({ document: { tokens } }: Scene, first: number, end: number): boolean {
  if (tokens[first]?.pos !== "DET") return false;
  for (let i = first; i < end && i < first + SHORT_PHRASE && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[i]!.pos); i++) {
    if (DOCUMENT_NOUNS.has(tokens[i]!.lemma) || OCCASION_NOUNS.has(tokens[i]!.lemma)) return true;
  }
  return false;
}

/** What an apposition is made of. */
const WITHIN: ReadonlySet<Pos> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PART"]);
/** Penn tags with which one begins. */
const BEGINNING: ReadonlySet<string> = new Set(["DT", "PRP$", "JJ", "NN", "NNP", "NNPS", "VBN"]);
const NOUN = /^NN/u;
const LONGEST_APPOSITION = 14;

/** Takes in what stands between two commas behind the source, where it is the name of whom the source describes, or the description. */
function withApposition(scene: Scene, { content, cue }: Proposal, source: TokenRange): TokenRange {
  const { document: { tokens }, tree: { tags }, pairOf } = scene;
  const first = source.endToken + 1;
  let end = cue.firstToken;
  while (end > first && tokens[end - 1]!.pos === "ADV") end--;
  end--;
  if (tokens[source.endToken]?.text !== "," || tokens[end]!.text !== "," || first >= end || end - first > LONGEST_APPOSITION) return source;
  if (!BEGINNING.has(tags[first] ?? "") || tokens[first]!.lower === "both" || content.some(({ firstToken, endToken }) => firstToken < end && endToken > first)) return source;
  let hasNoun = false;
  for (let i = first; i < end; i++) {
    const { pos, lower } = tokens[i]!;
    // "retired nurse": a participle before its noun
    const isBeforeNoun = tags[i] === "VBN" && i + 1 < end && NOUN.test(tags[i + 1]!);
    if (pairOf[i] !== pairOf[first] || TIMES.has(lower) || TIME_SPANS.has(lower)) return source;
    if (!WITHIN.has(pos) && !NOUN.test(tags[i]!) && !isBeforeNoun && tags[i] !== "PRP$") return source;
    if (NOUN.test(tags[i]!)) hasNoun = true;
  }
  return hasNoun ? { firstToken: source.firstToken, endToken: end } : source;
}

/** *It may rain, **a man close to** the club said*: behind the comma that ends the words, all before the verb is who speaks. */
function fromComma({ document: { tokens }, tree: { tags }, pairOf }: Scene, { content }: Proposal, source: TokenRange): TokenRange {
  let first = source.firstToken;
  while (first > 0 && source.firstToken - first <= LONGEST_APPOSITION && pairOf[first - 1] === pairOf[source.firstToken] && (NOUN.test(tags[first - 1]!) || /^(?:DT|JJ|RB|CD|IN|TO|PRP\$|POS)$/u.test(tags[first - 1]!))) first--;
  const isEnd = tokens[first - 1]?.text === "," && content.some(({ gap, endToken }) => gap === 0 && (endToken === first || endToken === first - 1));
  const begins = isEnd && BEGINNING.has(tags[first]!) && source.firstToken - first <= LONGEST_APPOSITION;
  return begins && !TIMES.has(tokens[first]!.lower) ? { firstToken: first, endToken: source.endToken } : source;
}

/** Takes in a name right behind the noun that says what it is: *the trade union **Allied Workers**, which …*. */
function withName({ document: { tokens }, capital, pairOf }: Scene, source: TokenRange, cue: number): TokenRange {
  const last = tokens[source.endToken - 1]!;
  if (last.pos !== "NOUN" || capital[last.index] === 1) return source;
  let end = source.endToken;
  while (end < cue && capital[end] === 1 && pairOf[end] === pairOf[last.index] && tokens[end]!.pos !== "PUNCT" && !TIMES.has(tokens[end]!.lower)) end++;
  return end > source.endToken && (end === cue || tokens[end]!.text === ",") ? { firstToken: source.firstToken, endToken: end } : source;
}

/** Takes in a clause that ends the sentence behind a cue: *said Ann Lee**, who runs the shop***. */
function withRelative({ document: { tokens, sentences }, pairOf }: Scene, { content }: Proposal, source: TokenRange): TokenRange {
  const { endToken } = sentences[tokens[source.firstToken]!.sentence]!;
  const end = /^[.!?]$/u.test(tokens[endToken - 1]!.text) ? endToken - 1 : endToken;
  if (tokens[source.endToken]?.text !== "," || !/^whose?$/u.test(tokens[source.endToken + 1]?.lower ?? "") || end - source.endToken > LONGEST_RELATIVE) return source;
  for (let i = source.endToken; i < end; i++) if (pairOf[i] !== pairOf[source.firstToken]) return source;
  return content.some((piece) => piece.firstToken < end && piece.endToken > source.endToken) ? source : { firstToken: source.firstToken, endToken: end };
}

/** Prepositions of where somebody stands or comes from. */
const PLACING: ReadonlySet<string> = new Set(["at", "from", "in", "inside", "near", "of", "outside"]);

/** Takes in where somebody without a name stands, behind a cue that follows a quotation: *shouted a welder **at the back of the hall***. */
function withPlace(scene: Scene, { cue, content }: Proposal, source: TokenRange): TokenRange {
  const { document: { tokens }, tree: { tags }, pairOf } = scene;
  const quotation = content.some(({ gap, endToken }) => gap === 0 && endToken === cue.firstToken && pairOf[endToken - 1] !== pairOf[cue.firstToken]);
  const { lower } = tokens[source.firstToken]!;
  if (!quotation || lower !== "a" && lower !== "an" && lower !== "one" || !PLACING.has(tokens[source.endToken]?.lower ?? "")) return source;
  if (isCarrier(scene, source.endToken + 1, tokens.length)) return source;
  let end = source.endToken;
  while (end < tokens.length && pairOf[end] === pairOf[source.firstToken] && (WITHIN.has(tokens[end]!.pos) || NOUN.test(tags[end]!))) {
    if (TIMES.has(tokens[end]!.lower) || TIME_SPANS.has(tokens[end]!.lower)) return source;
    end++;
  }
  return tokens[end - 1]!.pos === "ADP" ? source : { firstToken: source.firstToken, endToken: end };
}
