/**
 * Recurrent networks as they stand in weights files: small integers as text.
 *
 * @example
 * const network = createRecurrent(decodeRecurrent(CUE_CONTEXT), 200); // once, at first use
 */
import type { Gates } from "./gated-states.js";
import type { RecurrentWeights } from "./recurrent.js";
import { decodeSmall, LARGEST } from "./small-integers.js";

/** A network as a weights file holds it. */
export interface EncodedRecurrent {
  readonly size: number;
  readonly hidden: number;
  readonly layer: number;
  readonly outputs: number;
  /** What one step of a number of a row is worth. */
  readonly rowScale: number;
  /** The rows, column by column. */
  readonly rows: string;
  /** All other numbers, in the order of {@link denseOf}. */
  readonly dense: readonly EncodedNumbers[];
}

/** Numbers in two parts, coarse steps and fine ones: each number is `scale * (coarse * (2 * LARGEST + 1) + fine)`. */
export interface EncodedNumbers {
  readonly scale: number;
  readonly coarse: string;
  readonly fine: string;
}

/** A fine step more than the largest is a coarse one. */
export const COARSE: number = 2 * LARGEST + 1;

/** The numbers of a network but for its rows, in the order that they are written in. */
export function denseOf({ backwards, forwards, layerBias, layerWeights, outputBias, outputWeights }: RecurrentWeights): Float64Array[] {
  const gates = ({ input, inputBias, state, stateBias }: Gates): Float64Array[] => [input, state, inputBias, stateBias];
  return [...gates(forwards), ...gates(backwards), layerWeights, layerBias, outputWeights, outputBias];
}

/** The weights that were encoded. */
export function decodeRecurrent({ dense, hidden, layer, outputs, rows: text, rowScale, size }: EncodedRecurrent): RecurrentWeights {
  const columns = decodeSmall(text);
  const count = columns.length / size;
  const rows = Float64Array.from(columns, (_, at) => (columns[(at % size) * count + Math.floor(at / size)] as number) * rowScale);
  const numbers = dense.map(({ coarse, fine, scale }) => {
    const small = decodeSmall(fine);
    return Float64Array.from(decodeSmall(coarse), (step, at) => (step * COARSE + (small[at] as number)) * scale);
  });
  const gates = (at: number): Gates => ({ input: numbers[at]!, state: numbers[at + 1]!, inputBias: numbers[at + 2]!, stateBias: numbers[at + 3]! });
  return {
    size, hidden, layer, outputs, rows, forwards: gates(0), backwards: gates(4),
    layerWeights: numbers[8]!, layerBias: numbers[9]!, outputWeights: numbers[10]!, outputBias: numbers[11]!,
  };
}
