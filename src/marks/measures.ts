/**
 * Marks that measure: feet and inches, minutes and seconds of arc.
 *
 * @example
 * // The 6'2" striker cut a 12" pipe at 40°26'46".
 * //     ^ ^               ^             ^  ^
 */
import { isDigit, isSpace } from "../text/characters.js";

const LONGEST_NUMBER = 3;
/** ½ ¼ ¾ are numerals; a stop, a slash or a space may part them from the number: 5 1/2", 3.5". */
const FRACTION = /[\d\u00bc-\u00be./]/u;

/** How likely the mark at `start` measures the number before it: `certain` in 6'2", `likely` in 12". */
export function measureAt(text: string, start: number, length: number): "certain" | "likely" | null {
  let first = start;
  while (first > 0 && start - first <= LONGEST_NUMBER + 3 && FRACTION.test(text.charAt(first - 1))) first--;
  if (first === start || !isDigit(text.charCodeAt(start - 1)) || start - first > LONGEST_NUMBER + 2) return null;
  const before = text.charAt(first - 1);
  // The inches after feet, the seconds after minutes.
  if (/['’′‘´°]/u.test(before) && isDigit(text.charCodeAt(first - 2))) return "certain";
  // The feet before inches, the minutes after degrees.
  if (length === 1 && isDigit(text.charCodeAt(start + 1))) return before === "" || !/["“”]/u.test(before) ? "certain" : null;
  if (!/^\d{1,3}(?:\.\d+|\/\d)?$|[\u00bc-\u00be]$/u.test(text.slice(first, start))) return null;
  return before === "" || isSpace(before.charCodeAt(0)) || /[(\-x×]/u.test(before) ? "likely" : null;
}
