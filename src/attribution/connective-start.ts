/**
 * Leaves out of the words what joins their sentence to the one before: that is the author's.
 *
 * @example
 * // But growth is slower, Lee said. However, it goes on, she added. — "growth is slower", "it goes on"
 */
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** What joins sentences, a comma behind it or not; and what does so only before one. */
const JOINING: ReadonlySet<string> = new Set(["and", "but"]);
const BEFORE_COMMA: ReadonlySet<string> = new Set(["however", "indeed", "moreover", "nevertheless", "nonetheless", "still"]);

/** The proposal, its words begun behind it, where they stand before the cue and outside of marks. */
export function withoutConnective(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue, head } = proposal;
  const { sentences, tokens } = scene.document;
  const [piece] = content;
  if (!piece || piece.gap > 0 || piece.endToken > cue.firstToken || piece.firstToken !== sentences[tokens[head]!.sentence]!.firstToken) return proposal;
  const { lower } = tokens[piece.firstToken]!;
  const comma = tokens[piece.firstToken + 1]?.text === ",";
  const first = piece.firstToken + (comma ? 2 : 1);
  if (!JOINING.has(lower) && !(comma && BEFORE_COMMA.has(lower)) || first >= piece.endToken) return proposal;
  if (!standsAt(scene, { firstToken: piece.firstToken, endToken: first }, scene.pairOf[head] as number)) return proposal;
  return { ...proposal, content: [{ ...piece, firstToken: first }, ...content.slice(1)] };
}
