/**
 * Verbs whose object is a book, a song or a film at least as often as it is what somebody says.
 *
 * @example
 * WORK_VERBS.has("record"); // true: "The band recorded “Slow Tide” in March."
 */
import { wordSet } from "./words.js";

/** Their dictionary forms. */
export const WORK_VERBS: ReadonlySet<string> = wordSet(`
  write co-write cowrite rewrite pen author co-author coauthor compose record re-record sing read reread perform play publish
  release translate narrate direct produce paint draft edit recite
`);
