/**
 * A report as the models propose it: a cue with its source and its content, right or wrong.
 *
 * @example
 * // Lee said taxes would rise. → { cue: "said", source: "Lee", content: ["taxes would rise"], probability: 0.9, speech: 0.98, … }
 */
import type { Roles } from "./roles.js";

/** A report that may be. */
export interface Proposal extends Roles {
  /** The token that heads the cue. */
  readonly head: number;
  /** The probability that the cue reports speech, or anything else. */
  readonly speech: number;
  readonly other: number;
  /** Whether a quotation stands in the content at the cue's level. */
  readonly quoted: boolean;
  /** Whether the content after the cue begins as a reported clause does: *that*, *whether*, *if*. */
  readonly clausal: boolean;
}
