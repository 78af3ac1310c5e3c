/**
 * A small network over sparse features: each feature adds its row to a hidden layer and to the outputs.
 *
 * scores = Σ direct(f) + W · relu(b + Σ hidden(f)) + c, a linear model beside one hidden layer ("wide and deep",
 * Cheng et al. 2016; the summed rows are the first layer of Chen and Manning 2014). Rows are 8-bit integers
 * with a scale of their own kind; features that training did not keep add nothing.
 *
 * @example
 * addFeature(network.features, 1, lemmaHash);
 * scoreFeatures(network);
 * network.scores; // one for each output
 */
import type { Features } from "./features.js";
import type { RowSums } from "./row-sums.js";
import type { Facts } from "./templates.js";

/** A network ready for use; see {@link decodeNetwork} in `weights.ts`. */
export interface Network {
  /** A row for each feature: hidden weights, then output weights, then zeros up to {@link rowWidth}; and the second layer. */
  readonly rows: RowSums;
  /** What {@link scoreFeatures} scores, in the memory of the rows: filled by the user. */
  readonly features: Features;
  /** What {@link scoreFacts} scores, where the network has templates: likewise. */
  readonly facts: Facts;
  /** A score for each output of each thing that is scored, in the memory of the rows; they hold until another takes its place. */
  readonly scores: Float32Array;
}

/** Of the places of sums, one that stays zeros, and the one that features are summed in. */
const ZERO = 0;
const SUM = 1;
/** How many places of sums a network needs. */
export const NETWORK_PLACES = 2;

/** How many numbers a row has: as many as are summed at once, or a multiple of them. */
export function rowWidth(hidden: number, outputs: number): number {
  return (hidden + outputs + 7) & ~7;
}

/** Scores the features, as the thing at place `at` of the scores. */
export function scoreFeatures({ rows, features }: Network, at: number = 0): void {
  rows.addFeatures(features.count, ZERO, SUM);
  rows.weigh(SUM, at);
}

/** As {@link scoreFeatures}, of the features that the network's templates make of its facts. */
export function scoreFacts({ rows, facts }: Network, at: number = 0): void {
  rows.addTemplates(facts.groups, ZERO, SUM);
  rows.weigh(SUM, at);
}
