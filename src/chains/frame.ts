/**
 * The author's words around a cue, in which medium, occasion and addressee are told.
 *
 * @example
 * // In a statement, the firm told the BBC that sales fell. — frame: "In a statement, the firm" and "the BBC"
 */
import { tokenAt } from "../document/token-at.js";
import type { Attribution } from "../attribution/attribution.js";
import { CITING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { RELATIVE_PRONOUNS } from "../lexicon/pronouns.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import { covers, type Span } from "../text/span.js";
import type { Stage } from "./stage.js";

/** Tokens, in order, that stand around the cue in its sentence and belong to no other attribution. */
export interface Frame {
  readonly tokens: readonly number[];
  /** The first token of the cue, and the one after its last; both the same where there is no cue. */
  readonly cueFirst: number;
  readonly cueEnd: number;
  /** From where to where a clause tells more of the source before its cue: *Lee, **who signed the letter,** said*. */
  readonly aside: readonly [first: number, end: number];
}

const NO_ASIDE = [0, 0] as const;

/** The frames of all attributions. */
export function frameAll(stage: Stage): Frame[] {
  const { attributions } = stage;
  const anchored = attributions.filter((each) => each.cue || each.source).sort((a, b) => anchorOf(a).start - anchorOf(b).start);
  const frames: Frame[] = attributions.map(() => ({ tokens: [], cueFirst: 0, cueEnd: 0, aside: NO_ASIDE }));
  anchored.forEach((attribution, i) => {
    frames[attribution.index] = frameOf(stage, attribution, neighbour(stage, anchored, i, -1), neighbour(stage, anchored, i, 1));
  });
  return frames;
}

/** How many attributions on each side are looked at for the one that bounds a frame. */
const LOOK = 6;

/** The nearest attribution on one side that does not stand inside this one, nor shares its cue. */
function neighbour(stage: Stage, anchored: readonly Attribution[], at: number, step: 1 | -1): Attribution | null {
  const own = anchored[at]!;
  for (let i = at + step, looked = 0; i >= 0 && i < anchored.length && looked < LOOK; i += step, looked++) {
    const other = anchored[i]!;
    if (own.content.some((piece) => covers(piece, anchorOf(other)))) continue;
    if (anchorOf(other).start === anchorOf(own).start || isCiting(stage, other)) continue;
    return other;
  }
  return null;
}

/** *reported, citing a statement*: only says from where the other has its words. */
function isCiting({ document }: Stage, { cueHead, stance }: Attribution): boolean {
  return stance !== "speech" && cueHead !== null && CITING_PARTICIPLES.has(document.tokens[cueHead]!.lower);
}

/** The cue, or the source where there is no cue. */
function anchorOf(attribution: Attribution): Span {
  return attribution.cue ?? attribution.source ?? attribution.content[0]!;
}

function frameOf(stage: Stage, attribution: Attribution, earlier: Attribution | null, later: Attribution | null): Frame {
  const { document, attributions } = stage;
  const anchor = anchorOf(attribution);
  const cueFirst = tokenAt(document, anchor.start);
  const cueEnd = wordsEnd(stage, cueFirst, Math.max(cueFirst, tokenAt(document, anchor.end - 1) + 1));
  const sentence = document.sentences[document.tokens[cueFirst]?.sentence ?? -1];
  if (!sentence) return { tokens: [], cueFirst, cueEnd, aside: NO_ASIDE };
  let { start, end } = sentence as Span;
  const outer = attribution.within === null ? null : attributions[attribution.within]!;
  const room = outer?.content.find((piece) => covers(piece, anchor));
  if (room) [start, end] = [Math.max(start, room.start), Math.min(end, room.end)];
  if (earlier) {
    const own = attribution.source ?? anchor;
    for (const span of [earlier.cue, earlier.source, ...earlier.content]) if (span && span.end <= Math.min(anchor.start, own.start)) start = Math.max(start, span.end);
  }
  if (later) {
    for (const span of [later.cue, later.source, ...(later.within === null || later.within === attribution.within ? later.content : [])]) {
      if (span && span.start >= anchor.end && !(attribution.source && covers(span, attribution.source))) end = Math.min(end, span.start);
    }
  }
  // demanded that they hand over the records and threatened to sue: those are the words of the other
  const others = earlier && !pieceAt(earlier.content, anchor) ? earlier.content.filter((piece) => isClause(stage, piece)) : [];
  const tokens: number[] = [];
  const firstToken = tokenAt(document, start);
  for (let i = cueFirst - 1; i >= firstToken && tokens.length < REACH; i--) {
    const piece = pieceAt(attribution.content, document.tokens[i]!) ?? pieceAt(others, document.tokens[i]!);
    if (piece) i = Math.min(i, tokenAt(document, piece.start));
    else tokens.push(i);
  }
  tokens.reverse();
  const before = tokens.length;
  for (let i = attribution.cue ? cueEnd : cueFirst; i < sentence.endToken && document.tokens[i]!.start < end && tokens.length - before < REACH; i++) {
    const piece = pieceAt(attribution.content, document.tokens[i]!);
    if (piece) {
      i = Math.max(i, tokenAt(document, piece.end - 1));
      if (tellsMore(stage, i + 1)) break;
    } else tokens.push(i);
  }
  return { tokens, cueFirst, cueEnd, aside: asideOf(stage, attribution, cueFirst) };
}

/** The clause between the source and a cue behind it that says who the source is. */
function asideOf({ document, tree }: Stage, { source }: Attribution, cueFirst: number): readonly [number, number] {
  const { tokens } = document;
  if (!source || source.end > (tokens[cueFirst]?.start ?? 0)) return NO_ASIDE;
  const last = tokenAt(document, source.end - 1);
  const first = tokens[last]!.text === "," ? last + 1 : last + 2;
  if (tokens[first - 1]?.text !== "," || !RELATIVE_PRONOUNS.has(tokens[first]?.lower ?? "")) return NO_ASIDE;
  let end = cueFirst - 1;
  while (end > first && tokens[end]!.text !== "," && tokens[end]!.pos !== "VERB") end--;
  if (tokens[end]?.text !== ",") return NO_ASIDE;
  return hasFinite(tree, first + 1, end) ? [first, end] : NO_ASIDE;
}

/** *promised that it would not be sold, **but it has been listed** in a brochure*; *his promise to go **was** in the manifesto*: whether the author's own clause goes on after the content. */
function tellsMore({ document: { tokens }, tree }: Stage, at: number): boolean {
  const next = tokens[at]?.text === "," ? at + 1 : at;
  return next > at && tokens[next]?.lower === "but" || FINITE.has(tree.tags[at] ?? "");
}

/** Tokens on each side of the cue that are looked at, the content left out. */
const REACH = 60;

/** The end of a cue without where or to whom: *wrote* of *wrote on Twitter*. */
function wordsEnd({ document: { tokens }, starts }: Stage, first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) if (tokens[i]!.pos === "ADP" && starts.has(i + 1)) return i;
  return end;
}

/** Whether words are a clause: “shared the news on Instagram” leaves *on Instagram* to what is told next. */
function isClause({ document, tree }: Stage, { start, end }: Span): boolean {
  const first = tokenAt(document, start);
  return /^(?:to|that)$/u.test(document.tokens[first]?.lower ?? "") || hasFinite(tree, first, tokenAt(document, end - 1) + 1);
}

function pieceAt(pieces: readonly Span[], token: Span): Span | undefined {
  return pieces.find((piece) => covers(piece, token));
}
