/**
 * Quotations that go on over paragraphs: each paragraph opens again, and only the last one closes.
 *
 * @example
 * // “We lost everything.
 * // “Nobody warned us,” she said.
 */
import type { Document, Paragraph } from "../document/document.js";
import { isLetterOrDigit } from "../text/characters.js";
import { endsSentence } from "./collapsed.js";
import type { Family, Mark } from "./mark.js";

/** A mark that costs more than this to open with does not open a paragraph. */
const READILY = 2;
/** A quotation that is not opened again is not looked for further on than this. */
export const LONGEST_GAP = 2;
const MOST_BULLETS = 2;

/** The family of the mark that a paragraph opens with, or null. */
export function openingFamily(document: Document, paragraph: Paragraph, marks: readonly Mark[]): Family | null {
  const first = marks[0];
  return first && opensParagraph(document, paragraph, first) && first.opens <= READILY ? first.family : null;
}

/** Whether nothing but bullets and brackets stands between a mark and the beginning of its paragraph. */
export function opensParagraph(document: Document, paragraph: Paragraph, mark: Mark): boolean {
  if (mark.token > paragraph.firstToken + MOST_BULLETS) return false;
  for (let i = paragraph.firstToken; i < mark.token; i++) {
    if (isLetterOrDigit(document.tokens[i]?.text.charCodeAt(0) ?? 0)) return false;
  }
  return true;
}

/** Whether the paragraph ends as one does whose quotation goes on: with a sentence, or a colon or dash. */
export function mayContinue(document: Document, paragraph: Paragraph): boolean {
  const last = document.tokens[paragraph.endToken - 1];
  return last !== undefined && (endsSentence(last) || /^[:;—–,-]$/u.test(last.text));
}

/** Whether a mark of one family goes on with what a mark of the other opened. */
export function isSameKind(a: Family, b: Family): boolean {
  return a === b || ((a === "straight" || a === "curly") && (b === "straight" || b === "curly"));
}
