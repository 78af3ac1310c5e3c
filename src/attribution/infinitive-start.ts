/**
 * Begins an infinitive at its *to*, behind when it was said, and whom it was promised.
 *
 * @example
 * // She promised two years ago to build it. He asked three times to see it. — the words begin at "to"
 * // She promised her daughter, Ellie, to take her there. — likewise; but "He asked fans to stay": who is asked is part of what is asked
 */
import type { Token } from "../document/document.js";
import { TIME_ADVERBS, TIME_SPANS, TIMES } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import { SUBJECT_BEGINNINGS } from "../syntax/phrase-tags.js";
import type { Proposal } from "./proposal.js";

/** Verbs whose subject is who is to do it. */
const PROMISING: ReadonlySet<string> = new Set(["pledge", "promise", "swear", "vow"]);
/** What tells, with the words for times, when or how often. */
const TIME_WORDS: ReadonlySet<string> = new Set(["ago", "again", "fortnight", "hour", "in", "last", "minute", "next", "on", "once", "repeatedly", "this", "time", "twice"]);
/** What names whom it was promised. */
const HEARER: ReadonlySet<string> = new Set([...SUBJECT_BEGINNINGS, "POS", ","]);
/** What stands before the *to* has no more words. */
const MOST_BEFORE = 8;

/** The proposal with its content begun there. */
export function atInfinitive(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue, head } = proposal;
  const { tokens } = scene.document;
  const piece = content.find(({ gap, firstToken }) => gap === 0 && firstToken === cue.endToken);
  if (!piece) return proposal;
  const to = infinitiveIn(scene, piece.firstToken, piece.endToken);
  if (to <= piece.firstToken) return proposal;
  const { tags } = scene.tree;
  const before = tokens.slice(piece.firstToken, to);
  const isTime = before.every((token) => isTimeWord(token) || tags[token.index] === "CD") && before.some(isTimeWord);
  // had promised him at a meeting in Mary not to fill it
  const isHim = tags[piece.firstToken] === "PRP" && tags[piece.firstToken + 1] === "IN";
  const isPromised = PROMISING.has(tokens[head]!.lemma) && before.every(({ index }) => HEARER.has(tags[index]!) || isHim && tags[index] === "IN");
  return isTime || isPromised ? { ...proposal, content: content.map((each) => (each === piece ? { ...piece, firstToken: to } : each)) } : proposal;
}

function isTimeWord({ lemma, lower }: Token): boolean {
  return [TIME_WORDS, TIME_SPANS, TIMES, TIME_ADVERBS].some((words) => words.has(lemma) || words.has(lower));
}

/** The *to*, or *not to*, of the first infinitive, near the beginning; -1 where there is none. */
function infinitiveIn({ document: { tokens }, tree: { tags } }: Scene, first: number, end: number): number {
  for (let i = first; i + 1 < end && i <= first + MOST_BEFORE; i++) if (tokens[i]!.lower === "to" && tags[i + 1] === "VB") return tokens[i - 1]!.lower === "not" && i > first ? i - 1 : i;
  return -1;
}
