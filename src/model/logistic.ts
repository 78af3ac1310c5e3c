/**
 * A chance that is learned from values: a logistic function of their weighed sum (Platt 1999).
 *
 * @example
 * weighedChance([1, 2.5], [-1, 0.8]); // 0.73: the constant, and what a step of the score is worth
 */

/** The chance of values by what each is worth; a value without a weight is worth nothing. */
export function weighedChance(values: readonly number[], weights: readonly number[]): number {
  return logistic(values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
}

/** 0 to 1, with even odds at 0. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
