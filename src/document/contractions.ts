/**
 * Where a contraction parts: *do·n’t*, *it·’s*, *would·n’t·’ve*, *can·not*.
 *
 * @example
 * contractionCuts("don’t", 0, 5); // [2]
 */
import { isApostrophe, isLetter } from "../text/characters.js";
import { glyphAt, glyphLength } from "../text/glyphs.js";

/** What may stand after the apostrophe of a part. */
const ENDINGS: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);
/** Words that end like a contraction and are none. */
const WHOLE: ReadonlySet<string> = new Set(["ma'am", "o'er", "ne'er", "e'er"]);
const NONE: readonly number[] = [];

/** Places inside the word from `start` to `end` where it parts, in order. */
export function contractionCuts(text: string, start: number, end: number): readonly number[] {
  if (end - start === 6 && text.slice(start, end).toLowerCase() === "cannot") return [start + 3];
  let cuts: number[] | undefined;
  for (let at = start + 1; at < end - 1; at++) {
    const unit = text.charCodeAt(at);
    // Most words end here: letters hold no apostrophe, and damage begins with one of two characters.
    if (isLetter(unit) && unit !== 0xe2) continue;
    if (!isApostrophe(glyphAt(text, at))) continue;
    const next = at + glyphLength(text, at);
    let last = next;
    while (last < end && isLetter(text.charCodeAt(last))) last++;
    const ending = text.slice(next, last).toLowerCase();
    const beforeNot = ending === "t" && (text.charCodeAt(at - 1) | 0x20) === 0x6e; /* n */
    if (beforeNot && at - 1 > start) (cuts ??= []).push(at - 1);
    else if (ENDINGS.has(ending) && !(WHOLE.has(`${text.slice(start, at).toLowerCase()}'${ending}`))) (cuts ??= []).push(at);
  }
  return cuts ?? NONE;
}
