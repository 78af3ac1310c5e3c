/**
 * Cuts a text into words and marks, each with its place, whatever the text holds.
 *
 * @example
 * scanWords("“Go!”he said—twice."); // “ · Go · ! · ” · he · said · — · twice · .
 */
import {
  COMMON_ABBREVIATIONS, NAME_ABBREVIATIONS, NUMBER_ABBREVIATIONS, STATE_ABBREVIATIONS, TITLE_ABBREVIATIONS,
} from "../lexicon/abbreviations.js";
import {
  COMMA, FULL_STOP, HYPHEN_MINUS, isApostrophe, isDigit, isHyphen, isJoiner, isLetter, isLetterOrDigit, isLineBreak,
  isSpace, isSurrogate,
} from "../text/characters.js";
import { glyphAt, glyphLength } from "../text/glyphs.js";

/** Places of the pieces of a text, in parallel arrays. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indices of the words that are the first of their line. */
  readonly lines: readonly number[];
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”‘’«»<>]*[\p{L}\p{N}/]/uy;
const TOP_DOMAIN = /\.(?:com|org|net|edu|gov|info|co|uk|io|tv|ai|app|biz|us|eu|de|fr|ca|au|in|ru|cn|js|pdf|html?)$/iu;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const AT_SIGN = 0x40;
const NUMBER_SIGN = 0x23;
const UNDERSCORE = 0x5f;

/** Cuts `text` into words and marks. */
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
    const end = isWordStart(text, at, unit) ? wordEnd(text, at) : markEnd(text, at, unit);
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { starts, ends, lines };
}

/** A letter or digit, or a `#` or `@` before one. */
function isWordStart(text: string, at: number, unit: number): boolean {
  if (isLetterOrDigit(unit) || isJoiner(unit)) return true;
  if (unit === NUMBER_SIGN || unit === AT_SIGN) return isLetter(text.charCodeAt(at + 1));
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
  ADDRESS.lastIndex = start;
  const first = text.charCodeAt(start);
  if ((first === 0x68 || first === 0x77 || first === 0x57 || first === 0x48) && ADDRESS.test(text)) return ADDRESS.lastIndex;
  let at = start + 1;
  while (at < text.length) {
    const unit = glyphAt(text, at);
    if (isLetterOrDigit(unit) || isJoiner(unit) || unit === UNDERSCORE) {
      at++;
      continue;
    }
    const next = at + glyphLength(text, at);
    const following = text.charCodeAt(next);
    if (!isLetterOrDigit(following)) break;
    if (isApostrophe(unit) && (isLetter(following))) at = next + 1;
    else if (isHyphen(unit) || unit === AT_SIGN) at = next + 1;
    else if (unit === AMPERSAND && next === at + 1 && isLetter(following)) at = next + 1;
    else if (unit === FULL_STOP && joinsAtStop(text, start, at)) at = next + 1;
    else if ((unit === COMMA || unit === COLON) && isDigit(text.charCodeAt(at - 1)) && isDigit(following)) at = next + 1;
    else break;
  }
  return text.charCodeAt(at) === FULL_STOP && keepsStop(text, start, at) ? at + 1 : at;
}

/** Whether the full stop at `stop` is inside a word: *3.5*, *U.S.*, *example.com*, but not *fell.The*. */
function joinsAtStop(text: string, start: number, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const after = text.charCodeAt(stop + 1);
  if (isDigit(before) || isDigit(after)) return isDigit(before) && isDigit(after);
  const letterBefore = stop - 1 === start || text.charCodeAt(stop - 2) === FULL_STOP;
  if (letterBefore) return true;
  const word = text.slice(Math.max(start, stop - 20), stop).toLowerCase();
  if (word === "ph") return true;
  const label = /^\.[\p{L}]{2,5}(?![\p{L}\p{N}])/u.exec(text.slice(stop, stop + 7));
  return label !== null && TOP_DOMAIN.test(label[0]);
}

/** Whether the full stop at `stop`, after the word, belongs to it: *Mr.*, *U.S.*, *No. 10*. */
function keepsStop(text: string, start: number, stop: number): boolean {
  const length = stop - start;
  if (length > 8 || text.charCodeAt(stop + 1) === FULL_STOP) return false;
  const word = text.slice(start, stop);
  const capital = word[0] !== word[0]?.toLowerCase();
  if (length === 1) return capital && word !== "I" && isInitial(text, start);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || word === "Ph.D") return true;
  const lower = word.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(lower)) return isDigit(text.charCodeAt(stop + 1)) || isDigit(text.charCodeAt(stop + 2));
  if (COMMON_ABBREVIATIONS.has(lower)) return true;
  if (!capital) return false;
  if (STATE_ABBREVIATIONS.has(lower)) return text.charCodeAt(start - 2) === COMMA;
  return TITLE_ABBREVIATIONS.has(lower) || NAME_ABBREVIATIONS.has(lower);
}

/** Whether the single capital at `start` abbreviates a name: anything but *vitamin C.*, at the end of its line. */
function isInitial(text: string, start: number): boolean {
  const next = text.charCodeAt(start + 2);
  return isSpace(next) ? isLetterOrDigit(text.charCodeAt(start + 3)) : isLetter(next);
}
