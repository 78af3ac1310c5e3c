/**
 * Where a quotation ends whose closing mark is missing: before its attribution, with the bracket that it stands in, or
 * with its sentence or paragraph.
 *
 * @example
 * // “They agreed on all points. They will meet again, the ministry said.
 * //                                             ^ here
 */
import type { Document, Token } from "../document/document.js";
import { attributionBegins } from "./attribution.js";
import { endsSentence } from "./collapsed.js";
import type { Stretch } from "./stretch.js";

/** The token after the last of the quotation, and whether something in the text showed that it ends there. */
export interface InferredEnd {
  readonly endToken: number;
  readonly shown: boolean;
}

/**
 * Infers the end of a stretch that no mark of its own closes.
 *
 * @param closings for each token that opens a closed stretch, its closing token: what stands inside is passed over
 * @param lowers the document's tokens in lower case
 */
export function inferEnd(
  document: Document, stretch: Stretch, firstToken: number, closings: ReadonlyMap<number, number>, lowers: readonly string[],
): InferredEnd {
  const { tokens, sentences } = document;
  let brackets = 0;
  for (let i = firstToken; i < stretch.endToken; i++) {
    const closing = i > firstToken ? closings.get(i) : undefined;
    if (closing !== undefined && closing < stretch.endToken) {
      i = closing;
      continue;
    }
    const mark = tokens[i]?.text;
    if (mark === "(" || mark === "[") brackets++;
    else if (mark === ")" || mark === "]") brackets--;
    const shown =
      brackets < 0 ? !isListNumber(tokens[i - 1]) : i > firstToken && attributionBegins(document, i, stretch.endToken, lowers);
    if (shown) return { endToken: i, shown };
  }
  const opening = tokens[firstToken];
  if (stretch.endedBy !== "paragraph" || !opening || !isInsideClause(document, stretch)) {
    return { endToken: stretch.endToken, shown: false };
  }
  const sentence = sentences[opening.sentence];
  return { endToken: Math.min(stretch.endToken, sentence?.endToken ?? stretch.endToken), shown: false };
}

/** The number or letter of a list, *1)*, whose bracket closes nothing. */
function isListNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.text.length === 1 || token.pos === "NUM");
}

/** Whether the stretch opens inside a clause, as *the “smart approach …* does; then it cannot outlast the sentence. */
function isInsideClause(document: Document, stretch: Stretch): boolean {
  const mark = stretch.open;
  const before = mark ? document.tokens[mark.token - 1] : undefined;
  if (!mark || !before || before.paragraph !== document.tokens[mark.token]?.paragraph) return false;
  return !endsSentence(before) && !/^[,:—–-]$/u.test(before.text);
}
