/**
 * Finds what looks like a quotation mark in a paragraph, one character or two typed for one.
 *
 * @example
 * // ``We beat it,'' he said.    two shapes: LaTeX's opening mark, and two apostrophes that close it
 */
import type { Document, Paragraph, Token } from "../document/document.js";
import { APOSTROPHE, COMMA, isLetterOrDigit, QUOTATION_MARK } from "../text/characters.js";
import { glyphAt } from "../text/glyphs.js";
import type { Conventions } from "./conventions.js";
import { DOUBLED, GLYPHS } from "./glyphs.js";
import type { Glyph } from "./glyphs.js";
import { DASH, EDGE, OPENING, sideAfter, sideBefore, SPACE } from "./neighbours.js";

/** A mark by its shape alone, with its place in the text and its first token. */
export interface Shape {
  readonly glyph: Glyph;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** The first characters of what damage leaves for a mark: `&quot;`, `â€œ`. */
const AMPERSAND = 0x26;
const A_CIRCUMFLEX = 0xe2;

/** The shapes of a paragraph, in order. */
export function findShapes(document: Document, paragraph: Paragraph, conventions: Conventions): Shape[] {
  const { tokens, text } = document;
  const found: Shape[] = [];
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const token = tokens[i];
    if (!token) continue;
    const written = text.charCodeAt(token.start);
    if (isLetterOrDigit(written) && written !== A_CIRCUMFLEX) continue;
    const unit = glyphAt(text, token.start);
    const glyph = GLYPHS.get(unit);
    const mayDouble = glyph !== undefined || unit === COMMA || unit === LESS_THAN || unit === GREATER_THAN;
    if (!mayDouble) continue;
    const next = tokens[i + 1];
    const mayPair = next && next.start === token.end && i + 1 < paragraph.endToken && !isSingleBeforeDouble(document, i);
    const doubled = mayPair ? doubledGlyph(text, token, next, conventions) : undefined;
    if (doubled && next) {
      found.push({ glyph: doubled, start: token.start, end: next.end, token: i });
      i++;
    } else if (glyph && isWholeToken(text, token)) found.push({ glyph, start: token.start, end: token.end, token: i });
  }
  return found;
}

/** Whether three apostrophes from `index` on close, the inner quotation first, as in *''Say 'yes,''' he said.* */
function isSingleBeforeDouble({ tokens, text }: Document, index: number): boolean {
  const first = tokens[index];
  if (first?.text !== "'" || text.slice(first.start, first.start + 3) !== "'''") return false;
  if (text.charCodeAt(first.start + 3) === APOSTROPHE) return false;
  const before = sideBefore(text, first.start, 0);
  return before !== SPACE && before !== EDGE && before !== OPENING && before !== DASH;
}

/** A mark typed as two characters; `""` too, in what was exported from a table. */
function doubledGlyph(text: string, token: Token, next: Token, conventions: Conventions): Glyph | undefined {
  if (token.text === '"' && next.text === '"') return conventions.doubledStraight ? GLYPHS.get(QUOTATION_MARK) : undefined;
  const glyph = DOUBLED.get(token.text + next.text);
  if (glyph?.style === "low") {
    return sideBefore(text, token.start, 0) <= SPACE && sideAfter(text, next.end, text.length) > SPACE ? glyph : undefined;
  }
  if (glyph?.points === "either" && conventions.latex) return { family: "curly", style: "double", points: "either" };
  return glyph;
}

function isWholeToken(text: string, token: Token): boolean {
  const unit = text.charCodeAt(token.start);
  return token.end - token.start === 1 || unit === AMPERSAND || unit === A_CIRCUMFLEX;
}
