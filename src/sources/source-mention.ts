/**
 * Finds the mention that a span means: the outermost one whose head it holds.
 *
 * @example
 * // “Dana Ito, a spokeswoman for Meridian Air” means the mention “Dana Ito”
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import { firstFrom, type Span } from "../text/span.js";

/** How many mentions before the span are looked at for one that begins before it and reaches into it. */
const BEFORE = 6;

/** The mention that the span means, or null where it holds none. */
export function mentionOf(document: Document, mentions: readonly Mention[], span: Span): Mention | null {
  let fallback: Mention | null = null;
  for (let i = Math.max(0, firstFrom(mentions, span.start) - BEFORE); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.start >= span.end) break;
    const head = document.tokens[mention.head]!;
    // "the trade union" of the trade union Allied Workers
    if (mention.start >= span.start && mention.description?.end === span.end) fallback ??= mention;
    if (head.start < span.start || head.end > span.end) continue;
    if (mention.function === "possessor") {
      // "The company's" alone is the source of a claim; "Russia" of "Russia's top diplomat" is not
      fallback ??= mention;
      continue;
    }
    return mention;
  }
  return fallback;
}

/** The source without what a wide span took from the cue. */
export function ownWords({ cue, source }: Attribution): Span | null {
  if (!source || !cue || cue.start <= source.start || cue.start >= source.end) return source;
  return { start: source.start, end: cue.start };
}
