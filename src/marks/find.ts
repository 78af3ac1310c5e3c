/**
 * Finds the quotation marks of a paragraph, and what each might be by its shape and its neighbours.
 *
 * @example
 * // The players' “best” was 6'2".
 * // findMarks gives ' (none 0.4), “ (opens 0), ” (closes 0), ' and " (none 0)
 */
import type { Document, Paragraph, Token } from "../document/document.js";
import { COMMA, QUOTATION_MARK } from "../text/characters.js";
import { glyphAt } from "../text/glyphs.js";
import { apostropheCost } from "./apostrophes.js";
import type { Conventions } from "./conventions.js";
import { DOUBLED, GLYPHS } from "./glyphs.js";
import type { Glyph, Pointing } from "./glyphs.js";
import type { Mark } from "./mark.js";
import { measureAt } from "./measures.js";
import { reopeningCost } from "./collapsed.js";
import { lostOpenerCost } from "./lost-opener.js";
import { closingCost, DASH, EDGE, OPENING, openingCost, sideAfter, sideBefore, SPACE, WORD } from "./neighbours.js";
import type { Side } from "./neighbours.js";

/** Shapes before they are weighed. */
interface Found {
  readonly glyph: Glyph;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** What it costs to pass over a double mark, and one that touches no word (a ditto mark, `pic=''`). */
const STRAY = 5;
const STRAY_BETWEEN_SPACES = 2;

/** An apostrophe that costs less than this hardly opens, although a word follows it: *the ’80s’ star*. */
const HARDLY_A_QUOTE = 0.5;
const HARDLY_OPENS = 2;

/** The marks of `paragraph`, in order. */
export function findMarks(document: Document, paragraph: Paragraph, conventions: Conventions): Mark[] {
  const found = shapesOf(document, paragraph, conventions);
  const marks: Mark[] = [];
  for (let first = 0; first < found.length; ) {
    let last = first;
    while (last + 1 < found.length && isGlued(document.text, found[last]?.end ?? 0, found[last + 1]?.start ?? 0)) last++;
    // Marks that touch look past each other: in “‘Go,’ he said both open before the word.
    const before = sideBefore(document.text, found[first]?.start ?? 0, paragraph.start);
    const after = sideAfter(document.text, found[last]?.end ?? 0, paragraph.end);
    for (let i = first; i <= last; i++) {
      const shape = found[i];
      if (shape) marks.push(weigh(document, shape, before, after, first === last, conventions));
    }
    first = last + 1;
  }
  return marks;
}

function weigh(
  document: Document, shape: Found, before: Side, after: Side, alone: boolean,
  conventions: Conventions,
): Mark {
  const { glyph, start, end, token } = shape;
  const points = pointing(glyph, before, after, conventions);
  const measure = measureAt(document.text, start, end - start);
  let none = STRAY;
  if (measure) none = measure === "certain" ? 0 : 1;
  else if (glyph.family === "single" && glyph.style === "single") {
    none = apostropheCost(document.tokens, token, before, after, points === "open");
  } else if (alone && isBlank(after) && (isBlank(before) || before === OPENING)) none = STRAY_BETWEEN_SPACES;
  return {
    start, end, token, family: glyph.family, style: glyph.style,
    opens: openingCost(before, after, points) + (none < HARDLY_A_QUOTE && after === WORD ? HARDLY_OPENS : 0), closes: closingCost(before, after, points) + (measure === "certain" ? 2 : 0), none,
    closesLost: lostOpenerCost(document.tokens, token, glyph.family === "single"), reopens: reopeningCost(document.tokens, token),
  };
}

function isBlank(side: Side): boolean {
  return side === SPACE || side === EDGE;
}

/** Which way a shape points here, given what the article does with such shapes. */
function pointing(glyph: Glyph, before: Side, after: Side, conventions: Conventions): Pointing {
  if (glyph.family === "guillemet" || glyph.style === "guillemet") {
    // Between two spaces (« Go ») only the shape tells; else only the side that has none.
    return isBlank(before) && isBlank(after) ? glyph.points : "either";
  }
  if (glyph.style === "low" || glyph.style === "latex") return glyph.points;
  if (glyph.family === "curly" && conventions.curlyEitherWay) return "either";
  if (glyph.family === "single" && conventions.singleEitherWay) return "either";
  return glyph.points;
}

function shapesOf(document: Document, paragraph: Paragraph, conventions: Conventions): Found[] {
  const { tokens, text } = document;
  const found: Found[] = [];
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const token = tokens[i];
    if (!token) continue;
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
  if (first?.text !== "'" || tokens[index + 1]?.text !== "'") return false;
  const third = tokens[index + 2];
  if (third?.text !== "'" || third.start !== first.start + 2 || tokens[index + 3]?.start === third.end && tokens[index + 3]?.text === "'") return false;
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
  return token.end - token.start === 1 || unit === 0x26 || unit === 0xe2;
}

/** Whether two marks touch, or have a thin space between them, as typographers set ’ ”. */
function isGlued(text: string, end: number, start: number): boolean {
  if (end === start) return true;
  const unit = text.charCodeAt(end);
  return start === end + 1 && (unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0xa0);
}
