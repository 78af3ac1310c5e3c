/**
 * From trees to weights: the vocabulary, the tagger, tags by taggers that have not seen the article, the parser.
 *
 * @example
 * const model = decodeSyntax(learnSyntax(gum, polnear, SETTINGS));
 */
import type { EncodedSyntax } from "../../src/syntax/model.js";
import { CORE_NLP } from "../../src/syntax/tag-features.js";
import type { AlignedArticle } from "./align.js";
import { relationsByTag, tagsByWord } from "./choices.js";
import { makeVocabulary } from "./data.js";
import { encodeSyntaxNetwork } from "./encode.js";
import { type ParserSettings, type TaggedSet, trainParser } from "./train-parser.js";
import { tagWith, trainTagger, type TaggerSettings } from "./train-tagger.js";

/** How all is learned. */
export interface Settings {
  readonly words: number;
  readonly endings: number;
  /** How often an epoch sees GUM for each time that it sees PolNeAR. */
  readonly repeatGum: number;
  readonly tagger: TaggerSettings & { readonly keep: number };
  readonly parser: ParserSettings & { readonly keep: number };
}

export const SETTINGS: Settings = {
  words: 3000, endings: 800, repeatGum: 3,
  tagger: { hidden: 64, epochs: 2, rate: 0.002, seed: 1, keep: 9000 },
  parser: { hidden: 128, epochs: 3, rate: 0.002, dropout: 0.2, rowDropout: 0.15, seed: 1, keep: 11_000 },
};
/** The taggers that tag for the parser's training have seen one half, for a shorter time. */
const HALVES = 2;

export function learnSyntax(gum: readonly AlignedArticle[], polnear: readonly AlignedArticle[], settings: Settings): EncodedSyntax {
  const { words, endings, repeatGum } = settings;
  const vocabulary = makeVocabulary([{ articles: gum, weight: repeatGum }, { articles: polnear, weight: 1 }], words, endings);
  const sets = (in_: (place: number) => boolean) => [
    { articles: gum.filter((_, place) => in_(place)), repeat: repeatGum },
    { articles: polnear.filter((_, place) => in_(place)), repeat: 1 },
  ];
  const tagger = trainTagger(vocabulary, sets(() => true), settings.tagger);
  const tags = new Map<AlignedArticle, Int32Array>();
  for (let half = 0; half < HALVES; half += 1) {
    const other = trainTagger(vocabulary, sets((place) => place % HALVES !== half), { ...settings.tagger, epochs: 1 });
    for (const articles of [gum, polnear])
      articles.forEach((article, place) => {
        if (place % HALVES === half) tags.set(article, tagWith(other, article.document));
      });
  }
  const tagged = (articles: readonly AlignedArticle[], repeat: number): TaggedSet => ({
    articles: articles.map((gold) => ({ gold, tags: tags.get(gold) as Int32Array })), repeat,
  });
  const parser = trainParser(vocabulary, [tagged(gum, repeatGum), tagged(polnear, 1)], settings.parser);
  const automatic = [0, 1, 2].map((place) => parser.layout.fixed.habits + CORE_NLP * 3 + place);
  return {
    vocabulary: { words: [...vocabulary.words.keys()].join("\n"), endings: [...vocabulary.endings.keys()].join("\n") },
    tagger: {
      ...encodeSyntaxNetwork(tagger.network, { keep: settings.tagger.keep, unused: [tagger.layout.habits + CORE_NLP] }),
      allowed: tagsByWord(vocabulary, sets(() => true)),
    },
    parser: { ...encodeSyntaxNetwork(parser.network, { keep: settings.parser.keep, unused: automatic }), ...relationsByTag(sets(() => true), (article) => tags.get(article) as Int32Array) },
  };
}
