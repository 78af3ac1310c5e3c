/**
 * A network with one hidden layer in small whole numbers: rows of features are summed, and what is positive of the sum
 * is weighed into scores.
 *
 * All is exact, and the same in every engine: weights of rows are at most {@link LARGEST} and at most a hundred rows are summed,
 * which 16 bits hold; weights of outputs are at most 1000, and their products with the hidden units stay within 32 bits.
 * Trained and written by training/syntax.
 *
 * @example
 * const network = decodeSyntaxNetwork(encoded, { places: 1, looks: [], cells: 0, choices: [[0, 1, 2]] }); // once, at first use
 * network.list.set([3, 4]);
 * network.addRows(2, ZERO, 1);
 * network.choose(0, 1);
 */
import { createRowSums, type RowSums, type RowTable } from "../model/row-sums.js";
import { decodeSmall } from "../model/small-integers.js";

/** A network as a weights file holds it; `small-integers.ts` has the text. */
export interface EncodedSyntaxNetwork {
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

/** A network ready for use: place {@link ZERO} of its sums is always zeros. */
export type SyntaxNetwork = Omit<RowSums, "features" | "values" | "weighed" | "addFeatures" | "addTemplates" | "weigh">;

/** The place of a sum of nothing. */
export const ZERO = 0;
/** More than a word or a state has features. */
const MOST = 128;

/** Makes a network ready for use, with room for `places` sums beside {@link ZERO}. */
export function decodeSyntaxNetwork(
  { hidden, rowCount, kept, rows, output, bias }: EncodedSyntaxNetwork, { places, ...use }: Required<Pick<RowTable, "places" | "looks" | "cells" | "choices">>,
): SyntaxNetwork {
  const numbers = new Int32Array(rowCount);
  let stored = 0;
  for (let row = 0; row < rowCount; row++) numbers[row] = kept[row] === "1" ? stored++ : -1;
  return createRowSums({
    rows: decodeSmall(rows), width: hidden, most: MOST, places: places + 1, numbers, ...use,
    outputs: { weights: Int16Array.from(output.split(" "), Number), biases: Int32Array.from(bias.split(" "), Number) },
  });
}
