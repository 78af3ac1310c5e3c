import { describe, expect, it } from "vitest";
import { findAccordingFront } from "../../src/attribution/according-front.js";
import { readScene, textOf } from "../scene/read-scene.js";

function found(text: string): string[] {
  const scene = readScene(text);
  return findAccordingFront(scene, new Uint8Array(scene.document.tokens.length), new Set()).map(({ source, cue, content }) => [content, cue, source].map(({ firstToken, endToken }) => textOf(scene, firstToken, endToken)).join(" | "));
}

describe("according to at the head of a sentence", () => {
  it.each([
    ["According to plans seen by the paper, the pool will close.", "the pool will close | According to | plans seen by the paper"],
    ["It rained. According to Ms Reed, her landlord promised to mend the stairs.", "her landlord promised to mend the stairs | According to | Ms Reed"],
    ["According to Lee, the cut is “unfair.”", "the cut is “unfair.” | According to | Lee"],
  ])("gives the clause to whom it names: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ["a measure", "According to how old they were, they stood in rows."],
    ["no clause", "According to Lee, nothing of the sort."],
    ["no comma", "According to Lee the pool will close."],
    ["within a quotation", "“According to Lee, the pool will close,” she said."],
    ["another place", "The pool will close, according to Lee."],
  ])("is not found with %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("is left to a report that has its cue", () => {
    const scene = readScene("According to Lee, the pool will close.");
    expect(findAccordingFront(scene, new Uint8Array(scene.document.tokens.length), new Set([0]))).toEqual([]);
  });
});
