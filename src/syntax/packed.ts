/**
 * A network with one hidden layer in small whole numbers, four to a float, so that one addition does four.
 *
 * The rows of the features that hold are summed; what is positive of the sum is weighed into scores. A row's weights
 * are at most 44 and at most 93 rows are summed (17 of a word, 46 of a state, and so on), so each of the four sums keeps
 * within its 13 bits, and a float holds 52: all is exact, and the same in every engine. Trained and written by training/syntax.
 *
 * @example
 * const network = decodePacked(encoded); // once, at first use
 * sumRows(network, rows, count, network.sums, 0);
 * activate(network);
 * scoreOutput(network, output);
 */
import { decodeSmall } from "../model/small-integers.js";

/** A network as a weights file holds it; `small-integers.ts` has the text. */
export interface EncodedNetwork {
  readonly hidden: number;
  /** How many rows the features number; `1` in `kept` marks those that are stored. */
  readonly rowCount: number;
  readonly kept: string;
  readonly rows: string;
  /** A weight for each hidden unit, output by output; numbers between spaces. */
  readonly output: string;
  /** What an output starts from; numbers between spaces. */
  readonly bias: string;
}

/** A network ready for use. */
export interface PackedNetwork {
  /** A quarter of the hidden units: the floats in a row. */
  readonly width: number;
  /** By feature, where its stored row begins; row 0 is all zeros. */
  readonly places: Int32Array;
  readonly rows: Float64Array;
  readonly output: Float64Array;
  readonly bias: Float64Array;
  /** Working memory: the sums, and the units that are active with their values. */
  readonly sums: Float64Array;
  readonly units: Int32Array;
  readonly values: Float64Array;
  active: number;
}

/** The largest weight that a row may have. */
export const LARGEST_WEIGHT = 31;
const SECOND: number = 2 ** 13;
const THIRD: number = 2 ** 26;
const FOURTH: number = 2 ** 39;
const ROUND_SECOND: number = 1.5 * 2 ** 65;
const ROUND_THIRD: number = 1.5 * 2 ** 78;
const ROUND_FOURTH: number = 1.5 * 2 ** 91;

/** Makes a network ready for use. */
export function decodePacked(encoded: EncodedNetwork): PackedNetwork {
  const { hidden, rowCount, kept } = encoded;
  const width = hidden / 4;
  const weights = decodeSmall(encoded.rows);
  const stored = weights.length / hidden;
  const rows = new Float64Array((stored + 1) * width);
  for (let row = 0; row < stored; row++) {
    for (let q = 0; q < width; q++) {
      const at = row * hidden + q * 4;
      rows[(row + 1) * width + q] =
        (weights[at] as number) + (weights[at + 1] as number) * SECOND + (weights[at + 2] as number) * THIRD +
        (weights[at + 3] as number) * FOURTH;
    }
  }
  const places = new Int32Array(rowCount);
  let place = 0;
  for (let row = 0; row < rowCount; row++) if (kept[row] === "1") places[row] = ++place * width;
  return {
    width, places, rows,
    output: Float64Array.from(encoded.output.split(" "), Number),
    bias: Float64Array.from(encoded.bias.split(" "), Number),
    sums: new Float64Array(width), units: new Int32Array(hidden + 1), values: new Float64Array(hidden + 1), active: 0,
  };
}

/** Adds the rows of `count` features to `sums` from `at`, four rows at a time: one by one takes three times as long. */
export function sumRows({ width, places, rows }: PackedNetwork, features: Int32Array, count: number, sums: Float64Array, at: number): void {
  for (let f = 0; f < count; f += 4) {
    const a = places[features[f] as number] as number;
    const b = f + 1 < count ? (places[features[f + 1] as number] as number) : 0;
    const c = f + 2 < count ? (places[features[f + 2] as number] as number) : 0;
    const d = f + 3 < count ? (places[features[f + 3] as number] as number) : 0;
    for (let q = 0; q < width; q++) {
      sums[at + q] =
        (sums[at + q] as number) + (((rows[a + q] as number) + (rows[b + q] as number)) + ((rows[c + q] as number) + (rows[d + q] as number)));
    }
  }
}

/** Lists the units of `network.sums` that are positive. */
export function activate(network: PackedNetwork): void {
  const { width, sums, units, values } = network;
  let active = 0;
  for (let q = 0; q < width; q++) {
    const sum = sums[q] as number;
    // Adding and taking away a large number rounds to a multiple of a power of two: what the higher sums amount to.
    const fourth = sum + ROUND_FOURTH - ROUND_FOURTH;
    const third = sum - fourth + ROUND_THIRD - ROUND_THIRD;
    const lower = sum - fourth - third;
    const second = lower + ROUND_SECOND - ROUND_SECOND;
    units[active] = q * 4;
    values[active] = lower - second;
    active += lower > second ? 1 : 0;
    units[active] = q * 4 + 1;
    values[active] = second / SECOND;
    active += second > 0 ? 1 : 0;
    units[active] = q * 4 + 2;
    values[active] = third / THIRD;
    active += third > 0 ? 1 : 0;
    units[active] = q * 4 + 3;
    values[active] = fourth / FOURTH;
    active += fourth > 0 ? 1 : 0;
  }
  network.active = active;
}

/** The score of an output, of the units that are active; in two sums, so that neither waits for the other. */
export function scoreOutput({ width, output, bias, units, values, active }: PackedNetwork, place: number): number {
  const base = place * width * 4;
  let even = bias[place] as number;
  let odd = 0;
  let a = 1;
  for (; a < active; a += 2) {
    even += (values[a - 1] as number) * (output[base + (units[a - 1] as number)] as number);
    odd += (values[a] as number) * (output[base + (units[a] as number)] as number);
  }
  if (a === active) even += (values[a - 1] as number) * (output[base + (units[a - 1] as number)] as number);
  return even + odd;
}

/** Of some outputs, the one with the highest score. */
export function bestOutput(network: PackedNetwork, outputs: Uint8Array): number {
  let best = outputs[0] as number;
  let most = -Infinity;
  for (let o = 0; o < outputs.length; o++) {
    const output = outputs[o] as number;
    const score = scoreOutput(network, output);
    if (score > most) {
      most = score;
      best = output;
    }
  }
  return best;
}
