/**
 * The article as the stages see it: tokens with exact offsets, sentences, paragraphs.
 *
 * @example
 * const document = readDocument("Ann Lee said so.");
 * document.tokens[2]?.lemma; // "say"
 */
import type { Span } from "../text/span.js";

/** Universal part-of-speech tags, as wink gives them. */
export type Pos =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM"
  | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X" | "SPACE";

/** A word or mark; `text.slice(start, end)` is `text`, whatever the article holds. */
export interface Token extends Span {
  /** Its place in {@link Document.tokens}. */
  readonly index: number;
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Places in {@link Document.sentences} and {@link Document.paragraphs}. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A run of tokens, half-open: `tokens.slice(first, end)` by {@link Token.index}. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * A grammatical unit to parse. A full stop inside quotation marks ends one; a closing mark and the
 * attribution that follows it (*“Why?” she asked.*, *“Go.” Lee said.*) are never parted.
 */
export interface Sentence extends Span, TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

/** A block of the article between line breaks (a line is a paragraph of its own; blank lines are none). */
export interface Paragraph extends Span, TokenRange {
  readonly index: number;
  /** Sentences of the paragraph, half-open. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** An article, read once. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
