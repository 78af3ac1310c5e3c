import { describe, expect, it } from "vitest";
import { subjectInContent } from "../../src/attribution/subject-in-content.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function parted(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: subjectInContent(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("a subject that was taken for words", () => {
  it.each<[string, Report, string]>([
    ["“We must,” Ann Lee, a baker, explained.", { cue: "explained", content: ["“We must,” Ann Lee, a baker"] }, "Ann Lee, a baker | explained | “We must,”"],
    ["“We say ‘no,’” Ann Lee explained.", { cue: "explained", content: ["“We say ‘no,’” Ann Lee"] }, "Ann Lee | explained | “We say ‘no,’”"],
    ["“We must,” the group's chair, Ann Lee, 63, explained.", { source: "Ann Lee, 63", cue: "explained", content: ["“We must,” the group's chair"] }, "the group's chair, Ann Lee, 63 | explained | “We must,”"],
    ["The charity Open Door, which runs ten homes, said rents had doubled.", { cue: "said", content: ["The charity Open Door, which runs ten homes", "rents had doubled"] }, "The charity Open Door, which runs ten homes | said | rents had doubled"],
  ])("is the source: %s", (text, report, expected) => {
    expect(parted(text, report)).toBe(expected);
  });

  it.each<[string, Report]>([
    ["“We must,” explained.", { cue: "explained", content: ["“We must,”"] }],
    ["Rents seem to have doubled.", { cue: "seem", content: ["Rents", "to have doubled"] }],
    ["The man was said to have left.", { cue: "was said", content: ["The man", "to have left"] }],
    ["“It is late,” the end of an age, Ann Lee explained.", { source: "Ann Lee", cue: "explained", content: ["“It is late,” the end of an age"] }],
  ])("but is left where it is none: %s", (text, report) => {
    expect(parted(text, report)).toBe(`${report.source ?? "-"} | ${report.cue} | ${report.content.join(" / ")}`);
  });
});
