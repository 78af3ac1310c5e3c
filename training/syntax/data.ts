/**
 * The trees that the parser learns from, on the library's own tokens.
 *
 * @example
 * const { gum, gumTest, polnear } = readTreebanks("../shared");
 */
import { join } from "node:path";
import type { Vocabulary } from "../../src/syntax/atoms.js";
import { isHeldOut, readGum } from "../corpora/gum.js";
import { readPolnear, readPolnearParses } from "../corpora/polnear.js";
import { alignTrees, type AlignedArticle } from "./align.js";
import { toUniversal } from "./universal.js";

export interface Treebanks {
  readonly gum: readonly AlignedArticle[];
  readonly gumTest: readonly AlignedArticle[];
  readonly polnear: readonly AlignedArticle[];
}

/** Reads and aligns GUM and the parses of PolNeAR's `train` (or `dev`, for measuring). */
export function readTreebanks(shared: string, part: "train" | "dev" = "train"): Treebanks {
  const gum = readGum(join(shared, "corpora/gum")).map(alignTrees);
  return {
    gum: gum.filter(({ id }) => !isHeldOut(id)),
    gumTest: gum.filter(({ id }) => isHeldOut(id)),
    polnear: readPolnearTrees(shared, part),
  };
}

/** CoreNLP's parses of PolNeAR, in UD 2. */
export function readPolnearTrees(shared: string, part: "train" | "dev"): AlignedArticle[] {
  const folder = join(shared, "corpora/polnear");
  const articles = readPolnear(join(folder, `${part}.jsonl`));
  return readPolnearParses(join(folder, `${part}.parses.tsv.gz`), articles).map((article) =>
    alignTrees({ ...article, sentences: article.sentences.map(toUniversal) }),
  );
}

/** The most frequent words and endings; a word of GUM counts as often as GUM is repeated. */
export function makeVocabulary(
  sets: readonly { readonly articles: readonly AlignedArticle[]; readonly weight: number }[], words: number, endings: number,
): Vocabulary {
  const wordCounts = new Map<string, number>();
  const endingCounts = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, weight: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + weight);
  };
  for (const { articles, weight } of sets) {
    for (const { document } of articles) {
      for (const { lower } of document.tokens) {
        add(wordCounts, lower, weight);
        add(endingCounts, lower.slice(-3), weight);
        if (lower.length > 2) add(endingCounts, lower.slice(-2), weight);
      }
    }
  }
  return { words: mostFrequent(wordCounts, words), endings: mostFrequent(endingCounts, endings) };
}

/** Places from 1 by count; ties by code units, so that the order is the same everywhere. */
function mostFrequent(counts: ReadonlyMap<string, number>, size: number): ReadonlyMap<string, number> {
  const order = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return new Map(order.slice(0, size).map(([key], place) => [key, place + 1]));
}
