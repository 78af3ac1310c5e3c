/**
 * Spans of an article's text as places in the page that it was taken from, so that they can be marked there.
 *
 * @example
 * placesOf({ start: 0, end: 14 }, places); // [{ start: 0, end: 14, range: { startContainer: "/html[1]/body[1]/p[1]/text()[1]", … }, … }]
 */
import { lowerBound } from "../text/lower-bound.js";
import { quoteSelector, type TextQuoteSelector } from "../text/quote-selector.js";
import type { Span } from "../text/span.js";
import type { Run } from "./flow.js";
import { dataOf, type ParsedNode } from "./markup.js";
import type { Page, PageText } from "./page.js";

/**
 * A range of a page, under the names of the DOM's `Range`: each container is the XPath of a text node, each offset a
 * number of UTF-16 code units in it.
 */
export interface XPathRange {
  readonly startContainer: string;
  readonly startOffset: number;
  readonly endContainer: string;
  readonly endOffset: number;
}

/** A stretch of the article's text, `start` to `end`, and where it stands in the page. */
export interface PagePlace extends Span {
  readonly range: XPathRange;
  /** The words as they stand in the `textContent` of the page's document, white space as it was written. */
  readonly quote: TextQuoteSelector;
}

/** What is needed to find places. */
export interface Placing {
  readonly page: Page;
  readonly runs: readonly Run<PageText>[];
  /** How many pieces of the page's text before each, by index, have words that the article is without. */
  readonly dropped: Uint32Array;
}

/** Gets ready to find places of the article that has these runs. */
export function placing(page: Page, runs: readonly Run<ParsedNode>[]): Placing {
  const known = runs.flatMap((run) => {
    const node = page.of(run.node);
    return node ? [{ ...run, node }] : [];
  });
  const used = new Set(known.map(({ node }) => node.index));
  const dropped = new Uint32Array(page.texts.length + 1);
  page.texts.forEach(({ node, index }) => {
    const isDropped = !used.has(index) && /\S/u.test(dataOf(node));
    dropped[index + 1] = (dropped[index] ?? 0) + (isDropped ? 1 : 0);
  });
  return { page, runs: known, dropped };
}

/**
 * The places of the span, in order: one, but for what the article leaves out in its midst (an advertisement between two
 * paragraphs of a quotation), where it is parted.
 */
export function placesOf(span: Span, { page, runs, dropped }: Placing): PagePlace[] {
  const places: PagePlace[] = [];
  let first: { readonly text: PageText; readonly offset: number; readonly start: number } | null = null;
  let last: { readonly text: PageText; readonly offset: number; readonly end: number } | null = null;
  const close = (): void => {
    if (first === null || last === null) return;
    places.push({
      start: first.start,
      end: last.end,
      range: {
        startContainer: page.xpathOf(first.text.node), startOffset: first.offset,
        endContainer: page.xpathOf(last.text.node), endOffset: last.offset,
      },
      quote: quoteSelector(page.text, { start: first.text.start + first.offset, end: last.text.start + last.offset }),
    });
    first = null;
  };
  for (let at = firstRunAfter(span.start, runs); at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.start >= span.end) break;
    const from = Math.max(run.start, span.start);
    const to = Math.min(run.start + run.length, span.end);
    const { node: text } = run;
    if (last && (text.index < last.text.index || (dropped[text.index] ?? 0) > (dropped[last.text.index] ?? 0))) close();
    first ??= { text, offset: run.offset + from - run.start, start: from };
    last = { text, offset: run.offset + to - run.start, end: to };
  }
  close();
  return places;
}

/** The first run that ends after the place. */
function firstRunAfter(place: number, runs: readonly Run<PageText>[]): number {
  return lowerBound(runs.length, (at) => runs[at]!.start + runs[at]!.length <= place);
}
