import { describe, expect, it } from "vitest";
import { beginBehindReport } from "../../src/attribution/behind-report.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

/** The last of the reports, once those before it are taken out. */
function last(text: string, ...reports: readonly Report[]): string {
  const scene = readScene(text);
  return show(scene, beginBehindReport(scene, reports.map((report) => rank(scene, report)))).at(-1)!;
}

describe("the words before a cue", () => {
  const text = "She added that no shops would close, but the chains overlap, according to Placewise.";
  const placewise = { source: "Placewise", cue: "according to", content: ["She added that no shops would close, but the chains overlap"] };

  it("begin behind another report and its conjunction", () => {
    const added = { source: "She", cue: "added", content: ["that no shops would close"] };
    expect(last(text, added, placewise)).toBe("Placewise | according to | the chains overlap");
  });

  it.each<[string, Report]>([
    ["that does not stand at their beginning", { source: "no shops", cue: "would", content: ["close"] }],
    ["that goes on to their end", { source: "She", cue: "added", content: ["that no shops would close, but the chains overlap"] }],
  ])("hold a report %s", (_, added) => {
    expect(last(text, added, placewise)).toBe(`Placewise | according to | ${placewise.content[0]}`);
  });
});
