/**
 * A growing list of feature hashes, cleared and filled again for each thing that a network scores.
 *
 * @example
 * const features = createFeatures();
 * clearFeatures(features);
 * addFeature(features, 1, lemmaHash);
 * scoreFeatures(network, features, scores);
 */
import { combine } from "./hash.js";

/** Feature hashes; only the first `count` of `hashes` hold. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

/** More features than any thing has; what is beyond is left out. */
export const MOST_FEATURES = 512;

/** An empty list. */
export function createFeatures(): Features {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 };
}

/** Empties the list. */
export function clearFeatures(features: Features): void {
  features.count = 0;
}

/** Adds the feature that `template` makes of up to three values, as 24 bits: few of millions collide, and they pack well. */
export function addFeature(features: Features, template: number, a: number, b: number = 0, c: number = 0): void {
  if (features.count < MOST_FEATURES) features.hashes[features.count++] = combine(template, a, b, c) >>> 8;
}
