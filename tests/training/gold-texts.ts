/**
 * Marked texts as training reads them.
 *
 * @example
 * const { scene, gold } = readMarked("{s1 Lee} {q1 said} {c1 taxes rose}.");
 */
import type { Reading } from "../../training/attribution/examples.js";
import { readArticle } from "../../training/attribution/read.js";
import { readCase } from "../notation.js";

/** The text with its gold attributions in tokens; ours, unless it is said to be PolNeAR's. */
export function readMarked(marked: string, own = true): Reading {
  const { text, attributions } = readCase("text", marked);
  return readArticle({ id: "text", text, own, taught: false, attributions: attributions.map((each) => ({ ...each, chance: 1, agreed: true })) });
}
