import { describe, expect, it } from "vitest";
import { tagOf } from "./arcs.js";

describe("a participle that looks like a verb in the past", () => {
  it.each([
    ["briefed", "A Western diplomat briefed on the talks said the town had fallen."],
    ["brought", "Survivors brought to the Northern Provincial Hospital recounted how it sank."],
    ["hired", "A biologist hired by two villages told a panel that it would cross streams."],
  ])("is one before a verb of speech that nothing joins to it: %s", (word, text) => {
    expect(tagOf(word, text)).toBe("VBN");
  });

  it.each([
    ["said", "Lee said on Monday prices rose."],
    ["moved", "Lee moved to Hull and said so."],
    ["moved", "Lee moved to Hull, he said."],
  ])("stays one in the past: %s", (word, text) => {
    expect(tagOf(word, text)).toBe("VBD");
  });
});
