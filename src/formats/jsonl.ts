/**
 * An extraction as one line of JSON, for files with an article a line.
 *
 * @example
 * toJsonLine(extractQuotes("Rain fell."), "a1"); // {"id":"a1","quotes":[],"sources":[]}
 */
import type { Extraction } from "../types.js";
import { escapeLineEnds } from "./escape.js";

/**
 * The extraction, with `id` first where there is one, on one line; without a line break at its end.
 *
 * @example
 * lines.push(toJsonLine(extraction, "a1")); // {"id":"a1","quotes":[ …
 */
export function toJsonLine(extraction: Extraction, id?: string | number): string {
  return escapeLineEnds(JSON.stringify(id === undefined ? extraction : { id, ...extraction }));
}
