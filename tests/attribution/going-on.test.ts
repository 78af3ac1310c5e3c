import { describe, expect, it } from "vitest";
import type { Bare } from "../../src/attribution/bare.js";
import { goingOn } from "../../src/attribution/going-on.js";
import type { Unnumbered } from "../../src/attribution/numbered.js";

const report = (cueHead: number | null, start: number): Unnumbered => ({
  content: [{ start, end: start + 5 }], cue: null, cueHead, source: null, implied: null, stance: "speech", confidence: 0.9, score: 0.9, decidedBy: "cue-model",
});
const bare = (goesOnFrom: number | null, start: number): Bare => ({ content: [{ start, end: start + 5 }], source: null, implied: null, goesOnFrom, chance: 0.5 });
const startsOf = (reports: readonly Unnumbered[]): number[][] => reports.map(({ content }) => content.map(({ start }) => start));

describe("a report", () => {
  it("has the quotations that go on from it, in their order", () => {
    expect(startsOf(goingOn([report(4, 0), report(9, 40)], [bare(4, 10), bare(4, 20)]))).toEqual([[0, 10, 20], [40]]);
  });

  it("has none that goes on from another, or from none", () => {
    expect(startsOf(goingOn([report(4, 0), report(null, 40)], [bare(9, 10), bare(null, 50)]))).toEqual([[0], [40]]);
  });
});
