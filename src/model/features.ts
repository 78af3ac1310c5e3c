/**
 * A growing list of features, cleared and filled again for each thing that a network scores.
 *
 * @example
 * clearFeatures(network.features);
 * addFeature(network.features, 1, lemmaHash);
 * scoreFeatures(network);
 */
import { combine } from "./hash.js";

/** Features, four numbers each: a template and up to three values. Only the first `count` of them hold. */
export interface Features {
  readonly values: Int32Array;
  count: number;
}

/** More features than any thing has; what is beyond is left out. */
export const MOST_FEATURES = 512;
/** How many numbers a feature is. */
export const FEATURE_SIZE = 4;

/** An empty list, in memory that is given or in its own. */
export function createFeatures(values: Int32Array = new Int32Array(MOST_FEATURES * FEATURE_SIZE)): Features {
  return { values, count: 0 };
}

/** Empties the list. */
export function clearFeatures(features: Features): void {
  features.count = 0;
}

/** Adds the feature that `template` makes of up to three values. */
export function addFeature(features: Features, template: number, a: number, b: number = 0, c: number = 0): void {
  const { values, count } = features;
  if (count >= MOST_FEATURES) return;
  const at = count * FEATURE_SIZE;
  values[at] = template;
  values[at + 1] = a;
  values[at + 2] = b;
  values[at + 3] = c;
  features.count = count + 1;
}

/** What names a feature, the four numbers from `at` on, in a network: 24 bits, of which few of millions collide, and which pack well. */
export function hashOf(values: Int32Array, at: number): number {
  return combine(values[at] as number, values[at + 1] as number, values[at + 2] as number, values[at + 3] as number) >>> 8;
}

/** The hashes of all features of the list, in order. */
export function hashesOf({ values, count }: Features): number[] {
  return Array.from({ length: count }, (_, place) => hashOf(values, place * FEATURE_SIZE));
}
