/**
 * How probable it is that a proposed report is right: one number from what the models and the structure say.
 *
 * A logistic function of a few values, learned from predictions on articles that the models had not seen.
 *
 * @example
 * chanceOf(proposal, CONFIDENCE); // 0.93
 */
import { weighedChance } from "../model/logistic.js";
import type { Proposal } from "./proposal.js";

/** The names of the values, in the order of their weights. */
export const CHANCE_VALUES = [
  "constant", "cue", "speech", "roles", "no source", "quoted", "short", "long", "far", "quoted and cue", "no source and cue",
  "clausal", "no source and clausal",
] as const;

/** What the chance of a proposal is made of, parallel to {@link CHANCE_VALUES}. */
export function chanceValues(proposal: Proposal): number[] {
  const cue = Math.min(proposal.speech + proposal.other, 0.9999);
  const cueLogit = Math.log(cue / (1 - cue));
  const roles = Math.log(Math.max(proposal.probability, 1e-6));
  const words = proposal.content.reduce((sum, piece) => sum + piece.endToken - piece.firstToken, 0);
  const noSource = proposal.source ? 0 : 1;
  const quoted = proposal.quoted ? 1 : 0;
  const clausal = proposal.clausal ? 1 : 0;
  return [
    1, cueLogit, proposal.speech / cue, roles, noSource, quoted, words < 3 ? 1 : 0, words > 30 ? 1 : 0,
    proposal.content.some(({ gap }) => gap > 1) ? 1 : 0, quoted * cueLogit, noSource * cueLogit,
    clausal, noSource * clausal,
  ];
}

/** The chance, 0 to 1. */
export function chanceOf(proposal: Proposal, weights: readonly number[]): number {
  return weighedChance(chanceValues(proposal), weights);
}
