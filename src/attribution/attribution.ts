/**
 * Who reports what, in the article's own words: an attribution before names are resolved.
 *
 * @example
 * // “We will act,” a spokeswoman for the ministry told the BBC.
 * //  content        source                        cue  addressee (found by the chains)
 */
import type { Span } from "../text/span.js";
import type { Stance } from "../types.js";

/** One reported content with its cue and its source as written; spans in UTF-16 code units of the article. */
export interface Attribution {
  /** Its place in the list, in order of the first character of content. */
  readonly index: number;
  /** The reported words, marks included, in order; never empty. */
  readonly content: readonly Span[];
  /** The reporting expression with its auxiliaries (*has said*); null for a bare quotation. */
  readonly cue: Span | null;
  /** The token index of the cue's head word (*said*), or null. */
  readonly cueHead: number | null;
  /** The whole noun phrase beside the cue, or in the sentence of a bare quotation; or null. */
  readonly source: Span | null;
  /**
   * For a quotation without a source of its own: the source of the attribution that it goes on from, or a mention
   * in the text around it that the flow of the paragraph points to (*Farmer Josef Lang lost half his herd. “I have
   * never seen …”*). Null where there is none, or where `source` says it.
   */
  readonly implied: Span | null;
  readonly stance: Stance;
  /** Calibrated probability that it is right. */
  readonly confidence: number;
  /** The raw score of the decision. */
  readonly score: number;
  /** What decided: `"cue-model"`, `"bare-quotation"`, `"headline-colon"`, … */
  readonly decidedBy: string;
  /** The index of the smallest attribution whose content holds this one, cue and source included. */
  readonly within: number | null;
}
