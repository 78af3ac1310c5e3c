/**
 * Quotations whose opening mark is lost: *We will go,” she said.*
 *
 * @example
 * // It rained. We will go,” she said.
 * //            ^ the quotation begins with the sentence
 */
import type { Document, Token } from "../document/document.js";
import { isLetterOrDigit } from "../text/characters.js";
import { introduces, isSpeech } from "./attribution.js";

const BEFORE_ATTRIBUTION = 1.8;
const AFTER_SENTENCE = 3.5;
/** A closing mark inside a clause tells nothing of where the quotation began: better a stray mark. */
const UNLIKELY = 7;
const ATTRIBUTION_WITHIN = 7;
const LONGEST_ATTRIBUTION = 20;
/** Looking back for what introduces the quotation goes no further than this. */
const LONGEST_SENTENCE = 80;
/** Speakers speak of themselves: such a sentence before belongs to the quotation too. */
const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "we", "us", "our", "ours"]);

/** What it costs to read the mark at `token`, single or double, as closing a quotation that no mark opens. */
export function lostOpenerCost(tokens: readonly Token[], token: number, single: boolean): number {
  let last = token - 1;
  while (last > token - 4 && isMark(tokens[last])) last--;
  const before = tokens[last]?.text ?? "";
  // “A,” he said.” has a mark too many, not one too few.
  if (!/^(?:[,?!.…]|\.\.\.)$/u.test(before) || isSpeech(tokens[last - 1])) return UNLIKELY;
  if (before !== "." && attributionIsNear(tokens, token)) return BEFORE_ATTRIBUTION;
  return before === "," || single || isReported(tokens, token) ? UNLIKELY : AFTER_SENTENCE;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^["'“”‘’«»]$/u.test(token.text);
}

function attributionIsNear(tokens: readonly Token[], token: number): boolean {
  for (let i = token + 1; i <= token + ATTRIBUTION_WITHIN; i++) {
    const next = tokens[i];
    if (!next || /^[.?!;:"“”«»]$/u.test(next.text)) return false;
    if (isSpeech(next)) return true;
  }
  return false;
}

/** Whether the sentence before the mark reports in its own words, *Ruiz called it late.”*: who knows where the mark was. */
function isReported(tokens: readonly Token[], token: number): boolean {
  const sentence = tokens[token]?.sentence;
  let reported = false;
  let interrupted = false;
  for (let i = token - 1; i > token - LONGEST_SENTENCE && tokens[i]?.sentence === sentence; i--) {
    if (introduces(tokens, i)) return false;
    // “The envoys,” said Ruiz, will sign.”: the comma after the attribution shows where the rest begins.
    if (isMark(tokens[i])) return reported && !interrupted;
    if (isSpeech(tokens[i])) reported = true;
    else if (!reported) interrupted ||= tokens[i]?.text === ",";
  }
  return reported;
}

/**
 * The token that a quotation closed at `close` begins with: the first after what introduces it, or that of its
 * sentence, or of an earlier sentence in the first person; never before `floor`, where the quotation before it ended.
 */
export function lostStart(document: Document, close: number, floor: number): number {
  const { tokens, sentences } = document;
  let start = close;
  for (let index = tokens[Math.max(floor, close - 1)]?.sentence ?? 0; index >= 0; index--) {
    const sentence = sentences[index];
    if (!sentence || sentence.endToken <= floor) break;
    const first = Math.max(floor, sentence.firstToken);
    const introduced = afterIntroduction(tokens, first, Math.min(start, close) - 2);
    if (introduced >= 0) return introduced;
    if (start < close && !isFirstPerson(tokens, first, sentence.endToken)) break;
    start = first;
    if (first > sentence.firstToken) return afterAttribution(tokens, first, close);
  }
  return Math.min(start, close - 1);
}

/** The token after the last comma or colon, up to `last`, that introduces quoted words; -1 where there is none. */
function afterIntroduction(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i > first; i--) if (introduces(tokens, i)) return i + 1;
  return -1;
}

/** The token after *he said,* where that stands between the quotation before and this one; else `start`. */
function afterAttribution(tokens: readonly Token[], start: number, close: number): number {
  const limit = Math.min(close - 1, start + LONGEST_ATTRIBUTION);
  let spoken = false;
  for (let i = start; i < limit; i++) {
    spoken ||= isSpeech(tokens[i]);
    if (spoken && tokens[i]?.text === ",") return i + 1;
  }
  let word = start;
  while (word < close - 1 && !isLetterOrDigit(tokens[word]?.text.charCodeAt(0) ?? 0)) word++;
  return word;
}

function isFirstPerson(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FIRST_PERSON.has(tokens[i]?.lower ?? "")) return true;
  return false;
}
