import { describe, expect, it } from "vitest";
import { CONTENT, CONTENT_BEGIN, LABELS, OTHER } from "../../src/attribution/labels.js";
import { decodeRoleContext, joinContext, MORE_ROWS } from "../../src/attribution/role-context.js";
import { windowOf } from "../../src/attribution/window.js";
import { learnRoleContext } from "../../training/attribution/role-context.js";
import type { ContextSettings } from "../../training/attribution/train-on-words.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { readMarked } from "./gold-texts.js";

const SETTINGS: ContextSettings = {
  words: 20, by: "cluster", size: 4, hidden: 4, layer: 4, epochs: 150, seed: 1, batch: 4, rate: 0.02, dropout: 0, rowDropout: 0, decay: 0,
};
const READINGS = ["Lee", "Fox", "Ann", "Ida", "Poole", "Reed"].flatMap((name) => [
  readMarked(`{s1 ${name}} {q1 said} {c1 that taxes would rise}, as everybody knew.`),
  readMarked(`{s1 ${name}} {q1 said} {c1 that taxes would rise and wages fall}.`),
]);
const VECTORS = new Map(["said", "taxes", "wages", "rise", "fall"].map((word, place) => [word, Float64Array.from({ length: 6 }, (_, d) => Math.cos(place * 7 + d))]));

describe("what is learned of windows", () => {
  const encoded = learnRoleContext(READINGS, VECTORS, SETTINGS);
  const context = decodeRoleContext(encoded);

  /** How much likelier a word is content than not. */
  function isContent(text: string, word: string): number {
    const scene = readScene(text);
    const window = windowOf(scene, tokenOf(scene, "said"));
    const emissions = new Float32Array(window.units.length * LABELS);
    joinContext(scene, window, context, emissions);
    const at = window.units.findIndex(({ first }) => first === tokenOf(scene, word)) * LABELS;
    return Math.max(emissions[at + CONTENT]!, emissions[at + CONTENT_BEGIN]!) - emissions[at + OTHER]!;
  }

  it("tells what is content from what is none by the words before", () => {
    expect(isContent("Gray said that taxes would rise and wages fall.", "wages")).toBeGreaterThan(isContent("Gray said that taxes would rise, as everybody knew.", "everybody"));
  });

  it("has rows for what stands behind those of words, and forbids what must not follow", () => {
    expect(context.network.weights.rows).toHaveLength((context.rows.end + MORE_ROWS) * SETTINGS.size);
    expect(encoded.field.transitions[OTHER * LABELS + CONTENT]).toBeLessThan(-1e8);
  });

  it("is the same again", () => {
    expect(learnRoleContext(READINGS, VECTORS, SETTINGS)).toEqual(encoded);
  });
});
