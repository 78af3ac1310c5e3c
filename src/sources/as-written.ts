/**
 * Sources in which no noun phrase was found: they stand as they are written.
 *
 * @example
 * // “Those close to him” — one mention, of kind unknown
 */
import type { Document } from "../document/document.js";
import { tokenAt } from "../document/token-at.js";
import type { Mention } from "../mentions/mention.js";
import type { Span } from "../text/span.js";

/** A mention of the whole span. */
export function asWritten(document: Document, span: Span, index: number): Mention {
  const first = Math.min(tokenAt(document, span.start), document.tokens.length - 1);
  return {
    index, start: span.start, end: span.end, firstToken: first, endToken: first + 1, head: first, form: "nominal", kind: "unknown",
    plural: false, gender: null, name: null, role: "", modifiers: [], description: null, nation: null, age: null, definite: false,
    possessor: null, affiliation: null, acronym: null, function: "other", located: false, pair: null, renames: null,
  };
}
