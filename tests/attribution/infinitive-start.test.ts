import { describe, expect, it } from "vitest";
import { atInfinitive } from "../../src/attribution/infinitive-start.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function begun(text: string, cue: string, words: string): string {
  const scene = readScene(text);
  const report: Report = { source: text.split(" ")[0]!, cue, content: [words] };
  return show(scene, [{ proposal: atInfinitive(scene, proposal(scene, report)), chance: 1 }])[0]!.split(" | ")[2]!;
}

describe("an infinitive that is said", () => {
  it.each([
    ["She promised two years ago to build a pool.", "promised", "two years ago to build a pool"],
    ["He asked three times to build a pool.", "asked", "three times to build a pool"],
    ["Lee offered again on Monday to build a pool.", "offered", "again on Monday to build a pool"],
    ["Lee promised her daughter, Ellie, 12, to build a pool.", "promised", "her daughter, Ellie, 12, to build a pool"],
  ])("begins behind when it was said, and to whom: %s", (text, cue, words) => {
    expect(begun(text, cue, words)).toBe("to build a pool");
  });

  it("begins at its “not”", () => {
    expect(begun("She promised him at a talk in Hull not to sell.", "promised", "him at a talk in Hull not to sell")).toBe("not to sell");
  });

  it.each([
    ["He asked fans to stay at home.", "asked", "fans to stay at home"],
    ["He expects 5,000 to attend.", "expects", "5,000 to attend"],
    ["She promised money to the pool.", "promised", "money to the pool"],
    ["She said two firms want to build it.", "said", "two firms want to build it"],
    ["She promised that she would stay to help.", "promised", "that she would stay to help"],
  ])("and nothing else is cut: %s", (text, cue, words) => {
    expect(begun(text, cue, words)).toBe(words);
  });
});
