/**
 * Finds the quotation marks of a paragraph, and what each might be by its shape and its neighbours.
 *
 * @example
 * // The players' “best” was 6'2".
 * // findMarks gives ' (none 0.4), “ (opens 0), ” (closes 0), ' and " (none 0)
 */
import type { Document, Paragraph } from "../document/document.js";
import { apostropheCost } from "./apostrophes.js";
import type { Conventions } from "./conventions.js";
import type { Glyph, Pointing } from "./glyphs.js";
import type { Mark } from "./mark.js";
import { measureAt } from "./measures.js";
import { reopeningCost } from "./collapsed.js";
import { lostOpenerCost } from "./lost-opener.js";
import { closingCost, EDGE, OPENING, openingCost, sideAfter, sideBefore, SPACE, WORD } from "./neighbours.js";
import type { Side } from "./neighbours.js";
import { findShapes } from "./shapes.js";
import type { Shape } from "./shapes.js";

/** What it costs to pass over a double mark, and one that touches no word (a ditto mark, `pic=''`). */
const STRAY = 5;
const STRAY_BETWEEN_SPACES = 2;
/** An apostrophe that costs less than this hardly opens, although a word follows it: *the ’80s’ star*. */
const HARDLY_A_QUOTE = 0.5;
/** What is added for that, and for closing with a mark that measures. */
const HARDLY = 2;

/** The marks of `paragraph`, in order. */
export function findMarks(document: Document, paragraph: Paragraph, conventions: Conventions): Mark[] {
  const found = findShapes(document, paragraph, conventions);
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
  document: Document, shape: Shape, before: Side, after: Side, alone: boolean, conventions: Conventions,
): Mark {
  const { glyph, start, end, token } = shape;
  const points = pointing(glyph, before, after, conventions);
  const measure = measureAt(document.text, start, end - start);
  let none = STRAY;
  if (measure) none = measure === "certain" ? 0 : 1;
  else if (glyph.family === "single" && glyph.style === "single") {
    none = apostropheCost(document.tokens, token, before, after, points === "open");
  } else if (alone && isBlank(after) && (isBlank(before) || before === OPENING)) none = STRAY_BETWEEN_SPACES;
  const hardlyOpens = none < HARDLY_A_QUOTE && after === WORD;
  return {
    start, end, token, family: glyph.family, style: glyph.style, none,
    opens: openingCost(before, after, points) + (hardlyOpens ? HARDLY : 0),
    closes: closingCost(before, after, points) + (measure === "certain" ? HARDLY : 0),
    closesLost: lostOpenerCost(document.tokens, token, glyph.family === "single"),
    reopens: reopeningCost(document.tokens, token),
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

/** Whether two marks touch, or have a thin space between them, as typographers set ’ ”. */
function isGlued(text: string, end: number, start: number): boolean {
  if (end === start) return true;
  const unit = text.charCodeAt(end);
  return start === end + 1 && (unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0xa0);
}
