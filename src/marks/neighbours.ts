/**
 * What stands on each side of a mark, and which way that makes it point.
 *
 * @example
 * // He said "go" twice.
 * //         ^ space before, word after: it opens
 */
import { isDigit, isLetter, isSpace } from "../text/characters.js";
import { glyphAt } from "../text/glyphs.js";
import type { Pointing } from "./glyphs.js";

/** The kind of character beside a mark. */
export const EDGE = 0;
export const SPACE = 1;
export const WORD = 2;
export const STOP = 3;
export const DASH = 4;
export const OTHER = 5;
export const OPENING = 6;
export const COLON = 7;
export const COMMA = 8;
export type Side = typeof EDGE | typeof SPACE | typeof WORD | typeof STOP | typeof DASH | typeof OTHER | typeof OPENING
  | typeof COLON | typeof COMMA;

/** Costs of opening, by the side before (rows) and after (columns): edge, space, word, stop, dash, other. */
const OPENS: readonly (readonly number[])[] = [
  /* edge */ [6, 1, 0, 2, 1, 1],
  /* space */ [4, 2, 0, 4, 1.5, 1],
  /* word */ [6, 4, 2, 5, 3, 3],
  /* stop */ [6, 4, 1.5, 5, 3, 3],
  /* dash */ [5, 3, 0.7, 4, 2, 1],
  /* other */ [5, 3, 1, 4, 2, 2],
  /* opening */ [4, 2, 0, 3, 1, 0.5],
  /* colon */ [5, 2.5, 0.5, 5, 2, 1],
  /* comma */ [6, 4, 2, 5, 3, 3],
];

/** Costs of closing, in the same order. */
const CLOSES: readonly (readonly number[])[] = [
  /* edge */ [6, 5, 5, 5, 5, 5],
  /* space */ [1, 2, 4, 1, 2, 3],
  /* word */ [0, 0, 2, 0, 0.5, 1],
  /* stop */ [0, 0, 1.5, 0, 0.3, 1],
  /* dash */ [0.3, 0.5, 2, 0, 1, 1],
  /* other */ [0, 0, 2, 0, 1, 1],
  /* opening */ [4, 4, 5, 4, 4, 4],
  /* colon */ [1, 1, 3, 1, 1, 2],
  /* comma */ [0, 0, 1, 0, 0.3, 1],
];

/** A mark that points the wrong way is one error; its neighbours then count for half. */
const WRONG_WAY = 3;

/** What it costs to open between these sides, for a mark that points this way by its shape. */
export function openingCost(before: Side, after: Side, points: Pointing): number {
  const cost = OPENS[before]?.[Math.min(after, OTHER)] ?? 0;
  if (points === "either") return cost;
  return points === "open" ? cost / 2 : cost / 2 + WRONG_WAY;
}

/** What it costs to close between these sides. */
export function closingCost(before: Side, after: Side, points: Pointing): number {
  const cost = CLOSES[before]?.[Math.min(after, OTHER)] ?? 0;
  if (points === "either") return cost;
  return points === "close" ? cost / 2 : cost / 2 + WRONG_WAY;
}

/** The side before offset `at`, in a paragraph that begins at `start`. */
export function sideBefore(text: string, at: number, start: number): Side {
  if (at <= start) return EDGE;
  const unit = text.charCodeAt(at - 1);
  if (isSpace(unit)) return SPACE;
  switch (unit) {
    case 0x28: case 0x5b: case 0x7b: case 0x2f: case 0x3d: case 0x3e: // ( [ { / = >
      return OPENING;
    case 0x3a:
      return COLON;
    case 0x2c:
      return COMMA;
    case 0x2d: case 0x2013: case 0x2014: case 0x2015:
      return DASH;
    default:
      return isStop(unit) ? STOP : isLetter(unit) || isDigit(unit) ? WORD : OTHER;
  }
}

/** The side after offset `at`, in a paragraph that ends at `end`. */
export function sideAfter(text: string, at: number, end: number): Side {
  if (at >= end) return EDGE;
  const unit = glyphAt(text, at);
  if (isSpace(unit)) return SPACE;
  switch (unit) {
    case 0x28: case 0x5b: case 0x7b: case 0x24: case 0x23: case 0x40: case 0xa3: case 0x20ac: // ( [ { $ # @ £ €
    case 0x2026: // …
      return WORD;
    case 0x2e:
      return text.charCodeAt(at + 1) === 0x2e ? WORD : STOP;
    case 0x2d: case 0x2013: case 0x2014: case 0x2015:
      return DASH;
    default:
      return isStop(unit) || unit === 0x2c || unit === 0x3a ? STOP : isLetter(unit) || isDigit(unit) ? WORD : OTHER;
  }
}

/** Punctuation that ends a clause, and closing brackets. */
function isStop(unit: number): boolean {
  switch (unit) {
    case 0x21: case 0x25: case 0x29: case 0x2e: case 0x3b: case 0x3f: case 0x5d: case 0x7d: case 0x2026: case 0x85:
      return true;
    default:
      return false;
  }
}
