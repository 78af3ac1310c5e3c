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
import { type GoldTokens, likeness, overlapOf, touches } from "./tokens.js";

/** Each proposal's values, and whether it is right. In our own texts only what speaks counts. */
export function outcomesOf({ article, scene, gold }: Reading, models: ReportModels): Outcome[] {
  return propose(scene, models.cues, models.roles)
    .filter((proposal) => !article.own || proposal.speech >= proposal.other)
    .map((proposal) => ({ values: chanceValues(proposal), right: gold.some((each) => isRight(scene, proposal, each)) }));
}

function isRight(scene: Scene, { content, source }: Proposal, gold: GoldTokens): boolean {
  const own = content.flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i));
  if (likeness(overlapOf(scene, own, gold.content)) < 0.5) return false;
  return source ? touches(source, gold.source) : gold.source.size === 0;
}
