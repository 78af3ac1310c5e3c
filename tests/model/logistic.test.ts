import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { logistic, weighedChance } from "../../src/model/logistic.js";

describe("a weighed chance", () => {
  it("is even where nothing weighs, and what the constant says where it alone does", () => {
    expect(weighedChance([1, 5], [])).toBe(0.5);
    expect(weighedChance([1, 5], [Math.log(3)])).toBeCloseTo(0.75, 6);
  });

  it("grows with a value that weighs", () => {
    expect(weighedChance([1, 2], [0, 1])).toBeGreaterThan(weighedChance([1, 1], [0, 1]));
  });

  test.prop([fc.double({ noNaN: true })])("is 0 to 1 whatever the sum is, and the other way round for its opposite", (sum) => {
    expect(logistic(sum)).toBeGreaterThanOrEqual(0);
    expect(logistic(sum) + logistic(-sum)).toBeCloseTo(1, 9);
  });
});
