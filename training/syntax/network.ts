/**
 * Trains a network with one hidden layer over sparse features: a feature is a row of numbers, the rows of all
 * features that hold are summed, and what is positive of the sum is weighed into scores.
 *
 * @example
 * const network = createNetwork({ rows: 5000, hidden: 128, outputs: 3, seed: 1 });
 * addRows(network, rows, count, sums, 0); … score, unscore … addRowGradients(…); update(network, 0.05);
 */
import { seeded } from "../random.js";

/** Weights with their gradients, and the running means of the gradients and their squares (Adam, Kingma and Ba 2015). */
export interface TrainedSyntaxNetwork {
  readonly hidden: number;
  readonly outputs: number;
  readonly rows: Learned;
  /** `outputs` × (`hidden` + 1), the bias last. */
  readonly output: Learned;
  /** How often a row has been learned from. */
  readonly uses: Int32Array;
  /** The rows with gradients, the first `touchedCount` of `touched`. */
  readonly touched: Int32Array;
  touchedCount: number;
  readonly isTouched: Uint8Array;
}

export interface Learned {
  readonly weights: Float32Array;
  readonly gradients: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;

export function createNetwork(settings: { rows: number; hidden: number; outputs: number; seed: number }): TrainedSyntaxNetwork {
  const { rows, hidden, outputs, seed } = settings;
  const random = seeded(seed);
  const learned = (count: number): Learned => ({
    weights: Float32Array.from({ length: count }, () => (random() - 0.5) * 0.1),
    gradients: new Float32Array(count), means: new Float32Array(count), squares: new Float32Array(count),
  });
  return {
    hidden, outputs, rows: learned(rows * hidden), output: learned(outputs * (hidden + 1)),
    uses: new Int32Array(rows), touched: new Int32Array(rows), touchedCount: 0, isTouched: new Uint8Array(rows),
  };
}

/** Adds the rows of features to `sums` from `at`; four at a time, which is three times as fast as one by one. */
export function addRows(network: TrainedSyntaxNetwork, ids: Int32Array, count: number, sums: Float32Array, at: number): void {
  const { hidden } = network;
  const rows = network.rows.weights;
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const a = (ids[i] as number) * hidden;
    const b = (ids[i + 1] as number) * hidden;
    const c = (ids[i + 2] as number) * hidden;
    const d = (ids[i + 3] as number) * hidden;
    for (let h = 0; h < hidden; h++) {
      sums[at + h] =
        (sums[at + h] as number) +
        (((rows[a + h] as number) + (rows[b + h] as number)) + ((rows[c + h] as number) + (rows[d + h] as number)));
    }
  }
  for (; i < count; i++) {
    const base = (ids[i] as number) * hidden;
    for (let h = 0; h < hidden; h++) sums[at + h] = (sums[at + h] as number) + (rows[base + h] as number);
  }
}

/** Adds `gradients` from `at` to those of each feature's row. */
export function addRowGradients(network: TrainedSyntaxNetwork, ids: Int32Array, count: number, gradients: Float32Array, at: number): void {
  const { hidden, isTouched, touched } = network;
  const rowGradients = network.rows.gradients;
  for (let i = 0; i < count; i++) {
    const row = ids[i] as number;
    if (isTouched[row] !== 0) continue;
    isTouched[row] = 1;
    touched[network.touchedCount++] = row;
  }
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const a = (ids[i] as number) * hidden;
    const b = (ids[i + 1] as number) * hidden;
    const c = (ids[i + 2] as number) * hidden;
    const d = (ids[i + 3] as number) * hidden;
    for (let h = 0; h < hidden; h++) {
      const gradient = gradients[at + h] as number;
      if (gradient === 0) continue;
      rowGradients[a + h] = (rowGradients[a + h] as number) + gradient;
      rowGradients[b + h] = (rowGradients[b + h] as number) + gradient;
      rowGradients[c + h] = (rowGradients[c + h] as number) + gradient;
      rowGradients[d + h] = (rowGradients[d + h] as number) + gradient;
    }
  }
  for (; i < count; i++) {
    const base = (ids[i] as number) * hidden;
    for (let h = 0; h < hidden; h++) rowGradients[base + h] = (rowGradients[base + h] as number) + (gradients[at + h] as number);
  }
}

/** Scores of the outputs from `first` to `end`, of an activated hidden layer. */
export function score(network: TrainedSyntaxNetwork, active: Float32Array, first: number, end: number, scores: Float32Array): void {
  const { hidden } = network;
  const output = network.output.weights;
  for (let o = first; o < end; o++) {
    const base = o * (hidden + 1);
    let even = output[base + hidden] as number;
    let odd = 0;
    for (let h = 0; h < hidden; h += 2) {
      even += (output[base + h] as number) * (active[h] as number);
      odd += (output[base + h + 1] as number) * (active[h + 1] as number);
    }
    scores[o] = even + odd;
  }
}

/** Takes the gradients of the scores back to the hidden layer's, adding to `back`. */
export function unscore(
  network: TrainedSyntaxNetwork, active: Float32Array, first: number, end: number, errors: Float32Array, back: Float32Array,
): void {
  const { hidden } = network;
  const { weights: output, gradients: outputGradients } = network.output;
  for (let o = first; o < end; o++) {
    const error = errors[o] as number;
    if (error < 0.001 && error > -0.001) continue;
    const base = o * (hidden + 1);
    for (let h = 0; h < hidden; h++) {
      const value = active[h] as number;
      if (value === 0) continue; // what is not active learns nothing
      back[h] = (back[h] as number) + error * (output[base + h] as number);
      outputGradients[base + h] = (outputGradients[base + h] as number) + error * value;
    }
    outputGradients[base + hidden] = (outputGradients[base + hidden] as number) + error;
  }
}

/** Steps against the gradients and clears them; rows without a gradient rest. */
export function update(network: TrainedSyntaxNetwork, rate: number): void {
  const { rows, output, hidden, touched, touchedCount, isTouched, uses } = network;
  for (let t = 0; t < touchedCount; t++) {
    const row = touched[t] as number;
    isTouched[row] = 0;
    uses[row] = (uses[row] as number) + 1;
    step(rows, row * hidden, (row + 1) * hidden, rate);
  }
  network.touchedCount = 0;
  step(output, 0, output.weights.length, rate);
}

function step({ weights, gradients, means, squares }: Learned, first: number, end: number, rate: number): void {
  for (let w = first; w < end; w++) {
    const gradient = gradients[w] as number;
    const mean = MEAN_DECAY * (means[w] as number) + (1 - MEAN_DECAY) * gradient;
    const square = SQUARE_DECAY * (squares[w] as number) + (1 - SQUARE_DECAY) * gradient * gradient;
    means[w] = mean;
    squares[w] = square;
    weights[w] = (weights[w] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    gradients[w] = 0;
  }
}
