import { describe, expect, it } from "vitest";
import { findTrailingFrames } from "../../src/attribution/trailing-frame.js";
import { readScene, textOf } from "../scene/read-scene.js";

function found(text: string): string[] {
  const scene = readScene(text);
  const words = (range: { firstToken: number; endToken: number } | null): string => (range ? textOf(scene, range.firstToken, range.endToken) : "-");
  return findTrailingFrames(scene, new Uint8Array(scene.document.tokens.length), new Set()).map(({ source, cue, content }) => [content, cue, source].map(words).join(" | "));
}

describe("who says it at the end of a sentence", () => {
  it.each([
    ["The aide is likely to be questioned, a senior officer privy to the probe said.", "The aide is likely to be questioned | said | a senior officer privy to the probe"],
    ["It rained. The bridge will close in May, she said.", "The bridge will close in May | said | she"],
    ["Police found a folder on his laptop, the court heard.", "Police found a folder on his laptop | heard | -"],
  ])("has said all before it: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ["what is no clause", "In the end, she said."],
    ["a clause of the author's", "When he was asked, she said."],
    ["a quotation", "“We left,” and that was all, she said."],
    ["one who hears what anybody may", "The band played all night, the neighbours heard."],
    ["words behind the verb", "The bridge will close, she said on Monday."],
    ["another clause before the verb", "The bridge will close, and so she said."],
  ])("is not found with %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("is left to a report that has its verb or its words", () => {
    const scene = readScene("The bridge will close in May, she said.");
    const { length } = scene.document.tokens;
    expect(findTrailingFrames(scene, new Uint8Array(length), new Set([length - 2]))).toEqual([]);
    expect(findTrailingFrames(scene, new Uint8Array(length).fill(1), new Set())).toEqual([]);
  });
});
