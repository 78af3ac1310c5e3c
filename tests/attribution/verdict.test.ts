import { describe, expect, it } from "vitest";
import { withoutVerdict } from "../../src/attribution/verdict.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function ended(words: string, cue = "said"): string {
  const scene = readScene(`Lee ${cue} ${words}.`);
  const report: Report = { source: "Lee", cue, content: [words] };
  return show(scene, [{ proposal: withoutVerdict(scene, proposal(scene, report)), chance: 1 }])[0]!.replace(`Lee | ${cue} | `, "");
}

describe("what an author sums the words up by", () => {
  it.each([
    ["the vote was rigged, a claim that officials deny", "the vote was rigged"],
    ["the vote was rigged — a charge her rival called absurd", "the vote was rigged"],
    ["the wall would fall, another sign of decay", "the wall would fall"],
    ["the mill would close, a heavy blow for a town of 900", "the mill would close"],
    ["Fox was “a thief”, a reference to the “prompt payment” fee that he takes", "Fox was “a thief”"],
    ["he paid, kept quiet and left, an unusually frank admission", "he paid, kept quiet and left"],
  ])("is none of them: %s", (words, expected) => {
    expect(ended(words)).toBe(expected);
  });

  it.each([
    "she wanted a road, a step and a ramp",
    "she read a poem, a message, a letter",
    "he bought a boat, a small one",
    "his plan — a move that cost him votes — was sound",
    "he met Fox, a point guard from Ohio",
    "a claim that officials deny was true",
  ])("and nothing else is cut: %s", (words) => {
    expect(ended(words)).toBe(words);
  });

  it("and a quotation that holds such words is whole", () => {
    expect(ended("it was “rigged, a claim that stands”")).toBe("it was “rigged, a claim that stands”");
  });
});
