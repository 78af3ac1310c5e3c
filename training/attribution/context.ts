/**
 * Learns what a recurrent network reads of sentences to tell their cues.
 *
 * @example
 * const encoded = learnContext(readings, sieve, vectors, { words: 3000, by: "fine", size: 32, hidden: 32, layer: 32, … });
 */
import { contextAt, type EncodedContext } from "../../src/cues/cue-context.js";
import { CUE_CLASSES, siftCues } from "../../src/cues/find-cues.js";
import type { Network } from "../../src/model/network.js";
import type { Asked, TrainingRun } from "../model/recurrent.js";
import { ALL_CLASSES, answersOf, type Reading } from "./examples.js";
import { type ContextSettings, trainOnWords } from "./train-on-words.js";
import { PER_WORD, rowsOfWord, type WordLayout } from "./word-rows.js";

/** The model, learned from these articles. */
export function learnContext(readings: readonly Reading[], sieve: Network, vectors: ReadonlyMap<string, Float64Array>, settings: ContextSettings, log?: (line: string) => void): EncodedContext {
  const task = { more: 1, perWord: PER_WORD + 1, outputs: CUE_CLASSES, runsOf: (reading: Reading, layout: WordLayout) => runsOf(reading, layout, sieve) };
  const { network, rows } = trainOnWords(readings, vectors, settings, task, log);
  return { network, rows };
}

/** The sentences of an article in which the sieve lets words through. */
function runsOf({ article, gold, scene }: Reading, layout: WordLayout, sieve: Network): TrainingRun[] {
  const asked = new Map<number, { readonly end: number; readonly words: Asked[] }>();
  const answers = answersOf(article, gold);
  for (const token of siftCues(scene, sieve)) {
    const { endToken, firstToken } = contextAt(scene, token);
    const head = scene.tree.heads[token] as number;
    const above = head >= firstToken && head < endToken ? head : token;
    const run = asked.get(firstToken) ?? { end: endToken, words: [] };
    asked.set(firstToken, run);
    for (const { right, weight } of answers(token)) run.words.push({ word: token - firstToken, above: above - firstToken, right, allowed: ALL_CLASSES, weight });
  }
  return [...asked].map(([first, { end, words }]): TrainingRun => {
    const rows = new Int32Array((end - first) * (PER_WORD + 1));
    for (let i = first; i < end; i++) rows.set([...rowsOfWord(scene, layout, i), (scene.pairOf[i] as number) >= 0 ? layout.end : 0], (i - first) * (PER_WORD + 1));
    return { length: end - first, rows, asked: words };
  });
}
