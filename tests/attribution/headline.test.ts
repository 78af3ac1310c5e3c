import { describe, expect, it } from "vitest";
import { findHeadline } from "../../src/attribution/headline.js";
import { readScene, textOf } from "../scene/read-scene.js";

function headline(line: string): string | null {
  const scene = readScene(`${line}\n\nThe council met on Monday.`);
  const found = findHeadline(scene);
  return found && [found.content, found.cue, found.source].map(({ firstToken, endToken }) => textOf(scene, firstToken, endToken)).join(" | ");
}

describe("a headline that ends in a name", () => {
  it.each([
    ["Budget will not pass this year: Keller", "Budget will not pass this year | : | Keller"],
    ["Talks have failed – envoy", "Talks have failed | – | envoy"],
    ["Bridge was never checked, papers show: Ministry of Transport", "Bridge was never checked, papers show | : | Ministry of Transport"],
  ])("gives the words before the cut to the name: %s", (line, expected) => {
    expect(headline(line)).toBe(expected);
  });

  it.each([
    ["a name before the colon", "Keller: Budget will not pass this year"],
    ["a sentence", "The budget will not pass this year: Keller."],
    ["no verb", "The long road home: Keller"],
    ["more than a name behind it", "The budget has failed: here is what happens next"],
    ["no cut", "Budget will not pass this year"],
  ])("is none: %s", (_, line) => {
    expect(headline(line)).toBeNull();
  });

  it("is none where the line is the whole text", () => {
    expect(findHeadline(readScene("Budget will not pass this year: Keller"))).toBeNull();
    expect(findHeadline(readScene(""))).toBeNull();
  });
});
