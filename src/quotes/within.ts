/**
 * How reports stand inside each other once some are left out.
 *
 * @example
 * // q3 inside a belief that is left out, inside q1: q3 stands within q1
 */
import type { Attribution } from "../attribution/attribution.js";

/** Reports around one that may be kept; what stands deeper is no report that a reader could follow. */
const DEEPEST = 12;

/** By attribution, how many reports stand around it. */
export function depthsOf(attributions: readonly Attribution[]): Int32Array {
  const depths = new Int32Array(attributions.length).fill(-1);
  for (const { index } of attributions) {
    const path: number[] = [];
    let place: number | null = index;
    while (place !== null && (depths[place] as number) < 0 && path.length < attributions.length) {
      path.push(place);
      place = attributions[place]!.within;
    }
    let depth = place === null ? -1 : (depths[place] as number);
    for (const each of path.reverse()) depths[each] = ++depth;
  }
  return depths;
}

/** Whether the report stands too deep in others. */
export function isTooDeep(depth: number): boolean {
  return depth > DEEPEST;
}

/** By attribution, the nearest kept one around it, or null. */
export function keptAround(attributions: readonly Attribution[], kept: ReadonlySet<number>): (number | null)[] {
  const around: (number | null | undefined)[] = attributions.map(() => undefined);
  for (const { index } of attributions) {
    const path: number[] = [];
    let place: number | null = index;
    let answer: number | null = null;
    while (place !== null && path.length <= attributions.length) {
      const known = around[place];
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(place);
      place = attributions[place]!.within;
      if (place !== null && kept.has(place)) {
        answer = place;
        break;
      }
    }
    for (const each of path) around[each] = answer;
  }
  return around.map((each) => each ?? null);
}
