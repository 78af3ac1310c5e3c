/**
 * What a stretch says and what stands around it, as the W3C's Web Annotation model writes it
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 *
 * @example
 * quoteSelector("Rain fell.", { start: 5, end: 9 }); // { type: "TextQuoteSelector", exact: "fell", prefix: "Rain ", suffix: "." }
 */
import type { Span } from "./span.js";

/** What a stretch says, and what stands around it. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many characters of context there are on either side. */
const CONTEXT = 32;

/** The stretch with its context, which parts no surrogate pair. */
export function quoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(wholeAt(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** The place, or the next one if it parts a surrogate pair. */
function wholeAt(text: string, place: number): number {
  const parts = isSurrogate(text.charCodeAt(place - 1), 0xd800) && isSurrogate(text.charCodeAt(place), 0xdc00);
  return parts ? place + 1 : place;
}

function isSurrogate(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
