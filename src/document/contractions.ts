/**
 * Where a contraction parts: *do·n’t*, *it·’s*, *would·n’t·’ve*, *can·not*, *did·nt*.
 *
 * @example
 * contractionCuts("don’t", 0, 5); // [2]
 */
import { isApostrophe, isLetter } from "../text/characters.js";
import { glyphAt, glyphLength } from "../text/glyphs.js";

/** What may stand after the apostrophe of a part. */
const ENDINGS: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);
const LONGEST_NOT = 8;
/** Words that end like a contraction and are none. */
const WHOLE: ReadonlySet<string> = new Set(["ma'am", "o'er", "ne'er", "e'er"]);
/** Contractions that lost their apostrophe: *didnt*. */
const BARE_NOT = /^(?:are|ca|could|did|do|does|had|has|have|is|must|need|should|was|were|wo|would)nt$/iu;
const NONE: readonly number[] = [];

/** Places inside the word from `start` to `end` where it parts, in order. */
export function contractionCuts(text: string, start: number, end: number): readonly number[] {
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last === 0x74 /* t */ && end - start <= LONGEST_NOT) {
    const word = text.slice(start, end).toLowerCase();
    if (word === "cannot") return [start + 3];
    if (BARE_NOT.test(word)) return [end - 2];
  }
  let cuts: number[] | undefined;
  for (let at = start + 1; at < end - 1; at++) {
    const unit = text.charCodeAt(at);
    // Most words end here: letters hold no apostrophe, and damage begins with one of two characters.
    if (isLetter(unit) && unit !== 0xe2) continue;
    if (!isApostrophe(glyphAt(text, at))) continue;
    const next = at + glyphLength(text, at);
    let endingEnd = next;
    while (endingEnd < end && isLetter(text.charCodeAt(endingEnd))) endingEnd++;
    const ending = text.slice(next, endingEnd).toLowerCase();
    const beforeNot = ending === "t" && (text.charCodeAt(at - 1) | 0x20) === 0x6e; /* n */
    if (beforeNot && at - 1 > start) (cuts ??= []).push(at - 1);
    else if (ENDINGS.has(ending) && !(WHOLE.has(`${text.slice(start, at).toLowerCase()}'${ending}`))) (cuts ??= []).push(at);
  }
  return cuts ?? NONE;
}
