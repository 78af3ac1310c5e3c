import { describe, expect, it } from "vitest";
import { retoldFrames } from "../../src/cues/retold-frames.js";
import { readScene } from "../scene/read-scene.js";

function frames(text: string): string[] {
  const scene = readScene(text);
  return retoldFrames(scene).map((token) => scene.document.tokens[token]!.text);
}

describe("what had been told, retold", () => {
  it.each([
    ["She said the chairman had assured her that no list existed.", "assured"],
    ["She told them that doctors had repeatedly warned her to stop.", "warned"],
    ["“The council promised us a roof by May,” Lee said.", "promised"],
    ["“My mother used to say that it passes,” Lee said.", "say"],
    ["“Fox kept telling me it was due,” Lee said.", "telling"],
    ["“People ask me if I saw it,” Lee said.", "ask"],
  ])("is found: %s", (text, verb) => {
    expect(frames(text)).toEqual([verb]);
  });

  it.each([
    ["retold by nobody", "The chairman had assured her that no list existed."],
    ["no pluperfect", "She said the chairman has assured her that no list exists."],
    ["told in another sentence", "She said no. The chairman had assured her of it."],
    ["told by himself", "“I told me to stop,” Lee said."],
    ["told to others", "“The council promised them a roof,” Lee said."],
    ["a habit outside of quotations", "My mother used to say that it passes."],
    ["what nobody told", "She said the chairman had left."],
  ])("is not found: %s", (_, text) => {
    expect(frames(text)).toEqual([]);
  });
});
