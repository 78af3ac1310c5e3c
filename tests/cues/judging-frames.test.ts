import { describe, expect, it } from "vitest";
import { judgingFrames } from "../../src/cues/judging-frames.js";
import { readScene } from "../scene/read-scene.js";

function frames(text: string): string[] {
  const scene = readScene(text);
  return judgingFrames(scene).map((token) => scene.document.tokens[token]!.text);
}

describe("a verb of judging", () => {
  it.each([
    ["Lee slammed the plan as a gift to landlords.", "slammed"],
    ["The union praised the minister's deal as “fair”.", "praised"],
    ["Fox portrays the head of the council as reckless.", "portrays"],
    ["Lee branded the plan a disgrace.", "branded"],
    ["Fox branded the vote “a farce.”", "branded"],
  ])("is found where it says what something is taken for: %s", (text, verb) => {
    expect(frames(text)).toEqual([verb]);
  });

  it.each([
    ["without what it is taken for", "Lee slammed the door."],
    ["where nobody judges", "She was portrayed as a hero."],
    ["before a clause", "Lee praised him as he left."],
    ["before a noun", "The branded goods were a hit."],
  ])("is not found %s", (_, text) => {
    expect(frames(text)).toEqual([]);
  });
});
