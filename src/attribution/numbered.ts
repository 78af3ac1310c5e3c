/**
 * The attributions of an article in order, each with the one that it stands within.
 *
 * @example
 * // Fox said that the builder had told her the bridge was safe. — "the bridge was safe" stands within Fox's report
 */
import { covers, hull, type Span } from "../text/span.js";
import type { Attribution } from "./attribution.js";

/** An attribution before its place is known. */
export type Unnumbered = Omit<Attribution, "index" | "within">;

/** Of the contents still open where an attribution begins, so many are looked at for the one around it. */
const DEEPEST = 8;

/** Orders the attributions and says which stands within which. */
export function numbered(found: readonly Unnumbered[]): readonly Attribution[] {
  const order = [...found].sort((a, b) => a.content[0]!.start - b.content[0]!.start || hull(b.content).end - hull(a.content).end);
  const open: { index: number; span: Span; content: readonly Span[] }[] = [];
  return order.map((attribution, index) => {
    const span = hull([...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]);
    const whole = hull(attribution.content);
    while (open.length > 0 && open.at(-1)!.span.end <= span.start) open.pop();
    let within: number | null = null;
    for (let i = open.length - 1; i >= 0 && i >= open.length - DEEPEST; i--) {
      if (open[i]!.content.some((piece) => covers(piece, span) && !(piece.start === whole.start && piece.end === whole.end))) {
        within = open[i]!.index;
        break;
      }
    }
    open.push({ index, span: whole, content: attribution.content });
    const { content, cue, cueHead, source, implied, stance, confidence, score, decidedBy } = attribution;
    return { index, content, cue, cueHead, source, implied, stance, confidence, score, decidedBy, within };
  });
}
