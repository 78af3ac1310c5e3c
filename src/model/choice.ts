/**
 * A choice among options that are each described by facts: a softmax over the sums of the facts' weights.
 *
 * @example
 * chancesOf({ near: 1.2, plural: -0.4 }, [["near"], ["plural"], []]); // [0.65, 0.13, 0.22]
 */
import { softmax } from "./softmax.js";

/** What each fact is worth; one that is not there is worth nothing. */
export type FactWeights = Readonly<Record<string, number>>;

/** The probability of each option; they must not be none. */
export function chancesOf(weights: FactWeights, options: readonly (readonly string[])[]): number[] {
  const scores = options.map((facts) => facts.reduce((sum, fact) => sum + (weights[fact] ?? 0), 0));
  softmax(scores);
  return scores;
}
