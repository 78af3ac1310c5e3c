import { addEdges } from "../../src/attribution/edge-features.js";
import { addNeighbours } from "../../src/attribution/neighbour-features.js";
import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { attributionModels } from "../../src/attribution/models.js";
import { propose } from "../../src/attribution/propose.js";
import { addCue, addParts } from "../../src/attribution/reading-features.js";
import { seenReadings } from "../../src/attribution/reread.js";
import type { Seen } from "../../src/attribution/seen-reading.js";
import { createFeatures, type Features, hashesOf, MOST_FEATURES } from "../../src/model/features.js";
import type { Scene } from "../../src/scene/scene.js";
import { roughText } from "../rough-text.js";
import { readScene } from "../scene/read-scene.js";
import { rank, type Report } from "./proposals.js";

/** The hashes of the features that are added. */
function features(add: (features: Features) => void): Set<number> {
  const list = createFeatures();
  add(list);
  return new Set(hashesOf(list));
}

function seen(scene: Scene, report: Report, facts: Partial<Seen> = {}): Seen {
  return { ...rank(scene, report), rank: 0, count: 1, behind: 0, ...facts };
}

/** What only the first of two sets has. */
function only(one: ReadonlySet<number>, other: ReadonlySet<number>): number[] {
  return [...one].filter((hash) => !other.has(hash));
}

const text = "Lee said taxes would rise on Monday, and Fox denied it.";
const whole = { source: "Lee", cue: "said", content: ["taxes would rise on Monday"] };
const cut = { ...whole, content: ["taxes would rise"] };
const denied = { source: "Fox", cue: "denied", content: ["it"] };

describe("features of a reading", () => {
  const scene = readScene(text);

  it("of the cue are the same in all its readings", () => {
    const [one, other] = [whole, cut].map((report) => features((list) => addCue(scene, seen(scene, report).proposal, list)));
    expect(one).toEqual(other);
    expect(one).not.toEqual(features((list) => addCue(scene, seen(scene, denied).proposal, list)));
  });

  it.each<[string, Report]>([
    ["the content", cut],
    ["the source", { ...whole, source: "Fox" }],
    ["whether there is a source", { cue: "said", content: whole.content }],
    ["the cue's words", { ...whole, cue: "Lee said" }],
  ])("of the parts and of the edges differ with %s", (_, other) => {
    for (const add of [addParts, addEdges]) {
      const [one, two] = [whole, other].map((report) => features((list) => add(scene, seen(scene, report), list)));
      expect(only(one!, two!).length).toBeGreaterThan(0);
    }
  });

  it("of the parts tell how likely the reading is and how many there are", () => {
    const parts = (facts: Partial<Seen>): Set<number> => features((list) => addParts(scene, seen(scene, whole, facts), list));
    expect(parts({ rank: 1, behind: 2 })).not.toEqual(parts({}));
    expect(parts({ count: 5 })).not.toEqual(parts({}));
    expect(parts({ chance: 0.2 })).not.toEqual(parts({}));
  });

  it.each<[string, Report]>([
    ["whose content holds the cue", { source: "Fox", cue: "denied", content: [text.slice(0, 35)] }],
    ["whose cue the content holds", { source: "taxes", cue: "rise", content: ["on Monday"] }],
    ["that has the same words", { source: "Fox", cue: "denied", content: ["taxes would rise"] }],
    ["of the same source", { source: "Lee", cue: "denied", content: ["it"] }],
  ])("of the neighbours tell a report %s from one that goes along", (_, other) => {
    const neighbours = (report: Report): Set<number> => {
      const all = [rank(scene, whole), rank(scene, report)];
      return features((list) => addNeighbours(scene, seen(scene, whole), all, 0, list));
    };
    expect(neighbours(other)).not.toEqual(neighbours(denied));
  });

  test.prop([roughText()], { seed: 2, numRuns: 150 })("are fewer than a list holds, whatever the text", (rough) => {
    const rougher = readScene(rough);
    const { cues, roles, confidence } = attributionModels();
    const all = propose(rougher, cues, roles).map((readings) => seenReadings(readings, confidence));
    const likeliest = all.map(([first]) => first!);
    all.flat().forEach((reading) => {
      const list = createFeatures();
      addParts(rougher, reading, list);
      addNeighbours(rougher, reading, likeliest, 0, list);
      addEdges(rougher, reading, list);
      expect(list.count).toBeLessThan(MOST_FEATURES);
    });
  });
});
