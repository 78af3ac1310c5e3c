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
  hashes: Int32Array;
  count: number;
}

/** An empty list. */
export function createFeatures(): Features {
  return { hashes: new Int32Array(128), count: 0 };
}

/** Empties the list, keeping its memory. */
export function clearFeatures(features: Features): void {
  features.count = 0;
}

/** Adds the feature that `template` makes of up to three values. */
export function addFeature(features: Features, template: number, a: number, b: number = 0, c: number = 0): void {
  if (features.count === features.hashes.length) {
    const wider = new Int32Array(features.hashes.length * 2);
    wider.set(features.hashes);
    features.hashes = wider;
  }
  features.hashes[features.count++] = combine(template, a, b, c);
}
