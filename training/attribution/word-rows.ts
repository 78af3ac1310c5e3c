/**
 * The rows by which a recurrent network knows words, while it learns and as they ship.
 *
 * While it learns, a word has a row of its own beside those of its classes, so that rare words learn from those like them; what
 * ships has one row for each frequent word and for each class, with all of these added up.
 *
 * @example
 * const layout = layOutWords(scenes, 3000, "fine", 1); // one row behind those of words, for quotations
 * const initial = initialRows(layout, vectors, 32, 1);
 */
import { hashText } from "../../src/model/hash.js";
import { encodeGaps } from "../../src/model/weights.js";
import type { Scene } from "../../src/scene/scene.js";
import type { ClassSize, EncodedWordRows, WordRows } from "../../src/scene/word-rows.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { clusterOf } from "../../src/weights/clusters.js";
import { seeded } from "../random.js";

/** Where the rows of each kind begin while the network learns; row 0 is none. */
export interface WordLayout extends WordRows {
  /** Those of the wider classes in which fine ones lie. */
  readonly wider: number;
  /** How many rows there are in all. */
  readonly count: number;
  /** By class the wider one that it lies in. */
  readonly widerOf: readonly number[];
  /** By frequent word its class. */
  readonly classOf: ReadonlyMap<number, number>;
}

/** How many rows a word has while the network learns. */
export const PER_WORD = 6;

/** The layout for the words of these articles: `most` frequent ones have rows of their own, and `more` rows follow for what else is read. */
export function layOutWords(scenes: readonly Scene[], most: number, by: ClassSize, more: number): WordLayout {
  const counts = new Map<number, number>();
  const tags = new Set<number>();
  const classOf = new Map<number, number>();
  const widerOf: number[] = [];
  for (const scene of scenes) {
    scene.word.forEach((hash, i) => {
      const own = scene[by][i] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      classOf.set(hash, own);
      widerOf[own] = scene.cluster[i] as number;
      tags.add(scene.tag[i] as number);
    });
  }
  for (let own = 0; own < widerOf.length; own++) widerOf[own] ??= 0;
  const frequent = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  let rows = 1;
  const begin = (count: number): number => (rows += count) - count;
  const firstWord = begin(frequent.length);
  const firstTag = begin(tags.size);
  const places = {
    words: new Map(frequent.map(([hash], place) => [hash, firstWord + place])),
    tags: new Map([...tags].sort((a, b) => a - b).map((hash, place) => [hash, firstTag + place])),
    classes: begin(widerOf.length), wider: begin(by === "fine" ? Math.max(...widerOf) + 1 : 0), relations: begin(RELATIONS.length), capital: begin(1), end: begin(more),
  };
  return { by, ...places, count: rows, widerOf, classOf };
}

/** How large rows are at first, by their spread. */
const SPREAD = 0.3;

/** Rows of classes begin as the mean of their words' vectors, those of words as what they differ by from their class; the others at random. */
export function initialRows({ by, classes, classOf, count, relations, wider, widerOf, words }: WordLayout, vectors: ReadonlyMap<string, Float64Array>, size: number, seed: number): Float64Array {
  const random = seeded(seed);
  const rows = Float64Array.from({ length: count * size }, () => (random() * 2 - 1) * SPREAD * Math.sqrt(3));
  rows.fill(0, classes * size, (classes + widerOf.length) * size);
  const counts = new Float64Array(widerOf.length);
  const byHash = new Map<number, Float64Array>();
  for (const [word, vector] of vectors) {
    const own = by === "fine" ? clusterOf(word, "fine") : clusterOf(word);
    if (own === 0 || own >= widerOf.length) continue;
    byHash.set(hashText(word), vector);
    counts[own] = (counts[own] as number) + 1;
    for (let d = 0; d < size; d++) rows[(classes + own) * size + d] = (rows[(classes + own) * size + d] as number) + SPREAD * (vector[d] as number);
  }
  for (let own = 0; own < widerOf.length; own++) for (let d = 0; d < size; d++) rows[(classes + own) * size + d] = (rows[(classes + own) * size + d] as number) / Math.max(counts[own] as number, 1);
  rows.fill(0, wider * size, relations * size);
  for (const [hash, row] of words) {
    const vector = byHash.get(hash);
    for (let d = 0; d < size; d++) rows[row * size + d] = vector ? SPREAD * (vector[d] as number) - (rows[(classes + classOf.get(hash)!) * size + d] as number) : 0;
  }
  return rows;
}

/** The rows of a token; 0 is none. */
export function rowsOfWord(scene: Scene, { by, capital, classes, relations, tags, wider, words }: WordLayout, i: number): number[] {
  return [
    words.get(scene.word[i] as number) ?? 0,
    classes + (scene[by][i] as number),
    by === "fine" ? wider + (scene.cluster[i] as number) : 0,
    tags.get(scene.tag[i] as number)!,
    relations + (scene.tree.relations[i] as number),
    scene.capital[i] === 1 ? capital : 0,
  ];
}

/** The rows as they ship, with those behind the words, and what they stand for. */
export function shippedRows({ by, capital, classes, classOf, count, end, relations, tags, wider, widerOf, words }: WordLayout, learned: Float64Array, size: number): { readonly numbers: Float64Array; readonly rows: EncodedWordRows } {
  const row = (...places: readonly number[]): number[] => Array.from({ length: size }, (_, d) => places.reduce((sum, place) => sum + (learned[place * size + d] as number), 0));
  const sorted = (map: ReadonlyMap<number, number>): number[] => [...map.keys()].sort((a, b) => a - b);
  const wordHashes = sorted(words);
  const tagHashes = sorted(tags);
  const classRow = (own: number): readonly number[] => (by === "fine" ? [classes + own, wider + widerOf[own]!] : [classes + own]);
  const numbers = [
    ...wordHashes.map((hash) => row(words.get(hash)!, ...classRow(classOf.get(hash)!))),
    ...tagHashes.map((hash) => row(tags.get(hash)!)),
    ...widerOf.map((_, own) => row(...classRow(own))),
    ...RELATIONS.map((_, relation) => row(relations + relation)),
    row(capital),
    ...Array.from({ length: count - end }, (_, place) => row(end + place)),
  ];
  return {
    numbers: Float64Array.from(numbers.flat()),
    rows: { by, words: encodeGaps(wordHashes), tags: encodeGaps(tagHashes), classes: widerOf.length, relations: RELATIONS.length },
  };
}
