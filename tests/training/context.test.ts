import { describe, expect, it } from "vitest";
import { contextAt, decodeContext, readContext, scoreInContext } from "../../src/cues/cue-context.js";
import { NO_CUE, SPEECH_CUE } from "../../src/cues/find-cues.js";
import { attributionModels } from "../../src/attribution/models.js";
import { learnContext } from "../../training/attribution/context.js";
import type { ContextSettings } from "../../training/attribution/train-on-words.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { readMarked } from "./gold-texts.js";

const SETTINGS: ContextSettings = {
  words: 40, by: "fine", size: 4, hidden: 4, layer: 4, epochs: 12, seed: 1, batch: 4, rate: 0.02, dropout: 0, rowDropout: 0, decay: 0,
};
const NAMES = ["Lee", "Fox", "Ann", "Ida", "Poole", "Reed"];
const READINGS = NAMES.flatMap((name) => [
  readMarked(`{s1 ${name}} {q1 said} {c1 that taxes would rise}.`, false),
  readMarked(`Taxes are said to have cost ${name} the seat.`, false),
]);
const VECTORS = new Map(["said", "taxes", "seat", "rise", "cost"].map((word, place) => [word, Float64Array.from({ length: 6 }, (_, d) => Math.cos(place * 7 + d))]));

describe("what is learned of sentences", () => {
  const { cues: { sieve } } = attributionModels();
  const encoded = learnContext(READINGS, sieve, VECTORS, SETTINGS);

  it("tells a report from what is no report by the sentence around it", () => {
    const context = decodeContext(encoded);
    const report = (text: string): number => {
      const scene = readScene(text);
      const said = tokenOf(scene, "said");
      const range = contextAt(scene, said);
      readContext(scene, context, range);
      const scores = scoreInContext(scene, context, range, said);
      return scores[SPEECH_CUE]! - scores[NO_CUE]!;
    };
    expect(report("Gray said that taxes would rise.")).toBeGreaterThan(report("Taxes are said to have cost Gray the seat."));
  });

  it("has a row for each frequent word, tag, class and relation, for capitals and for quotations", () => {
    const { network, rows } = decodeContext(encoded);
    expect(rows.words.size).toBeLessThanOrEqual(SETTINGS.words);
    expect(network.weights.rows).toHaveLength((rows.end + 1) * SETTINGS.size);
    expect(rows.end).toBe(rows.words.size + rows.tags.size + encoded.rows.classes + encoded.rows.relations + 1);
  });

  it("is the same again", () => {
    expect(learnContext(READINGS, sieve, VECTORS, SETTINGS)).toEqual(encoded);
  });
});
