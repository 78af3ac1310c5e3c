/**
 * All that a person has set on the page; with it the page can be made again somewhere else.
 *
 * @example
 * const settings: Settings = { ...DEFAULTS, text: "“We will act,” Ann Lee said." };
 */
import type { ExtractOptions } from "../../src/types.js";

/** The article, and how it is to be read. */
export interface Settings {
  readonly text: string;
  readonly scope: NonNullable<ExtractOptions["scope"]>;
  readonly minConfidence: number;
}

/** The page as it opens, before an article is chosen. */
export const DEFAULTS: Settings = { text: "", scope: "speech", minConfidence: 0 };

/** Longer texts are not taken, in UTF-16 code units: a page with all their marks would be too slow to use. */
export const LONGEST_TEXT = 1_000_000;
