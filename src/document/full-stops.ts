/**
 * Full stops that belong to the word they stand in: *3.5*, *U.S.*, *example.com*, *Mr.*
 *
 * @example
 * joinsAtStop("U.S.", 0, 1); // true
 * joinsAtStop("fell.The", 0, 4); // false
 */
import {
  CAPITAL_NUMBER_ABBREVIATIONS, COMMON_ABBREVIATIONS, NAME_ABBREVIATIONS, NUMBER_ABBREVIATIONS, STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicon/abbreviations.js";
import { COMMA, FULL_STOP, isDigit, isLetter, isLetterOrDigit, isSpace, isUpperCase } from "../text/characters.js";

const TOP_DOMAIN =
  /\.(?:com|org|net|edu|gov|info|co|uk|io|tv|ai|app|biz|us|eu|de|fr|ca|au|js|py|pdf|html?)(?![\p{L}\p{N}])/iuy;
/** Degrees whose first part has more than one letter. */
const DEGREE = /^(?:ph|ed|psy|pharm|th|sc)\.d(?!\p{L})/iu;
/** Dotted abbreviations of one or two letters a part: *U.S*, *a.m*, *Ph.D*, *Ed.D*, *M.Sc*. */
const DOTTED = new RegExp(`^(?:\\p{L}\\.)+\\p{L}{1,2}$|${DEGREE.source}$`, "iu");
const LONGEST_ABBREVIATION = 8;
const LONGEST_LOCAL_PART = 30;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

/** Whether the full stop at `stop` stands inside a word that begins at `start`; a letter or digit follows it. */
export function joinsAtStop(text: string, start: number, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const after = text.charCodeAt(stop + 1);
  if (isDigit(before) || isDigit(after)) return isDigit(before) && isDigit(after);
  if (isInAddress(text, stop)) return true;
  if (stop - 1 === start || text.charCodeAt(stop - 2) === FULL_STOP || (text.charCodeAt(stop - 2) === HYPHEN && isUpperCase(before))) {
    const last = text.charCodeAt(stop + 2);
    return !isLetter(last) || (!isUpperCase(last) && text.charCodeAt(stop + 3) === FULL_STOP);
  }
  if (DEGREE.test(text.slice(start, Math.min(stop + 3, start + LONGEST_ABBREVIATION)))) return true;
  TOP_DOMAIN.lastIndex = stop;
  return TOP_DOMAIN.test(text);
}

/** Whether an @ follows before the next space: *a.lee@example.com*. */
function isInAddress(text: string, stop: number): boolean {
  for (let at = stop + 1; at < stop + LONGEST_LOCAL_PART; at++) {
    const unit = text.charCodeAt(at);
    if (unit === AT_SIGN) return true;
    if (unit !== FULL_STOP && unit !== UNDERSCORE && !isLetterOrDigit(unit)) return false;
  }
  return false;
}

/** Whether the full stop at `stop`, after the word that begins at `start`, belongs to it. */
export function keepsStop(text: string, start: number, stop: number): boolean {
  const length = stop - start;
  const next = text.charCodeAt(stop + 1);
  if (length > LONGEST_ABBREVIATION || next === FULL_STOP) return false;
  const word = text.slice(start, stop);
  const capital = isUpperCase(text.charCodeAt(start));
  if (length === 1 && capital) return isInitial(text, start, word);
  if (DOTTED.test(word)) return true;
  const hyphen = word.lastIndexOf("-");
  // “then-Sen. Ann Lee”, “non-U.S. oil”
  if (hyphen > 0 && isUpperCase(word.charCodeAt(hyphen + 1))) {
    const part = word.slice(hyphen + 1);
    return TITLE_ABBREVIATIONS.has(part.toLowerCase()) || DOTTED.test(part);
  }
  const lower = word.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(lower) || (capital && CAPITAL_NUMBER_ABBREVIATIONS.has(lower))) {
    return isDigit(next) || isDigit(text.charCodeAt(stop + 2));
  }
  if (COMMON_ABBREVIATIONS.has(lower)) return true;
  if (lower === "al") return text.slice(start - 3, start).toLowerCase() === "et ";
  if (word === "v") return isUpperCase(text.charCodeAt(stop + 2));
  if (!capital) return false;
  if (STATE_ABBREVIATIONS.has(lower)) return text.charCodeAt(start - 2) === COMMA;
  return TITLE_ABBREVIATIONS.has(lower) || NAME_ABBREVIATIONS.has(lower);
}

/** Whether a single capital abbreviates a name: *J. Lee*, *Lee J. Kim*, but not *vitamin C.* or *So did I.* */
function isInitial(text: string, start: number, letter: string): boolean {
  const next = text.charCodeAt(start + 2);
  const afterName = isSpace(text.charCodeAt(start - 1)) && isUpperCase(text.charCodeAt(wordStart(text, start - 2)));
  if (!isSpace(next)) return isLetter(next) || (afterName && next === 0x5d /* ] */);
  const following = text.charCodeAt(start + 3);
  return letter === "I" ? afterName && isUpperCase(following) : isLetterOrDigit(following);
}

function wordStart(text: string, at: number): number {
  let first = at;
  for (let i = at; i >= 0 && at - i < 30 && isLetter(text.charCodeAt(i)); i--) first = i;
  return first;
}
