import { describe, expect, it } from "vitest";
import { withoutHearer, withoutTold } from "../../src/attribution/hearer.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function left(text: string, report: Report, step = withoutHearer): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: step(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("whom something is told", () => {
  it.each<[string, Report, string]>([
    ["Ms Reed warned colleagues that the road would close.", { source: "Ms Reed", cue: "warned", content: ["colleagues that the road would close"] }, "that the road would close"],
    ["Lee told residents of the estate that it was over.", { source: "Lee", cue: "told", content: ["residents of the estate that it was over"] }, "that it was over"],
    ["Lee assured them nothing was lost.", { source: "Lee", cue: "assured", content: ["them nothing was lost"] }, "nothing was lost"],
    ["Lee assured her no list was kept.", { source: "Lee", cue: "assured", content: ["her no list was kept"] }, "no list was kept"],
    ["Objectors tell councillors “enough is enough”", { source: "Objectors", cue: "tell", content: ["councillors “enough is enough”"] }, "“enough is enough”"],
    ["Ex-cook tells jurors boss lit the match", { source: "Ex-cook", cue: "tells", content: ["jurors boss lit the match"] }, "boss lit the match"],
  ])("is no part of what is told: %s", (text, report, words) => {
    expect(left(text, report)).toBe(`${report.source} | ${report.cue} | ${words}`);
  });

  it.each<[string, Report]>([
    ["The union warned drivers face delays.", { source: "The union", cue: "warned", content: ["drivers face delays"] }],
    ["Lee said colleagues that left were missed.", { source: "Lee", cue: "said", content: ["colleagues that left were missed"] }],
    ["Boss tells customers the bank “is broke”", { source: "Boss", cue: "tells", content: ["the bank “is broke”"] }],
    ["Lee told them nothing was lost.", { source: "Lee", cue: "told", content: ["nothing was lost"] }],
  ])("and nothing else changes: %s", (text, report) => {
    expect(left(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content[0]}`);
  });
});

describe("who is told or hears", () => {
  it.each<[string, Report]>([
    ["Residents were told that the road would close.", { source: "Residents", cue: "were told", content: ["that the road would close"] }],
    ["The court heard that he had lied.", { source: "The court", cue: "heard", content: ["that he had lied"] }],
    ["Flood walls were never tested, inquiry told", { source: "inquiry", cue: "told", content: ["Flood walls were never tested"] }],
    ["He had lied to them, an inquest heard.", { source: "an inquest", cue: "heard", content: ["He had lied to them"] }],
  ])("is not the source: %s", (text, report) => {
    expect(left(text, report, withoutTold)).toBe(`- | ${report.cue} | ${report.content[0]}`);
  });

  it.each<[string, Report]>([
    ["Lee is telling staff that jobs will go.", { source: "Lee", cue: "is telling", content: ["that jobs will go"] }],
    ["The court heard the appeal in May.", { source: "The court", cue: "heard", content: ["the appeal in May"] }],
    ["Lee heard that he had lied.", { source: "Lee", cue: "heard", content: ["that he had lied"] }],
  ])("but who tells, or hears as anybody may, is: %s", (text, report) => {
    expect(left(text, report, withoutTold)).toBe(`${report.source} | ${report.cue} | ${report.content[0]}`);
  });
});
