/**
 * Which proposals of a model are right: contents that share half of their words, and sources that overlap.
 *
 * @example
 * const outcomes = outcomesOf(reading, models);
 */
import { chanceValues } from "../../src/attribution/chance.js";
import type { ReportModels } from "../../src/attribution/models.js";
import { propose, type Proposal } from "../../src/attribution/propose.js";
import type { Scene } from "../../src/scene/scene.js";
import type { Outcome } from "./confidence.js";
import type { Reading } from "./examples.js";
import type { GoldTokens } from "./tokens.js";

/** Each proposal's values, and whether it is right. In our own texts only what speaks counts. */
export function outcomesOf({ article, scene, gold }: Reading, models: ReportModels): Outcome[] {
  return propose(scene, models.cues, models.roles)
    .filter((proposal) => !article.own || proposal.speech >= proposal.other)
    .map((proposal) => ({ values: chanceValues(proposal), right: gold.some((each) => isRight(scene, proposal, each)) }));
}

function isRight(scene: Scene, proposal: Proposal, gold: GoldTokens): boolean {
  const isWord = (i: number): boolean => scene.document.tokens[i]!.pos !== "PUNCT";
  let shared = 0;
  let own = 0;
  for (const { firstToken, endToken } of proposal.content) {
    for (let i = firstToken; i < endToken; i++) {
      if (!isWord(i)) continue;
      own++;
      if (gold.content.has(i)) shared++;
    }
  }
  const theirs = [...gold.content].filter(isWord).length;
  if (shared === 0 || shared / (own + theirs - shared) < 0.5) return false;
  const { source } = proposal;
  if (!source) return gold.source.size === 0;
  for (let i = source.firstToken; i < source.endToken; i++) if (gold.source.has(i)) return true;
  return false;
}
