/**
 * Small recurrent networks for tests, with numbers at random.
 *
 * @example
 * const network = createRecurrent(recurrentWeights(1), 10);
 */
import type { Gates } from "../../src/model/gated-states.js";
import type { RecurrentWeights } from "../../src/model/recurrent.js";
import { seeded } from "../../training/random.js";

/** Weights of a network of 10 rows and 2 outputs. */
export function recurrentWeights(seed: number): RecurrentWeights {
  const [size, hidden, layer, outputs, rows] = [3, 4, 5, 2, 10];
  const random = seeded(seed);
  const numbers = (count: number): Float64Array => Float64Array.from({ length: count }, () => random() * 2 - 1);
  const gates = (): Gates => ({ input: numbers(3 * hidden * size), state: numbers(3 * hidden * hidden), inputBias: numbers(3 * hidden), stateBias: numbers(hidden) });
  return {
    size, hidden, layer, outputs, rows: numbers(rows * size), forwards: gates(), backwards: gates(),
    layerWeights: numbers(layer * 2 * (2 * hidden + size)), layerBias: numbers(layer), outputWeights: numbers(outputs * layer), outputBias: numbers(outputs),
  };
}
