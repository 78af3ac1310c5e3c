/**
 * Text in one line.
 *
 * @example
 * oneLine(" Rain\n  fell. "); // "Rain fell."
 * oneLine(" \n "); // null
 */

/** The text in one line without white space around it; null where there is none, or nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, " ").trim() || null;
}
