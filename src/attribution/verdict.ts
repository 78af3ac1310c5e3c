/**
 * Ends the words where the author sums them up.
 *
 * @example
 * // Lee said the vote was rigged, a claim that officials deny. — the words end before the comma
 * // Lee promised a park, a step towards a greener town. — likewise
 * // Lee promised a new road, a step and a ramp. — a list goes on
 */
import { VERDICT_NOUNS } from "../lexicon/verdicts.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** What may stand between the article and the noun. */
const MODIFIERS = /^(?:JJ|JJR|JJS|RB|NN|VBG|VBN)$/u;
/** What parts the summary from the words. */
const PARTING = /^(?:,|--?|–|—)$/u;

/** The proposal without such a summary at the end of its words. */
export function withoutVerdict(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue, head } = proposal;
  const last = content.at(-1);
  if (!last || last.gap > 0 || last.firstToken < cue.endToken) return proposal;
  const end = verdictIn(scene, last.firstToken + 2, last.endToken);
  if (end < 0 || !standsAt(scene, { firstToken: end, endToken: end + 2 }, scene.pairOf[head] as number)) return proposal;
  return { ...proposal, content: [...content.slice(0, -1), { ...last, endToken: end }] };
}

/** Where the last one begins, or -1. */
function verdictIn({ document: { tokens }, tree: { tags } }: Scene, first: number, end: number): number {
  for (let i = end - 3; i >= first; i--) {
    if (!PARTING.test(tokens[i]!.text)) continue;
    if (!/^(?:an?|another)$/u.test(tokens[i + 1]!.lower)) {
      // behind a second dash the words go on
      if (tokens[i]!.text !== ",") return -1;
      continue;
    }
    let noun = i + 2;
    while (noun + 1 < end && MODIFIERS.test(tags[noun]!) && (!VERDICT_NOUNS.has(tokens[noun]!.lower) || tags[noun + 1] === "NN")) noun++;
    const isListed = /^(?:,|and|or)$/u.test(tokens[noun + 1]?.lower ?? "");
    if (VERDICT_NOUNS.has(tokens[noun]!.lower) && !isListed) return i;
  }
  return -1;
}
