/**
 * Cuts from a report's content what belongs to its frame and not to the words: who says them, or that they are said; and from its cue when they were.
 *
 * @example
 * // It was claimed that the alarms had been off. — "It" only holds the subject's place
 * // Lee asked fans to stay at home. — "fans" is part of what was asked
 */
import type { TokenRange } from "../document/document.js";
import { TIME_ADVERBS } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import { afterAsSaying } from "./as-saying.js";
import type { Piece } from "./roles.js";
import type { Proposal } from "./proposal.js";
import { withoutTail } from "./tail.js";

/** Verbs whose object is who speaks. */
const QUOTING: ReadonlySet<string> = new Set(["quote", "cite", "report", "describe"]);

/** The proposal with its content and its cue trimmed; never without either. */
export function trimReport(scene: Scene, proposal: Proposal): Proposal {
  const quotes = QUOTING.has(scene.document.tokens[proposal.head]!.lemma);
  const words = withoutTail(scene, proposal, upToColon(scene, proposal, withAsked(scene, proposal, fromThat(scene, withoutExpletive(scene, proposal.content)))));
  const content = quotes ? afterAsSaying(scene, proposal, words) : words;
  return withNumber(scene, { ...proposal, content, cue: withoutTime(scene, proposal) });
}

/** What stands before a number that is not exact. */
const ROUGHLY: ReadonlySet<string> = new Set(["about", "almost", "around", "nearly", "over", "roughly", "some"]);

/** *said **about** 1 in 9 had left*: what makes a number less exact is none of the cue. */
function withNumber({ document: { tokens }, tree: { tags } }: Scene, proposal: Proposal): Proposal {
  const { content, cue, head } = proposal;
  const last = cue.endToken - 1;
  const piece = content.find(({ firstToken, gap }) => gap === 0 && firstToken === cue.endToken);
  if (!piece || last <= head || tokens[head]!.lemma !== "say" || !ROUGHLY.has(tokens[last]!.lower) || tags[cue.endToken] !== "CD") return proposal;
  return { ...proposal, cue: { ...cue, endToken: last }, content: content.map((each) => (each === piece ? { ...each, firstToken: last } : each)) };
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

/** *revealed **afterward** that*: when it was said is none of the words. */
function fromThat({ document: { tokens } }: Scene, content: readonly Piece[]): readonly Piece[] {
  return content.map((piece) => {
    const { endToken, firstToken } = piece;
    const isTime = firstToken + 2 < endToken && TIME_ADVERBS.has(tokens[firstToken]!.lower) && tokens[firstToken + 1]!.lower === "that";
    return isTime ? { ...piece, firstToken: firstToken + 1 } : piece;
  });
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
