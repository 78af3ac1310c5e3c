/**
 * Contents that name what was spoken of, or to whom, and hold none of the words.
 *
 * @example
 * // They discussed the budget. He called a taxi. The paper reported it, citing two officials.
 */
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

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

/** Words that stand for what was said and hold none of it: *a letter, which she wrote in May*. */
const STANDS_FOR: ReadonlySet<string> = new Set(["which", "that", "whom"]);

/** Whether the content is a topic, and but the thing that words stand in: *issued a statement*, *which she wrote*. */
export function isVessel(scene: Scene, proposal: Pick<Proposal, "content" | "quoted">): boolean {
  const [piece, more] = proposal.content;
  if (!piece || more || piece.endToken - piece.firstToken > LONGEST_VESSEL) return false;
  const last = scene.document.tokens[piece.endToken - 1]!;
  if (piece.endToken === piece.firstToken + 1 && STANDS_FOR.has(last.lower)) return !proposal.quoted;
  return DOCUMENT_NOUNS.has(last.lemma) && isTopic(scene, proposal);
}
