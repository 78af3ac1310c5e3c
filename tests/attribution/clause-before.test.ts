import { describe, expect, it } from "vitest";
import { withoutClauseBefore } from "../../src/attribution/clause-before.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function left(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: withoutClauseBefore(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("a clause of the author's before the source", () => {
  it.each<[string, Report, string]>([
    ["The firm blamed the drought, but farmers said the pumps had failed.", { source: "farmers", cue: "said", content: ["The firm blamed the drought", "the pumps had failed"] }, "the pumps had failed"],
    ["Nobody saw it coming, they say it was a wave.", { source: "they", cue: "say", content: ["Nobody saw it coming", "it was a wave"] }, "it was a wave"],
  ])("is no part of the words: %s", (text, report, words) => {
    expect(left(text, report)).toBe(`${report.source} | ${report.cue} | ${words}`);
  });

  it.each<[string, Report]>([
    ["The plan, Lee said, was dead.", { source: "Lee", cue: "said", content: ["The plan", "was dead"] }],
    ["If it rains, they say the roof will leak.", { source: "they", cue: "say", content: ["If it rains", "the roof will leak"] }],
    ["“We left,” but he said “never.”", { source: "he", cue: "said", content: ["“We left,”", "“never.”"] }],
  ])("but a part of them is: %s", (text, report) => {
    expect(left(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content.join(" / ")}`);
  });
});
