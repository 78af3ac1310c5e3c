/**
 * Small networks for tests, and what they compute, worked out the long way.
 *
 * @example
 * scoresByHand(parts, [3, 9]); // [0.5, -1]
 */
import { fc } from "@fast-check/vitest";
import { addFeature, clearFeatures, createFeatures, type Features, MOST_FEATURES } from "../../src/model/features.js";
import { combine } from "../../src/model/hash.js";
import { type Network, NETWORK_PLACES, rowWidth, scoreFeatures } from "../../src/model/network.js";
import { createRowSums, placeFeatures } from "../../src/model/row-sums.js";
import { createFacts, NO_TEMPLATES } from "../../src/model/templates.js";

/** A network with its features by hash. */
export interface Parts {
  readonly hidden: number;
  readonly outputs: number;
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly hiddenBias: readonly number[];
  /** For each hidden unit its weight on each output. */
  readonly output: readonly (readonly number[])[];
  readonly outputBias: readonly number[];
}

/** The network as it is used, its weights counted in eighths. */
export function networkOf({ hidden, outputs, rows, hiddenBias, output, outputBias }: Parts, vectors: boolean = true, kept: number = 1): Network {
  const width = rowWidth(hidden, outputs);
  const { keys, places } = placeFeatures(Int32Array.from(rows.keys()));
  const eighths = new Int8Array(keys.length * width);
  [...rows.values()].forEach((row, place) => eighths.set(row.map((weight) => weight * 8), places[place]! * width));
  const layer = {
    hidden, outputs,
    hiddenBias: Float32Array.from(hiddenBias, (bias) => bias * 8),
    weights: Float32Array.from(output.flat(), (weight) => weight / 8),
    outputBias: Float32Array.from(outputBias, (bias) => bias * 8),
    outputScale: 1 / 8,
    kept,
  };
  const sums = createRowSums({ rows: eighths, width, most: MOST_FEATURES, places: NETWORK_PLACES, keys, layer }, vectors);
  return { rows: sums, features: createFeatures(sums.features), facts: createFacts(NO_TEMPLATES, sums.values), scores: sums.weighed };
}

/** The scores by the formula: c + Σ direct + W · relu(b + Σ hidden). */
export function scoresByHand({ hidden, outputs, rows, hiddenBias, output, outputBias }: Parts, hashes: readonly number[]): number[] {
  const known = hashes.flatMap((each) => (rows.has(each) ? [rows.get(each)!] : []));
  const units = Array.from({ length: hidden }, (_, h) => Math.max(0, known.reduce((sum, row) => sum + row[h]!, hiddenBias[h]!)));
  return Array.from({ length: outputs }, (_, o) =>
    known.reduce((sum, row) => sum + row[hidden + o]!, outputBias[o]!) + units.reduce((sum, unit, h) => sum + unit * output[h]![o]!, 0),
  );
}

/** Fills the list with features that have these hashes: one step of {@link combine} taken back tells the value that gives each. */
export function fillWith(features: Features, hashes: readonly number[]): Features {
  clearFeatures(features);
  const unmixed = combine(0, 0, 0, 0);
  for (const wanted of hashes) {
    const high = wanted << 8;
    const back = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0xa0fe3bcf); // what 0x27d4eb2f was multiplied with
    addFeature(features, 0, 0, 0, back(high) ^ back(unmixed));
  }
  return features;
}

/** The scores of features that have these hashes. */
export function scoresOf(network: Network, hashes: readonly number[]): number[] {
  fillWith(network.features, hashes);
  scoreFeatures(network);
  return [...network.scores];
}

/** Hashes as features have them, some far apart and some that fall into the same places of an index. */
export const hash: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: (1 << 24) - 1 }),
  fc.integer({ min: 0, max: 60 }).map((high) => high << 18),
  fc.integer({ min: 0, max: 20 }),
);

/** Networks of up to four hidden units, three outputs and twenty features, with weights in eighths, which add up exactly. */
export const parts: fc.Arbitrary<Parts> = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 3 })).chain(([hidden, outputs]) => {
  const numbers = (length: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: -16, max: 16 }).map((value) => value / 8), { minLength: length, maxLength: length });
  return fc.record({
    hidden: fc.constant(hidden),
    outputs: fc.constant(outputs),
    rows: fc.array(fc.tuple(hash, numbers(hidden + outputs)), { maxLength: 20 }).map((entries) => new Map(entries)),
    hiddenBias: numbers(hidden),
    output: fc.array(numbers(outputs), { minLength: hidden, maxLength: hidden }),
    outputBias: numbers(outputs),
  });
});
