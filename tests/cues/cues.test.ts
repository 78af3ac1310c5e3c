import { describe, expect, it } from "vitest";
import { mayBeCue } from "../../src/cues/candidates.js";
import { contextAt, type CueContext, decodeContext, readContext, scoreInContext } from "../../src/cues/cue-context.js";
import { cueFeatures } from "../../src/cues/cue-features.js";
import { CUE_CLASSES, findCues, siftCues, SPEECH_CUE } from "../../src/cues/find-cues.js";
import { sieveFeatures } from "../../src/cues/sieve-features.js";
import { createFeatures, hashesOf } from "../../src/model/features.js";
import { createRecurrent } from "../../src/model/recurrent.js";
import type { Network } from "../../src/model/network.js";
import { CUE_CONTEXT, CUE_CONTEXT_ROWS } from "../../src/weights/cue-context.js";
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

/** A reading of sentences that gives every word the same scores. */
function constantContext(scores: readonly number[]): CueContext {
  const none = { input: new Float64Array(6), state: new Float64Array(12), inputBias: new Float64Array(6), stateBias: new Float64Array(2) };
  const network = createRecurrent({
    size: 1, hidden: 2, layer: 1, outputs: CUE_CLASSES, rows: new Float64Array(5000), forwards: none, backwards: none,
    layerWeights: new Float64Array(10), layerBias: new Float64Array(1), outputWeights: new Float64Array(CUE_CLASSES), outputBias: Float64Array.from(scores),
  }, 200);
  return { network, rows: { by: "fine", words: new Map(), tags: new Map(), classes: 0, relations: 4000, capital: 4998, end: 4999 } };
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
    expect(findCues(scene, { sieve: constant([9, 0, 0]), network: constant([0, 9, 0]), context: constantContext([0, 0, 0]) }, 0)).toEqual([]);
  });

  it("looks at all candidates where the sieve lets everything through, in order", () => {
    const scene = readScene(TEXT);
    const candidates = scene.document.tokens.filter(mayBeCue).map(({ index }) => index);
    expect(siftCues(scene, constant([0, 0, 0]))).toEqual(candidates);
    expect(findCues(scene, { sieve: constant([0, 0, 0]), network: constant([0, 9, 0]), context: constantContext([0, 0, 0]) }, 0.5).map(({ token }) => token)).toEqual(candidates);
  });

  it("takes the word that the sieve knows, and no other", () => {
    const scene = readScene(TEXT);
    const elsewhere = new Set(["Lee", "taxes", "would", "rise", "man", "left"].flatMap((word) => [...featuresOf(sieveFeatures, TEXT, word)]));
    const own = [...featuresOf(sieveFeatures, TEXT, "said")].find((hash) => !elsewhere.has(hash))!;
    expect(siftCues(scene, knowing(own, SPEECH_CUE))).toEqual([tokenOf(scene, "said")]);
  });

  it("gives the probability of speech and of other reports, and leaves out what has too little", () => {
    const scene = readScene(TEXT);
    const scores = [Math.log(2), Math.log(5), Math.log(3)];
    const model = { sieve: constant([0, 0, 0]), network: constant(scores), context: constantContext(scores) };
    const [found] = findCues(scene, model, 0.79);
    // both say the same, and so are a little surer together
    const [none, speech, other] = [2, 5, 3].map((odds) => odds ** 1.2) as [number, number, number];
    expect(found?.speech).toBeCloseTo(speech / (none + speech + other), 5);
    expect(found?.other).toBeCloseTo(other / (none + speech + other), 5);
    expect(findCues(scene, model, 0.9)).toEqual([]);
  });

  it("asks the sentence of what the close look leaves open, and of nothing else", () => {
    const scene = readScene(TEXT);
    const speech = (network: number[], context: number[]): number[] =>
      findCues(scene, { sieve: constant([0, 0, 0]), network: constant(network), context: constantContext(context) }, 0).map((each) => each.speech);
    for (const chance of speech([0, 0, 0], [0, 9, 0])) expect(chance).toBeGreaterThan(0.9);
    for (const chance of speech([0, 9, 0], [9, 0, 0])) expect(chance).toBeGreaterThan(0.9);
  });
});

describe("the context of a word", () => {
  it("is its sentence, and a part of it where it is very long", () => {
    const scene = readScene(`Lee said so. ${"Fox ran and ".repeat(150)}left. It rained.`);
    expect(contextAt(scene, tokenOf(scene, "said"))).toEqual({ firstToken: 0, endToken: tokenOf(scene, "Fox") });
    const { sentences } = scene.document;
    const parts = new Set(scene.document.tokens.filter(({ sentence }) => sentence === 1).map(({ index }) => JSON.stringify(contextAt(scene, index))));
    const ranges = [...parts].map((part) => JSON.parse(part) as { firstToken: number; endToken: number });
    expect(ranges.length).toBeGreaterThan(1);
    expect(ranges[0]!.firstToken).toBe(sentences[1]!.firstToken);
    expect(ranges.at(-1)!.endToken).toBe(sentences[1]!.endToken);
    ranges.slice(1).forEach(({ firstToken }, place) => expect(firstToken).toBe(ranges[place]!.endToken));
  });

  it("that ships tells the same word apart by what stands far from it", () => {
    const context = decodeContext({ network: CUE_CONTEXT, rows: CUE_CONTEXT_ROWS });
    const report = (text: string): number => {
      const scene = readScene(text);
      const said = tokenOf(scene, "said");
      const range = contextAt(scene, said);
      readContext(scene, context, range);
      const [none, speech] = scoreInContext(scene, context, range, said);
      return speech! - none!;
    };
    expect(report("The minister for the schools of the north said that they would open on Monday.")).toBeGreaterThan(
      report("The minister for the schools of the north would be said to have a long memory."),
    );
  });
});
