/**
 * Cuts from a report's content what belongs to its frame and not to the words: who says them, or that they are said; and from its cue when they were.
 *
 * @example
 * // It was claimed that the alarms had been off. — "It" only holds the subject's place
 * // Tass quoted the minister as saying talks had failed. — the words begin after "as saying"
 */
import type { Token, TokenRange } from "../document/document.js";
import { CITING_VERBS, HEARER_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { DOCUMENT_NOUNS, VAGUE_DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { OCCASION_NOUNS } from "../lexicon/occasions.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import { TIME_ADVERBS } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import type { Piece } from "./roles.js";
import type { Proposal } from "./propose.js";
import { withoutTail } from "./tail.js";

/** The proposal with its content and its cue trimmed; never without either. */
export function trimReport(scene: Scene, proposal: Proposal): Proposal {
  const quotes = QUOTING.has(scene.document.tokens[proposal.head]!.lemma);
<<<<<<< HEAD
  const words = withoutTail(scene, proposal, upToColon(scene, proposal, withAsked(scene, proposal, withoutExpletive(scene, proposal.content))));
  const content = quotes ? words.map((piece) => afterAsSaying(scene, proposal, piece)) : words;
=======
  const words = upToCarrier(scene, proposal, upToColon(scene, proposal, withoutExpletive(scene, proposal.content)));
  const content = quotes ? withoutQuotedName(scene, words).map((piece) => afterAsSaying(scene, proposal, piece)) : words;
>>>>>>> c0ab0a7 (Whoever is quoted by a medium is the source, and words end before the remarks that they stood in)
  const cue = withoutTime(scene, proposal);
  const source = proposal.source && proposal.source.firstToken < proposal.head ? withoutAddition(scene, proposal.source) : proposal.source;
  return withSubject(scene, { ...proposal, source, content, cue });
}

/** *“A,” Ann Lee, a baker, explained*: what stands between a quotation that a comma closes and the verb is who speaks. */
function withSubject({ document: { tokens }, pairOf, pairEnd }: Scene, proposal: Proposal): Proposal {
  const { source, cue, content: [piece, ...others], head } = proposal;
  if (source || !piece || pairOf[piece.firstToken] === pairOf[head]) return proposal;
  const firstToken = pairEnd[pairOf[piece.firstToken] as number] as number;
  let endToken = cue.firstToken;
  while (endToken > firstToken && tokens[endToken - 1]!.text === ",") endToken--;
  if (tokens[firstToken - 2]!.text !== "," || firstToken >= endToken || piece.endToken < endToken || piece.endToken > cue.firstToken) return proposal;
  return { ...proposal, source: { firstToken, endToken }, content: [{ ...piece, endToken: firstToken }, ...others] };
}

/** Pronouns that, behind a comma, begin a clause that only adds. */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whose", "which"]);

/** Drops a clause that only adds before the cue: *Sir Tom Ashby**, who chaired the inquiry**, said*. */
function withoutAddition({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): TokenRange {
  for (let i = firstToken + 1; i + 1 < endToken; i++) if (tokens[i]!.text === "," && RELATIVES.has(tokens[i + 1]!.lower)) return { firstToken, endToken: i };
  return { firstToken, endToken };
}

/** Drops adverbs of time from the end of a cue: *warned recently*. */
function withoutTime({ document: { tokens } }: Scene, { cue, head }: Proposal): TokenRange {
  let end = cue.endToken;
  while (end - 1 > head && TIME_ADVERBS.has(tokens[end - 1]!.lower)) end--;
  return end === cue.endToken ? cue : { firstToken: cue.firstToken, endToken: end };
}

/** Drops a lone *it* before the cue where a clause stands after it. */
function withoutExpletive({ document: { tokens } }: Scene, content: readonly Piece[]): readonly Piece[] {
  const [first, second] = content;
  if (!first || !second || first.endToken !== first.firstToken + 1) return content;
  return tokens[first.firstToken]!.lower === "it" && tokens[second.firstToken]!.lower === "that" ? content.slice(1) : content;
}

/** Verbs whose words hold who is to do something. */
const ASKING: ReadonlySet<string> = new Set(["ask", "beg", "encourage", "implore", "order", "press", "request", "urge"]);
/** Who is asked is no longer, in words. */
const LONGEST_ASKED = 6;

/** *asked **fans** to stay at home*: who is asked to do something is part of what is asked. */
function withAsked({ document: { tokens } }: Scene, { cue, head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  if (!ASKING.has(tokens[head]!.lemma)) return content;
  return content.map((piece) => {
    const { firstToken, gap } = piece;
    const verb = tokens[firstToken]!.lower === "not" ? firstToken + 1 : firstToken;
    const asked = tokens.slice(cue.endToken, firstToken);
    const isAsked = gap === 0 && tokens[verb]?.lower === "to" && asked.length > 0 && asked.length <= LONGEST_ASKED && asked.every(({ pos }) => !/^(?:PUNCT|VERB|AUX|ADP|SCONJ)$/u.test(pos));
    return isAsked ? { ...piece, firstToken: cue.endToken } : piece;
  });
}

/** Words at an edge that are left out although the colon of a headline makes all of them its words. */
const MOST_SKIPPED = 3;

/** *Norland & Suland have plans: Lee*: what a colon parts from who speaks goes from the line's beginning to the colon, or from there on. */
function upToColon({ document: { sentences, tokens } }: Scene, { cue, head, source }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const [piece] = content;
  if (tokens[head]!.text !== ":" || !piece || piece.gap > 0 || !source) return content;
  const before = piece.firstToken < head;
  const first = before ? sentences[tokens[head]!.sentence]!.firstToken : cue.endToken;
  const skipped = piece.firstToken - first;
  if (source.firstToken < head === before || skipped <= 0 || skipped > MOST_SKIPPED) return content;
  return [{ ...piece, firstToken: first }, ...content.slice(1)];
}

/** Participles and prepositions that tell more of what words stood in: *remarks **carried** by Tass*, *a statement **to** the BBC*. */
const TELLING_MORE: ReadonlySet<string> = new Set("carried broadcast aired published posted released issued televised reported to with on by at for".split(" "));

/** *said the road would open, in remarks carried by state television*: the end of the words, before what they stood in. */
function upToCarrier(scene: Scene, { head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf } = scene;
  const last = content.at(-1);
  if (!last || last.gap > 0 || last.firstToken < head) return content;
  for (let i = last.endToken - 2; i > last.firstToken; i--) {
    if (pairOf[i] !== pairOf[head]) return content;
    if (tokens[i]!.text !== "," || tokens[i + 1]!.lower !== "in") continue;
    let noun = i + 2;
    while (noun < last.endToken && noun < i + 6 && /^(?:DET|ADJ|NOUN|PRON)$/u.test(tokens[noun]!.pos) && !isCarrier(tokens[noun]!)) noun++;
    if (noun >= last.endToken || !isCarrier(tokens[noun]!) || !TELLING_MORE.has(tokens[noun + 1]?.lower ?? "")) return content;
    return [...content.slice(0, -1), { ...last, endToken: i }];
  }
  return content;
}

function isCarrier({ lemma, lower }: Token): boolean {
  return OCCASION_NOUNS.has(lemma) || OCCASION_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lemma) && !VAGUE_DOCUMENT_NOUNS.has(lemma);
}

/** Verbs whose object is who speaks. */
const QUOTING: ReadonlySet<string> = new Set(["quote", "cite", "report", "describe"]);

/** Verbs of which *as saying* may be said wherever it stands. */
const SAYING: ReadonlySet<string> = new Set(["saying", "stating", "adding", "claiming", "writing"]);
/** Tokens in which whom the cue quotes is told. */
const LONGEST_OBJECT = 16;

/** Begins a piece after *as saying*: before it stands whom the cue quotes, and after it may stand whom he told. */
function afterAsSaying(scene: Scene, { cue, head }: Proposal, piece: Piece): Piece {
  const { tokens } = scene.document;
  if (piece.firstToken < cue.endToken) return piece;
  const object = piece.firstToken === cue.endToken && CITING_VERBS.has(tokens[head]!.lemma);
  for (let i = piece.firstToken; i + 2 < piece.endToken; i++) {
    if (!isAsReporting(scene, i) || !SAYING.has(tokens[i + 1]!.lower) && !(object && i < piece.firstToken + LONGEST_OBJECT)) continue;
    const first = HEARER_PARTICIPLES.has(tokens[i + 1]!.lower) ? afterHearer(scene, i + 2, piece.endToken) : i + 2;
    return { ...piece, firstToken: first };
  }
  return piece;
}

/** *as saying*, *as warning*. */
function isAsReporting({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  if (tokens[at]?.lower !== "as") return false;
  // taggers take some for nouns
  return tags[at + 1] === "VBG" && SPEECH.has(tokens[at + 1]!.lemma) || tokens[at + 2]?.lower === "that" && tokens[at + 1]!.lower.endsWith("ing");
}

/** *as telling reporters that …*: where the clause begins, or the token itself where none does. */
function afterHearer({ document: { tokens } }: Scene, at: number, end: number): number {
  for (let i = at; i < end && i < at + LONGEST_OBJECT; i++) if (/^(?:that|whether|if|to)$/u.test(tokens[i]!.lower)) return i;
  return at;
}

/** *quoted “a palace insider” as saying*: a quotation before *as saying* is who is quoted. */
function withoutQuotedName(scene: Scene, content: readonly Piece[]): readonly Piece[] {
  const left = content.filter(({ endToken }) => !isAsReporting(scene, endToken));
  return left.length > 0 && left.length < content.length ? left : content;
}
