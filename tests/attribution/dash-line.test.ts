import { describe, expect, it } from "vitest";
import { findDashLines } from "../../src/attribution/dash-line.js";
import { rangeOf, readScene, textOf } from "../scene/read-scene.js";

function lines(text: string, spokenFor?: string): string[] {
  const scene = readScene(text);
  const taken = new Uint8Array(scene.document.tokens.length);
  if (spokenFor !== undefined) taken.fill(1, rangeOf(scene, spokenFor).firstToken, rangeOf(scene, spokenFor).endToken);
  return findDashLines(scene, taken).map((line) =>
    [line.source, line.cue, line.content].map(({ firstToken, endToken }) => textOf(scene, firstToken, endToken)).join(" | "));
}

describe("lines of a quotation, a dash and a name", () => {
  it("may have the name at either end", () => {
    expect(lines("“I was there from the first day.” — Rosa Lind\nOtto Pell – “I came on the second.”")).toEqual([
      "Rosa Lind | — | “I was there from the first day.”", "Otto Pell | – | “I came on the second.”",
    ]);
  });

  it("may say what the person is, and end in a full stop", () => {
    expect(lines("“I was there from the first day.” — Rosa Lind, a baker from Turku.")).toEqual([
      "Rosa Lind, a baker from Turku | — | “I was there from the first day.”",
    ]);
  });

  it.each([
    ["a clause behind the dash", "“I was there from the first day” — Rosa Lind wrote that in May."],
    ["a small word behind the dash", "“I was there from the first day” — or so she told us."],
    ["no dash", "“I was there from the first day.” Rosa Lind"],
    ["no quotation", "I was there from the first day — Rosa Lind"],
    ["nothing behind the dash", "“I was there from the first day.” —"],
  ])("are none with %s", (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it("are none where the quotation is spoken for", () => {
    expect(lines("“I was there from the first day.” — Rosa Lind", "“I was there from the first day.”")).toEqual([]);
  });
});
