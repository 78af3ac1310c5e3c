import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { indexFeatures, rowOf, scoreFeatures, softmax } from "../../src/model/network.js";
import { featuresOf, hash, networkOf, parts, scoresByHand } from "./networks.js";

describe("the index of features", () => {
  test.prop([fc.uniqueArray(hash, { maxLength: 200 }), fc.array(hash)])("finds the row of each feature it holds, and none of others", (hashes, others) => {
    const index = indexFeatures(Int32Array.from(hashes));
    expect(hashes.map((each) => rowOf(index, each))).toEqual(hashes.map((_, row) => row));
    for (const other of others) expect(rowOf(index, other)).toBe(hashes.indexOf(other));
  });

  it("tells apart features that fall into the same place and the same bit", () => {
    const colliding = Array.from({ length: 60 }, (_, high) => high << 18);
    const index = indexFeatures(Int32Array.from(colliding.slice(0, 30)));
    expect(colliding.map((each) => rowOf(index, each))).toEqual([...Array(30).keys(), ...Array<number>(30).fill(-1)]);
  });

  it("goes round at its end", () => {
    const last = [15, 31, 47, 63]; // the last place of the smallest table, four times
    const index = indexFeatures(Int32Array.from(last));
    expect(last.map((each) => rowOf(index, each))).toEqual([0, 1, 2, 3]);
    expect(rowOf(index, 79)).toBe(-1);
  });

  it("holds the feature 0, and none at all", () => {
    expect(rowOf(indexFeatures(Int32Array.of(0)), 0)).toBe(0);
    expect(rowOf(indexFeatures(new Int32Array()), 0)).toBe(-1);
  });
});

describe("the scores of features", () => {
  test.prop([parts, fc.array(hash, { maxLength: 30 })])("are those of the formula", (network, hashes) => {
    const features = [...hashes, ...network.rows.keys()];
    const scores = new Float32Array(network.outputs);
    scoreFeatures(networkOf(network), featuresOf(features), scores);
    expect([...scores]).toEqual(scoresByHand(network, features).map((score) => Math.fround(score)));
  });

  test.prop([parts, fc.array(hash, { maxLength: 9 })])("leave nothing behind in the network", (network, hashes) => {
    const used = networkOf(network);
    const [first, second] = [new Float32Array(network.outputs), new Float32Array(network.outputs)];
    scoreFeatures(used, featuresOf(hashes), first);
    scoreFeatures(used, featuresOf([...network.rows.keys()]), second);
    scoreFeatures(used, featuresOf(hashes), second);
    expect(second).toEqual(first);
  });

  it("count only the features that the list holds now", () => {
    const network = { hidden: 0, outputs: 1, rows: new Map([[5, [2]], [6, [40]]]), hiddenBias: [], output: [], outputBias: [1] };
    const scores = new Float32Array(1);
    scoreFeatures(networkOf(network), { hashes: Int32Array.of(5, 6), count: 1 }, scores);
    expect([...scores]).toEqual([3]);
  });
});

describe("softmax", () => {
  test.prop([fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 6 })])("makes probabilities that keep the order", (values) => {
    const scores = Float32Array.from(values);
    softmax(scores);
    expect([...scores].reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 5);
    values.forEach((a, i) => values.forEach((b, j) => { if (a > b) expect(scores[i]).toBeGreaterThanOrEqual(scores[j]!); }));
  });

  it("knows even odds, and three to one", () => {
    const even = Float32Array.of(4, 4);
    softmax(even);
    expect([...even]).toEqual([0.5, 0.5]);
    const odds = Float32Array.of(Math.log(3), 0);
    softmax(odds);
    expect(odds[0]).toBeCloseTo(0.75, 6);
  });
});
