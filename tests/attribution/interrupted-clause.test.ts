import { describe, expect, it } from "vitest";
import { withBothHalves } from "../../src/attribution/interrupted-clause.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function whole(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: withBothHalves(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("a sentence that its report interrupts", () => {
  it.each<[string, Report, string]>([
    ["In the long run, Lee said, prices will fall.", { source: "Lee", cue: "said", content: ["prices will fall"] }, "Lee | said | In the long run / prices will fall"],
    ["But the firm, Lee told reporters on Monday, will not pay.", { source: "Lee", cue: "told", content: ["will not pay"] }, "Lee | told | the firm / will not pay"],
    ["It was, Lee said, a mistake.", { source: "Lee", cue: "said", content: ["It was"] }, "Lee | said | It was / a mistake"],
    ["The rises were, Lee said, needed; shops disagree.", { source: "Lee", cue: "said", content: ["The rises were"] }, "Lee | said | The rises were / needed"],
    ["The papers show, Lee said in June, that he knew.", { source: "Lee", cue: "said", content: ["that he knew"] }, "Lee | said | The papers show / that he knew"],
    ["It was, Lee said, “a dark day”.", { source: "Lee", cue: "said", content: ["“a dark day”"] }, "Lee | said | It was / “a dark day”"],
    ["The bridge, according to the firm, is safe.", { source: "the firm", cue: "according to", head: "according", content: ["The bridge"] }, "the firm | according to | The bridge / is safe"],
    ["The plan, Lee said, “is dead.”", { source: "Lee", cue: "said", content: ["“is dead.”"] }, "Lee | said | The plan / “is dead.”"],
    ["Closing stations, Lee said, was not the plan.", { source: "Lee", cue: "said", content: ["was not the plan"] }, "Lee | said | Closing stations / was not the plan"],
    ["After the flood, the bridge, Lee said, was lost.", { source: "Lee", cue: "said", content: ["was lost"] }, "Lee | said | the bridge / was lost"],
    ["The band, its drummer, Vera Ek, admitted, had never met.", { source: "The band, its drummer, Vera Ek", cue: "admitted", content: ["had never met"] }, "its drummer, Vera Ek | admitted | The band / had never met"],
  ])("has both its halves: %s", (text, report, expected) => {
    expect(whole(text, report)).toBe(expected);
  });

  it.each<[string, Report]>([
    ["While he may be rich, records show, does not fly much.", { source: "records", cue: "show", content: ["does not fly much"] }],
    ["He said, was it late.", { source: "He", cue: "said", content: ["was it late"] }],
    ["In a letter, Lee said, “We will fight.”", { source: "Lee", cue: "said", content: ["“We will fight.”"] }],
    ["Still, Lee said, prices will fall.", { source: "Lee", cue: "said", content: ["prices will fall"] }],
    ["Fox had gone, and, Lee said, prices will fall.", { source: "Lee", cue: "said", content: ["prices will fall"] }],
    ["Fox left the room, Lee said, which is how it began.", { source: "Lee", cue: "said", content: ["which is how it began"] }],
    ["In May, Lee said the roof fell.", { source: "Lee", cue: "said", content: ["the roof fell"] }],
  ])("and nothing is added: %s", (text, report) => {
    expect(whole(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content[0]}`);
  });
});
