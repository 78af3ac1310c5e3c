import { describe, expect, it } from "vitest";
import { roleExamples, sieveExamples, type Reading } from "../../training/attribution/examples.js";
import { lineOf, readLine } from "../../training/teacher/labels.js";
import { readCase } from "../notation.js";
import { readMarked } from "./gold-texts.js";

const MARKED = "{s1 Lee} {q1 said} {c1 taxes would rise}.";

/** The text as a teacher marked it who was so sure. */
function taught(chance: number, agreed: boolean): Reading {
  const reading = readMarked(MARKED, false);
  return { ...reading, gold: reading.gold.map((each) => ({ ...each, chance, agreed })) };
}

describe("what a teacher marks", () => {
  it("is kept by offsets, with its chance in hundredths", () => {
    const { text, attributions } = readCase("text", MARKED);
    const article = { id: "one", text, attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content, chance: 0.75, agreed: true })) };
    expect(readLine(lineOf(article), new Map([["one", text]]))).toEqual({ ...article, own: false, taught: true });
  });

  it("is not read into another text", () => {
    const line = lineOf({ id: "one", text: "Lee said so.", attributions: [] });
    expect(() => readLine(line, new Map([["one", "Lee says so."]]))).toThrow("one: another text than the one that was marked");
    expect(() => readLine(line, new Map())).toThrow("one: no such text");
  });

  it("is learned both ways where the teacher doubts, each with its share", () => {
    const people = sieveExamples([readMarked(MARKED, false)]);
    const teacher = sieveExamples([taught(0.75, true)]);
    expect(teacher.right.length).toBe(people.right.length + 1);
    expect(teacher.weights.filter((weight) => weight !== 1)).toEqual([0.75, 0.25]);
  });

  it("has no edges to learn where our readings differ", () => {
    const noRivals = ({ scene }: Reading): Uint8Array => new Uint8Array(scene.document.tokens.length);
    expect(roleExamples([taught(0.9, true)], noRivals).sequences).toHaveLength(1);
    expect(roleExamples([taught(0.9, false)], noRivals).sequences).toHaveLength(0);
  });
});
