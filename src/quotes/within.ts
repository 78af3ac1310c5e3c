/**
 * The nearest report around each one that is kept.
 *
 * @example
 * // q3 inside a belief that is left out, inside q1: q3 stands within q1
 */
import type { Attribution } from "../attribution/attribution.js";

/** By attribution, the kept one that it stands within, or null; an article's reports are asked for only once each. */
export function keptAround(attributions: readonly Attribution[], kept: ReadonlySet<number>): (number | null)[] {
  const around: (number | null | undefined)[] = attributions.map(() => undefined);
  for (const attribution of attributions) {
    const path: number[] = [];
    let place: number | null = attribution.index;
    let answer: number | null = null;
    const seen = new Set<number>();
    while (place !== null && !seen.has(place)) {
      seen.add(place);
      path.push(place);
      const outer: number | null = attributions[place]!.within;
      if (outer === null) break;
      if (kept.has(outer)) {
        answer = outer;
        break;
      }
      const known = around[outer];
      if (known !== undefined) {
        answer = known;
        break;
      }
      place = outer;
    }
    for (const each of path) around[each] ??= answer;
  }
  return around.map((each) => each ?? null);
}
