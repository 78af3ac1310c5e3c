/**
 * Quotations whose opening mark is lost: *We will go,” she said.*
 *
 * @example
 * // It rained. We will go,” she said.
 * //            ^ the quotation begins with the sentence
 */
import type { Document, Token } from "../document/document.js";
import { ATTRIBUTION_VERBS } from "../lexicon/attribution-verbs.js";

const BEFORE_ATTRIBUTION = 1.8;
const AFTER_SENTENCE = 3.5;
/** A closing mark inside a clause tells nothing of where the quotation began: better a stray mark. */
const UNLIKELY = 7;
const ATTRIBUTION_WITHIN = 7;
const LONGEST_ATTRIBUTION = 20;
/** Speakers speak of themselves: such a sentence before belongs to the quotation too. */
const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "we", "us", "our", "ours"]);

/** What it costs to read the mark at `token`, single or double, as closing a quotation that no mark opens. */
export function lostOpenerCost(tokens: readonly Token[], token: number, single: boolean): number {
  const before = tokens[token - 1]?.text ?? "";
  const lastWord = tokens[token - 2]?.lower ?? "";
  // “A,” he said.” has a mark too many, not one too few.
  if (!/^(?:[,?!.…]|\.\.\.)$/u.test(before) || ATTRIBUTION_VERBS.has(lastWord)) return UNLIKELY;
  if (before !== "." && attributionIsNear(tokens, token)) return BEFORE_ATTRIBUTION;
  return before === "," || single ? UNLIKELY : AFTER_SENTENCE;
}

function attributionIsNear(tokens: readonly Token[], token: number): boolean {
  for (let i = token + 1; i <= token + ATTRIBUTION_WITHIN; i++) {
    const next = tokens[i];
    if (!next || /^[.?!;:"“”«»]$/u.test(next.text)) return false;
    if (ATTRIBUTION_VERBS.has(next.lower)) return true;
  }
  return false;
}

/**
 * The token that a quotation closed at `close` begins with: that of its sentence, or the first after a colon, or an
 * earlier sentence in the first person; never before `floor`, where the quotation before it has ended.
 */
export function lostStart(document: Document, close: number, floor: number): number {
  const { tokens, sentences } = document;
  let sentence = sentences[tokens[Math.max(floor, close - 1)]?.sentence ?? 0];
  let start = Math.max(floor, sentence?.firstToken ?? floor);
  while (sentence && start > floor && sentence.firstToken === start) {
    const earlier: typeof sentence | undefined = sentences[sentence.index - 1];
    if (!earlier || earlier.firstToken < floor || !isFirstPerson(tokens, earlier.firstToken, earlier.endToken)) break;
    sentence = earlier;
    start = earlier.firstToken;
  }
  for (let i = close - 2; i >= start; i--) if (tokens[i]?.text === ":") return i + 1;
  return start > (sentence?.firstToken ?? start) ? afterAttribution(tokens, start, close) : start;
}

/** The token after *he said,* where that stands between the quotation before and this one; else `start`. */
function afterAttribution(tokens: readonly Token[], start: number, close: number): number {
  const limit = Math.min(close - 1, start + LONGEST_ATTRIBUTION);
  let spoken = false;
  for (let i = start; i < limit; i++) {
    spoken ||= ATTRIBUTION_VERBS.has(tokens[i]?.lower ?? "");
    if (spoken && tokens[i]?.text === ",") return i + 1;
  }
  return start;
}

function isFirstPerson(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FIRST_PERSON.has(tokens[i]?.lower ?? "")) return true;
  return false;
}
