/**
 * Hangs punctuation marks in a tree of words, by the rules of Universal Dependencies: a mark belongs to the part of
 * the sentence that it sets off, and marks in a pair to the head of what they enclose.
 *
 * @example
 * // Lee, the mayor, said “No.”
 * // the first comma hangs from "mayor", the second from "Lee", the quotation marks from "No", the stop from "No"
 */
import type { Token } from "../document/document.js";
import { TAGS } from "./tags.js";

/** Trees are seldom deeper; a bound, so that a chain of a thousand commas costs no more than a thousand steps each. */
const DEEPEST = 100;
/** How many marks may stand open between two of a pair. */
const NESTED = 3;
const MARK_TAGS: ReadonlySet<string> = new Set([",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP"]);
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "“": "”", "«": "»", "‘": "’", '"': '"', "„": "“" };

/** Whether a token is punctuation rather than a word or a symbol. */
export function isMark(token: Token, tag: number): boolean {
  return MARK_TAGS.has(TAGS[tag] as string) && !/[\p{L}\p{N}]/u.test(token.text);
}

/** By token, the first word at or after it; `end` where there is none in the sentence. */
export function nextWords(tokens: readonly Token[], tags: Int32Array, first: number, end: number, next: Int32Array): void {
  let word = end;
  for (let at = end - 1; at >= first; at--) {
    if (!isMark(tokens[at] as Token, tags[at] as number)) word = at;
    next[at] = word;
  }
}

/**
 * Fills in the heads of the marks of a sentence, given those of its words and `next` by {@link nextWords}.
 * The last mark hangs from the root, unless it is one of a pair.
 */
export function hangMarks(tokens: readonly Token[], first: number, end: number, next: Int32Array, heads: Int32Array): void {
  const opening: number[] = [];
  const partner = new Map<number, number>();
  let before = -1;
  let root = -1;
  const lefts: number[] = [];
  for (let at = first; at < end; at++) {
    lefts.push(before);
    if (next[at] === at) {
      before = at;
      if (heads[at] === -1) root = at;
      continue;
    }
    const { text } = tokens[at] as Token;
    let open = opening.length - 1;
    const lowest = Math.max(0, opening.length - NESTED);
    while (open >= lowest && CLOSING[(tokens[opening[open] as number] as Token).text] !== text) open--;
    if (open >= lowest) {
      partner.set(opening[open] as number, at);
      partner.set(at, opening[open] as number);
      opening.length = open;
    } else if (text in CLOSING) opening.push(at);
  }
  if (before < 0) {
    for (let at = first; at < end; at++) heads[at] = at === first ? -1 : first;
    return;
  }
  for (let at = first; at < end; at++) {
    if (next[at] === at) continue;
    const pair = partner.get(at);
    const enclosed = pair === undefined ? -1 : headBetween(Math.min(at, pair), Math.max(at, pair), next, heads);
    if (enclosed >= 0) heads[at] = enclosed;
    else heads[at] = next[at] === end ? root : setOff(at, lefts[at - first] as number, next[at] as number, heads);
  }
}

/** The head of the words between two marks, -1 where they are more than one part. */
function headBetween(open: number, close: number, next: Int32Array, heads: Int32Array): number {
  let word = next[open] as number;
  if (word >= close) return -1;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const head = heads[word] as number;
    if (head < open || head > close) return word;
    word = head;
  }
  return -1;
}

/** The part that a mark between `left` and `right` sets off. */
function setOff(at: number, left: number, right: number, heads: Int32Array): number {
  const before = left < 0 ? -1 : top(left, (head) => head >= 0 && head < at, heads);
  const after = top(right, (head) => head > at, heads);
  if (before < 0) return after;
  const above = heads[after] as number;
  return above >= 0 && above < at ? after : before;
}

function top(from: number, isSameSide: (head: number) => boolean, heads: Int32Array): number {
  let word = from;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const head = heads[word] as number;
    if (!isSameSide(head)) return word;
    word = head;
  }
  return word;
}
