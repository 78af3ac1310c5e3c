/**
 * An extraction as one line of JSON, for files with an article a line.
 *
 * @example
 * toJsonLine(extractQuotes("Rain fell."), "a1"); // {"id":"a1","quotes":[],"sources":[]}
 */
import type { Extraction } from "../types.js";

/** What some readers take for the end of a line, and JSON leaves as it is: NEL, LINE and PARAGRAPH SEPARATOR. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;

/**
 * The extraction, with `id` first where there is one, on one line; without a line break at its end.
 *
 * @example
 * lines.push(toJsonLine(extraction, "a1")); // {"id":"a1","quotes":[ …
 */
export function toJsonLine(extraction: Extraction, id?: string | number): string {
  const line = JSON.stringify(id === undefined ? extraction : { id, ...extraction });
  return line.replace(LINE_ENDS, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
