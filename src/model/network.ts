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

/** A network ready for use; see {@link decodeNetwork} in `weights.ts`. */
export interface Network {
  readonly hidden: number;
  readonly outputs: number;
  /** Open addressing from feature hash to row: `slots` holds row + 1, or 0; its length is a power of two. */
  readonly keys: Int32Array;
  readonly slots: Int32Array;
  /** A row for each feature: `hidden` weights and then `outputs` weights. */
  readonly rows: Float32Array;
  readonly hiddenBias: Float32Array;
  /** The second layer, `hidden` × `outputs`, a row for each hidden unit. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  /** Working memory for the hidden layer. */
  readonly sums: Float32Array;
}

/** Where the hash table starts to look for a feature. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The row of a feature, or -1. */
export function rowOf(network: Pick<Network, "keys" | "slots">, hash: number): number {
  const { keys, slots } = network;
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  for (;;) {
    const row = slots[slot] as number;
    if (row === 0) return -1;
    if (keys[slot] === hash) return row - 1;
    slot = (slot + 1) & mask;
  }
}

/** Writes a score for each output into `scores`. */
export function scoreFeatures(network: Network, features: Features, scores: Float32Array): void {
  const { hidden, outputs, rows, hiddenBias, output, outputBias, sums, keys, slots } = network;
  const width = hidden + outputs;
  const mask = slots.length - 1;
  for (let h = 0; h < hidden; h++) sums[h] = hiddenBias[h] as number;
  for (let o = 0; o < outputs; o++) sums[hidden + o] = outputBias[o] as number;
  const { hashes, count } = features;
  for (let f = 0; f < count; f++) {
    const hash = hashes[f] as number;
    let slot = slotOf(hash, mask);
    let row = slots[slot] as number;
    while (row !== 0 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      row = slots[slot] as number;
    }
    if (row === 0) continue;
    const base = (row - 1) * width;
    for (let w = 0; w < width; w++) sums[w] = (sums[w] as number) + (rows[base + w] as number);
  }
  for (let o = 0; o < outputs; o++) scores[o] = sums[hidden + o] as number;
  for (let h = 0; h < hidden; h++) {
    const value = sums[h] as number;
    if (value <= 0) continue;
    const base = h * outputs;
    for (let o = 0; o < outputs; o++) scores[o] = (scores[o] as number) + value * (output[base + o] as number);
  }
}

/** An open-addressing table over feature hashes, in the order of their rows. */
export function indexFeatures(hashes: Int32Array): Pick<Network, "keys" | "slots"> {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size);
  for (let row = 0; row < hashes.length; row++) {
    let slot = slotOf(hashes[row] as number, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hashes[row] as number;
    slots[slot] = row + 1;
  }
  return { keys, slots };
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
