/**
 * A network with one hidden layer in small whole numbers: rows of features are summed, and what is positive of the sum
 * is weighed into scores.
 *
 * All is exact, and the same in every engine: weights of rows are at most {@link LARGEST} and at most a hundred rows are summed,
 * which 16 bits hold; weights of outputs are at most 1000, and their products with the hidden units stay within 32 bits.
 * Trained and written by training/syntax.
 *
 * @example
 * const network = decodeNetwork(encoded, 1); // once, at first use
 * sumRows(network, rows, count, ZERO, 1);
 * bestOutput(network, 1, outputs);
 */
import { createRowSums, type RowSums } from "../model/row-sums.js";
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
export interface SyntaxNetwork {
  /** How many hidden units there are: the numbers in a row. */
  readonly hidden: number;
  /** By feature, the address of its row; 0 where it has none. */
  readonly addresses: Int32Array;
  /** The rows; place {@link ZERO} of the sums is always zeros. */
  readonly table: RowSums;
  readonly bias: Int32Array;
}

/** The place of a sum of nothing. */
export const ZERO = 0;
/** More than a word or a state has features, and than there are outputs. */
const MOST = 128;

/** Makes a network ready for use, with room for `places` sums beside {@link ZERO}. */
export function decodeNetwork({ hidden, rowCount, kept, rows, output, bias }: EncodedNetwork, places: number): SyntaxNetwork {
  const table = createRowSums({
    rows: decodeSmall(rows), width: hidden, most: MOST, places: places + 1, outputs: Int16Array.from(output.split(" "), Number),
  });
  const addresses = new Int32Array(rowCount);
  let stored = 0;
  for (let row = 0; row < rowCount; row++) if (kept[row] === "1") addresses[row] = table.first + hidden * stored++;
  return { hidden, addresses, table, bias: Int32Array.from(bias.split(" "), Number) };
}

/** Adds the rows of `count` features to the sum in place `from`, into place `into`. */
export function sumRows({ addresses, table }: SyntaxNetwork, features: Int32Array, count: number, from: number, into: number): void {
  const { list } = table;
  let known = 0;
  for (let f = 0; f < count; f++) {
    const address = addresses[features[f] as number] as number;
    list[known] = address;
    known += address === 0 ? 0 : 1;
  }
  table.add(known, from, into);
}

/** Of some outputs, the one with the highest score by the sum in place `from`; the first of equals. */
export function bestOutput({ hidden, table, bias }: SyntaxNetwork, from: number, outputs: ArrayLike<number>): number {
  const { list, scores, firstOutput } = table;
  const count = outputs.length;
  for (let o = 0; o < count; o++) list[o] = firstOutput + (outputs[o] as number) * hidden * 2;
  table.score(count, from);
  let best = outputs[0] as number;
  let most = -Infinity;
  for (let o = 0; o < count; o++) {
    const output = outputs[o] as number;
    const score = (scores[o] as number) + (bias[output] as number);
    if (score > most) {
      most = score;
      best = output;
    }
  }
  return best;
}
