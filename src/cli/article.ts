/**
 * What comes of an input: articles, and what could not be read.
 *
 * @example
 * const item: Article | Problem = { problem: "news.jsonl:7: not valid UTF-8" };
 */
import type { InputKind } from "./input-kind.js";

/** An article that was read. */
export interface Article {
  readonly kind: InputKind;
  readonly id: string | number;
  readonly text: string;
  /** Whether its input holds no other, as far as that was known when it was read. */
  readonly isAlone: boolean;
}

/** A file or a line that could not be read, and why. */
export interface Problem {
  readonly problem: string;
}
