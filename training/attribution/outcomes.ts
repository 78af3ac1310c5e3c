/**
 * Which proposals of a model are right: contents that share half of their words, and sources that overlap.
 *
 * @example
 * const outcomes = outcomesOf(reading, models);
 */
import { chanceValues } from "../../src/attribution/chance.js";
import type { ProposalModels } from "../../src/attribution/models.js";
import type { Proposal } from "../../src/attribution/proposal.js";
import { propose } from "../../src/attribution/propose.js";
import type { Scene } from "../../src/scene/scene.js";
import type { Outcome } from "./confidence.js";
import type { Reading } from "./examples.js";
import { type GoldTokens, hasSource, likeness, overlapOf, tokensOf } from "./tokens.js";

/** Each proposal's values, and whether it is right. In our own texts only what speaks counts. */
export function outcomesOf({ article, scene, gold }: Reading, models: ProposalModels): Outcome[] {
  return propose(scene, models.cues, models.roles)
    .map(([likeliest]) => likeliest!)
    .filter((proposal) => !article.own || proposal.speech >= proposal.other)
    .map((proposal) => ({ values: chanceValues(proposal), right: gold.some((each) => isRight(scene, proposal, each)) }));
}

function isRight(scene: Scene, proposal: Proposal, gold: GoldTokens): boolean {
  return worthOf(scene, proposal, gold) > 0;
}

/** What a reading is worth beside a gold attribution: 0 where it is another, 1 where it is that one, 2 where it has the very words and source. */
export function worthOf(scene: Scene, { content, source }: Proposal, gold: GoldTokens): number {
  const tokens = content.flatMap(tokensOf);
  const overlap = overlapOf(scene, tokens, gold.content);
  if (likeness(overlap) < 0.5) return 0;
  if (!hasSource(gold, source)) return 0;
  const phrase = overlapOf(scene, source ? tokensOf(source) : [], gold.source);
  const isExact = [overlap, phrase].every(({ own, theirs, shared }) => own === shared && theirs === shared);
  return isExact ? 2 : 1;
}
