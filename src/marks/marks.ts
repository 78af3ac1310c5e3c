/**
 * The quotations of an article: every pair of marks, nested, continued over paragraphs or never closed.
 *
 * @example
 * pairMarks(readDocument("“We won,” he said."))[0]?.close; // { start: 8, end: 9 }
 */
import type { Document } from "../document/document.js";
import type { QuotePair } from "./quote-pair.js";

/** Pairs the quotation marks of an article, in order of their start. */
export function pairMarks(document: Document): readonly QuotePair[] {
  const pairs: QuotePair[] = [];
  for (const paragraph of document.paragraphs) {
    let open: { start: number; end: number } | null = null;
    for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
      const token = document.tokens[i];
      if (!token) continue;
      const opens = token.text === "“" || (token.text === "\"" && !open);
      const closes = token.text === "”" || (token.text === "\"" && open);
      if (opens && !open) open = token;
      else if (closes && open) {
        pairs.push({
          start: open.start, end: token.end, index: pairs.length, open: { start: open.start, end: open.end },
          close: { start: token.start, end: token.end }, inner: { start: open.end, end: token.start },
          style: "double", ending: "closed", depth: 0, parent: null, continues: null,
        });
        open = null;
      }
    }
    if (open) {
      pairs.push({
        start: open.start, end: paragraph.end, index: pairs.length, open: { start: open.start, end: open.end },
        close: null, inner: { start: open.end, end: paragraph.end },
        style: "double", ending: "unclosed", depth: 0, parent: null, continues: null,
      });
    }
  }
  return pairs;
}
