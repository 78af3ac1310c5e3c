import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { softmax } from "../../src/model/softmax.js";

describe("softmax", () => {
  test.prop([fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 6 })])("makes probabilities that keep the order", (values) => {
    const scores = Float32Array.from(values);
    softmax(scores);
    expect([...scores].reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 5);
    values.forEach((a, i) => values.forEach((b, j) => { if (a > b) expect(scores[i]).toBeGreaterThanOrEqual(scores[j]!); }));
  });

  it("knows even odds, and three to one", () => {
    const even = [4, 4];
    softmax(even);
    expect(even).toEqual([0.5, 0.5]);
    const odds = Float32Array.of(Math.log(3), 0);
    softmax(odds);
    expect(odds[0]).toBeCloseTo(0.75, 6);
  });
});
