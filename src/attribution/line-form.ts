/**
 * A report that the form of a line gives away, without a model: a headline with a name, a dash and a name, an answer.
 *
 * @example
 * // Budget will not pass this year: Keller
 * // content                       ^ cue, and the source behind it
 */
import type { TokenRange } from "../document/document.js";

/** The parts of such a line, in tokens. */
export interface LineForm {
  /** Null where the line does not say whose words they are. */
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: TokenRange;
}

/** A line that names its source. */
export type NamedLine = LineForm & { readonly source: TokenRange };
