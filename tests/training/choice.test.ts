import { describe, expect, it } from "vitest";
import { chancesOf } from "../../src/model/choice.js";
import { type Choice, learnChoice } from "../../training/model/choice.js";

/** Choices between two facts, of which the first is right so many times, and the second. */
function choices(first: string, second: string, firstRight: number, secondRight: number): Choice[] {
  return Array.from({ length: firstRight + secondRight }, (_, i) => ({ options: [[first], [second]], right: [i < firstRight, i >= firstRight] }));
}

describe("what facts are worth", () => {
  it("is learned so that chances are shares", () => {
    const weights = learnChoice(choices("near", "far", 80, 20), { least: 1, decay: 0.1 });
    expect(chancesOf(weights, [["near"], ["far"]])[0]).toBeCloseTo(0.8, 1);
  });

  it("is nothing where it tells nothing, and where hardly any choice knows the fact", () => {
    expect(learnChoice(choices("near", "far", 50, 50), { least: 1, decay: 1 })).toEqual({});
    expect(Object.keys(learnChoice([...choices("near", "far", 80, 20), ...choices("rare", "far", 2, 0)], { least: 3, decay: 1 }))).toEqual(["far", "near"]);
  });

  it("is less where it is held back more", () => {
    const [free, held] = [0.1, 50].map((decay) => learnChoice(choices("near", "far", 80, 20), { least: 1, decay })["near"]!);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(free!);
  });

  it("lets several options be right", () => {
    const either: Choice[] = Array.from({ length: 60 }, () => ({ options: [["a"], ["b"], ["c"]], right: [true, true, false] }));
    const [a, b, c] = chancesOf(learnChoice(either, { least: 1, decay: 1 }), [["a"], ["b"], ["c"]]);
    expect(a).toBeCloseTo(b!);
    expect(c).toBeLessThan(0.1);
  });

  it("is the same every time", () => {
    const twice = [1, 2].map(() => JSON.stringify(learnChoice(choices("near", "far", 70, 30), { least: 1, decay: 1 })));
    expect(twice[0]).toBe(twice[1]);
  });
});
