/**
 * Marked titles that only look like somebody's words.
 *
 * @example
 * // She starred in “The Long Winter”. — a title; “The Vote Is Over,” Lee said. — words, since "said" reports
 */
import type { Scene } from "../scene/scene.js";
import { SPEECH_VERB } from "../scene/lexical-class.js";
import type { Proposal } from "./propose.js";

/** Whether the content is one quotation in title case, and the cue is no verb of speech. */
export function isTitle({ document, pairOf, pairFirst, pairEnd, capital, lexical }: Scene, { content, head }: Proposal): boolean {
  if ((lexical[head] as number) & SPEECH_VERB) return false;
  const [piece] = content;
  if (!piece || content.length > 1) return false;
  const pair = pairOf[piece.firstToken] as number;
  if (pair < 0 || pairFirst[pair] !== piece.firstToken || pairEnd[pair] !== piece.endToken) return false;
  const words = document.tokens.slice(piece.firstToken, piece.endToken).filter(({ pos }) => pos !== "PUNCT");
  const small = words.filter(({ index, pos }) => capital[index] !== 1 && pos !== "ADP" && pos !== "DET" && pos !== "CCONJ" && pos !== "PART" && pos !== "NUM");
  return words.length > 0 && small.length === 0;
}
