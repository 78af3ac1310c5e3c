/**
 * A small network over sparse features: each feature adds its row to a hidden layer and to the outputs.
 *
 * scores = Σ direct(f) + W · relu(b + Σ hidden(f)) + c, a linear model beside one hidden layer ("wide and deep",
 * Cheng et al. 2016; the summed rows are the first layer of Chen and Manning 2014). Rows are 8-bit integers
 * with a scale of their own kind; features that training did not keep add nothing.
 *
 * @example
 * const scores = new Float32Array(network.outputs);
 * addFeature(network.features, 1, lemmaHash);
 * scoreFeatures(network, scores);
 */
import type { Features } from "./features.js";
import type { RowSums } from "./row-sums.js";
import type { Facts } from "./templates.js";

/** A network ready for use; see {@link decodeNetwork} in `weights.ts`. */
export interface Network {
  readonly hidden: number;
  readonly outputs: number;
  /** A row for each feature: `hidden` weights, then `outputs` weights, then zeros up to {@link rowWidth}. */
  readonly rows: RowSums;
  /** Where the hidden units are worked out. */
  readonly units: Float64Array;
  /** What {@link scoreFeatures} scores, in the memory of the rows: filled by the user. */
  readonly features: Features;
  /** What {@link scoreFacts} scores, where the network has templates: likewise. */
  readonly facts: Facts;
  /** What the output weights of the rows, and `outputBias`, are multiplied by. */
  readonly outputScale: number;
  readonly hiddenBias: Float32Array;
  /** The second layer, a row of `hidden` weights for each output. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** How many numbers a row has: as many as are summed at once, or a multiple of them. */
export function rowWidth(hidden: number, outputs: number): number {
  return (hidden + outputs + 7) & ~7;
}

/** Writes a score of the features for each output into `scores`, from `at`. */
export function scoreFeatures(network: Network, scores: Float32Array, at: number = 0): void {
  network.rows.sums.fill(0);
  network.rows.addFeatures(network.features.count, 0, 0);
  scoreSum(network, scores, at);
}

/** As {@link scoreFeatures}, of the features that the network's templates make of its facts. */
export function scoreFacts(network: Network, scores: Float32Array, at: number = 0): void {
  network.rows.sums.fill(0);
  network.rows.addTemplates(network.facts.groups, 0, 0);
  scoreSum(network, scores, at);
}

/** Scores what the rows of features add up to. */
function scoreSum({ hidden, outputs, rows: { sums }, units, outputScale, hiddenBias, output, outputBias }: Network, scores: Float32Array, at: number): void {
  for (let h = 0; h < hidden; h++) units[h] = Math.max(0, (sums[h] as number) + (hiddenBias[h] as number));
  for (let o = 0, weight = 0; o < outputs; o++) {
    let score = ((sums[hidden + o] as number) + (outputBias[o] as number)) * outputScale;
    for (let h = 0; h < hidden; h++) score += (units[h] as number) * (output[weight++] as number);
    scores[at + o] = score;
  }
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array): void {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = Math.exp((scores[i] as number) - most);
    scores[i] = value;
    sum += value;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
}
