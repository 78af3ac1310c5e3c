/**
 * Learns what a recurrent network reads of sentences to tell their cues.
 *
 * @example
 * const encoded = learnContext(readings, sieve, vectors, { words: 3000, by: "fine", size: 32, hidden: 32, layer: 32, … });
 */
import { contextAt, type EncodedContext } from "../../src/cues/cue-context.js";
import { CUE_CLASSES, siftCues } from "../../src/cues/find-cues.js";
import type { Network } from "../../src/model/network.js";
import type { ClassSize } from "../../src/scene/word-rows.js";
import { encodeRecurrent } from "../model/encode-recurrent.js";
import { type Asked, type RecurrentSettings, trainRecurrent, type TrainingRun } from "../model/recurrent.js";
import { reduce } from "../vectors.js";
import { ALL_CLASSES, answersOf, type Reading } from "./examples.js";
import { initialRows, layOutWords, PER_WORD, rowsOfWord, shippedRows, type WordLayout } from "./word-rows.js";

export interface ContextSettings extends Pick<RecurrentSettings, "size" | "hidden" | "layer" | "epochs" | "seed" | "batch" | "rate" | "dropout" | "rowDropout" | "decay"> {
  /** How many frequent words have rows of their own, and by which classes the others are known. */
  readonly words: number;
  readonly by: ClassSize;
}

/** The model, learned from these articles; it begins with what word vectors tell of words. */
export function learnContext(readings: readonly Reading[], sieve: Network, vectors: ReadonlyMap<string, Float64Array>, { words, by, ...settings }: ContextSettings, log?: (line: string) => void): EncodedContext {
  const { size } = settings;
  const layout = layOutWords(readings.map(({ scene }) => scene), words, by, 1);
  const runs = readings.flatMap((reading) => runsOf(reading, layout, sieve));
  const initial = initialRows(layout, reduce(vectors, size), size, settings.seed);
  const { weights } = trainRecurrent(runs, { ...settings, initial, perWord: PER_WORD + 1, outputs: CUE_CLASSES, ...(log && { log }) });
  const { numbers, rows } = shippedRows(layout, weights.rows, size);
  return { network: encodeRecurrent({ ...weights, rows: numbers }), rows };
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
