/**
 * Text in one line.
 *
 * @example
 * oneLine(" Rain\n  fell. "); // "Rain fell."
 * oneLine(" \n "); // null
 */

/** White space that is not one plain space: most texts have none, and are then not written anew. */
const WIDE_SPACE = /\s{2,}|[^\S ]/gu;

/** The text with a space for each run of white space. */
export function withSpaces(text: string): string {
  return text.replace(WIDE_SPACE, " ");
}

/** The text in one line without white space around it; null where there is none, or nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  return (text && withSpaces(text).trim()) || null;
}
