/**
 * The cue and the source of a report as the public result has them.
 *
 * @example
 * cueOf(document, attribution); // { start: 16, end: 20, text: "said", lemma: "say", polarity: "affirmed" }
 */
import type { Unnumbered } from "../attribution/numbered.js";
import type { Document } from "../document/document.js";
import { withSpaces } from "../text/one-line.js";
import type { Span } from "../text/span.js";
import type { QuoteCue, TextSpan } from "../types.js";
import { polarityOf } from "./polarity.js";

/** The cue with its lemma and its polarity; null for a bare quotation. */
export function cueOf(document: Document, attribution: Unnumbered): QuoteCue | null {
  const span = textSpan(document, attribution.cue);
  if (!span) return null;
  const head = attribution.cueHead === null ? undefined : document.tokens[attribution.cueHead];
  const hasLemma = head !== undefined && (head.pos === "VERB" || head.pos === "NOUN" || head.pos === "AUX") && !isAccording(span.text);
  const lemma = hasLemma ? head.lemma : withSpaces(span.text.toLowerCase());
  return { start: span.start, end: span.end, text: span.text, lemma, polarity: polarityOf(document, attribution) };
}

/** *According to* has no verb for a lemma, whatever the tags say. */
function isAccording(cue: string): boolean {
  return cue.slice(0, "according".length).toLowerCase() === "according";
}

/** The span with what it covers. */
export function textSpan(document: Document, span: Span | null): TextSpan | null {
  return span && { start: span.start, end: span.end, text: document.text.slice(span.start, span.end) };
}
