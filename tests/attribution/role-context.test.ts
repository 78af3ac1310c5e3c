import { describe, expect, it } from "vitest";
import { LABELS } from "../../src/attribution/labels.js";
import { attributionModels } from "../../src/attribution/models.js";
import { joinContext, joinFields, MORE_ROWS, rowsOfUnit } from "../../src/attribution/role-context.js";
import { windowOf, type Window } from "../../src/attribution/window.js";
import { readScene, tokenOf } from "../scene/read-scene.js";

function windowAt(text: string, cue: string): Window {
  const scene = readScene(text);
  return windowOf(scene, tokenOf(scene, cue));
}

describe("the rows of a unit", () => {
  it("tell the steps to the cue one by one where they are few, and roughly where they are many", () => {
    const words = Array.from({ length: 30 }, (_, n) => `word${n}`).join(" ");
    const window = windowAt(`${words} said ${words}.`, "said");
    const rows = window.units.map((_, u) => rowsOfUnit(window, u).join());
    const [near, far] = [[1, 2, 3, 4, 5, 6], [7, 8, 11, 12, 19, 20, 29]].map((steps) => steps.flatMap((step) => [-step, step]).map((step) => rows[window.head + step]));
    expect(new Set(near).size).toBe(12);
    expect(new Set(far).size).toBe(8);
    expect(rows[window.head - 8]).toBe(rows[window.head - 11]);
  });

  it("tell quotations and where they stand from words", () => {
    const window = windowAt("“We go,” Lee said. “We go now.”", "said");
    expect(window.units.map((_, u) => rowsOfUnit(window, u).includes(0))).toEqual([true, false, false, false, true]);
    expect(rowsOfUnit(window, 0)[1]).not.toBe(rowsOfUnit(window, 4)[1]);
  });

  it("are among those that there are", () => {
    const window = windowAt("“A,” he said. “B.” Then it rained. “C.”\n\n“D.”", "said");
    for (let u = 0; u < window.units.length; u++) for (const row of rowsOfUnit(window, u)) expect(row).toBeLessThan(MORE_ROWS);
  });
});

describe("both models of roles", () => {
  const { roles: { context, field, joint } } = attributionModels();

  it("count half each, for labels behind each other", () => {
    expect(joint).toEqual(joinFields(field, context.field));
    expect(joint.transitions[1]).toBeCloseTo((field.transitions[1]! + context.field.transitions[1]!) / 2, 5);
  });

  it("count half each for a unit; the cue needs no score", () => {
    const scene = readScene("Lee said that taxes would rise.");
    const window = windowOf(scene, tokenOf(scene, "said"));
    const given = (value: number): Float32Array => new Float32Array(window.units.length * LABELS).fill(value);
    const [zero, two] = [given(0), given(2)];
    for (const emissions of [zero, two]) joinContext(scene, window, context, emissions);
    two.forEach((score, at) => expect(score - zero[at]!).toBeCloseTo(Math.floor(at / LABELS) === window.head ? 2 : 1, 4));
    expect(zero.subarray(window.head * LABELS, (window.head + 1) * LABELS).every((score) => score === 0)).toBe(true);
  });
});
