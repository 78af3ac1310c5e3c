/**
 * The reports right before another, among which the one is sought that it stands in, goes on from or hangs on.
 *
 * @example
 * reportsBefore(ranked, 20); // those at the places 12 to 19
 */
import type { Ranked } from "./decide.js";

/** How many are looked at, so that time grows with the article and no faster. */
const MOST_LOOKED_AT = 8;

/** The last few before the place, of reports in the order of their heads. */
export function reportsBefore(ranked: readonly Ranked[], place: number): readonly Ranked[] {
  return ranked.slice(Math.max(0, place - MOST_LOOKED_AT), place);
}
