import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { bestLabels, type Field, FORBIDDEN, likelyLabels, logPartition } from "../../src/model/crf.js";
import { labellings, logSum, scored, scoreOf } from "./fields.js";

/** Scores of two labels at each position. */
const emissions = (...scores: readonly (readonly [number, number])[]): Float32Array => Float32Array.from(scores.flat());
const plain: Field = { labels: 2, transitions: new Float32Array(4), starts: new Float32Array(2), ends: new Float32Array(2) };
const BOTH = 0b11;

describe("the best labelling", () => {
  test.prop([scored])("scores as high as the highest of all that are allowed", (each) => {
    const { labels, score } = bestLabels(each.field, each.emissions, each.allowed, each.length);
    const best = Math.max(...labellings(each.field.labels, each.allowed).map((path) => scoreOf(each, path)));
    expect(score).toBeCloseTo(best, 6);
    expect(scoreOf(each, [...labels])).toBeCloseTo(best, 6);
  });

  test.prop([scored])("takes no label that its position's mask forbids", (each) => {
    const { labels } = bestLabels(each.field, each.emissions, each.allowed, each.length);
    labels.forEach((label, i) => expect((each.allowed[i]! >> label) & 1).toBe(1));
  });

  test.prop([scored, fc.nat()])("with a label that must be there, scores as high as the highest of all that have it", (each, pick) => {
    const must = pick % each.field.labels;
    const having = labellings(each.field.labels, each.allowed).filter((path) => path.includes(must));
    const { labels, score } = bestLabels(each.field, each.emissions, each.allowed, each.length, must);
    if (having.length === 0) {
      expect(score).toBeLessThan(FORBIDDEN / 2);
      return;
    }
    expect([...labels]).toContain(must);
    expect(score).toBeCloseTo(Math.max(...having.map((path) => scoreOf(each, path))), 6);
  });

  it("gives up the better label where the way to it costs more", () => {
    const costly = { ...plain, transitions: Float32Array.of(0, -3, -3, 0) };
    const scores = emissions([2, 0], [0, 1], [2, 0]);
    expect([...bestLabels(plain, scores, Int32Array.of(BOTH, BOTH, BOTH), 3).labels]).toEqual([0, 1, 0]);
    expect([...bestLabels(costly, scores, Int32Array.of(BOTH, BOTH, BOTH), 3).labels]).toEqual([0, 0, 0]);
  });

  it("minds what it costs to start and to end", () => {
    const edges = { ...plain, starts: Float32Array.of(0, -9), ends: Float32Array.of(-9, 0) };
    expect([...bestLabels(edges, emissions([0, 1], [0, 0], [1, 0]), Int32Array.of(BOTH, BOTH, BOTH), 3).labels]).toEqual([0, expect.any(Number), 1]);
  });

  it("takes no forbidden step, however well its labels score", () => {
    const forbidding = { ...plain, transitions: Float32Array.of(0, FORBIDDEN, 0, 0), starts: Float32Array.of(0, FORBIDDEN) };
    expect([...bestLabels(forbidding, emissions([0, 50], [0, 50]), Int32Array.of(BOTH, BOTH), 2).labels]).toEqual([0, 0]);
  });

  it("of nothing is empty", () => {
    expect(bestLabels(plain, new Float32Array(), new Int32Array(), 0)).toEqual({ labels: new Uint8Array(), score: 0 });
  });
});

describe("the likely labellings", () => {
  test.prop([scored, fc.integer({ min: -3000, max: 3000 })])("are all that score as high as asked for, the best first", (each, hundredths) => {
    const least = hundredths / 100 + 0.005; // no score is so near to it that rounding could tell
    const expected = labellings(each.field.labels, each.allowed).filter((path) => scoreOf(each, path) >= least);
    const found = likelyLabels(each.field, each.emissions, each.allowed, each.length, least);
    expect(new Set(found.map(({ labels }) => labels.join()))).toEqual(new Set(expected.map((path) => path.join())));
    expect(found).toHaveLength(expected.length);
    found.forEach(({ labels, score }, place) => {
      expect(score).toBeCloseTo(scoreOf(each, [...labels]), 5);
      expect(score).toBeLessThanOrEqual(found[place - 1]?.score ?? Infinity);
    });
  });

  it("are those of a probability, and begin with the best", () => {
    const scores = emissions([2, 0], [0, 1], [2, 0]);
    const allowed = Int32Array.of(BOTH, BOTH, BOTH);
    const found = likelyLabels(plain, scores, allowed, 3, logPartition(plain, scores, allowed, 3) + Math.log(0.1));
    expect(found.map(({ labels }) => [...labels])).toEqual([[0, 1, 0], [0, 0, 0]]);
    expect(found[0]).toEqual(bestLabels(plain, scores, allowed, 3));
  });

  it("are none of nothing, and none that takes a forbidden step", () => {
    expect(likelyLabels(plain, new Float32Array(), new Int32Array(), 0, -1)).toEqual([]);
    const forbidding = { ...plain, transitions: Float32Array.of(0, FORBIDDEN, FORBIDDEN, 0) };
    const paths = (least: number): number[][] => likelyLabels(forbidding, emissions([0, 0], [0, 0]), Int32Array.of(BOTH, BOTH), 2, least).map(({ labels }) => [...labels]);
    expect(paths(-1)).toEqual([[0, 0], [1, 1]]);
    expect(paths(FORBIDDEN)).toEqual([]);
  });
});

describe("the sum over all labellings", () => {
  test.prop([scored])("is that of all that are allowed", (each) => {
    const expected = logSum(labellings(each.field.labels, each.allowed).map((path) => scoreOf(each, path)));
    expect(logPartition(each.field, each.emissions, each.allowed, each.length)).toBeCloseTo(expected, 6);
  });

  test.prop([scored])("makes the best labelling's score a probability, and one where no other is allowed", (each) => {
    const { labels, score } = bestLabels(each.field, each.emissions, each.allowed, each.length);
    expect(score).toBeLessThanOrEqual(logPartition(each.field, each.emissions, each.allowed, each.length) + 1e-9);
    const only = Int32Array.from(labels, (label) => 1 << label);
    expect(logPartition(each.field, each.emissions, only, each.length)).toBeCloseTo(score, 6);
  });

  it("counts no forbidden step", () => {
    const forbidding = { ...plain, transitions: Float32Array.of(0, FORBIDDEN, FORBIDDEN, 0) };
    expect(logPartition(forbidding, emissions([0, 0], [0, 0]), Int32Array.of(BOTH, BOTH), 2)).toBeCloseTo(Math.log(2), 6);
  });

  it("does not overflow where scores are high", () => {
    const length = 300;
    const allowed = new Int32Array(length).fill(BOTH);
    expect(logPartition(plain, new Float32Array(length * 2).fill(80), allowed, length)).toBeCloseTo(length * (80 + Math.log(2)), 6);
  });
});
