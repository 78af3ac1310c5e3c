import { describe, expect, test } from "vitest";
import { sourceOfPassive, sourceOfTold } from "../../src/attribution/quoted-by.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { proposal, show } from "./proposals.js";

function shown(text: string, source: string | null, cue: string, content: readonly string[], give = sourceOfPassive): string {
  const scene = readScene(text);
  const report = { ...proposal(scene, { ...(source && { source }), cue, content }), head: tokenOf(scene, cue.split(" ").find((word) => /^(?:quoted|cited|read|told)$/u.test(word))!) };
  return show(scene, [{ proposal: give(scene, report), chance: 1 }])[0]!;
}

describe("somebody who was quoted by a medium", () => {
  test.each([
    ["The envoy was quoted by local media as saying that talks had failed.", "local media", "was quoted", ["The envoy", "that talks had failed"], "The envoy | was quoted | that talks had failed"],
    ["The lawyer has been cited on Sunday by Belta as saying he was ill.", "Belta", "has been cited", ["The lawyer", "he was ill"], "The lawyer | has been cited | he was ill"],
    ["The envoy was quoted as saying that talks had failed.", null, "was quoted as saying", ["The envoy", "that talks had failed"], "The envoy | was quoted as saying | that talks had failed"],
  ])("is the source: %s", (text, source, cue, content, expected) => {
    expect(shown(text, source, cue, content)).toBe(expected);
  });

  test.each([
    ["The book was read by Lee, who said it was dull.", "Lee", "was read", ["The book", "it was dull"]],
    ["“Go,” was quoted by Lee.", "Lee", "was quoted", ["“Go,”"]],
    ["The envoy quoted Lee as saying no.", "Lee", "quoted", ["The envoy", "no"]],
  ])("and nothing else changes: %s", (text, source, cue, content) => {
    expect(shown(text, source, cue, content)).toBe(`${source} | ${cue} | ${content.join(" / ")}`);
  });
});

describe("who told somebody something", () => {
  test("is the source of it", () => {
    const text = "The envoy had been told by two aides that talks had failed.";
    expect(shown(text, "The envoy", "had been told", ["that talks had failed"], sourceOfTold)).toBe("two aides | had been told | that talks had failed");
  });

  test.each([
    ["The envoy was told by email that talks had failed.", "The envoy", "was told", ["that talks had failed"]],
    ["The envoy was told that talks led by Lee had failed.", "The envoy", "was told", ["that talks led by Lee had failed"]],
    ["The envoy told Lee by two that talks had failed.", "The envoy", "told", ["that talks had failed"]],
  ])("and nothing else changes: %s", (text, source, cue, content) => {
    expect(shown(text, source, cue, content, sourceOfTold)).toBe(`${source} | ${cue} | ${content.join(" / ")}`);
  });
});
