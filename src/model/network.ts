/**
 * A small network over sparse features: each feature adds its row to a hidden layer and to the outputs.
 *
 * scores = Σ direct(f) + W · relu(b + Σ hidden(f)) + c, a linear model beside one hidden layer ("wide and deep",
 * Cheng et al. 2016; the summed rows are the first layer of Chen and Manning 2014). Rows are 8-bit integers
 * with a scale of their own kind; features that training did not keep add nothing.
 *
 * @example
 * const scores = new Float32Array(network.outputs);
 * scoreFeatures(network, features, scores);
 */
import type { Features } from "./features.js";
import type { RowSums } from "./row-sums.js";

/** A network ready for use; see {@link decodeNetwork} in `weights.ts`. */
export interface Network {
  readonly hidden: number;
  readonly outputs: number;
  readonly index: FeatureIndex;
  /** A row for each feature: `hidden` weights, then `outputs` weights, then zeros up to {@link rowWidth}. */
  readonly rows: RowSums;
  /** What the output weights of the rows, and `outputBias`, are multiplied by. */
  readonly outputScale: number;
  readonly hiddenBias: Float32Array;
  /** The second layer, `hidden` × `outputs`, a row for each hidden unit. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** How many numbers a row has: as many as are summed at once, or a multiple of them. */
export function rowWidth(hidden: number, outputs: number): number {
  return (hidden + outputs + 7) & ~7;
}

/** From feature hash to row. */
export interface FeatureIndex {
  /** A hash and its row + 1 side by side, by open addressing; 0 is no row. The length is a power of two. */
  readonly table: Int32Array;
  /** A bit for each hash's low bits: most features that have no row are told by it, in memory that stays near. */
  readonly sieve: Uint8Array;
}

const SIEVE_BITS = 18;

/** The row of a feature, or -1. */
export function rowOf({ table, sieve }: FeatureIndex, hash: number): number {
  const bit = hash & ((1 << SIEVE_BITS) - 1);
  if ((((sieve[bit >> 3] as number) >> (bit & 7)) & 1) === 0) return -1;
  const mask = table.length - 1;
  for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
    const row = table[slot + 1] as number;
    if (row === 0) return -1;
    if (table[slot] === hash) return row - 1;
  }
}

/** Writes a score for each output into `scores`, from `at`. */
export function scoreFeatures(network: Network, features: Features, scores: Float32Array, at: number = 0): void {
  const { hidden, outputs, rows, outputScale, hiddenBias, output, outputBias, index } = network;
  const { list, sums, first } = rows;
  const width = rowWidth(hidden, outputs);
  const { hashes, count } = features;
  let known = 0;
  for (let f = 0; f < count; f++) {
    const row = rowOf(index, hashes[f] as number);
    if (row >= 0) list[known++] = first + row * width;
  }
  sums.fill(0);
  rows.add(known, 0, 0);
  for (let o = 0; o < outputs; o++) scores[at + o] = ((sums[hidden + o] as number) + (outputBias[o] as number)) * outputScale;
  for (let h = 0; h < hidden; h++) {
    const value = (sums[h] as number) + (hiddenBias[h] as number);
    if (value <= 0) continue;
    const base = h * outputs;
    for (let o = 0; o < outputs; o++) scores[at + o] = (scores[at + o] as number) + value * (output[base + o] as number);
  }
}

/** An index over distinct feature hashes, in the order of their rows. */
export function indexFeatures(hashes: Int32Array): FeatureIndex {
  let size = 32;
  while (size < hashes.length * 4) size *= 2;
  const table = new Int32Array(size);
  const sieve = new Uint8Array((1 << SIEVE_BITS) >> 3);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    let slot = (hash << 1) & (size - 1);
    while (table[slot + 1] !== 0) slot = (slot + 2) & (size - 1);
    table[slot] = hash;
    table[slot + 1] = row + 1;
    const bit = hash & ((1 << SIEVE_BITS) - 1);
    sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7));
  }
  return { table, sieve };
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
