/**
 * One quotation mark with what it would cost to read it as an opening mark, a closing mark, or none at all.
 *
 * A cost of 0 is plain usage; about 3 is one error of the writer's, such as a mark that points the wrong way.
 *
 * @example
 * // “Go,” he said.
 * // ^ opens 0, closes 5      ^ (the second) opens 6, closes 0
 */
import type { Span } from "../text/span.js";
import type { MarkStyle } from "./quote-pair.js";

/** Marks of one family pair with each other; straight and curly doubles may be mixed up. */
export type Family = "straight" | "curly" | "guillemet" | "single";

/** A quotation mark, or what may be one, between tokens. */
export interface Mark extends Span {
  readonly family: Family;
  readonly style: MarkStyle;
  /** The index of its first token. */
  readonly token: number;
  readonly opens: number;
  readonly closes: number;
  /** It is an apostrophe, an inch mark or a stray. */
  readonly none: number;
  /** It closes, and the mark that opened is lost. */
  readonly closesLost: number;
  /** It opens again what was never closed. */
  readonly reopens: number;
}
