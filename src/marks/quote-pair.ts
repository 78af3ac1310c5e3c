/**
 * A stretch between quotation marks, or between where they should be.
 *
 * @example
 * // “We will win. We must,” he said.
 * // ^ open                ^ close      ending "closed"
 */
import type { Span } from "../text/span.js";

/**
 * How a quotation ends: `closed` by its mark; `unclosed`, the mark is missing and the end is inferred;
 * `continued`, it stays open at its paragraph's end and the next paragraph opens it again.
 */
export type Ending = "closed" | "unclosed" | "continued";

/** The family of the opening mark. */
export type MarkStyle = "double" | "single" | "guillemet" | "low" | "latex";

/** A quotation; the span includes its marks. */
export interface QuotePair extends Span {
  /** Its place in the list of pairs, which is in order of `start`, outer before inner. */
  readonly index: number;
  /** The opening mark. */
  readonly open: Span;
  /** The closing mark, or null where it is missing. */
  readonly close: Span | null;
  /** The words between the marks. */
  readonly inner: Span;
  readonly style: MarkStyle;
  readonly ending: Ending;
  /** 0 for an outermost quotation, 1 for one directly inside it, and so on. */
  readonly depth: number;
  /** The index of the pair directly around it. */
  readonly parent: number | null;
  /** The index of the pair of an earlier paragraph (or a lost closing, `"A. "B."`) that this one goes on with. */
  readonly continues: number | null;
}
