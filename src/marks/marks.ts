/**
 * The quotations of an article: every pair of marks, nested, continued over paragraphs or never closed.
 *
 * Each paragraph is read by itself (find.ts weighs its marks, pair.ts decides what they do), so that an error in one
 * never reaches another; then the ends that no mark shows are inferred (unclosed.ts, collapsed.ts, lost-opener.ts),
 * paragraphs are joined (continued.ts) and quotations put into each other (nested.ts).
 *
 * @example
 * pairMarks(readDocument("“We won,” he said."))[0]?.close; // { start: 8, end: 9 }
 */
import type { Document } from "../document/document.js";
import { LONGEST_GAP, mayContinue, openingFamily } from "./continued.js";
import { conventionsOf } from "./conventions.js";
import { findMarks } from "./find.js";
import { nest } from "./nested.js";
import { pairParagraph } from "./pair.js";
import type { QuotePair } from "./quote-pair.js";
import { settle } from "./settle.js";
import type { Draft, LeftOpen } from "./settle.js";
import { stretchesOf } from "./stretch.js";

/** Pairs the quotation marks of an article, in order of their start, outer before inner. */
export function pairMarks(document: Document): readonly QuotePair[] {
  const conventions = conventionsOf(document);
  const lowers = document.tokens.map((token) => token.lower);
  const marksOf = document.paragraphs.map((paragraph) => findMarks(document, paragraph, conventions));
  const drafts: Draft[] = [];
  let leftOpen: LeftOpen | null = null;
  for (const paragraph of document.paragraphs) {
    const marks = marksOf[paragraph.index] ?? [];
    if (leftOpen !== null && paragraph.index - leftOpen.paragraph > LONGEST_GAP) leftOpen = null;
    if (marks.length === 0) continue;
    const following = document.paragraphs[paragraph.index + 1];
    const opensAfter =
      following && mayContinue(document, paragraph) ? openingFamily(document, following, marksOf[following.index] ?? []) : null;
    const pairing = pairParagraph(marks, { openBefore: leftOpen?.family ?? null, opensAfter });
    leftOpen = settle(document, paragraph, stretchesOf(paragraph, marks, pairing), lowers, leftOpen, opensAfter, drafts);
  }
  return nest(drafts);
}
