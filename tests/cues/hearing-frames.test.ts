import { describe, expect, it } from "vitest";
import { hearingFrames } from "../../src/cues/hearing-frames.js";
import { readScene } from "../scene/read-scene.js";

function frames(text: string): string[] {
  const scene = readScene(text);
  return hearingFrames(scene).map((token) => scene.document.tokens[token]!.text);
}

describe("a court that hears what somebody tells it", () => {
  it.each([
    "The court heard that he had lied.", "An inquest heard how the boy had called for help.", "Officers found a knife, Leeds Crown Court heard.",
  ])("is found: %s", (text) => {
    expect(frames(text)).toEqual(["heard"]);
  });

  it.each(["The court heard the appeal in May.", "Lee heard that he had lied.", "The court heard.", "He sat in court hearing that he had lied."])("is not found: %s", (text) => {
    expect(frames(text)).toEqual([]);
  });
});
