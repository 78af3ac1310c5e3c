/**
 * A network with one hidden layer in small integers, two to a number, so that one addition does two.
 *
 * The rows of the features that hold are summed; what is positive of the sum is weighed into scores. All is exact
 * integer arithmetic: the same in every engine. Trained and written by training/syntax.
 *
 * @example
 * const network = decodePacked(encoded); // once, at first use
 * sumRows(network, rows, count, network.sums, 0);
 * activate(network);
 * scoreOutput(network, output);
 */

/** A network as a weights file holds it; see {@link encodeWeights} for the text. */
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
  /** Half the hidden units: the numbers in a row. */
  readonly half: number;
  /** Feature row to stored row; the stored row 0 is all zeros. */
  readonly places: Int32Array;
  readonly rows: Int32Array;
  readonly output: Int32Array;
  readonly bias: Int32Array;
  /** Working memory: the sums, and the units that are active with their values. */
  readonly sums: Int32Array;
  readonly units: Int32Array;
  readonly values: Int32Array;
  active: number;
}

/** Characters that need no escape in a template literal, for −44 to 44. */
const ALPHABET: string = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).join("").replace(/["'`$\\]/g, "");
export const LARGEST = 44;

/** Whole numbers from −44 to 44 as text, a character each, in lines. */
export function encodeWeights(weights: ArrayLike<number>): string {
  const lines: string[] = [];
  for (let from = 0; from < weights.length; from += 4096) {
    let line = "";
    for (let w = from; w < Math.min(weights.length, from + 4096); w++) line += ALPHABET.charAt((weights[w] as number) + LARGEST);
    lines.push(line);
  }
  return lines.join("\n");
}

/** The numbers that {@link encodeWeights} wrote. */
export function decodeWeights(text: string): Int8Array {
  const values = new Int8Array(128);
  for (let place = 0; place < ALPHABET.length; place++) values[ALPHABET.charCodeAt(place)] = place - LARGEST;
  const weights = new Int8Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32) weights[count++] = values[unit] as number;
  }
  return weights.subarray(0, count);
}

/** Makes a network ready for use. */
export function decodePacked(encoded: EncodedNetwork): PackedNetwork {
  const { hidden, rowCount, kept } = encoded;
  const half = hidden / 2;
  const weights = decodeWeights(encoded.rows);
  const stored = weights.length / hidden;
  const rows = new Int32Array((stored + 1) * half);
  for (let row = 0; row < stored; row++) {
    for (let h = 0; h < half; h++) {
      rows[(row + 1) * half + h] = (weights[row * hidden + h] as number) + (weights[row * hidden + half + h] as number) * 65536;
    }
  }
  const places = new Int32Array(rowCount);
  let place = 0;
  for (let row = 0; row < rowCount; row++) if (kept[row] === "1") places[row] = ++place;
  return {
    half, places, rows,
    output: Int32Array.from(encoded.output.split(" "), Number),
    bias: Int32Array.from(encoded.bias.split(" "), Number),
    sums: new Int32Array(half), units: new Int32Array(hidden), values: new Int32Array(hidden), active: 0,
  };
}

/** Adds the rows of `count` features to `sums` from `at`; four at a time, which is three times as fast as one by one. */
export function sumRows({ half, places, rows }: PackedNetwork, features: Int32Array, count: number, sums: Int32Array, at: number): void {
  for (let f = 0; f < count; f += 4) {
    const a = (places[features[f] as number] as number) * half;
    const b = f + 1 < count ? (places[features[f + 1] as number] as number) * half : 0;
    const c = f + 2 < count ? (places[features[f + 2] as number] as number) * half : 0;
    const d = f + 3 < count ? (places[features[f + 3] as number] as number) * half : 0;
    for (let h = 0; h < half; h++) {
      sums[at + h] =
        ((sums[at + h] as number) + (rows[a + h] as number) + (rows[b + h] as number) + (rows[c + h] as number) + (rows[d + h] as number)) | 0;
    }
  }
}

/** Lists the units of `network.sums` that are positive. */
export function activate(network: PackedNetwork): void {
  const { half, sums, units, values } = network;
  let active = 0;
  for (let h = 0; h < half; h++) {
    const both = sums[h] as number;
    const low = (both << 16) >> 16;
    const high = (both - low) >> 16;
    if (low > 0) {
      units[active] = h;
      values[active++] = low;
    }
    if (high > 0) {
      units[active] = h + half;
      values[active++] = high;
    }
  }
  network.active = active;
}

/** The score of an output, of the units that are active. */
export function scoreOutput({ half, output, bias, units, values, active }: PackedNetwork, place: number): number {
  const base = place * half * 2;
  let score = bias[place] as number;
  for (let a = 0; a < active; a++) score += (values[a] as number) * (output[base + (units[a] as number)] as number);
  return score;
}
