import { describe, expect, it } from "vitest";
import { spokenFrames } from "../../src/cues/spoken-frames.js";
import { readScene } from "../scene/read-scene.js";

function frames(text: string): string[] {
  const scene = readScene(text);
  return spokenFrames(scene).map((token) => scene.document.tokens[token]!.text);
}

describe("what says something with the words behind it", () => {
  it.each([
    ["Lee pointed out that the lift was old.", "pointed"],
    ["Lee pointed out on Monday that the lift was old.", "pointed"],
    ["The minister has made it clear that nobody will be paid.", "made"],
    ["The agent let slip that the deal was done.", "let"],
    ["Fox was adamant that nobody had been told.", "adamant"],
    ["Her lawyer counters that the shop was shut.", "counters"],
    ["The old man sighed that nobody came.", "sighed"],
    ["The charity underlined that the pool was safe.", "underlined"],
  ])("is found: %s", (text, head) => {
    expect(frames(text)).toEqual([head]);
  });

  it.each([
    ["without a clause", "Lee pointed out the lift."],
    ["of what is not yet said", "Lee is quick to point out that the lift was old."],
    ["of what shows something", "Lee made a lift that was old."],
    ["where the clause is far off", "Lee pointed out, as she left the building, that the lift was old."],
    ["at a sentence's end", "Lee made it clear that"],
  ])("is not found: %s", (_, text) => {
    expect(frames(text)).toEqual([]);
  });
});
