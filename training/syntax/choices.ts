/**
 * What can be chosen at all: the tags that a word has had, the relations that words with a tag have had.
 *
 * @example
 * const allowed = tagsByWord(vocabulary, sets); // "3\n16 13\n…": a line a word, places in TAGS
 */
import type { Vocabulary } from "../../src/syntax/atoms.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { TAGS } from "../../src/syntax/tags.js";
import type { AlignedArticle } from "./align.js";

/** Articles that count `repeat` times. */
export interface WeighedArticles {
  readonly articles: readonly AlignedArticle[];
  readonly repeat: number;
}

/** The share of a word's or a tag's uses below which a choice is taken for a mistake of the corpus. */
const WORD_SHARE = 0.005;
const UNKNOWN_SHARE = 0.0005;
const TAG_SHARE = 0.001;
const TAG_PLACES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place]));

/** A line for unknown words, and one for each word of the vocabulary. */
export function tagsByWord(vocabulary: Vocabulary, sets: readonly WeighedArticles[]): string {
  const counts = Array.from({ length: vocabulary.words.size + 1 }, () => new Float64Array(TAGS.length));
  for (const { articles, repeat } of sets) {
    for (const { document, tags } of articles) {
      for (const { index, lower } of document.tokens) {
        const tag = TAG_PLACES.get(tags[index] ?? "") ?? 0;
        const seen = counts[vocabulary.words.get(lower) ?? 0] as Float64Array;
        if (tag > 0) seen[tag] = (seen[tag] as number) + repeat;
      }
    }
  }
  return counts.map((seen, word) => line(seen, word === 0 ? UNKNOWN_SHARE : WORD_SHARE, TAGS.indexOf("NN"))).join("\n");
}

/** By tag, relations of arcs to a head on the right, and on the left. */
export function relationsByTag(
  sets: readonly WeighedArticles[], tagsOf: (article: AlignedArticle) => Int32Array,
): { readonly leftward: string; readonly rightward: string } {
  const counts = [0, 1].map(() => TAGS.map(() => new Float64Array(RELATIONS.length)));
  const dep = RELATIONS.indexOf("dep");
  for (const { articles, repeat } of sets) {
    for (const article of articles) {
      const tags = tagsOf(article);
      article.heads.forEach((head, at) => {
        const relation = article.relations[at] as number;
        if (head < 0 || relation < 0 || relation === dep) return;
        const seen = counts[head > at ? 0 : 1]?.[tags[at] as number] as Float64Array;
        seen[relation] = (seen[relation] as number) + repeat;
      });
    }
  }
  const [leftward = "", rightward = ""] = counts.map((byTag) => byTag.map((seen) => line(seen, TAG_SHARE, dep)).join("\n"));
  return { leftward, rightward };
}

function line(seen: Float64Array, share: number, otherwise: number): string {
  const least = Math.max(1, share * seen.reduce((sum, count) => sum + count, 0));
  const choices = [...seen.keys()].filter((choice) => (seen[choice] as number) >= least);
  return (choices.length > 0 ? choices : [otherwise]).join(" ");
}
