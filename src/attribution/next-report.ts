/**
 * Ends the words of a report where its source goes on to report something else.
 *
 * @example
 * // He has called China “provocative,” accusing it of building walls.
 * // — "accusing" has the same source, so that "called" reports no more than “provocative,”
 */
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";
import type { Proposal } from "./proposal.js";

/** How many of the reports behind one are looked at. */
const MOST_LOOKED_AT = 16;

/** The reports, which stand in the order of their heads; those whose words held the next report of the same source have lost it. */
export function endAtNextReport(scene: Scene, ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.map((each, place) => {
    const { proposal } = each;
    const { content, cue } = proposal;
    const last = content.findLast(({ gap, firstToken }) => gap === 0 && firstToken >= cue.endToken);
    if (!proposal.source || !last) return each;
    const next = ranked.slice(place + 1, place + 1 + MOST_LOOKED_AT).find(({ proposal: other }) => {
      const isInside = last.firstToken < other.head && other.head < last.endToken;
      return isInside && goesOn(scene, proposal, other) && !followsNoun(scene, other);
    });
    if (!next) return each;
    const end = endBefore(scene, next.proposal);
    if (end <= last.firstToken || end >= last.endToken) return each;
    return { ...each, proposal: { ...proposal, content: content.map((piece) => (piece === last ? { ...piece, endToken: end } : piece)) } };
  });
}

/** Whether both have the same words as their source, and neither is quoted by the other. */
function goesOn({ pairOf }: Scene, { source, head }: Proposal, other: Proposal): boolean {
  return other.source?.firstToken === source?.firstToken && pairOf[other.head] === pairOf[head];
}

/** Whether the word before a report's cue is a noun: what it is the subject of is no more of the report before. */
function followsNoun({ document: { tokens } }: Scene, { cue }: Proposal): boolean {
  // a comma may end what describes it: "its owners, Moss & Tate, had called it sound"
  const before = tokens[cue.firstToken - 1]?.text === "," && tokens[cue.firstToken]!.pos === "AUX" ? cue.firstToken - 2 : cue.firstToken - 1;
  return /^(?:NOUN|PROPN|PRON)$/u.test(tokens[before]?.pos ?? "");
}

/** The end of what stands before a report: without conjunctions, adverbs and marks that lead over to it. */
function endBefore({ document: { tokens }, pairOf }: Scene, { cue, head }: Proposal): number {
  let end = cue.firstToken;
  while (end > 0 && pairOf[end - 1] === pairOf[head] && /^(?:CCONJ|PUNCT|ADV)$/u.test(tokens[end - 1]!.pos)) end--;
  return end;
}
