/**
 * Begins the words at a quotation that a sentence of the author's leads up to by a colon.
 *
 * @example
 * // Lee ended with a sigh: “We tried,” she said. — the words are “We tried,”
 */
import { SPEECH_VERB } from "../scene/lexical-class.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** The proposal without what leads up to its quotation. */
export function withoutColonLead(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue } = proposal;
  const [piece, ...others] = content;
  if (!piece || piece.gap > 0 || piece.endToken > cue.firstToken) return proposal;
  const first = quotationAtEnd(scene, piece, proposal.head);
  return first < 0 ? proposal : { ...proposal, content: [{ ...piece, firstToken: first }, ...others] };
}

/** Where the quotation begins that ends the piece, if a colon and nothing else quoted stands before it; -1 otherwise. */
function quotationAtEnd(scene: Scene, { firstToken, endToken }: Piece, head: number): number {
  const { document: { tokens }, lexical, pairOf, pairFirst, tree } = scene;
  const level = pairOf[head] as number;
  const pair = pairOf[endToken - 1] as number;
  if (pair === level || pair < 0) return -1;
  const first = pairFirst[pair] as number;
  // “Fox said: ‘No,’” the paper reported: all of it is what was reported
  const reports = ((lexical[first - 2] as number) & SPEECH_VERB) > 0 && tree.tags[first - 2]!.startsWith("VB");
  const isLed = first - 1 > firstToken && tokens[first - 1]!.text === ":" && !reports;
  return isLed && standsAt(scene, { firstToken, endToken: first }, level) ? first : -1;
}
