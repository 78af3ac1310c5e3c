/**
 * Cuts a text into words and marks, each with its place, whatever the text holds.
 *
 * @example
 * scanWords("“Don’t!”he said—twice."); // “ · Do · n’t · ! · ” · he · said · — · twice · .
 */
import {
  COMMA, COLON, FULL_STOP, HYPHEN_MINUS, isApostrophe, isDigit, isHyphen, isJoiner, isLetter, isLetterOrDigit,
  isLineBreak, isSpace, isSurrogate, isUpperCase,
} from "../text/characters.js";
import { glyphAt, glyphLength } from "../text/glyphs.js";
import { normalForm } from "../text/normal-form.js";
import { contractionCuts } from "./contractions.js";
import { joinsAtStop, keepsStop } from "./full-stops.js";

/** The words and marks of a text, in parallel arrays. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Each as it would be without damage, with straight apostrophes; in its own case, and in lower case. */
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  /** Indices of the words that are the first of their line. */
  readonly lines: readonly number[];
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”‘’«»<>]*[\p{L}\p{N}/]/iuy;
const AMPERSAND = 0x26;
const AT_SIGN = 0x40;
const NUMBER_SIGN = 0x23;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;

/** Cuts `text` into words and marks; every character but white space is in one of them. */
export function scanWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  let lineBroken = true;
  let at = 0;
  while (at < text.length) {
    const unit = glyphAt(text, at);
    if (isSpace(unit)) {
      if (isLineBreak(unit)) lineBroken = true;
      at += glyphLength(text, at);
      continue;
    }
    if (lineBroken) {
      lines.push(starts.length);
      lineBroken = false;
    }
    const isWord = startsWord(text, at, unit);
    const end = isWord ? wordEnd(text, at) : markEnd(text, at, unit);
    starts.push(at);
    if (isWord) {
      for (const cut of contractionCuts(text, at, end)) {
        ends.push(cut);
        starts.push(cut);
      }
    }
    ends.push(end);
    at = end;
  }
  const forms = starts.map((start, index) => normalForm(text, start, ends[index] ?? start));
  const lowers = forms.map((form) => form.toLowerCase());
  return { text, starts, ends, forms, lowers, lines };
}

/** A letter or digit, or a `#` or `@` before one. */
function startsWord(text: string, at: number, unit: number): boolean {
  if (isLetterOrDigit(unit)) return unit === text.charCodeAt(at);
  if (unit === NUMBER_SIGN || unit === AT_SIGN) return isLetter(glyphAt(text, at + 1));
  return false;
}

/** The end of a mark: a run of dots or hyphens, a whole emoji, or one character. */
function markEnd(text: string, at: number, unit: number): number {
  let end = at + glyphLength(text, at);
  if (unit === FULL_STOP || unit === HYPHEN_MINUS) {
    while (text.charCodeAt(end) === unit) end++;
  } else if (isSurrogate(unit)) {
    while (isSurrogate(text.charCodeAt(end)) || isJoiner(text.charCodeAt(end))) end++;
  } else {
    while (isJoiner(text.charCodeAt(end))) end++;
  }
  return end;
}

function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first === 0x68 /* h */ || first === 0x77 /* w */) {
    ADDRESS.lastIndex = start;
    if (ADDRESS.test(text)) return ADDRESS.lastIndex;
  }
  let at = start + 1;
  while (at < text.length) {
    const unit = glyphAt(text, at);
    const next = at + glyphLength(text, at);
    if (next === at + 1 && (isLetterOrDigit(unit) || isJoiner(unit) || unit === UNDERSCORE)) at = next;
    else if (isLetterOrDigit(glyphAt(text, next)) && joins(text, start, at, unit, next)) at = next + 1;
    else if (unit === FULL_STOP && keepsStop(text, start, at)) {
      // U.S.-led goes on, U.S. ends.
      if (!isHyphen(text.charCodeAt(next)) || !isLetter(text.charCodeAt(next + 1))) return next;
      at = next + 1;
    } else break;
  }
  return at;
}

/** Whether the mark at `at` joins the letters or digits on both sides of it into one word. */
function joins(text: string, start: number, at: number, unit: number, next: number): boolean {
  if (isApostrophe(unit)) return isLetter(text.charCodeAt(next)) && !isLostSpace(text, start, at, next);
  if (isHyphen(unit) || unit === AT_SIGN) return true;
  if (unit === AMPERSAND) return isLetter(text.charCodeAt(next));
  if (unit === FULL_STOP) return joinsAtStop(text, start, at);
  if (unit === COMMA || unit === COLON || unit === SLASH) {
    return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(next));
  }
  return false;
}

/** Whether a single mark stands where a space was lost (*he said’We*), and is no apostrophe (*O’Brien*, *dell’Arte*). */
function isLostSpace(text: string, start: number, at: number, next: number): boolean {
  if (at - start < 3 || !isUpperCase(text.charCodeAt(next))) return false;
  const before = text.charCodeAt(at - 1);
  return !isUpperCase(before) && before !== 0x6c /* l */;
}
