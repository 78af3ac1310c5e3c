/**
 * Learns what a recurrent network reads of sentences to tell their cues.
 *
 * While it learns, a word has a row of its own beside those of its classes, so that rare words learn from those like them; what
 * ships has one row for each frequent word and for each class, with all of these added up.
 *
 * @example
 * const encoded = learnContext(readings, sieve, { words: 3000, size: 32, hidden: 32, layer: 32, … });
 */
import { contextAt, type EncodedContext } from "../../src/cues/cue-context.js";
import { CUE_CLASSES, siftCues } from "../../src/cues/find-cues.js";
import type { Network } from "../../src/model/network.js";
import { encodeGaps } from "../../src/model/weights.js";
import type { Scene } from "../../src/scene/scene.js";
import { hashText } from "../../src/model/hash.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { encodeRecurrent } from "../model/encode-recurrent.js";
import { type Asked, type RecurrentSettings, trainRecurrent, type TrainingRun } from "../model/recurrent.js";
import { clusterOf } from "../../src/weights/clusters.js";
import { seeded } from "../random.js";
import { reduce } from "../vectors.js";
import { answersOf, type Reading } from "./examples.js";

export interface ContextSettings extends Pick<RecurrentSettings, "size" | "hidden" | "layer" | "epochs" | "seed" | "batch" | "rate" | "dropout" | "rowDropout" | "decay"> {
  /** How many frequent words have rows of their own. */
  readonly words: number;
}

/** How many rows a word has while the network learns. */
const PER_WORD = 7;

/** Where the rows of each kind begin while the network learns; row 0 is none. */
interface Layout {
  readonly words: ReadonlyMap<number, number>;
  readonly tags: ReadonlyMap<number, number>;
  readonly fine: number;
  readonly middle: number;
  readonly relations: number;
  readonly capital: number;
  readonly quoted: number;
  /** By fine class the middle one that it lies in. */
  readonly middleOf: readonly number[];
  /** By frequent word its fine class. */
  readonly fineOf: ReadonlyMap<number, number>;
}

/** The model, learned from these articles; it begins with what word vectors tell of words. */
export function learnContext(readings: readonly Reading[], sieve: Network, vectors: ReadonlyMap<string, Float64Array>, { words, ...settings }: ContextSettings, log?: (line: string) => void): EncodedContext {
  const { size } = settings;
  const layout = layOut(readings.map(({ scene }) => scene), words);
  const runs = readings.flatMap((reading) => runsOf(reading, layout, sieve));
  const initial = initialRows(layout, reduce(vectors, size), size, settings.seed);
  const weights = trainRecurrent(runs, { ...settings, initial, perWord: PER_WORD, outputs: CUE_CLASSES, ...(log && { log }) });
  const row = (...places: readonly number[]): number[] => Array.from({ length: size }, (_, d) => places.reduce((sum, place) => sum + (weights.rows[place * size + d] as number), 0));
  const sorted = (map: ReadonlyMap<number, number>): number[] => [...map.keys()].sort((a, b) => a - b);
  const wordHashes = sorted(layout.words);
  const tagHashes = sorted(layout.tags);
  const classRow = (fine: number): readonly number[] => [layout.fine + fine, layout.middle + layout.middleOf[fine]!];
  const rows = [
    ...wordHashes.map((hash) => row(layout.words.get(hash)!, ...classRow(layout.fineOf.get(hash)!))),
    ...tagHashes.map((hash) => row(layout.tags.get(hash)!)),
    ...layout.middleOf.map((_, fine) => row(...classRow(fine))),
    ...RELATIONS.map((_, relation) => row(layout.relations + relation)),
    row(layout.capital),
    row(layout.quoted),
  ];
  return {
    network: encodeRecurrent({ ...weights, rows: Float64Array.from(rows.flat()) }),
    rows: { words: encodeGaps(wordHashes), tags: encodeGaps(tagHashes), classes: layout.middleOf.length, relations: RELATIONS.length },
  };
}

