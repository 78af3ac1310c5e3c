/**
 * A word without what an encoding or a typesetter left in it.
 *
 * @example
 * normalForm("donâ€™t", 0, 7); // "don't"
 */
import { APOSTROPHE, HYPHEN_MINUS, isApostrophe, isHyphen, isJoiner, isLetterOrDigit, SOFT_HYPHEN } from "./characters.js";
import { glyphAt, glyphLength } from "./glyphs.js";

/** `text.slice(start, end)` with straight apostrophes and plain hyphens, composed, and without invisible characters. */
export function normalForm(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 ? unit === 0x26 || unit === 0x60 : !isLetterOrDigit(unit) || unit === 0xe2) return repaired(text, start, end);
  }
  return text.slice(start, end);
}

function repaired(text: string, start: number, end: number): string {
  let form = "";
  let plainFrom = start;
  let combined = false;
  for (let at = start; at < end; ) {
    const length = glyphLength(text, at);
    const unit = glyphAt(text, at);
    const drop = isJoiner(unit) && isInvisible(unit);
    combined ||= isJoiner(unit) && !drop;
    if (drop || length > 1 || isApostrophe(unit) || isHyphen(unit)) {
      form += text.slice(plainFrom, at);
      if (!drop) form += String.fromCharCode(isApostrophe(unit) ? APOSTROPHE : isHyphen(unit) ? HYPHEN_MINUS : unit);
      plainFrom = at + length;
    }
    at += length;
  }
  form += text.slice(plainFrom, end);
  return combined ? form.normalize("NFC") : form;
}

/** The soft hyphen and the zero-width joiners; the other joiners combine with a letter. */
function isInvisible(unit: number): boolean {
  return unit === SOFT_HYPHEN || unit === 0x200c || unit === 0x200d || unit === 0x2060;
}
