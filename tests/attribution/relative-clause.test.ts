import { describe, expect, it } from "vitest";
import { sourceBeforeRelative } from "../../src/attribution/relative-clause.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show } from "./proposals.js";

function sourceOf(text: string, source: string): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: sourceBeforeRelative(scene, proposal(scene, { source, cue: "says", content: ["jobs will go"] })), chance: 1 }])[0]!.split(" | ")[0]!;
}

describe("what a clause about the subject names", () => {
  it.each([
    ["The memo, which was written by Ann Lee, says jobs will go.", "Ann Lee", "The memo"],
    ["The old nine-page memo, which was sent by an aide, Ann Lee, and is dated May 2, says jobs will go.", "Ann Lee", "The old nine-page memo"],
    ["Bo Fox, who was hired by Ann Lee, says jobs will go.", "Ann Lee", "Bo Fox"],
  ])("is not who says it: %s", (text, source, right) => {
    expect(sourceOf(text, source)).toBe(right);
  });

  it.each([
    ["stands before the clause", "Ann Lee, who wrote it, says jobs will go.", "Ann Lee"],
    ["says it in a clause of its own", "He read the memo, which hurt, and Ann Lee says jobs will go.", "Ann Lee"],
  ])("says it where it %s", (_, text, source) => {
    expect(sourceOf(text, source)).toBe(source);
  });
});
