import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { clearSums, createSums, sumLabellings, type Sums, type Table } from "../../training/model/labellings.js";

const LABELS = 3;
const LENGTH = 4;
const numbers = (count: number): fc.Arbitrary<Float64Array> => fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));
const table: fc.Arbitrary<Table> = fc.record({ transitions: numbers(LABELS * LABELS), starts: numbers(LABELS), ends: numbers(LABELS) });
const masks = fc.array(fc.integer({ min: 1, max: (1 << LABELS) - 1 }), { minLength: LENGTH, maxLength: LENGTH });

/** All labellings that the masks allow. */
function labellings(allowed: readonly number[]): number[][] {
  return allowed.reduce<number[][]>((before, mask) => before.flatMap((path) => [0, 1, 2].filter((label) => (mask >> label) & 1).map((label) => [...path, label])), [[]]);
}

function scoreOf({ ends, starts, transitions }: Table, scores: Float64Array, path: readonly number[]): number {
  return path.reduce((sum, label, i) => sum + scores[i * LABELS + label]! + (i === 0 ? starts[label]! : transitions[path[i - 1]! * LABELS + label]!), ends[path.at(-1)!]!);
}

/** The sums as counted over all labellings, one by one. */
function byHand(given: Table, scores: Float64Array, allowed: readonly number[]): { total: number; labels: number[]; transitions: number[] } {
  const paths = labellings(allowed).map((path) => ({ path, power: Math.exp(scoreOf(given, scores, path)) }));
  const all = paths.reduce((sum, { power }) => sum + power, 0);
  const share = (has: (path: readonly number[]) => number): number => paths.reduce((sum, { path, power }) => sum + has(path) * power, 0) / all;
  return {
    total: Math.log(all),
    labels: Array.from({ length: LENGTH * LABELS }, (_, at) => share((path) => (path[Math.floor(at / LABELS)] === at % LABELS ? 1 : 0))),
    transitions: Array.from({ length: LABELS * LABELS }, (_, at) => share((path) => path.filter((label, i) => i > 0 && path[i - 1]! * LABELS + label === at).length)),
  };
}

function near(found: Iterable<number>, right: readonly number[]): void {
  [...found].forEach((value, at) => expect(value).toBeCloseTo(right[at]!, 8));
}

describe("sums over labellings", () => {
  test.prop([table, numbers(LENGTH * LABELS), masks])("are those over each labelling that the masks allow, one by one", (given, scores, allowed) => {
    const sums: Sums = createSums(LABELS, LENGTH, Float64Array);
    const right = byHand(given, scores, allowed);
    expect(sumLabellings(given, scores, allowed, 0, LENGTH, 1, sums)).toBeCloseTo(right.total, 8);
    near(sums.labels, right.labels);
    near(sums.transitions, right.transitions);
    near(sums.starts, right.labels.slice(0, LABELS));
    near(sums.ends, right.labels.slice(-LABELS));
  });

  test.prop([numbers(LENGTH * LABELS), masks])("without a table are those of a table of zeros", (scores, allowed) => {
    const zeros: Table = createSums(LABELS, LENGTH, Float64Array);
    const [alone, chained] = [createSums(LABELS, LENGTH, Float64Array), createSums(LABELS, LENGTH, Float64Array)];
    expect(sumLabellings(null, scores, allowed, 0, LENGTH, 1, alone)).toBeCloseTo(sumLabellings(zeros, scores, allowed, 0, LENGTH, 1, chained), 8);
    near(alone.labels, [...chained.labels]);
  });

  test.prop([table, numbers(LENGTH * LABELS), masks])("are taken away again with the other sign, and cleared", (given, scores, allowed) => {
    const sums = createSums(LABELS, LENGTH, Float64Array);
    for (const sign of [1, -1]) sumLabellings(given, scores, allowed, 0, LENGTH, sign, sums);
    near([...sums.labels, ...sums.transitions], Array.from({ length: LENGTH * LABELS + LABELS * LABELS }, () => 0));
    sumLabellings(given, scores, allowed, 0, LENGTH, 1, sums);
    clearSums(sums, LENGTH);
    expect([...sums.labels, ...sums.transitions, ...sums.starts, ...sums.ends].every((value) => value === 0)).toBe(true);
  });
});
