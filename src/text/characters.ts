/**
 * What a UTF-16 code unit is: a letter, a digit, white space, a line break; and the marks by name.
 *
 * @example
 * isLetter("é".charCodeAt(0)); // true
 */

/** Straight marks. */
export const QUOTATION_MARK = 0x22;
export const APOSTROPHE = 0x27;
/** The grave accent, LaTeX's opening mark. */
export const GRAVE_ACCENT = 0x60;
/** The acute accent, which some keyboards give for an apostrophe. */
export const ACUTE_ACCENT = 0xb4;
/** Guillemets, « » ‹ ›. */
export const LEFT_GUILLEMET = 0xab;
export const RIGHT_GUILLEMET = 0xbb;
export const LEFT_SINGLE_GUILLEMET = 0x2039;
export const RIGHT_SINGLE_GUILLEMET = 0x203a;
/** Curly and low-high marks, ‘ ’ ‚ ‛ “ ” „ ‟. */
export const LEFT_SINGLE_QUOTE = 0x2018;
export const RIGHT_SINGLE_QUOTE = 0x2019;
export const LOW_SINGLE_QUOTE = 0x201a;
export const REVERSED_SINGLE_QUOTE = 0x201b;
export const LEFT_DOUBLE_QUOTE = 0x201c;
export const RIGHT_DOUBLE_QUOTE = 0x201d;
export const LOW_DOUBLE_QUOTE = 0x201e;
export const REVERSED_DOUBLE_QUOTE = 0x201f;
/** Ornaments, ❝ ❞. */
export const HEAVY_LEFT_DOUBLE_QUOTE = 0x275d;
export const HEAVY_RIGHT_DOUBLE_QUOTE = 0x275e;
/** The letter apostrophe, ʼ, and the full-width one, ＇. */
export const MODIFIER_APOSTROPHE = 0x2bc;
export const FULL_WIDTH_APOSTROPHE = 0xff07;
export const FULL_WIDTH_QUOTATION_MARK = 0xff02;
/** Prime and double prime, ′ ″, for feet, inches, minutes and seconds. */
export const PRIME = 0x2032;
export const DOUBLE_PRIME = 0x2033;
/** The marks of cp1252 where its bytes were read as Latin 1: U+0091 to U+0094. */
export const C1_LEFT_SINGLE_QUOTE = 0x91;
export const C1_RIGHT_SINGLE_QUOTE = 0x92;
export const C1_LEFT_DOUBLE_QUOTE = 0x93;
export const C1_RIGHT_DOUBLE_QUOTE = 0x94;

export const HYPHEN_MINUS = 0x2d;
export const HYPHEN = 0x2010;
export const NON_BREAKING_HYPHEN = 0x2011;
export const SOFT_HYPHEN = 0xad;
export const FULL_STOP = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const ELLIPSIS = 0x2026;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const LINE_SEPARATOR = 0x2028;
export const PARAGRAPH_SEPARATOR = 0x2029;

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const JOINER = 4;
const SURROGATE = 5;
const OTHER = 6;

/** The class of every code unit, filled as it is asked for; 0 is not known yet. */
const classes = new Uint8Array(0x10000);

/** Zero-width and direction marks, which stand between words as white space does. */
const INVISIBLE_SPACE = /[\s\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2061-\u2069\ufeff\u0000]/u;
/** Zero-width characters that stand inside words, and marks that combine with the letter before them. */
const WORD_JOINER = /[\p{M}\u00ad\u200c\u200d\u2060]/u;

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (unit >= 0xd800 && unit <= 0xdfff) found = SURROGATE;
  else if (INVISIBLE_SPACE.test(character)) found = SPACE;
  else if (WORD_JOINER.test(character)) found = JOINER;
  else if (/\p{N}/u.test(character)) found = DIGIT;
  else if (/\p{L}/u.test(character) && unit !== MODIFIER_APOSTROPHE) found = LETTER;
  classes[unit] = found;
  return found;
}

/** White space, line breaks and characters of no width that stand between words. */
export function isSpace(unit: number): boolean {
  return classOf(unit) === SPACE;
}

/** A letter of any script. */
export function isLetter(unit: number): boolean {
  return classOf(unit) === LETTER;
}

/** A digit or another numeral of any script. */
export function isDigit(unit: number): boolean {
  return classOf(unit) === DIGIT;
}

/** A capital letter. */
export function isUpperCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (!isLetter(unit)) return false;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

/** A letter or a numeral. */
export function isLetterOrDigit(unit: number): boolean {
  const found = classOf(unit);
  return found === LETTER || found === DIGIT;
}

/** A combining mark, a soft hyphen or a zero-width joiner: part of the word that it stands in. */
export function isJoiner(unit: number): boolean {
  return classOf(unit) === JOINER;
}

/** Half of a character beyond the basic plane, paired or not. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** A line break: each line is a paragraph. */
export function isLineBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR;
}

/** A mark that may stand for an apostrophe inside a word. */
export function isApostrophe(unit: number): boolean {
  return (
    unit === APOSTROPHE || unit === RIGHT_SINGLE_QUOTE || unit === LEFT_SINGLE_QUOTE || unit === MODIFIER_APOSTROPHE ||
    unit === C1_RIGHT_SINGLE_QUOTE || unit === REVERSED_SINGLE_QUOTE || unit === FULL_WIDTH_APOSTROPHE ||
    unit === ACUTE_ACCENT || unit === GRAVE_ACCENT
  );
}

/** A hyphen that may join the parts of a word. */
export function isHyphen(unit: number): boolean {
  return unit === HYPHEN_MINUS || unit === HYPHEN || unit === NON_BREAKING_HYPHEN;
}
