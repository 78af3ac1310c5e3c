import { describe, expect, it } from "vitest";
import { CHANCE_VALUES } from "../../src/attribution/chance.js";
import { weighedChance } from "../../src/model/logistic.js";
import { learnChance, type Outcome } from "../../training/attribution/confidence.js";

/** Outcomes with one value, of which a share is right; the other values are 0. */
function outcomes(value: number, right: number, wrong: number): Outcome[] {
  const values = CHANCE_VALUES.map((name) => (name === "constant" ? 1 : name === "cue" ? value : 0));
  return Array.from({ length: right + wrong }, (_, i) => ({ values, right: i < right }));
}

/** The chance that the weights give an outcome of {@link outcomes}. */
function chance(weights: readonly number[], value: number): number {
  return weighedChance([1, value], [weights[0]!, weights[CHANCE_VALUES.indexOf("cue")]!]);
}

describe("what scores are worth", () => {
  it("is the share that was right", () => {
    const { weights } = learnChance([...outcomes(0, 50, 50), ...outcomes(2, 90, 10)]);
    expect(chance(weights, 0)).toBeCloseTo(0.5, 1);
    expect(chance(weights, 2)).toBeCloseTo(0.9, 1);
  });

  it("has no weight for a value that never differs from 0", () => {
    const { weights } = learnChance(outcomes(1, 30, 10));
    expect(weights).toHaveLength(CHANCE_VALUES.length);
    expect(weights.filter((weight) => weight !== 0).length).toBeLessThanOrEqual(2);
    expect(chance(weights, 1)).toBeCloseTo(0.75, 1);
  });

  it("is told by tenths", () => {
    const { reliability } = learnChance([...outcomes(0, 50, 50), ...outcomes(2, 90, 10)]);
    expect(reliability.split("\n")).toHaveLength(10);
    expect(reliability).toMatch(/promised 0\.90?, right 0\.90 \(100\)|promised 0\.89, right 0\.90 \(100\)/u);
  });
});
