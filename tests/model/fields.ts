/**
 * Small random fields, and what they are worth, by going through all labellings.
 *
 * @example
 * labellings(3, [0b111, 0b001]); // [[0, 0], [1, 0], [2, 0]]
 */
import { fc } from "@fast-check/vitest";
import type { Field } from "../../src/model/crf.js";

/** A field over a short sequence. */
export interface Scored {
  readonly field: Field;
  readonly emissions: Float32Array;
  readonly allowed: Int32Array;
  readonly length: number;
}

/** Every labelling that the masks allow. */
export function labellings(labels: number, masks: ArrayLike<number>): number[][] {
  return Array.from(masks).reduce<number[][]>(
    (paths, mask) => paths.flatMap((path) => [...Array(labels).keys()].filter((label) => (mask >> label) & 1).map((label) => [...path, label])),
    [[]],
  );
}

/** The score of one labelling. */
export function scoreOf({ field, emissions }: Pick<Scored, "field" | "emissions">, path: readonly number[]): number {
  const { labels, transitions, starts, ends } = field;
  return path.reduce(
    (sum, label, i) => sum + emissions[i * labels + label]! + (i > 0 ? transitions[path[i - 1]! * labels + label]! : 0),
    path.length === 0 ? 0 : starts[path[0]!]! + ends[path.at(-1)!]!,
  );
}

/** log Σ e^score. */
export function logSum(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

/** Fields of up to four labels over up to five positions; each position allows one label or more. */
export const scored: fc.Arbitrary<Scored> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([labels, length]) => {
  const floats = (size: number): fc.Arbitrary<Float32Array> =>
    fc.array(fc.integer({ min: -500, max: 500 }), { minLength: size, maxLength: size }).map((values) => Float32Array.from(values, (value) => value / 100));
  return fc.record({
    field: fc.record({ labels: fc.constant(labels), transitions: floats(labels * labels), starts: floats(labels), ends: floats(labels) }),
    emissions: floats(labels * length),
    allowed: fc.array(fc.integer({ min: 1, max: (1 << labels) - 1 }), { minLength: length, maxLength: length }).map((masks) => Int32Array.from(masks)),
    length: fc.constant(length),
  });
});
