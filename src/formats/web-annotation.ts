/**
 * Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD, for annotation servers and for
 * marking the quotes wherever the article is shown.
 *
 * @example
 * toWebAnnotation(extraction, text, { url: "https://example.org/harbour" }).first.items[0]?.target[0]?.selector[0];
 * // { type: "TextPositionSelector", start: 0, end: 14 }
 */
import { type CodePointOffsets, codePointOffsets } from "../text/code-points.js";
import { quoteSelector, type TextQuoteSelector } from "../text/quote-selector.js";
import type { Span } from "../text/span.js";
import type { Extraction, Quote } from "../types.js";
import { type About, articleIri } from "./about.js";
import { type RegionRole, regionsOfQuote } from "./regions.js";
import { chainToText } from "./text.js";

/** Where a stretch begins and ends, in code points, from 0, half-open. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** A stretch of the article, found by either of two selectors. */
export interface WebAnnotationTarget {
  readonly source: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** What is said of the stretch: in words, or by reference to another annotation. */
export type WebAnnotationBody =
  | { readonly type: "TextualBody"; readonly purpose: "tagging" | "identifying" | "describing"; readonly value: string; readonly format: "text/plain" }
  | { readonly type: "SpecificResource"; readonly purpose: "linking"; readonly source: string };

/** One annotation: a quote's content, all its pieces, or its cue or source. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "tagging";
  readonly body: readonly WebAnnotationBody[];
  readonly target: readonly WebAnnotationTarget[];
}

/** The annotations of an article, on one page. */
export interface WebAnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/**
 * An annotation a quote (`…#q1`), tagged with type, stance and polarity, its speaker as an identifying body, its chain as
 * a describing one; and one each for its cue and source (`…#q1-cue`, `…#q1-source`), linked to it. Positions count code
 * points, as the model asks, not JavaScript's code units.
 *
 * @param text - The article: the very string that the extraction was made from. Any other gives wrong places.
 * @param about - What is known of the article beside its text.
 *
 * @example
 * toWebAnnotation(extraction, text, { url: "https://example.org/harbour" }).first.items[0]?.id; // "https://example.org/harbour#q1"
 */
export function toWebAnnotation({ quotes }: Pick<Extraction, "quotes">, text: string, about: About = {}): WebAnnotationCollection {
  const article = articleIri(about);
  const offsets = codePointOffsets(text);
  const items = quotes.flatMap((quote) => {
    const regions = regionsOfQuote(quote);
    const targets = (role: RegionRole): WebAnnotationTarget[] =>
      regions.filter((region) => region.role === role).map((region) => ({ source: article, selector: selectorsOf(region, text, offsets) }));
    return (["content", "cue", "source"] as const).flatMap((role): WebAnnotation[] => {
      const target = targets(role);
      if (target.length === 0) return [];
      const id = `${article}#${quote.id}`;
      if (role === "content") return [{ id, type: "Annotation", motivation: "identifying", body: contentBody(quote), target }];
      const body: WebAnnotationBody[] = [textual("tagging", role), { type: "SpecificResource", purpose: "linking", source: id }];
      return [{ id: `${id}-${role}`, type: "Annotation", motivation: "tagging", body, target }];
    });
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${article}#quotes`,
    type: "AnnotationCollection",
    label: about.title === undefined ? "Quotes" : `Quotes: ${about.title}`,
    total: items.length,
    first: { id: `${article}#quotes-page1`, type: "AnnotationPage", startIndex: 0, items },
  };
}

function contentBody({ type, stance, cue, speaker, chain }: Quote): WebAnnotationBody[] {
  const tags = ["quote", type, stance, ...(cue && cue.polarity !== "affirmed" ? [cue.polarity] : [])];
  return [
    ...(speaker ? [textual("identifying", speaker.name)] : []),
    ...(chain.length > 0 ? [textual("describing", chainToText(chain))] : []),
    ...tags.map((tag) => textual("tagging", tag)),
  ];
}

function textual(purpose: "tagging" | "identifying" | "describing", value: string): WebAnnotationBody {
  return { type: "TextualBody", purpose, value, format: "text/plain" };
}

function selectorsOf(span: Span, text: string, offsets: CodePointOffsets): [TextPositionSelector, TextQuoteSelector] {
  return [
    { type: "TextPositionSelector", start: offsets.fromUtf16(span.start), end: offsets.fromUtf16(span.end) },
    quoteSelector(text, span),
  ];
}
