/**
 * An extraction as indented JSON, for people and for `jq`.
 *
 * @example
 * toJson(extractQuotes("“We will act,” Ann Lee said.")); // {⏎  "quotes": [⏎    {⏎      "id": "q1", …
 */
import type { Extraction } from "../types.js";

/**
 * The extraction, with `id` first where there is one, over many lines; without a line break at its end.
 *
 * @example
 * toJson(extraction, "a1"); // {⏎  "id": "a1",⏎  "quotes": [ …
 */
export function toJson(extraction: Extraction, id?: string | number): string {
  return JSON.stringify(id === undefined ? extraction : { id, ...extraction }, null, 2);
}
