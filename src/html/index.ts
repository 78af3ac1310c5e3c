/**
 * `hearsay/html`: the quotes of a web page, with where each stands in the page.
 *
 * @example
 * import { extractQuotesFromHtml } from "hearsay/html";
 * const { title, quotes } = await extractQuotesFromHtml(await (await fetch(url)).bytes());
 * quotes[0]?.page.content[0]?.range; // { startContainer: "/html[1]/body[1]/main[1]/p[2]/text()[1]", startOffset: 0, … }
 *
 * @packageDocumentation
 */
import { extract } from "../extract.js";
import type { Extraction, Quote } from "../types.js";
import { type HtmlOptions, readHtml, readHtmlOptions } from "./options.js";
import { type PagePlace, placesOf, placing } from "./places.js";
import { type PageAbout, readPage } from "./read-page.js";

export type { TextQuoteSelector } from "../text/quote-selector.js";
export type { HtmlOptions } from "./options.js";
export type { PagePlace, XPathRange } from "./places.js";
export type { PageAbout } from "./read-page.js";

/** Where the parts of a quote stand in the page: a place a span, or more where the article leaves out what stands between. */
export interface QuotePlaces {
  readonly content: readonly PagePlace[];
  readonly cue: readonly PagePlace[];
  readonly source: readonly PagePlace[];
}

/** A quote of a page. */
export interface HtmlQuote extends Quote {
  readonly page: QuotePlaces;
}

/** All that is quoted in the article of a page, and what the page says of the article. */
export interface HtmlExtraction extends Extraction, PageAbout {
  /** The article as it was taken from the page, which all spans are positions in; empty where there is none. */
  readonly text: string;
  readonly quotes: readonly HtmlQuote[];
  /** What the bytes of the page were encoded in; null where it was given as a string. */
  readonly encoding: string | null;
}

/**
 * Takes the article out of a web page and returns its quotes, each with where it stands in the page.
 *
 * It needs the packages `parse5`, `linkedom` and `@mozilla/readability`, and loads them when it is first called. Any page
 * gives a result; one without an article gives an empty text and no quotes.
 *
 * @param html - The page, as a string or as the bytes that came; for their encoding see {@link HtmlOptions.encoding}.
 * @param options - What to look for; see {@link HtmlOptions}.
 * @throws TypeError, when the page is neither or an option is not known; RangeError, when a value is out of range; Error,
 * when a package is missing, with what to install.
 *
 * @example
 * const { text, quotes } = await extractQuotesFromHtml("<article><p>“We will act,” Ann Lee said.</p></article>");
 * quotes[0]?.page.content[0]?.quote.exact; // "“We will act,”"
 */
export async function extractQuotesFromHtml(html: string | Uint8Array, options?: HtmlOptions): Promise<HtmlExtraction> {
  const { encoding: fallback, settings } = readHtmlOptions(options);
  const { text, runs, page, about, encoding } = await readPage(readHtml(html), fallback);
  const { quotes, ...others } = extract(text, settings);
  const places = placing(page, runs);
  return {
    ...about,
    encoding,
    text,
    quotes: quotes.map((quote): HtmlQuote => ({
      ...quote,
      page: {
        content: quote.content.flatMap((span) => placesOf(span, places)),
        cue: quote.cue ? placesOf(quote.cue, places) : [],
        source: quote.source ? placesOf(quote.source, places) : [],
      },
    })),
    ...others,
  };
}
