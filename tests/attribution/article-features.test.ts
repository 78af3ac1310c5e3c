import { describe, expect, it } from "vitest";
import { addArticle, articleReports } from "../../src/attribution/article-features.js";
import { createFeatures, hashesOf } from "../../src/model/features.js";
import { readScene } from "../scene/read-scene.js";
import { rank, type Report } from "./proposals.js";

/** The features of the report `at` among the likeliest of the text. */
function featuresOf(text: string, reports: readonly Report[], at: number): Set<number> {
  const scene = readScene(text);
  const all = reports.map((report) => rank(scene, report));
  const features = createFeatures();
  addArticle(scene, all[at]!, all[at]!, articleReports(scene, all), features);
  return new Set(hashesOf(features));
}

describe("what the article says of a reading", () => {
  const text = "Lee said taxes would rise. The mayor noted the fall. Kim warned us.";
  const around = (before: number, after: number): Set<number> => featuresOf(text, [
    { source: "Lee", cue: "said", content: ["taxes would rise"], chance: before },
    { source: "The mayor", cue: "noted", content: ["the fall"] },
    { source: "Kim", cue: "warned", content: ["us"], chance: after },
  ], 1);

  it("changes with what is reported around it", () => {
    expect(around(0.9, 0.1)).toEqual(around(0.85, 0.15));
    expect(around(0.9, 0.1)).not.toEqual(around(0.1, 0.1));
    expect(around(0.9, 0.1)).not.toEqual(around(0.9, 0.7));
  });

  it("changes with whether its cue reports elsewhere", () => {
    const other = (cue: string): Set<number> => featuresOf(`Lee notes taxes. The mayor noted the fall. Kim ${cue} us.`, [
      { source: "The mayor", cue: "noted", content: ["the fall"] },
      { source: "Kim", cue, content: ["us"] },
    ], 0);
    expect(other("noting")).not.toEqual(other("warning"));
  });

  it("changes with whether its source speaks elsewhere", () => {
    const other = (source: string): Set<number> => featuresOf(`The mayor noted the fall. ${source} warned us.`, [
      { source: "The mayor", cue: "noted", content: ["the fall"] },
      { source, cue: "warned", content: ["us"] },
    ], 0);
    expect(other("Our mayor")).not.toEqual(other("Our clerk"));
  });
});
