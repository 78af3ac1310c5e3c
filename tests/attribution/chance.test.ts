import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { CHANCE_VALUES, chanceOf, chanceValues } from "../../src/attribution/chance.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, type Report } from "./proposals.js";

const TEXT = "Lee said taxes rose. “Rents, wages and prices fell after that,” Fox added. “So what?”";

/** The values by their names. */
function values(report: Report): Record<string, number> {
  const found = chanceValues(proposal(readScene(TEXT), report));
  return Object.fromEntries(CHANCE_VALUES.map((name, i) => [name, found[i]!]));
}

describe("the values that a chance is made of", () => {
  const indirect: Report = { source: "Lee", cue: "said", content: ["taxes rose"] };
  const direct: Report = { source: "Fox", cue: "added", content: ["“Rents, wages and prices fell after that,”"] };

  it("have a name each", () => {
    expect(chanceValues(proposal(readScene(TEXT), indirect))).toHaveLength(CHANCE_VALUES.length);
  });

  it("tell quotations, missing sources and short contents", () => {
    expect(values(indirect)).toMatchObject({ constant: 1, quoted: 0, "no source": 0, short: 1, long: 0, far: 0 });
    expect(values(direct)).toMatchObject({ quoted: 1, "no source": 0, short: 0 });
    expect(values({ cue: "said", content: ["taxes rose"] })).toMatchObject({ "no source": 1 });
  });

  it("rise with the model's belief in the cue, which stays finite", () => {
    expect(values({ ...indirect, speech: 0.5, other: 0 })["cue"]).toBeCloseTo(0, 6);
    expect(values({ ...indirect, speech: 0.9, other: 0 })["cue"]).toBeGreaterThan(0);
    expect(values({ ...indirect, speech: 1, other: 0 })["cue"]).toBeLessThan(10);
  });

  test.prop([fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: CHANCE_VALUES.length, maxLength: CHANCE_VALUES.length })], { numRuns: 30 })(
    "make a chance between 0 and 1 with any weights", (weights) => {
      const chance = chanceOf(proposal(readScene(TEXT), indirect), weights);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    },
  );

  it("make even odds where nothing weighs, and better ones where the constant does", () => {
    const even = proposal(readScene(TEXT), indirect);
    expect(chanceOf(even, [])).toBe(0.5);
    expect(chanceOf(even, [Math.log(3)])).toBeCloseTo(0.75, 6);
  });
});
