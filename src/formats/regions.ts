/**
 * The stretches of the article that quotes mark, each with its role and its quote.
 *
 * @example
 * regionsOf(extraction)[1]; // { start: 14, end: 18, role: "cue", quote: { id: "q1", … } }
 */
import type { Span } from "../text/span.js";
import type { Extraction, Quote } from "../types.js";

/** What a stretch is to its quote. */
export type RegionRole = "content" | "cue" | "source";

/** A stretch of the article that belongs to a quote. */
export interface Region extends Span {
  readonly role: RegionRole;
  readonly quote: Quote;
}

/** Pieces of content, cue and source of one quote; stretches that cover nothing are left out. */
export function regionsOfQuote(quote: Quote): Region[] {
  const regions: Region[] = quote.content.map(({ start, end }) => ({ start, end, role: "content", quote }));
  for (const role of ["cue", "source"] as const) {
    const part = quote[role];
    if (part) regions.push({ start: part.start, end: part.end, role, quote });
  }
  return regions.filter(({ start, end }) => start < end);
}

/** The regions of all quotes, quote by quote. */
export function regionsOf(extraction: Pick<Extraction, "quotes">): Region[] {
  return extraction.quotes.flatMap(regionsOfQuote);
}
