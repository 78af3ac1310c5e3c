/**
 * Leaves out a clause of the author's before the source, which a conjunction joins to the report.
 *
 * @example
 * // The firm blamed the drought, but farmers said the pumps had failed. — the words of the farmers begin at "the pumps"
 */
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** What joins the clause of the author's and the report. */
const JOINING: ReadonlySet<string> = new Set(["although", "and", "but", "though", "while", "whereas", "yet"]);

/** The proposal without the clause, where other content is left. */
export function withoutClauseBefore(scene: Scene, proposal: Proposal): Proposal {
  const { content, source, cue, head } = proposal;
  const { tokens } = scene.document;
  if (!source || source.firstToken > cue.firstToken || !JOINING.has(tokens[source.firstToken - 1]?.lower ?? "") || tokens[source.firstToken - 2]?.text !== ",") return proposal;
  const level = scene.pairOf[head] as number;
  const left = content.filter((piece) => piece.gap > 0 || piece.endToken > source.firstToken || !standsAt(scene, piece, level));
  return left.length === 0 || left.length === content.length ? proposal : { ...proposal, content: left };
}
