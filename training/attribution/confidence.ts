/**
 * Learns what scores are worth: logistic regression on articles that the models which gave them had not seen.
 *
 * @example
 * const { weights, reliability } = learnChance(outcomes);
 */
import { logistic } from "../../src/model/logistic.js";
import { round } from "../model/encode.js";

/** The values of a proposal or a reading, as many for each, and whether it was right. */
export interface Outcome {
  readonly values: readonly number[];
  readonly right: boolean;
}

const STEPS = 400;
const DECAY = 1e-4;

/** The weights, and a table of what was promised and what was right, by tenths. */
export function learnChance(outcomes: readonly Outcome[]): { weights: number[]; reliability: string } {
  const size = outcomes[0]?.values.length ?? 0;
  const weights = new Float64Array(size);
  const scales = Array.from({ length: size }, (_, v) => Math.sqrt(outcomes.reduce((sum, { values }) => sum + values[v]! ** 2, 0) / outcomes.length) || 1);
  const momentum = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { values, right } of outcomes) {
      const error = (right ? 1 : 0) - chance(values, weights, scales);
      for (let v = 0; v < size; v++) gradient[v] = (gradient[v] as number) + (error * values[v]!) / scales[v]!;
    }
    for (let v = 0; v < size; v++) {
      momentum[v] = 0.9 * (momentum[v] as number) + (gradient[v] as number) / outcomes.length - DECAY * (weights[v] as number);
      weights[v] = (weights[v] as number) + 0.5 * (momentum[v] as number);
    }
  }
  const bins = Array.from({ length: 10 }, () => ({ promised: 0, right: 0, count: 0 }));
  for (const { values, right } of outcomes) {
    const promised = chance(values, weights, scales);
    const bin = bins[Math.min(9, Math.floor(promised * 10))]!;
    bin.promised += promised;
    bin.right += right ? 1 : 0;
    bin.count++;
  }
  const reliability = bins
    .map(({ promised, right, count }) => `promised ${(promised / count).toFixed(2)}, right ${(right / count).toFixed(2)} (${count})`)
    .join("\n");
  return { weights: round(Float64Array.from(weights, (weight, v) => weight / scales[v]!)), reliability };
}

function chance(values: readonly number[], weights: Float64Array, scales: readonly number[]): number {
  let sum = 0;
  for (let v = 0; v < values.length; v++) sum += ((weights[v] as number) * values[v]!) / scales[v]!;
  return logistic(sum);
}
