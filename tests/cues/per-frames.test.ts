import { describe, expect, it } from "vitest";
import { perFrames } from "../../src/cues/per-frames.js";
import { readScene } from "../scene/read-scene.js";

function frames(text: string): number {
  return perFrames(readScene(text)).length;
}

describe("a “per” that tells whose words a sentence is", () => {
  it.each([
    "Sales fell by a fifth, per the company's filing.", "Per the police report, the driver had slept.", "The deal is off, per two people familiar with it.",
    "Profit fell, per Bloomberg, and costs rose.", "The town has grown, per officials.",
  ])("is found: %s", (text) => {
    expect(frames(text)).toBe(1);
  });

  it.each([
    "It costs $3 per share.", "Output, per head, fell.", "Per capita, they earn less.", "Two fell ill, per 100,000 people.",
    "Twice, per the old custom that nobody had ever written down in any of the books, they sang.",
  ])("is not found: %s", (text) => {
    expect(frames(text)).toBe(0);
  });
});
