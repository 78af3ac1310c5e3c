/**
 * Quotations marked in the text itself, so that no test types an offset.
 *
 * @example
 * // ⟦“We won,”⟧ he said.          closed
 * // ⟦“We won⟧×, he said.          the closing mark is missing, the end inferred
 * // ⟦“We won.⟧→ →⟦“We did!”⟧      goes on, and is gone on with
 */
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";

const SIGNS = /→⟦|⟦|⟧[×→]?/gu;

/** Takes the signs out of a text and puts in those of the quotations that are found: the same, if all is well. */
export function reread(marked: string): string {
  return markQuotations(marked.replace(SIGNS, ""));
}

/** The text with its quotations marked. */
function markQuotations(text: string): string {
  const pairs = pairMarks(readDocument(text));
  const before = new Map<number, string>();
  const add = (offset: number, sign: string): void => void before.set(offset, (before.get(offset) ?? "") + sign);
  for (const pair of [...pairs].sort((a, b) => a.end - b.end || b.start - a.start || b.index - a.index)) {
    add(pair.end, `⟧${{ closed: "", unclosed: "×", continued: "→" }[pair.ending]}`);
  }
  for (const pair of pairs) add(pair.start, pair.continues === null ? "⟦" : "→⟦");
  let marked = "";
  for (let offset = 0; offset <= text.length; offset++) marked += (before.get(offset) ?? "") + text.charAt(offset);
  return marked;
}
