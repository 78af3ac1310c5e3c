/**
 * Dashes, and the hyphens that stand for them where nothing else could be typed.
 *
 * @example
 * DASHES.has("--"); // true
 */

/** Each as a word of the text. */
export const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "―"]);
