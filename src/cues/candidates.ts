/**
 * The words that may head a cue: all but those that never report anything.
 *
 * @example
 * // Lee said: “No.” — candidates: Lee, said, the colon
 */
import type { Token } from "../document/document.js";

/** Marks that report: a headline's colon or dash. */
const MARKS: ReadonlySet<string> = new Set([":", "–", "—", "-"]);

/** Whether the token may be the head of a cue. */
export function mayBeCue(token: Token): boolean {
  switch (token.pos) {
    case "PUNCT":
    case "SYM":
      return MARKS.has(token.text);
    case "DET":
    case "NUM":
    case "CCONJ":
    case "SPACE":
      return false;
    default:
      return true;
  }
}
