import { describe, expect, it } from "vitest";
import { sourceOfLateAgent } from "../../src/attribution/late-agent.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, type Report, show } from "./proposals.js";

function found(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: sourceOfLateAgent(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("who tells somebody to do something, at the end", () => {
  it.each([
    ["Drivers were urged to stay at home by police.", { cue: "were urged", content: ["to stay at home by police"] }, "police | were urged | to stay at home"],
    ["Residents were told to leave by the fire service.", { cue: "were told", content: ["to leave by the fire service"] }, "the fire service | were told | to leave"],
    ["She was told to stop by Ann Lee.", { cue: "was told", content: ["to stop by Ann Lee"] }, "Ann Lee | was told | to stop"],
  ])("is the source: %s", (text, report, right) => {
    expect(found(text, report)).toBe(right);
  });

  it.each([
    ["a time", "He was told to be home by midnight.", { cue: "was told", content: ["to be home by midnight"] }],
    ["a month", "He was told to be home by May.", { cue: "was told", content: ["to be home by May"] }],
    ["a measure", "Lee was told to raise prices by a third.", { cue: "was told", content: ["to raise prices by a third"] }],
    ["who does what is asked", "She was told to get seen by a doctor.", { cue: "was told", content: ["to get seen by a doctor"] }],
    ["whom an active verb tells", "Lee urged drivers to stay at home by police.", { source: "Lee", cue: "urged", content: ["drivers to stay at home by police"] }],
  ])("is not %s", (_, text, report) => {
    expect(found(text, report)).toBe(`${"source" in report ? report.source : "-"} | ${report.cue} | ${report.content.join(" / ")}`);
  });
});
