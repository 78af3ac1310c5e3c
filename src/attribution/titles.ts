/**
 * Marked titles that only look like somebody's words.
 *
 * @example
 * // She starred in “The Long Winter”. — a title; “The Vote Is Over,” Lee said. — words, since "said" reports
 * // She wrote “The Long Winter” in May. — a title; She wrote: “The Long Winter Is Over.” — words
 */
import type { Pos, Token, TokenRange } from "../document/document.js";
import { WORK_VERBS } from "../lexicon/works.js";
import type { Scene } from "../scene/scene.js";
import { SPEECH_VERB } from "../scene/lexical-class.js";
import type { Proposal } from "./proposal.js";

/** Parts of speech that are written small in a title, too. */
const SMALL: ReadonlySet<Pos> = new Set(["ADP", "DET", "CCONJ", "PART", "NUM"]);

/** Whether all words but the small ones begin with a capital. */
export function isTitleCase({ capital }: Scene, words: readonly Token[]): boolean {
  return words.every(({ index, pos }) => capital[index] === 1 || SMALL.has(pos));
}

/** What stands before words that are said: *wrote: “…”*. */
const SAYING_MARK = /^[,:]$/u;
const SENTENCE_END = /^[.!?…]+$/u;
/** So many words may stand before a title in what a model takes for the content: *the novel “…”*. */
const MOST_BEFORE = 4;
/** What follows a title that is the object of its verb: *wrote “…” in May*, *wrote “…” and*, but not *wrote “…” was over*. */
const GOES_ON: ReadonlySet<Pos> = new Set(["ADP", "ADV", "CCONJ", "PUNCT", "SCONJ"]);

/**
 * Whether the content is a title: one quotation in title case, where the cue is no verb of speech and neither a comma nor a call parts the two (*“Once,” growled*, *“Out!” barked*); or where it is a verb that
 * makes books and songs as well (*wrote*), and neither a mark before the quotation nor one at its end makes it somebody's words.
 */
export function isTitle(scene: Scene, { content, cue, head }: Proposal): boolean {
  const { document: { tokens }, pairOf, pairFirst, pairEnd, lexical, capital } = scene;
  const [piece] = content;
  if (!piece || content.length > 1) return false;
  const pair = firstPair(scene, piece, pairOf[head] as number);
  if (pair < 0) return false;
  const first = pairFirst[pair] as number;
  const end = pairEnd[pair] as number;
  if (WORK_VERBS.has(tokens[head]!.lemma)) {
    if (first < cue.endToken || SAYING_MARK.test(tokens[first - 1]!.text)) return false;
    if (first - piece.firstToken > MOST_BEFORE || (end < piece.endToken && !GOES_ON.has(tokens[end]!.pos))) return false;
    if (tokens.slice(Math.max(first, end - 2), end).some(({ text }) => SENTENCE_END.test(text))) return false;
  } else {
    const isWhole = first === piece.firstToken && end === piece.endToken;
    const isFramed = /^[,!?]$/u.test(tokens[end - 2]?.text ?? "") && cue.firstToken === end && capital[end] === 0;
    if (!isWhole || isFramed || ((lexical[head] as number) & SPEECH_VERB) !== 0) return false;
  }
  const words = tokens.slice(first, end).filter(({ pos }) => pos !== "PUNCT");
  return words.length > 0 && isTitleCase(scene, words);
}

/** The first quotation that begins in the piece and stands directly in the given one; -1 where none does. */
function firstPair({ pairOf }: Scene, { firstToken, endToken }: TokenRange, level: number): number {
  for (let i = firstToken; i < endToken; i++) if (pairOf[i] !== level) return pairOf[i] as number;
  return -1;
}
