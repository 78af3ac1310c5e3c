/**
 * Words for times: capitalized ones, which look like names and are none, and adverbs, which are no part of a cue.
 *
 * @example
 * TIMES.has("friday"); // true
 */
import { wordSet } from "./words.js";

const DAYS = "monday tuesday wednesday thursday friday saturday sunday";

/** Days of the week in full, lower case. */
export const WEEKDAYS: ReadonlySet<string> = wordSet(DAYS);

const FULL_MONTHS = "january february march april may june july august september october november december";

/** Months in full, lower case. */
export const MONTHS: ReadonlySet<string> = wordSet(FULL_MONTHS);

/** Days, months and feasts, lower case. */
export const TIMES: ReadonlySet<string> = wordSet(`
  ${DAYS} mon tue tues wed thu thur thurs fri sat
  ${FULL_MONTHS} jan feb mar apr jun jul aug sep
  sept oct nov dec christmas easter halloween thanksgiving ramadan eid hanukkah passover diwali today yesterday tomorrow
  tonight gmt bst est am pm
`);

/** Nouns and names that follow *last* and *next*, lower case. */
export const TIME_SPANS: ReadonlySet<string> = wordSet(`
  ${DAYS} ${FULL_MONTHS}
  day week weekend month quarter year decade century summer autumn fall winter spring night evening morning afternoon season
`);

/** Adverbs that tell when something was said, lower case. */
export const TIME_ADVERBS: ReadonlySet<string> = wordSet("recently lately today yesterday tonight earlier later afterwards afterward now then");
