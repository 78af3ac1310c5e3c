/**
 * Sources in which no noun phrase was found: they stand as they are written.
 *
 * @example
 * // “Those close to him” — one mention, of kind unknown
 */
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import type { Span } from "../text/span.js";

/** A mention of the whole span. */
export function asWritten(document: Document, span: Span, index: number): Mention {
  let first = 0;
  let high = document.tokens.length - 1;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (document.tokens[middle]!.end <= span.start) first = middle + 1;
    else high = middle;
  }
  return {
    index, start: span.start, end: span.end, firstToken: first, endToken: first + 1, head: first, form: "nominal", kind: "unknown",
    plural: false, gender: null, name: null, role: "", modifiers: [], description: null, nation: null, age: null, definite: false,
    possessor: null, affiliation: null, acronym: null, function: "other", located: false, pair: null, renames: null,
  };
}
