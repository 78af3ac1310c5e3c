/**
 * Reports that were weighed and not taken, each with the reason.
 *
 * @example
 * // She called it a “free lunch”, and “The Long Winter” was her first book.
 * // “The Long Winter” → { reason: "improbable", … }, for it is a title and nobody's words
 */
import type { RejectionReason } from "../types.js";
import type { Unnumbered } from "./numbered.js";

/** A report as it would have been given out, and why it was not. */
export interface Rejected extends Unnumbered {
  readonly reason: RejectionReason;
  /** The cue's head of the report that it contradicts, where that is the reason; null otherwise. */
  readonly against: number | null;
}
