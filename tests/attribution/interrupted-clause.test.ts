import { describe, expect, it } from "vitest";
import { withSubjectBefore } from "../../src/attribution/interrupted-clause.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function whole(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: withSubjectBefore(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("a clause that its attribution interrupts", () => {
  it.each<[string, Report, string]>([
    ["Closing stations, Lee said, was not the plan.", { source: "Lee", cue: "said", content: ["was not the plan"] }, "Lee | said | Closing stations / was not the plan"],
    ["After the flood, the bridge, Lee said, was lost.", { source: "Lee", cue: "said", content: ["was lost"] }, "Lee | said | the bridge / was lost"],
    ["The band, its drummer, Vera Ek, admitted, had never met.", { source: "The band, its drummer, Vera Ek", cue: "admitted", content: ["had never met"] }, "its drummer, Vera Ek | admitted | The band / had never met"],
  ])("has its subject: %s", (text, report, expected) => {
    expect(whole(text, report)).toBe(expected);
  });

  it.each<[string, Report]>([
    ["While he may be rich, records show, does not fly much.", { source: "records", cue: "show", content: ["does not fly much"] }],
    ["He said, was it late.", { source: "He", cue: "said", content: ["was it late"] }],
    ["In May, Lee said the roof fell.", { source: "Lee", cue: "said", content: ["the roof fell"] }],
  ])("and nothing is added: %s", (text, report) => {
    expect(whole(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content[0]}`);
  });
});
