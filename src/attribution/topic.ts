/**
 * Contents that name what was spoken of, or to whom, and hold none of the words.
 *
 * @example
 * // They discussed the budget. He called a taxi. The paper reported it, citing two officials.
 */
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./propose.js";

/** A noun phrase longer than this says more of what stands in the document. */
const LONGEST_VESSEL = 4;

/** Whether the content is without a verb and without quotation marks. */
export function isTopic({ document: { tokens } }: Scene, { content, quoted }: Pick<Proposal, "content" | "quoted">): boolean {
  if (quoted) return false;
  return !content.some(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) {
      const { pos } = tokens[i]!;
      if (pos === "VERB" || pos === "AUX") return true;
    }
    return false;
  });
}

/** Whether the content is a topic, and but the thing that words stand in: *issued a statement*. */
export function isVessel(scene: Scene, proposal: Pick<Proposal, "content" | "quoted">): boolean {
  const [piece, more] = proposal.content;
  if (!piece || more || piece.endToken - piece.firstToken > LONGEST_VESSEL) return false;
  return DOCUMENT_NOUNS.has(scene.document.tokens[piece.endToken - 1]!.lemma) && isTopic(scene, proposal);
}
