/**
 * Which characters are quotation marks, of which family, and which way they point.
 *
 * @example
 * GLYPHS.get(0x201c); // { family: "curly", style: "double", points: "open" }
 */
import * as character from "../text/characters.js";
import type { Family } from "./mark.js";
import type { MarkStyle } from "./quote-pair.js";

/** The way a mark points by its shape; `either` for straight ones. */
export type Pointing = "open" | "close" | "either";

/** What is known of a mark by its shape alone. */
export interface Glyph {
  readonly family: Family;
  readonly style: MarkStyle;
  readonly points: Pointing;
}

/** Marks of one character. */
export const GLYPHS: ReadonlyMap<number, Glyph> = new Map<number, Glyph>([
  [character.QUOTATION_MARK, { family: "straight", style: "double", points: "either" }],
  [character.FULL_WIDTH_QUOTATION_MARK, { family: "straight", style: "double", points: "either" }],
  [character.DOUBLE_PRIME, { family: "straight", style: "double", points: "either" }],
  [character.LEFT_DOUBLE_QUOTE, { family: "curly", style: "double", points: "open" }],
  [character.RIGHT_DOUBLE_QUOTE, { family: "curly", style: "double", points: "close" }],
  [character.REVERSED_DOUBLE_QUOTE, { family: "curly", style: "double", points: "either" }],
  [character.LOW_DOUBLE_QUOTE, { family: "curly", style: "low", points: "open" }],
  [character.C1_LEFT_DOUBLE_QUOTE, { family: "curly", style: "double", points: "open" }],
  [character.C1_RIGHT_DOUBLE_QUOTE, { family: "curly", style: "double", points: "close" }],
  [character.HEAVY_LEFT_DOUBLE_QUOTE, { family: "curly", style: "double", points: "open" }],
  [character.HEAVY_RIGHT_DOUBLE_QUOTE, { family: "curly", style: "double", points: "close" }],
  [character.LEFT_GUILLEMET, { family: "guillemet", style: "guillemet", points: "open" }],
  [character.RIGHT_GUILLEMET, { family: "guillemet", style: "guillemet", points: "close" }],
  [character.LEFT_SINGLE_GUILLEMET, { family: "single", style: "guillemet", points: "open" }],
  [character.RIGHT_SINGLE_GUILLEMET, { family: "single", style: "guillemet", points: "close" }],
  [character.APOSTROPHE, { family: "single", style: "single", points: "either" }],
  [character.FULL_WIDTH_APOSTROPHE, { family: "single", style: "single", points: "either" }],
  [character.PRIME, { family: "single", style: "single", points: "either" }],
  [character.ACUTE_ACCENT, { family: "single", style: "single", points: "either" }],
  [character.LEFT_SINGLE_QUOTE, { family: "single", style: "single", points: "open" }],
  [character.RIGHT_SINGLE_QUOTE, { family: "single", style: "single", points: "close" }],
  [character.REVERSED_SINGLE_QUOTE, { family: "single", style: "single", points: "open" }],
  [character.LOW_SINGLE_QUOTE, { family: "single", style: "low", points: "open" }],
  [character.C1_LEFT_SINGLE_QUOTE, { family: "single", style: "single", points: "open" }],
  [character.C1_RIGHT_SINGLE_QUOTE, { family: "single", style: "single", points: "close" }],
  [character.GRAVE_ACCENT, { family: "single", style: "latex", points: "open" }],
]);

const TYPED_DOUBLE: Glyph = { family: "straight", style: "double", points: "either" };
const LATEX_OPENING: Glyph = { family: "curly", style: "latex", points: "open" };
const TYPED_LEFT_GUILLEMET: Glyph = { family: "guillemet", style: "guillemet", points: "open" };
const TYPED_RIGHT_GUILLEMET: Glyph = { family: "guillemet", style: "guillemet", points: "close" };
const TYPED_LOW: Glyph = { family: "curly", style: "low", points: "open" };
const CURLY_OPENING: Glyph = { family: "curly", style: "double", points: "open" };
const CURLY_CLOSING: Glyph = { family: "curly", style: "double", points: "close" };

/** Marks typed as two characters: ``…'' and ''…'', ‘‘…’’, <<…>>, ,,…'' */
export const DOUBLED: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ["''", TYPED_DOUBLE],
  ["``", LATEX_OPENING],
  ["‘‘", CURLY_OPENING],
  ["’’", CURLY_CLOSING],
  ["‚‚", TYPED_LOW],
  [",,", TYPED_LOW],
  ["<<", TYPED_LEFT_GUILLEMET],
  [">>", TYPED_RIGHT_GUILLEMET],
]);
