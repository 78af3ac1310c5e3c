import { describe, expect, it } from "vitest";
import { endAtNextReport } from "../../src/attribution/next-report.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

/** What the first of the reports that are proposed for a text has left. */
function first(text: string, ...reports: readonly Report[]): string {
  const scene = readScene(text);
  return show(scene, endAtNextReport(scene, reports.map((report) => rank(scene, report))))[0]!;
}

describe("the words of a report", () => {
  const text = "The mayor called the plan “reckless” and warned the board that taxes would rise.";
  const called = { source: "The mayor", cue: "called", content: ["the plan “reckless” and warned the board that taxes would rise"] };
  const warned = { source: "The mayor", cue: "warned", content: ["that taxes would rise"], chance: 0.8 };

  it("end before the next report of the same source, and before what leads over to it", () => {
    expect(first(text, called, warned)).toBe("The mayor | called | the plan “reckless”");
    const participle = "Lee condemned “such a shameless trick,” then also accusing the club of greed.";
    expect(first(
      participle, { source: "Lee", cue: "condemned", content: ["“such a shameless trick,” then also accusing the club of greed"] },
      { source: "Lee", cue: "accusing", content: ["the club of greed"] },
    )).toBe("Lee | condemned | “such a shameless trick,”");
  });

  it.each<[string, Report]>([
    ["of another source", { ...warned, source: "the board" }],
    ["without a source", { cue: "warned", content: ["that taxes would rise"] }],
  ])("hold a report %s", (_, next) => {
    expect(first(text, called, next)).toBe(`The mayor | called | ${called.content[0]}`);
  });

  it("hold a report whose cue follows a noun, which is what it is the subject of", () => {
    const report = { source: "Lee", cue: "said", content: ["the firms had paid and new papers suggested fraud"] };
    const papers = "Lee said the firms had paid and new papers suggested fraud.";
    expect(first(papers, report, { source: "Lee", cue: "suggested", content: ["fraud"] })).toBe(`Lee | said | ${report.content[0]}`);
  });

  it("keep what stands before the cue, and what is quoted in them", () => {
    const quoted = "“I said no,” Lee added, “and she said yes.”";
    expect(first(quoted, { source: "Lee", cue: "Lee added", content: ["“I said no,”", "“and she said yes.”"] }, { source: "Lee", cue: "said yes", content: ["yes"] }))
      .toBe("Lee | Lee added | “I said no,” / “and she said yes.”");
  });
});
