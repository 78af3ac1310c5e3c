/**
 * Where a quotation ends whose closing mark is missing: before its attribution, with the bracket that it stands in, or
 * with its sentence or paragraph.
 *
 * @example
 * // “They agreed on all points. They will meet again, the ministry said.
 * //                                             ^ here
 */
import { attributionFollows } from "../document/attribution-follows.js";
import type { Document, Token } from "../document/document.js";
import { ATTRIBUTION_VERBS } from "../lexicon/attribution-verbs.js";
import { endsSentence } from "./collapsed.js";
import type { Stretch } from "./stretch.js";

/** The token after the last of the quotation, and whether something in the text showed that it ends there. */
export interface InferredEnd {
  readonly endToken: number;
  readonly shown: boolean;
}

/** Subjects of *said* that follow it: *said Lee*, *said the minister*. */
const SUBJECT_TAGS: ReadonlySet<string> = new Set(["PROPN", "PRON", "DET", "NOUN", "ADJ", "NUM"]);

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
    const shown = brackets < 0 ? !isListNumber(tokens[i - 1]) : i > firstToken && attributionStarts(document, i, stretch.endToken, lowers);
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

/** Whether the token at `index` begins an attribution: a comma before *the ministry said*, or *Lee said.* as a sentence. */
function attributionStarts(document: Document, index: number, end: number, lowers: readonly string[]): boolean {
  const { tokens, sentences } = document;
  const token = tokens[index];
  if (!token) return false;
  if (token.text !== ",") return sentences[token.sentence]?.firstToken === index && isPlainAttribution(index, end, lowers);
  const next = tokens[index + 1];
  if (!next || index + 1 >= end) return false;
  if (ATTRIBUTION_VERBS.has(next.lower)) return SUBJECT_TAGS.has(tokens[index + 2]?.pos ?? "");
  if (next.lower === "according") return lowers[index + 2] === "to";
  return attributionFollows(lowers, index + 1, end, false);
}

/** Whether a sentence begins with a subject and a verb of speech, without a comma between them. */
function isPlainAttribution(index: number, end: number, lowers: readonly string[]): boolean {
  for (let i = index; i < end && lowers[i] !== ","; i++) {
    if (ATTRIBUTION_VERBS.has(lowers[i] ?? "")) return attributionFollows(lowers, index, end, false);
  }
  return false;
}

/** Whether the stretch opens inside a clause, as *the “smart approach …* does; then it cannot outlast the sentence. */
function isInsideClause(document: Document, stretch: Stretch): boolean {
  const mark = stretch.open;
  const before = mark ? document.tokens[mark.token - 1] : undefined;
  if (!mark || !before || before.paragraph !== document.tokens[mark.token]?.paragraph) return false;
  return !endsSentence(before) && !/^[,:—–-]$/u.test(before.text);
}
