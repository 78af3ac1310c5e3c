import { describe, expect, it } from "vitest";
import { isTitle } from "../../src/attribution/titles.js";
import { readScene } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

describe("a title in marks", () => {
  const title = (text: string, cue: string, content: string): boolean => {
    const scene = readScene(text);
    return isTitle(scene, proposal(scene, { cue, content: [content] }));
  };

  it("is in title case, with a cue that is no verb of speech", () => {
    expect(title("She starred in “The Winter of the Long Night” in May.", "starred", "“The Winter of the Long Night”")).toBe(true);
  });

  it.each([
    ["words that a verb reports", "Lee said “The Vote Is Over” twice.", "said", "“The Vote Is Over”"],
    ["words in small letters", "She believed “the winter was over” then.", "believed", "“the winter was over”"],
    ["words that are only half in marks", "She starred in the “Winter” show.", "starred", "the “Winter” show"],
  ])("is not %s", (_, text, cue, content) => {
    expect(title(text, cue, content)).toBe(false);
  });
});
