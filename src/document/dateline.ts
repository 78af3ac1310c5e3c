/**
 * Where a story was filed, and by whom, which stands before its first sentence and is no part of it.
 *
 * @example
 * // CARROLLTON, Va. (AP) — A recruiter has told the court …   ends behind the dash
 */
import { isUpperCase } from "../text/characters.js";
import { DASHES } from "../text/dashes.js";
import type { Words } from "./words.js";

const OPENING: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "("]);
/** A dateline is not longer, in words and marks. */
const LONGEST = 16;
/** A place in capitals, of three letters or more: *WASHINGTON*, *ST.*; *UN* and *EU* are none. */
const PLACE = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u;
/** What joins two places. */
const JOINING: ReadonlySet<string> = new Set(["/", "&", "and"]);
/** What leads on to the state, the day or the agency, which are written as names are. */
const LEADING: ReadonlySet<string> = new Set([",", "(", ")"]);
const NAME_OR_NUMBER = /^(?:\p{Lu}[\p{L}.'’-]*|\d{1,4})$/u;

/** The word behind the dateline of a line from `first` to `end`; `first` where there is none. */
export function datelineEnd({ forms, starts, ends }: Words, first: number, end: number): number {
  if (!PLACE.test(forms[first] ?? "")) return first;
  let ledOn = false;
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST); i++) {
    const form = forms[i]!;
    if (DASHES.has(form)) {
      const isApart = starts[i] !== ends[i - 1] || starts[i + 1] !== ends[i];
      const next = forms[i + 1]!;
      return isApart && (isUpperCase(next.charCodeAt(0)) || OPENING.has(next)) ? i + 1 : first;
    }
    if (LEADING.has(form)) ledOn = true;
    else if (!PLACE.test(form) && !JOINING.has(form) && !(ledOn && NAME_OR_NUMBER.test(form))) return first;
  }
  return first;
}
