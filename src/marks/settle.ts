/**
 * Settles where each stretch of a paragraph begins and ends, and which it goes on from.
 *
 * @example
 * // “We lost everything.       ending "continued"
 * // “Nobody warned us,” she…   continues the first
 */
import type { Document, Paragraph } from "../document/document.js";
import { isDigit, isLetter } from "../text/characters.js";
import { endsSentence } from "./collapsed.js";
import { isSameKind, opensParagraph } from "./continued.js";
import { lostStart } from "./lost-opener.js";
import type { Family } from "./mark.js";
import type { Unplaced } from "./nested.js";
import type { Stretch } from "./stretch.js";
import { inferEnd } from "./unclosed.js";

/** A quotation of an earlier paragraph that may still be open. */
export interface LeftOpen {
  /** Its place in the list of drafts. */
  readonly place: number;
  readonly family: Family;
  readonly paragraph: number;
}

/** A quotation while its paragraphs are read. */
export type Draft = { -readonly [Key in keyof Unplaced]: Unplaced[Key] };

/**
 * Adds a paragraph's quotations to `drafts`.
 *
 * @param opensAfter the family of the mark that the next paragraph opens with, if this one may go on there
 * @returns the quotation that the paragraph leaves open, if any
 */
export function settle(
  document: Document, paragraph: Paragraph, stretches: readonly Stretch[], lowers: readonly string[],
  before: LeftOpen | null, opensAfter: Family | null, drafts: Draft[],
): LeftOpen | null {
  const { tokens } = document;
  const closings = closingTokens(stretches);
  const places: (number | null)[] = [];
  let floor = paragraph.firstToken;
  let leftOpen: LeftOpen | null = null;
  stretches.forEach((stretch) => {
    const { open, close } = stretch;
    const firstToken = open ? innerToken(document, open.token, open.end) : stretch.carried ? paragraph.firstToken
      : lostStart(document, stretch.endToken, floor);
    const inferred = close ? null : inferEnd(document, stretch, firstToken, closings, lowers);
    const endToken = inferred?.endToken ?? stretch.endToken;
    if (!holdsWords(document, firstToken, endToken)) {
      places.push(null);
      return;
    }
    const start = open?.start ?? tokens[firstToken]?.start ?? paragraph.start;
    const end = close?.end ?? tokens[endToken - 1]?.end ?? start;
    const style = (open ?? close)?.style ?? drafts[before?.place ?? -1]?.style ?? "double";
    const reopened = stretch.endedBy === "reopened" && inferred?.shown === false && endsBeforeReopening(document, endToken);
    const continues = predecessor(document, stretch, places, drafts, before, paragraph);
    const place = drafts.length;
    drafts.push({
      start, end, style, open: open ? { start: open.start, end: open.end } : { start, end: start },
      close: close ? { start: close.start, end: close.end } : null,
      ending: close ? "closed" : reopened ? "continued" : "unclosed", continues,
    });
    places.push(place);
    floor = Math.max(floor, close ? innerToken(document, close.token, close.end) : endToken);
    const family = open?.family ?? before?.family;
    if (inferred && !inferred.shown && stretch.endedBy === "paragraph" && endToken === paragraph.endToken && family && !leftOpen) {
      leftOpen = { place, family, paragraph: paragraph.index };
      if (opensAfter !== null && isSameKind(opensAfter, family)) setEnding(drafts, place);
    }
  });
  return leftOpen;
}

/** The draft that a stretch goes on with: one that it opens again, or the one that an earlier paragraph left open. */
function predecessor(
  document: Document, stretch: Stretch, places: readonly (number | null)[], drafts: Draft[], before: LeftOpen | null,
  paragraph: Paragraph,
): number | null {
  if (stretch.reopens !== null) {
    const place = places[stretch.reopens] ?? null;
    return place !== null && drafts[place]?.ending === "continued" ? place : null;
  }
  if (!before || places.length > 0) return null;
  const reopensThere =
    stretch.open && isSameKind(stretch.open.family, before.family) && opensParagraph(document, paragraph, stretch.open) &&
    before.paragraph === paragraph.index - 1 && drafts[before.place]?.ending === "continued";
  if (!stretch.carried && !reopensThere) return null;
  return bridge(document, before, paragraph, drafts);
}

/** Adds the paragraphs without marks between the one left open and `paragraph`; the place of the last of them. */
function bridge(document: Document, before: LeftOpen, paragraph: Paragraph, drafts: Draft[]): number {
  let place = before.place;
  for (const { start, end } of document.paragraphs.slice(before.paragraph + 1, paragraph.index)) {
    const style = drafts[place]?.style ?? "double";
    setEnding(drafts, place);
    place = drafts.push({ start, end, open: { start, end: start }, close: null, style, ending: "continued", continues: place }) - 1;
  }
  setEnding(drafts, place);
  return place;
}

function setEnding(drafts: Draft[], place: number): void {
  const draft = drafts[place];
  if (draft) draft.ending = "continued";
}

/** For each token that opens a closed stretch, the token that closes it. */
function closingTokens(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  for (const { open, close } of stretches) if (open && close) closings.set(open.token, close.token);
  return closings;
}

/** The first token after a mark that begins at `token` and ends at `end`. */
function innerToken(document: Document, token: number, end: number): number {
  let inner = token + 1;
  while ((document.tokens[inner]?.start ?? end) < end) inner++;
  return inner;
}

function endsBeforeReopening(document: Document, endToken: number): boolean {
  const last = document.tokens[endToken - 1];
  return last !== undefined && endsSentence(last);
}

/** Marks around nothing but marks quote nothing. */
function holdsWords(document: Document, firstToken: number, endToken: number): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const unit = document.tokens[i]?.text.charCodeAt(0) ?? 0;
    if (isLetter(unit) || isDigit(unit) || unit > 0xd7ff) return true;
  }
  return false;
}
