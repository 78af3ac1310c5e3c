/**
 * Contents that name what was spoken of, or to whom, and hold none of the words.
 *
 * @example
 * // They discussed the budget. He called a taxi. The paper reported it, citing two officials.
 */
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./propose.js";

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
