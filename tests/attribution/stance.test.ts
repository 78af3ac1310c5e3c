import { describe, expect, it } from "vitest";
import { stanceOf } from "../../src/attribution/stance.js";
import { readScene } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

function stance(text: string, cue: string, content: string, speech: number, source?: string, head?: string): string {
  const scene = readScene(text);
  return stanceOf(scene, proposal(scene, { cue, content: [content], speech, other: 1 - speech, ...(source && { source }), ...(head && { head }) }), 0.9);
}

describe("the stance of a report", () => {
  it("is speech where the model says so, whatever the lexicon says", () => {
    expect(stance("Lee hopes to open a second shop.", "hopes", "to open a second shop", 0.8)).toBe("speech");
    expect(stance("Lee hopes to open a second shop.", "hopes", "to open a second shop", 0.5)).toBe("speech");
  });

  it.each([
    ["Lee hopes to open a second shop.", "hopes", "to open a second shop", "intention"],
    ["Lee regrets that the shop shut.", "regrets", "that the shop shut", "feeling"],
    ["Lee heard that the shop shut.", "heard", "that the shop shut", "perception"],
    ["Lee thinks that the shop shut.", "thinks", "that the shop shut", "belief"],
    ["Lee saw that the shop shut.", "saw", "that the shop shut", "belief"],
    ["Lee zorbles that the shop shut.", "zorbles", "that the shop shut", "belief"],
  ])("otherwise is what the lexicon says: %s (%s)", (text, cue, content, expected) => {
    expect(stance(text, cue, content, 0.1)).toBe(expected);
  });

  it.each([
    ["The inquiry found that the shop was shut.", "The inquiry", "speech"],
    ["A study by the bank found that the shop was shut.", "A study by the bank", "speech"],
    ["A diver found that the shop was shut.", "A diver", "perception"],
  ])("of a finding is speech where a document or an inquiry found it: %s", (text, source, expected) => {
    expect(stance(text, "found", "that the shop was shut", 0.1, source)).toBe(expected);
  });

  it("of a finding is speech without “that”, too, where it is a clause", () => {
    expect(stance("The inquiry found staff had been late.", "found", "staff had been late", 0.1, "The inquiry")).toBe("speech");
    expect(stance("The inquiry found no fault.", "found", "no fault", 0.1, "The inquiry")).toBe("perception");
  });

  it("is speech where a noun tells that something was said, and a verb that it was given", () => {
    expect(stance("The firm gave an assurance that the shop was safe.", "gave an assurance", "that the shop was safe", 0.1, "The firm", "gave")).toBe("speech");
    expect(stance("The firm gave an impression that the shop was safe.", "gave an impression", "that the shop was safe", 0.1, "The firm", "gave")).toBe("belief");
  });

  it("of a clause with “that” is speech from a chance on, where no other class is known", () => {
    expect(stance("Lee pointed out that the shop was shut.", "pointed out", "that the shop was shut", 0.35)).toBe("speech");
    expect(stance("Lee thinks that the shop was shut.", "thinks", "that the shop was shut", 0.35)).toBe("belief");
    expect(stance("Lee pointed out the shop.", "pointed out", "the shop", 0.35)).toBe("belief");
  });
});
