/**
 * Marked titles that only look like somebody's words.
 *
 * @example
 * // She starred in “The Long Winter”. — a title; “The Vote Is Over,” Lee said. — words, since "said" reports
 */
import type { Pos, Token } from "../document/document.js";
import type { Scene } from "../scene/scene.js";
import { SPEECH_VERB } from "../scene/lexical-class.js";
import type { Proposal } from "./propose.js";

/** Parts of speech that are written small in a title, too. */
const SMALL: ReadonlySet<Pos> = new Set(["ADP", "DET", "CCONJ", "PART", "NUM"]);

/** Whether all words but the small ones begin with a capital. */
export function isTitleCase({ capital }: Scene, words: readonly Token[]): boolean {
  return words.every(({ index, pos }) => capital[index] === 1 || SMALL.has(pos));
}

/** Whether the content is one quotation in title case, and the cue is no verb of speech. */
export function isTitle(scene: Scene, { content, head }: Proposal): boolean {
  const { document, pairOf, pairFirst, pairEnd, lexical } = scene;
  if ((lexical[head] as number) & SPEECH_VERB) return false;
  const [piece] = content;
  if (!piece || content.length > 1) return false;
  const pair = pairOf[piece.firstToken] as number;
  if (pair < 0 || pairFirst[pair] !== piece.firstToken || pairEnd[pair] !== piece.endToken) return false;
  const words = document.tokens.slice(piece.firstToken, piece.endToken).filter(({ pos }) => pos !== "PUNCT");
  return words.length > 0 && isTitleCase(scene, words);
}
