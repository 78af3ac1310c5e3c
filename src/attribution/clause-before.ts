/**
 * Leaves out a clause of the author's before the source, which a conjunction joins to the report.
 *
 * @example
 * // Nobody saw it coming, they say it was a wave. The firm blamed the drought, but farmers said the pumps had failed. — the words of the farmers begin at "the pumps"
 */
import { CLAUSE_JOINERS } from "../lexicon/conjunctions.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { hasFinite } from "../scene/tree.js";
import type { Proposal } from "./proposal.js";

/** What joins the clause of the author's and the report. */
const JOINING: ReadonlySet<string> = new Set([...CLAUSE_JOINERS, "whereas", "yet"]);

/** The proposal without the clause, where other content is left. */
export function withoutClauseBefore(scene: Scene, proposal: Proposal): Proposal {
  const { content, source, cue, head } = proposal;
  if (!source || source.firstToken > cue.firstToken || !isParted(scene, proposal, source.firstToken)) return proposal;
  const level = scene.pairOf[head] as number;
  const left = content.filter((piece) => piece.gap > 0 || piece.endToken > source.firstToken || !standsAt(scene, piece, level));
  return left.length === 0 || left.length === content.length ? proposal : { ...proposal, content: left };
}

/** Whether a comma and a conjunction part the source from the clause, or a comma alone where none stands behind the cue: *A, they say B*. */
function isParted({ document: { tokens }, tree }: Scene, { content, cue }: Proposal, source: number): boolean {
  const { tags } = tree;
  if (JOINING.has(tokens[source - 1]?.lower ?? "")) return tokens[source - 2]?.text === ",";
  const words = content.find(({ firstToken }) => firstToken === cue.endToken);
  // "If it rains, they say the roof will leak": the condition is theirs
  const before = content.find(({ gap, endToken }) => gap === 0 && endToken <= source);
  if (before && /^(?:IN|RB|VBG|VBN|WRB|TO|CC)$/u.test(tags[before.firstToken]!)) return false;
  return tokens[source - 1]?.text === "," && words !== undefined && /^(?:DT|PRP|NNP?S?|EX|PRP\$)$/u.test(tags[words.firstToken]!) && hasFinite(tree, words.firstToken, words.endToken);
}
