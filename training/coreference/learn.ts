/**
 * Learns weights that rank the right candidate first: a conditional logit, by gradient descent over all examples.
 *
 * @example
 * const weights = learn(examples, 0.01);
 * accuracy(heldOut, weights); // { right: 171, of: 190 }
 */
import type { Example } from "./examples.js";

const ROUNDS = 600;
const RATE = 0.5;

/** One weight for each feature; `decay` keeps them small. */
export function learn(examples: readonly Example[], decay: number): number[] {
  const usable = examples.filter(({ right, candidates }) => right.length > 0 && candidates.length > 1);
  const size = usable[0]?.candidates[0]?.length ?? 0;
  const weights: number[] = Array.from({ length: size }, () => 0);
  const speeds: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -decay * weight);
    for (const { candidates, right } of usable) {
      const all = shares(candidates, weights);
      const among = right.reduce((sum, at) => sum + all[at]!, 0);
      candidates.forEach((features, at) => {
        const pull = (right.includes(at) ? all[at]! / among : 0) - all[at]!;
        features.forEach((value, i) => (gradient[i]! += (pull * value) / usable.length));
      });
    }
    weights.forEach((_, i) => {
      speeds[i] = 0.9 * speeds[i]! + RATE * gradient[i]! * 0.1;
      weights[i]! += speeds[i]!;
    });
  }
  return weights;
}

/** How many of the examples that have a right candidate the weights rank it first in. */
export function accuracy(examples: readonly Example[], weights: readonly number[]): { readonly right: number; readonly of: number } {
  const usable = examples.filter(({ right }) => right.length > 0);
  const right = usable.filter((example) => example.right.includes(firstOf(example, weights))).length;
  return { right, of: usable.length };
}

/** The place of the candidate ranked first. */
export function firstOf({ candidates }: Example, weights: readonly number[]): number {
  let best = 0;
  candidates.forEach((features, at) => {
    if (dot(features, weights) > dot(candidates[best]!, weights)) best = at;
  });
  return best;
}

function shares(candidates: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const scores = candidates.map((features) => dot(features, weights));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
