import { describe, expect, test } from "vitest";
import { isOrigin, withoutOrigin, withoutOrigins } from "../../src/attribution/origins.js";
import { readScene } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

function origin(text: string, cue: string, content: string): boolean {
  const scene = readScene(text);
  return isOrigin(scene, proposal(scene, { cue, content: [content] }));
}

describe("whom a report cites", () => {
  test.each([
    ["Reuters reported, citing the ministry, that the bridge was safe.", "citing", "the ministry"],
    ["The bridge was safe, Reuters reported, quoting two officials from the ministry.", "quoting", "two officials from the ministry"],
    ["Harbor Docket reported, citing people familiar with the plans.", "citing", "people familiar with the plans"],
    ["Deadline reported, citing an agent who asked not to be named.", "citing", "an agent who asked not to be named"],
    ["Reuters reported, citing its own surveyors.", "citing", "its own surveyors"],
    ["Reuters, which cited a report by NHK quoting officials, was wrong.", "cited", "a report by NHK quoting officials"],
    ["Prices rose, NRK reported, citing Statistics Norway.", "citing", "Statistics Norway"],
    ["Citing the mayor’s own spokesman, Reuters said the bridge was safe.", "Citing", "the mayor’s own spokesman"],
  ])("is no content: %s", (text, cue, content) => {
    expect(origin(text, cue, content)).toBe(true);
  });

  test.each([
    ["Lee, citing the president’s unpopularity, said she would quit.", "citing", "the president’s unpopularity"],
    ["Lee, citing legal risks, said she would quit.", "citing", "legal risks"],
    ["Lee, quoting “the minister”, said she would quit.", "quoting", "“the minister”"],
    ["Lee, citing officials who said it would rain, left.", "citing", "officials who said it would rain"],
    ["State radio quoted a general as saying the town had been retaken.", "quoted", "the town had been retaken"],
    ["Lee blamed the ministry.", "blamed", "the ministry"],
  ])("is somebody or a body after a verb that cites, and nothing more: %s", (text, cue, content) => {
    expect(origin(text, cue, content)).toBe(false);
  });
});

describe("readings of the report beside it", () => {
  const scene = readScene("The dam would hold, Reuters reported, citing two officials.");
  const report = proposal(scene, { cue: "reported", content: ["The dam would hold"] });
  const origins = proposal(scene, { cue: "reported", content: ["two officials"] });

  test("are without whom it cites", () => {
    expect(withoutOrigins(scene, [origins, report])).toEqual([report]);
  });

  test("are cut to what was reported, where the verb that cites is their cue", () => {
    const both = readScene("The Herald had said, citing two officials, that the dam would hold.");
    const cut = withoutOrigin(both, proposal(both, { cue: "citing", content: ["two officials", "that the dam would hold"] }));
    expect(cut.content).toEqual(proposal(both, { cue: "citing", content: ["that the dam would hold"] }).content);
  });

  test("are left where there are no others", () => {
    expect(withoutOrigins(scene, [origins])).toEqual([origins]);
  });
});
