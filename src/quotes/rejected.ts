/**
 * What might have been a quote and is none, each with the reason.
 *
 * @example
 * // The tower, known as “the cheese wedge”, was sold. → [{ reason: "improbable", text: "the cheese wedge", … }]
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Rejected } from "../attribution/rejected.js";
import type { Document } from "../document/document.js";
import type { QuotePair } from "../marks/quote-pair.js";
import type { Settings } from "../options.js";
import type { RejectedQuote, RejectionReason } from "../types.js";
import { cueOf, textSpan } from "./parts.js";
import { printed } from "./printed.js";
import { readMarks } from "./type.js";
import { isTooDeep } from "./within.js";

/** Why an attribution is not given out that stands so deep in others; null where it is. */
export function reasonToLeaveOut({ stance, confidence }: Attribution, depth: number, { scope, minConfidence }: Settings): RejectionReason | null {
  if (scope === "speech" && stance !== "speech") return "scope";
  if (confidence < minConfidence) return "confidence";
  return isTooDeep(depth) ? "nested" : null;
}

/** The rejected reports as the public result has them, in order; `quoteOf` names quotes by the heads of their cues. */
export function listRejected(
  document: Document, pairs: readonly QuotePair[], rejected: readonly Rejected[], quoteOf: ReadonlyMap<number | null, string>,
): RejectedQuote[] {
  const listed = rejected.map((each): RejectedQuote => ({
    reason: each.reason,
    against: each.against === null ? null : (quoteOf.get(each.against) ?? null),
    text: printed(document, each.content, readMarks(document, each, pairs).outer),
    content: each.content.map(({ start, end }) => ({ start, end })),
    cue: cueOf(document, each),
    source: textSpan(document, each.source),
    stance: each.stance,
    confidence: each.confidence,
  }));
  return listed.sort((a, b) => a.content[0]!.start - b.content[0]!.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}
