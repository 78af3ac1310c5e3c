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
import { extract } from "./extract.js";
import { readOptions, readText } from "./options.js";
import type { ExtractOptions, Extraction } from "./types.js";

export type {
  ChainLink, ChainRole, Evidence, ExtractOptions, Extraction, MarkState, Polarity, Quote, QuoteCue, QuoteType, Source,
  SourceKind, Span, Speaker, Stance, TextSpan,
} from "./types.js";

/**
 * Reads the text of a news article and returns its quotes, in order, with the sources that they come from.
 *
 * Any string gives a result, at once and always the same; spans are UTF-16 code units of the very string given.
 *
 * @param text - The article, a line or a blank line between its paragraphs, without markup.
 * @param options - What to look for; see {@link ExtractOptions}.
 * @throws TypeError, when the article is not a string or an option is not known; RangeError, when a value is out of range.
 *
 * @example
 * const { quotes } = extractQuotes("“We will act,” Ann Lee, the mayor, said on Friday.");
 * quotes[0]?.text; // "We will act,"
 * quotes[0]?.source?.text; // "Ann Lee, the mayor,"
 */
export function extractQuotes(text: string, options?: ExtractOptions): Extraction {
  return extract(readText(text), readOptions(options));
}
