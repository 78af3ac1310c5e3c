/**
 * hearsay: who said what, and who says that they said it, in the text of a news article.
 *
 * @example
 * import { extractQuotes } from "hearsay";
 * const { quotes, sources } = extractQuotes(article);
 * quotes[0]?.speaker?.name; // "Ann Lee"
 *
 * @packageDocumentation
 */
import type { Wink, WinkDocument } from "./document/wink.js";
import { extractWith } from "./extract.js";
import { readOptions } from "./options.js";
import type { ExtractOptions, Extraction } from "./types.js";

export type {
  ChainLink, ChainRole, Evidence, ExtractOptions, Extraction, MarkState, Polarity, Quote, QuoteCue, QuoteType, RejectedQuote,
  RejectionReason, Source, SourceKind, Span, Speaker, Stance, TextSpan,
} from "./types.js";
export type { Wink, WinkDocument } from "./document/wink.js";

/** What {@link extractQuotes} may be told. */
export interface ExtractQuotesOptions extends ExtractOptions {
  /**
   * Your own `nlp` of wink's, made with `winkNLP(model, ["sbd", "pos"])` and an English model: no second one is then held
   * in memory. The results are those of our own where the model is `wink-eng-lite-web-model`.
   */
  readonly nlp?: Wink;
}

/**
 * Reads the text of a news article and returns its quotes, in order, with the sources that they come from.
 *
 * Any string gives a result, at once and always the same; spans are UTF-16 code units of the very string given.
 *
 * A document that wink has read already, with parts of speech, is not tagged again. Spans then refer to its tokens put
 * together with the white space before each, which is the text that was read but for white space at its end;
 * `includeText` gives it. Our own reading looks more closely at capitals and at unknown words before it asks wink, so that
 * some quotes and sources may differ from those of the text. Give the document's own `nlp`, too, and no other is loaded.
 *
 * @param text - The article, a line or a blank line between its paragraphs, without markup; or a document of wink's.
 * @param options - What to look for, and with what; see {@link ExtractQuotesOptions}.
 * @throws TypeError, when the article is neither, an option is not known, or a wink does not tag parts of speech;
 * RangeError, when a value is out of range.
 *
 * @example
 * const { quotes } = extractQuotes("“We will act,” Ann Lee, the mayor, said on Friday.");
 * quotes[0]?.text; // "We will act"
 * quotes[0]?.source?.text; // "Ann Lee, the mayor,"
 */
export function extractQuotes(text: string | WinkDocument, options?: ExtractQuotesOptions): Extraction {
  return extractWith(text, options?.nlp, readOptions(options, ["nlp"]));
}
