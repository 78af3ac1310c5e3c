import { describe, expect, it } from "vitest";
import { mayBeCue } from "../../src/cues/candidates.js";
import { cueFeatures } from "../../src/cues/cue-features.js";
import { CUE_CLASSES, findCues, siftCues, SPEECH_CUE } from "../../src/cues/find-cues.js";
import { sieveFeatures } from "../../src/cues/sieve-features.js";
import { createFeatures, hashesOf } from "../../src/model/features.js";
import type { Network } from "../../src/model/network.js";
import { networkOf } from "../model/networks.js";
import { readScene, tokenOf } from "../scene/read-scene.js";

/** The features of a word, as a set. */
function featuresOf(fill: typeof cueFeatures, text: string, word: string): Set<number> {
  const scene = readScene(text);
  const features = createFeatures();
  fill(scene, tokenOf(scene, word), features);
  return new Set(hashesOf(features));
}

/** A network that gives every word the same scores. */
function constant(scores: readonly number[]): Network {
  return networkOf({ hidden: 0, outputs: CUE_CLASSES, rows: new Map(), hiddenBias: [], output: [], outputBias: scores });
}

/** A network that gives words with this feature the score 9 for an output, and all words 6 for none. */
function knowing(hash: number, output: number): Network {
  const row = Array.from({ length: CUE_CLASSES }, (_, place) => (place === output ? 9 : 0));
  return networkOf({ hidden: 0, outputs: CUE_CLASSES, rows: new Map([[hash, row]]), hiddenBias: [], output: [], outputBias: [6, 0, 0] });
}

describe("words that may head a cue", () => {
  it("are all but determiners, numbers, conjunctions and most marks", () => {
    const scene = readScene("Lee – 40 – said and, then: “The no” (3).");
    const words = scene.document.tokens.filter(mayBeCue).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(["Lee", "–", "said", "then", ":"]));
    for (const none of ["40", "and", ",", "“", "The", "”", "(", "3", "."]) expect(words).not.toContain(none);
  });
});

describe("the features of a word", () => {
  it.each([["sieve", sieveFeatures], ["cue", cueFeatures]] as const)("of the %s are the same in the same place, whatever was filled in before", (_, fill) => {
    const scene = readScene("Lee said taxes would rise.");
    const [used, fresh] = [createFeatures(), createFeatures()];
    for (const { index } of scene.document.tokens) fill(scene, index, used);
    fill(scene, tokenOf(scene, "said"), used);
    fill(scene, tokenOf(scene, "said"), fresh);
    expect(used.count).toBe(fresh.count);
    expect(hashesOf(used)).toEqual(hashesOf(fresh));
  });

  it("change with a quotation near, but not with one beyond the next sentence", () => {
    const plain = featuresOf(cueFeatures, "He said so. She left. It rained.", "said");
    expect(featuresOf(cueFeatures, "He said so. She left. “It rained.”", "said")).toEqual(plain);
    expect(featuresOf(cueFeatures, "He said “so”.", "said")).not.toEqual(plain);
  });

  it("share much between verbs of one class in the same place", () => {
    const said = featuresOf(cueFeatures, "Lee said taxes would rise.", "said");
    const shared = (text: string, word: string): number => [...featuresOf(cueFeatures, text, word)].filter((hash) => said.has(hash)).length;
    expect(shared("Lee stated taxes would rise.", "stated")).toBeGreaterThan(shared("Lee ate in the old town.", "ate"));
  });

  it("are there for the first and the last word of a text", () => {
    for (const [text, word] of [["Said", "Said"], ["Said he", "Said"], ["He said", "said"]] as const) {
      for (const fill of [sieveFeatures, cueFeatures]) expect(featuresOf(fill, text, word).size).toBeGreaterThan(3);
    }
  });
});

describe("finding cues", () => {
  const TEXT = "Lee said taxes would rise, and the man left.";

  it("looks at no word that the sieve holds back", () => {
    const scene = readScene(TEXT);
    expect(siftCues(scene, constant([9, 0, 0]))).toEqual([]);
    expect(findCues(scene, { sieve: constant([9, 0, 0]), network: constant([0, 9, 0]) }, 0)).toEqual([]);
  });

  it("looks at all candidates where the sieve lets everything through, in order", () => {
    const scene = readScene(TEXT);
    const candidates = scene.document.tokens.filter(mayBeCue).map(({ index }) => index);
    expect(siftCues(scene, constant([0, 0, 0]))).toEqual(candidates);
    expect(findCues(scene, { sieve: constant([0, 0, 0]), network: constant([0, 9, 0]) }, 0.5).map(({ token }) => token)).toEqual(candidates);
  });

  it("takes the word that the sieve knows, and no other", () => {
    const scene = readScene(TEXT);
    const elsewhere = new Set(["Lee", "taxes", "would", "rise", "man", "left"].flatMap((word) => [...featuresOf(sieveFeatures, TEXT, word)]));
    const own = [...featuresOf(sieveFeatures, TEXT, "said")].find((hash) => !elsewhere.has(hash))!;
    expect(siftCues(scene, knowing(own, SPEECH_CUE))).toEqual([tokenOf(scene, "said")]);
  });

  it("gives the probability of speech and of other reports, and leaves out what has too little", () => {
    const scene = readScene(TEXT);
    const model = { sieve: constant([0, 0, 0]), network: constant([Math.log(2), Math.log(5), Math.log(3)]) };
    const [found] = findCues(scene, model, 0.79);
    expect(found?.speech).toBeCloseTo(0.5, 5);
    expect(found?.other).toBeCloseTo(0.3, 5);
    expect(findCues(scene, model, 0.81)).toEqual([]);
  });
});
