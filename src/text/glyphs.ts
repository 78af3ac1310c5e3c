/**
 * A character, or the several that stand for it where an encoding went wrong: `â€œ` and `&ldquo;` for “.
 *
 * @example
 * glyphAt("donâ€™t", 3); // ’, U+2019
 * glyphLength("donâ€™t", 3); // 3
 */
import {
  APOSTROPHE, ELLIPSIS, LEFT_DOUBLE_QUOTE, LEFT_GUILLEMET, LEFT_SINGLE_QUOTE, QUOTATION_MARK, RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET, RIGHT_SINGLE_QUOTE,
} from "./characters.js";

const NO_BREAK_SPACE = 0xa0;
const EM_DASH = 0x2014;
const EN_DASH = 0x2013;
const AMPERSAND = 0x26;
const A_CIRCUMFLEX = 0xe2;
const EURO_SIGN = 0x20ac;

/** HTML's names, and numbers, for the marks that are left behind in text. */
const ENTITIES: ReadonlyMap<string, number> = new Map([
  ["quot", QUOTATION_MARK], ["#34", QUOTATION_MARK], ["#x22", QUOTATION_MARK],
  ["apos", APOSTROPHE], ["#39", APOSTROPHE], ["#039", APOSTROPHE], ["#x27", APOSTROPHE],
  ["ldquo", LEFT_DOUBLE_QUOTE], ["#8220", LEFT_DOUBLE_QUOTE], ["#x201c", LEFT_DOUBLE_QUOTE], ["#147", LEFT_DOUBLE_QUOTE],
  ["rdquo", RIGHT_DOUBLE_QUOTE], ["#8221", RIGHT_DOUBLE_QUOTE], ["#x201d", RIGHT_DOUBLE_QUOTE], ["#148", RIGHT_DOUBLE_QUOTE],
  ["lsquo", LEFT_SINGLE_QUOTE], ["#8216", LEFT_SINGLE_QUOTE], ["#x2018", LEFT_SINGLE_QUOTE], ["#145", LEFT_SINGLE_QUOTE],
  ["rsquo", RIGHT_SINGLE_QUOTE], ["#8217", RIGHT_SINGLE_QUOTE], ["#x2019", RIGHT_SINGLE_QUOTE], ["#146", RIGHT_SINGLE_QUOTE],
  ["laquo", LEFT_GUILLEMET], ["#171", LEFT_GUILLEMET], ["raquo", RIGHT_GUILLEMET], ["#187", RIGHT_GUILLEMET],
  ["mdash", EM_DASH], ["#8212", EM_DASH], ["ndash", EN_DASH], ["#8211", EN_DASH], ["hellip", ELLIPSIS],
  ["#8230", ELLIPSIS], ["nbsp", NO_BREAK_SPACE], ["#160", NO_BREAK_SPACE], ["amp", AMPERSAND],
]);
const LONGEST_ENTITY = 8;

/** The third of three characters that UTF-8 became, read as cp1252 (`â€œ`) or as Latin 1 (`â`, U+0080, U+009C). */
const MOJIBAKE: ReadonlyMap<number, number> = new Map([
  [0x0153, LEFT_DOUBLE_QUOTE], [0x9c, LEFT_DOUBLE_QUOTE],
  [0x9d, RIGHT_DOUBLE_QUOTE],
  [0x02dc, LEFT_SINGLE_QUOTE], [0x98, LEFT_SINGLE_QUOTE],
  [0x2122, RIGHT_SINGLE_QUOTE], [0x99, RIGHT_SINGLE_QUOTE],
  [0x201c, EN_DASH], [0x93, EN_DASH],
  [0x201d, EM_DASH], [0x94, EM_DASH],
  [0xa6, ELLIPSIS],
]);

/** The character that stands at `at`: its own code unit, or the one that its damaged form was. */
export function glyphAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== AMPERSAND && unit !== A_CIRCUMFLEX) return unit;
  return unit === AMPERSAND ? (entityAt(text, at)?.unit ?? unit) : (mojibakeAt(text, at)?.unit ?? unit);
}

/** How many code units the character at `at` takes. */
export function glyphLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== AMPERSAND && unit !== A_CIRCUMFLEX) return 1;
  return unit === AMPERSAND ? (entityAt(text, at)?.length ?? 1) : (mojibakeAt(text, at)?.length ?? 1);
}

interface Damaged {
  readonly unit: number;
  readonly length: number;
}

function entityAt(text: string, at: number): Damaged | null {
  const semicolon = text.slice(at + 1, at + 2 + LONGEST_ENTITY).indexOf(";");
  if (semicolon < 0) return null;
  const unit = ENTITIES.get(text.slice(at + 1, at + 1 + semicolon).toLowerCase());
  return unit === undefined ? null : { unit, length: semicolon + 2 };
}

function mojibakeAt(text: string, at: number): Damaged | null {
  const second = text.charCodeAt(at + 1);
  if (second !== EURO_SIGN && second !== 0x80) return null;
  const unit = MOJIBAKE.get(text.charCodeAt(at + 2));
  // The third byte of ” is undefined in cp1252, so it is often gone: “â€ she said”.
  return unit === undefined ? { unit: RIGHT_DOUBLE_QUOTE, length: 2 } : { unit, length: 3 };
}
