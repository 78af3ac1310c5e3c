/**
 * Learns the tagger.
 *
 * @example
 * const tagger = trainTagger(vocabulary, [{ articles: gum, repeat: 3 }, { articles: polnear, repeat: 1 }], settings);
 */
import { readAtoms, type Atoms, type Vocabulary } from "../../src/syntax/atoms.js";
import { TAG_ROWS, tagColumns, tagLayout, tagRows, type TagLayout } from "../../src/syntax/tag-features.js";
import { TAGS } from "../../src/syntax/tags.js";
import type { Document, Sentence } from "../../src/document/document.js";
import { seeded, shuffle } from "../random.js";
import type { AlignedArticle } from "./align.js";
import { addRowGradients, addRows, createNetwork, score, type TrainedSyntaxNetwork, unscore, update } from "./network.js";

export interface TaggerSettings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

/** Articles that are seen `repeat` times an epoch; each source may have its own habits, so each has a row of its own: the place of a set is its habit. */
export interface TrainingSet {
  readonly articles: readonly AlignedArticle[];
  readonly repeat: number;
}

export interface TrainedTagger {
  readonly layout: TagLayout;
  readonly vocabulary: Vocabulary;
  readonly network: TrainedSyntaxNetwork;
}

const TAG_PLACES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place]));

export function trainTagger(vocabulary: Vocabulary, sets: readonly TrainingSet[], settings: TaggerSettings): TrainedTagger {
  const layout = tagLayout(vocabulary);
  const { hidden, epochs, rate, seed } = settings;
  const network = createNetwork({ rows: layout.count, hidden, outputs: TAGS.length, seed });
  const random = seeded(seed + 1);
  const items: { article: AlignedArticle; atoms: Atoms; sentence: Sentence; source: number }[] = [];
  sets.forEach(({ articles, repeat }, source) => {
    for (const article of articles) {
      const atoms = readAtoms(article.document, vocabulary);
      for (const sentence of article.document.sentences)
        for (let r = 0; r < repeat; r++) items.push({ article, atoms, sentence, source });
    }
  });
  const rows = new Int32Array(TAG_ROWS);
  const sums = new Float32Array(hidden);
  const active = new Float32Array(hidden);
  const back = new Float32Array(hidden);
  const scores = new Float32Array(TAGS.length);
  let pending = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    let place = 0;
    for (const { article, atoms, sentence, source } of items) {
      const progress = (epoch + place++ / items.length) / epochs;
      const tags = new Int32Array(article.document.tokens.length);
      const columns = tagColumns(atoms, tags);
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const gold = TAG_PLACES.get(article.tags[at] ?? "") ?? 0;
        let count = tagRows(layout, columns, sentence.firstToken, sentence.endToken, at, source, rows);
        if ((atoms.word[at] as number) > 500 && random() < 0.15) {
          // Now and then a known word is hidden, so that unknown ones are met.
          for (let r = 0; r < count; r++) if ((rows[r] as number) === (layout.looks[0]?.row as number) + (atoms.word[at] as number)) rows[r] = rows[--count] as number;
        }
        forward(network, rows, count, sums, active);
        score(network, active, 1, TAGS.length, scores);
        tags[at] = best(scores);
        if (gold === 0) continue;
        toErrors(scores, gold);
        back.fill(0);
        unscore(network, active, 1, TAGS.length, scores, back);
        for (let h = 0; h < hidden; h++) if ((active[h] as number) <= 0) back[h] = 0;
        addRowGradients(network, rows, count, back, 0);
        if (++pending % 64 === 0) update(network, rate * (1 - progress));
      }
    }
  }
  update(network, rate / 100);
  return { layout, vocabulary, network };
}

function forward(network: TrainedSyntaxNetwork, rows: Int32Array, count: number, sums: Float32Array, active: Float32Array): void {
  sums.fill(0);
  addRows(network, rows, count, sums, 0);
  for (let h = 0; h < sums.length; h++) active[h] = (sums[h] as number) > 0 ? (sums[h] as number) : 0;
}

function best(scores: Float32Array): number {
  let place = 1;
  for (let t = 2; t < scores.length; t++) if ((scores[t] as number) > (scores[place] as number)) place = t;
  return place;
}

/** Turns scores into the gradient of the log-loss: probabilities, less one for the right one. */
function toErrors(scores: Float32Array, gold: number): void {
  let most = -Infinity;
  for (let t = 1; t < scores.length; t++) most = Math.max(most, scores[t] as number);
  let total = 0;
  for (let t = 1; t < scores.length; t++) {
    scores[t] = Math.exp((scores[t] as number) - most);
    total += scores[t] as number;
  }
  for (let t = 1; t < scores.length; t++) scores[t] = (scores[t] as number) / total;
  scores[gold] = (scores[gold] as number) - 1;
}

/** Tags by place in {@link TAGS}, before the network is rounded and packed. */
export function tagWith({ layout, vocabulary, network }: TrainedTagger, document: Document, source: number = 0): Int32Array {
  const tags = new Int32Array(document.tokens.length + 1);
  const columns = tagColumns(readAtoms(document, vocabulary), tags);
  const rows = new Int32Array(TAG_ROWS);
  const sums = new Float32Array(network.hidden);
  const active = new Float32Array(network.hidden);
  const scores = new Float32Array(TAGS.length);
  for (const { firstToken, endToken } of document.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const count = tagRows(layout, columns, firstToken, endToken, at, source, rows);
      forward(network, rows, count, sums, active);
      score(network, active, 1, TAGS.length, scores);
      tags[at] = best(scores);
    }
  }
  return tags;
}
