/**
 * Begins the words of a report behind another report that stands before them in the sentence.
 *
 * @example
 * // She added that no shops would close, but the chains overlap in 60 cities, according to Placewise.
 * // — "She added that no shops would close" is hers, so that Placewise's words begin at "the chains"
 */
import { CLAUSE_JOINERS } from "../lexicon/conjunctions.js";
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";
import { reportsBefore } from "./reports-before.js";

/** The reports, which stand in the order of their heads; those whose words before the cue began with another report have lost it. */
export function beginBehindReport(scene: Scene, ranked: readonly Ranked[]): readonly Ranked[] {
  const { tokens } = scene.document;
  return ranked.map((each, place) => {
    const { proposal } = each;
    const [piece, ...more] = proposal.content;
    if (!piece || piece.gap > 0 || piece.firstToken > proposal.head) return each;
    const before = reportsBefore(ranked, place).find(({ proposal: { source, cue } }) => source?.firstToken === piece.firstToken && cue.endToken < piece.endToken);
    const end = before?.proposal.content.at(-1)?.endToken ?? piece.endToken;
    if (end + 2 >= piece.endToken || tokens[end]!.text !== "," || !CLAUSE_JOINERS.has(tokens[end + 1]!.lower)) return each;
    return { ...each, proposal: { ...proposal, content: [{ ...piece, firstToken: end + 2 }, ...more] } };
  });
}
