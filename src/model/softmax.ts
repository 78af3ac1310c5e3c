/**
 * Scores of things of which one is right, as probabilities.
 *
 * @example
 * const scores = [Math.log(3), 0];
 * softmax(scores); // [0.75, 0.25]
 */

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array | number[]): void {
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
