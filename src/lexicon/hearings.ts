/**
 * Bodies that hear what somebody else says: *the court heard that he had lied*.
 *
 * @example
 * HEARING_BODIES.has("jury"); // true
 */
import { wordSet } from "./words.js";

/** Nouns for them, lower case, singular and plural. */
export const HEARING_BODIES: ReadonlySet<string> = wordSet(
  "court jury jurors magistrates tribunal inquest inquiry enquiry hearing panel trial meeting committee sheriff",
);
