import { describe, expect, it } from "vitest";
import { withoutBackground } from "../../src/attribution/background.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function ended(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: withoutBackground(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("background behind the words", () => {
  const story = "\n\nThe bill is late.";

  it.each<[string, string, Report, string]>([
    ["a picture's credit", "Lee said the pool leaks (Image: Rob Ross)", { source: "Lee", cue: "said", content: ["the pool leaks (Image: Rob Ross)"] }, "the pool leaks"],
    ["what the market made of it", "Lee said sales rose 4%, sending its shares up.", { source: "Lee", cue: "said", content: ["sales rose 4%, sending its shares up"] }, "sales rose 4%"],
    ["what was before it was said", "Lee said no school would close, a week after one had burned down and left 90 without a desk.", { source: "Lee", cue: "said", content: ["no school would close, a week after one had burned down and left 90 without a desk"] }, "no school would close"],
    ["what happens meanwhile, in a headline", `Rebels threaten to sink levy as council splits over tram${story}`, { source: "Rebels", cue: "threaten", content: ["to sink levy as council splits over tram"] }, "to sink levy"],
    ["a verb of it that looks like a noun", `Lee vows to rebuild market as fire guts 340 shops${story}`, { source: "Lee", cue: "vows", content: ["to rebuild market as fire guts 340 shops"] }, "to rebuild market"],
  ])("is cut: %s", (_, text, report, words) => {
    expect(ended(text, report)).toBe(`${report.source} | ${report.cue} | ${words}`);
  });

  it("is cut from a source, too, where it credits a picture", () => {
    const report = { source: "Wendy Orr (Image: Rob Ross)", cue: "says", content: ["The pool leaks"] };
    expect(ended("The pool leaks, says Wendy Orr (Image: Rob Ross)", report)).toBe("Wendy Orr | says | The pool leaks");
  });

  it.each<[string, Report]>([
    ["Police said she was found, two days after she went missing.", { source: "Police", cue: "said", content: ["she was found, two days after she went missing"] }],
    ["Lee said he left, sending them all home.", { source: "Lee", cue: "said", content: ["he left, sending them all home"] }],
    [`Lee vows to serve as foreign affairs minister${story}`, { source: "Lee", cue: "vows", content: ["to serve as foreign affairs minister"] }],
    [`Firm says jobs to go as orders fall${story}`, { source: "Firm", cue: "says", content: ["jobs to go as orders fall"] }],
  ])("and the words are kept: %s", (text, report) => {
    expect(ended(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content[0]}`);
  });
});