function layOut(scenes: readonly Scene[], most: number): Layout {
  const counts = new Map<number, number>();
  const tags = new Set<number>();
  const fineOf = new Map<number, number>();
  const middleOf: number[] = [];
  for (const { cluster, fine, tag, word } of scenes) {
    word.forEach((hash, i) => {
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      fineOf.set(hash, fine[i] as number);
      middleOf[fine[i] as number] = cluster[i] as number;
      tags.add(tag[i] as number);
    });
  }
  for (let fine = 0; fine < middleOf.length; fine++) middleOf[fine] ??= 0;
  const frequent = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  let rows = 1;
  const begin = (count: number): number => (rows += count) - count;
  const firstWord = begin(frequent.length);
  const firstTag = begin(tags.size);
  return {
    words: new Map(frequent.map(([hash], place) => [hash, firstWord + place])),
    tags: new Map([...tags].sort((a, b) => a - b).map((hash, place) => [hash, firstTag + place])),
    fine: begin(middleOf.length), middle: begin(Math.max(...middleOf) + 1), relations: begin(RELATIONS.length), capital: begin(1), quoted: begin(1),
    middleOf, fineOf,
  };
}

/** How large rows are at first, by their spread. */
const SPREAD = 0.3;

/** Rows of classes begin as the mean of their words' vectors, those of words as what they differ by from their class; the others at random. */
function initialRows({ fine, fineOf, middle, middleOf, quoted, words }: Layout, vectors: ReadonlyMap<string, Float64Array>, size: number, seed: number): Float64Array {
  const random = seeded(seed);
  const rows = Float64Array.from({ length: (quoted + 1) * size }, () => (random() * 2 - 1) * SPREAD * Math.sqrt(3));
  rows.fill(0, fine * size, (fine + middleOf.length) * size);
  const counts = new Float64Array(middleOf.length);
  const byHash = new Map<number, Float64Array>();
  for (const [word, vector] of vectors) {
    const own = clusterOf(word, "fine");
    if (own === 0 || own >= middleOf.length) continue;
    byHash.set(hashText(word), vector);
    counts[own] = (counts[own] as number) + 1;
    for (let d = 0; d < size; d++) rows[(fine + own) * size + d] = (rows[(fine + own) * size + d] as number) + SPREAD * (vector[d] as number);
  }
  for (let own = 0; own < middleOf.length; own++) for (let d = 0; d < size; d++) rows[(fine + own) * size + d] = (rows[(fine + own) * size + d] as number) / Math.max(counts[own] as number, 1);
  rows.fill(0, middle * size, (middle + Math.max(...middleOf) + 1) * size);
  for (const [hash, row] of words) {
    const vector = byHash.get(hash);
    for (let d = 0; d < size; d++) rows[row * size + d] = vector ? SPREAD * (vector[d] as number) - (rows[(fine + fineOf.get(hash)!) * size + d] as number) : 0;
  }
  return rows;
}

/** The sentences of an article in which the sieve lets words through. */
function runsOf({ article, gold, scene }: Reading, layout: Layout, sieve: Network): TrainingRun[] {
  const asked = new Map<number, { readonly end: number; readonly words: Asked[] }>();
  const answers = answersOf(article, gold);
  for (const token of siftCues(scene, sieve)) {
    const { endToken, firstToken } = contextAt(scene, token);
    const head = scene.tree.heads[token] as number;
    const above = head >= firstToken && head < endToken ? head : token;
    const run = asked.get(firstToken) ?? { end: endToken, words: [] };
    asked.set(firstToken, run);
    for (const { right, weight } of answers(token)) run.words.push({ word: token - firstToken, above: above - firstToken, right, weight });
  }
  return [...asked].map(([first, { end, words }]): TrainingRun => {
    const rows = new Int32Array((end - first) * PER_WORD);
    for (let i = first; i < end; i++) rows.set(rowsOf(scene, layout, i), (i - first) * PER_WORD);
    return { length: end - first, rows, asked: words };
  });
}

function rowsOf({ capital, cluster, fine, pairOf, tag, tree: { relations }, word }: Scene, layout: Layout, i: number): number[] {
  return [
    layout.words.get(word[i] as number) ?? 0,
    layout.fine + (fine[i] as number),
    layout.middle + (cluster[i] as number),
    layout.tags.get(tag[i] as number)!,
    layout.relations + (relations[i] as number),
    capital[i] === 1 ? layout.capital : 0,
    (pairOf[i] as number) >= 0 ? layout.quoted : 0,
  ];
}
