/**
 * Networks as they stand in weights files: small integers and gaps between feature hashes, as text.
 *
 * @example
 * const network = decodeNetwork(CUES); // once, at first use
 */
import { createFeatures, MOST_FEATURES } from "./features.js";
import { type Network, NETWORK_PLACES, rowWidth } from "./network.js";
import { createRowSums, placeFeatures } from "./row-sums.js";
import { decodeSmall } from "./small-integers.js";
import { createFacts, NO_TEMPLATES, type Templates } from "./templates.js";

/** A network as a weights file holds it. */
export interface EncodedNetwork {
  readonly hidden: number;
  readonly outputs: number;
  /** What one step of a hidden weight and of an output weight is worth. */
  readonly hiddenScale: number;
  readonly outputScale: number;
  /** The features' hashes in ascending order, as gaps in base 36 between spaces. */
  readonly hashes: string;
  /** The rows, column by column. */
  readonly rows: string;
  readonly hiddenBias: readonly number[];
  /** A row of weights for each hidden unit. */
  readonly output: readonly number[];
  readonly outputBias: readonly number[];
}

/** Makes an encoded network ready for use, with templates where its features are made by them, and room for the scores of `kept` things. */
export function decodeNetwork(encoded: EncodedNetwork, templates: Templates = NO_TEMPLATES, kept: number = 1): Network {
  const { hidden, outputs, hiddenScale, outputScale } = encoded;
  const hashes = decodeGaps(encoded.hashes);
  const columns = decodeSmall(encoded.rows);
  const width = rowWidth(hidden, outputs);
  const { keys, places } = placeFeatures(hashes);
  const table = new Int8Array(keys.length * width);
  for (let w = 0; w < hidden + outputs; w++) {
    const column = w * hashes.length;
    for (let row = 0; row < hashes.length; row++) table[(places[row] as number) * width + w] = columns[column + row] as number;
  }
  // the scale of the hidden weights is moved behind the hidden layer, which cuts off below 0 at any scale
  const layer = {
    hidden, outputs, outputScale, kept,
    hiddenBias: Float32Array.from(encoded.hiddenBias, (bias) => bias / hiddenScale),
    weights: Float32Array.from(encoded.output).map((weight) => weight * hiddenScale),
    outputBias: Float32Array.from(encoded.outputBias, (bias) => bias / outputScale),
  };
  const rows = createRowSums({ rows: table, width, most: MOST_FEATURES, places: NETWORK_PLACES, keys, templates, layer });
  return { rows, features: createFeatures(rows.features), facts: createFacts(templates, rows.values), scores: rows.weighed };
}

/** Ascending hashes as gaps. */
export function encodeGaps(hashes: ArrayLike<number>): string {
  return Array.from(hashes, (hash, i) => (hash - (i > 0 ? (hashes[i - 1] as number) : 0)).toString(36)).join(" ");
}

/** The hashes that {@link encodeGaps} wrote. */
export function decodeGaps(text: string): Int32Array {
  let hash = 0;
  return Int32Array.from(text === "" ? [] : text.split(" "), (gap) => (hash += Number.parseInt(gap, 36)));
}
