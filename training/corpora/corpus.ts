/**
 * What the corpora have in common: an article's text, and its tokens with their heads.
 *
 * @example
 * const article = readGum("../shared/corpora/gum")[0];
 * article.sentences[0].tokens[0].relation; // "nsubj"
 */

/** A word as a corpus has it; `start` and `end` are UTF-16 offsets in the article's text. */
export interface CorpusToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** The head's place in the sentence, -1 for the root. */
  readonly head: number;
  /** The corpus's own name of the relation. */
  readonly relation: string;
  /** Whatever else the corpus says of the token: GUM's last column, PolNeAR's class of named entity. */
  readonly misc: string;
}

export interface CorpusSentence {
  readonly tokens: readonly CorpusToken[];
}

/** An article that has been parsed, by hand or by a program. */
export interface ParsedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly CorpusSentence[];
}
