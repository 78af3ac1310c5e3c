/**
 * Tells direct, indirect and mixed quotes apart, and what became of their marks.
 *
 * @example
 * // “We will act,” she said. — direct, closed; she said they would “act” — mixed
 */
import type { Unnumbered } from "../attribution/numbered.js";
import type { Document } from "../document/document.js";
import type { QuotePair } from "../marks/quote-pair.js";
import { covers, firstFrom, type Span } from "../text/span.js";
import type { MarkState, QuoteType } from "../types.js";

/** What the marks around a content say. */
export interface Marks {
  readonly type: QuoteType;
  readonly state: MarkState;
  /** The marks that only open and close the content, which are not part of its words. */
  readonly outer: readonly Span[];
}

/** Forms of lines that print what was said as it was said, without marks. */
const VERBATIM: ReadonlySet<string> = new Set(["interview", "transcript"]);

/** How many quotations around a piece are looked at. */
const AROUND = 8;
/** How many quotations inside a piece are. */
const MOST = 500;

/** Reads the marks of an attribution's content; `pairs` are all of the article's. */
export function readMarks(document: Document, attribution: Unnumbered, pairs: readonly QuotePair[]): Marks {
  const { content } = attribution;
  const own = content.map((piece) => ownPairs(attribution, piece, pairs));
  const whole = content.map((piece, i) => fills(document, piece, own[i]!));
  const quoted = whole.filter(Boolean).length;
  const used = own.flat();
  if (quoted === content.length) return { type: "direct", state: stateOf(used), outer: marksIn(content, own) };
  if (quoted > 0 && content.every((piece, i) => whole[i] || standsAlone(document, attribution, piece))) {
    return { type: "direct", state: "lost", outer: marksIn(content, own) };
  }
  if (VERBATIM.has(attribution.decidedBy)) return { type: "direct", state: "none", outer: [] };
  return used.length > 0 ? { type: "mixed", state: stateOf(used), outer: [] } : { type: "indirect", state: "none", outer: [] };
}

/** The quotations that a piece touches, but for those that hold the cue too: they are of whoever reports the reporter. */
function ownPairs(attribution: Unnumbered, piece: Span, pairs: readonly QuotePair[]): QuotePair[] {
  const anchor = attribution.cue ?? attribution.source;
  const found: QuotePair[] = [];
  let next = firstFrom(pairs, piece.start);
  let around: number | null = next > 0 ? next - 1 : null;
  for (let step = 0; around !== null && step < AROUND; step++) {
    const pair: QuotePair = pairs[around]!;
    if (pair.end > piece.start && !(anchor && covers(pair, anchor))) found.unshift(pair);
    around = pair.parent;
  }
  for (; next < pairs.length && pairs[next]!.start < piece.end && found.length < MOST; next++) {
    const pair = pairs[next]!;
    if (!(anchor && pair.close && covers(pair, anchor))) found.push(pair);
  }
  return found;
}

/** Whether quotations fill the piece, but for punctuation between and around them. */
function fills(document: Document, piece: Span, pairs: readonly QuotePair[]): boolean {
  let at = skip(document.text, piece.start, piece.end);
  for (const pair of pairs) {
    if (pair.start > at) return false;
    if (pair.end > at) at = skip(document.text, pair.end, piece.end);
    if (at >= piece.end) return true;
  }
  return false;
}

/** The first position that holds more than space and punctuation. */
function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s.,;:!?…\-–—]/u.test(text.charAt(at))) at++;
  return at;
}

/** The marks of the outermost quotations, and those that take up again what stayed open. */
function marksIn(content: readonly Span[], own: readonly (readonly QuotePair[])[]): Span[] {
  return content.flatMap((piece, i) => {
    const pairs = own[i]!;
    const indices = new Set(pairs.map((pair) => pair.index));
    const outermost = pairs.filter((pair) => pair.parent === null || !indices.has(pair.parent) || pair.continues !== null);
    return outermost.flatMap((pair) => [pair.open, pair.close]).filter((mark): mark is Span => mark !== null && covers(piece, mark));
  });
}

/** A piece without marks that is a sentence of its own after the attribution: its marks were lost. */
function standsAlone({ text }: Document, attribution: Unnumbered, piece: Span): boolean {
  const anchor = attribution.cue ?? attribution.source;
  if (!anchor || piece.start < anchor.end) return false;
  const before = text.slice(Math.max(0, piece.start - 6), piece.start).trimEnd();
  return /[.!?…]["”’'»]?$/u.test(before) && /^["“‘«]?\p{Lu}/u.test(text.slice(piece.start, piece.start + 2));
}

function stateOf(pairs: readonly QuotePair[]): MarkState {
  if (pairs.some((pair) => pair.ending === "unclosed")) return "unclosed";
  return pairs.some((pair) => pair.ending === "continued") ? "continued" : "closed";
}
