/**
 * Half-open spans in UTF-16 code units: `text.slice(span.start, span.end)`.
 *
 * @example
 * covers({ start: 0, end: 9 }, { start: 2, end: 4 }); // true
 */
import { lowerBound } from "./lower-bound.js";

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds all of `inner` (equal spans cover each other). */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of `spans`; they must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The place of the first of spans, in order of their starts, that starts at or after the position. */
export function firstFrom(spans: readonly Span[], position: number): number {
  return lowerBound(spans.length, (place) => spans[place]!.start < position);
}
