/**
 * The author's words around a cue, in which medium, occasion and addressee are told.
 *
 * @example
 * // In a statement, the firm told the BBC that sales fell. — frame: "In a statement, the firm" and "the BBC"
 */
import type { Attribution } from "../attribution/attribution.js";
import { covers, type Span } from "../text/span.js";
import { tokenAt, type Stage } from "./stage.js";

/** Tokens, in order, that stand around the cue in its sentence and belong to no other attribution. */
export interface Frame {
  readonly tokens: readonly number[];
  /** The first token of the cue, and the one after its last; both the same where there is no cue. */
  readonly cueFirst: number;
  readonly cueEnd: number;
}

/** The frames of all attributions. */
export function frameAll(stage: Stage): Frame[] {
  const { attributions } = stage;
  const anchored = attributions.filter((each) => each.cue || each.source).sort((a, b) => anchorOf(a).start - anchorOf(b).start);
  const frames: Frame[] = attributions.map(() => ({ tokens: [], cueFirst: 0, cueEnd: 0 }));
  anchored.forEach((attribution, i) => {
    frames[attribution.index] = frameOf(stage, attribution, neighbour(anchored, i, -1), neighbour(anchored, i, 1));
  });
  return frames;
}

/** How many attributions on each side are looked at for the one that bounds a frame. */
const LOOK = 6;

/** The nearest attribution on one side that does not stand inside this one, nor shares its cue. */
function neighbour(anchored: readonly Attribution[], at: number, step: 1 | -1): Attribution | null {
  const own = anchored[at]!;
  for (let i = at + step, looked = 0; i >= 0 && i < anchored.length && looked < LOOK; i += step, looked++) {
    const other = anchored[i]!;
    if (own.content.some((piece) => covers(piece, anchorOf(other)))) continue;
    if (anchorOf(other).start === anchorOf(own).start) continue;
    return other;
  }
  return null;
}

/** The cue, or the source where there is no cue. */
function anchorOf(attribution: Attribution): Span {
  return attribution.cue ?? attribution.source ?? attribution.content[0]!;
}

function frameOf(stage: Stage, attribution: Attribution, before: Attribution | null, after: Attribution | null): Frame {
  const { document, attributions } = stage;
  const anchor = anchorOf(attribution);
  const cueFirst = tokenAt(document, anchor.start);
  const cueEnd = Math.max(cueFirst, tokenAt(document, anchor.end - 1) + 1);
  const sentence = document.sentences[document.tokens[cueFirst]?.sentence ?? -1];
  if (!sentence) return { tokens: [], cueFirst, cueEnd };
  let { start, end } = sentence as Span;
  const outer = attribution.within === null ? null : attributions[attribution.within]!;
  const room = outer?.content.find((piece) => covers(piece, anchor));
  if (room) [start, end] = [Math.max(start, room.start), Math.min(end, room.end)];
  if (before) {
    const own = attribution.source ?? anchor;
    for (const span of [before.cue, before.source, ...before.content]) if (span && span.end <= Math.min(anchor.start, own.start)) start = Math.max(start, span.end);
  }
  if (after) {
    for (const span of [after.cue, after.source, ...(after.within === null || after.within === attribution.within ? after.content : [])]) {
      if (span && span.start >= anchor.end && !(attribution.source && covers(span, attribution.source))) end = Math.min(end, span.start);
    }
  }
  const tokens: number[] = [];
  for (let i = tokenAt(document, start); i < sentence.endToken && document.tokens[i]!.start < end; i++) {
    if (i >= cueFirst && i < cueEnd && attribution.cue) continue;
    if (!attribution.content.some((piece) => covers(piece, document.tokens[i]!))) tokens.push(i);
  }
  return { tokens, cueFirst, cueEnd };
}
