/**
 * Words that have lost their beginning to an apostrophe, as written after it: *’em*, *’til*.
 *
 * @example
 * ELISIONS.has("em"); // true
 */

/** Hardly ever the first word of a quotation. */
export const ELISIONS: ReadonlySet<string> = new Set([
  "appen", "ave", "cuz", "em", "ere", "im", "neath", "nother", "nuff", "s", "t", "til", "tis", "twas", "twere",
]);

/** Words that have lost their end, as written before the apostrophe: *an’*, *ol’*. */
export const CLIPPED: ReadonlySet<string> = new Set(["an", "lil", "n", "o", "ol", "th", "wi"]);

/** Words of their own too. */
export const POSSIBLE_ELISIONS: ReadonlySet<string> = new Set(["bout", "cause", "fore", "hood", "n", "round", "tween"]);
