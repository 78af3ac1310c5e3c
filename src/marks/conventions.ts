/**
 * How this article uses marks whose direction depends on the language or the typist.
 *
 * @example
 * conventionsOf(readDocument("„Los“, sagte er.")); // curlyEitherWay: “ closes what „ opened
 */
import type { Document } from "../document/document.js";

/** Which shapes of mark tell nothing of their direction in this article. */
export interface Conventions {
  /** “ and ”: after „ the first closes, and where only one of the two is used it does both. */
  readonly curlyEitherWay: boolean;
  /** ‘ and ’ in the same way: ‚…‘. */
  readonly singleEitherWay: boolean;
  /** « and »: »…« opens with the second. */
  readonly guillemetEitherWay: boolean;
  /** '' closes what `` opened. */
  readonly latex: boolean;
  /** "" is one mark, as in exports of tables, where hardly a " stands alone. */
  readonly doubledStraight: boolean;
}

/** Reads the conventions off the whole text. */
export function conventionsOf(document: Document): Conventions {
  const { text } = document;
  return {
    curlyEitherWay: text.includes("„") || text.includes("“") !== text.includes("”"),
    singleEitherWay: text.includes("‚"),
    guillemetEitherWay: text.includes("«") || text.includes("<<"),
    latex: text.includes("``"),
    doubledStraight: text.includes('""') && isDoubledThroughout(text),
  };
}

/** Whether straight marks come in twos, but for one at each end of the text. */
function isDoubledThroughout(text: string): boolean {
  const doubled = text.split('""').length - 1;
  const all = text.split('"').length - 1;
  return doubled >= 2 && all - doubled * 2 <= 2;
}
