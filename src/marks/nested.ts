/**
 * Puts quotations into each other: which one stands directly around which.
 *
 * @example
 * // “He said ‘never again’ and left.”    depth 0; inside it, depth 1
 */
import type { Span } from "../text/span.js";
import type { Ending, MarkStyle, QuotePair } from "./quote-pair.js";

/** A quotation before its place is known; `continues` counts in the list that is given. */
export interface Unplaced extends Span {
  readonly open: Span;
  readonly close: Span | null;
  readonly style: MarkStyle;
  readonly ending: Ending;
  readonly continues: number | null;
}

/** The quotations in order of start, outer before inner, each with its parent. */
export function nest(unplaced: readonly Unplaced[]): QuotePair[] {
  const ends = unplaced.map((each) => each.end);
  const order = unplaced.map((_, place) => place);
  order.sort((a, b) => startOf(unplaced, a) - startOf(unplaced, b) || endOf(ends, b) - endOf(ends, a) || a - b);
  const places = new Int32Array(unplaced.length);
  const parents: (number | null)[] = [];
  const depths: number[] = [];
  const stack: number[] = [];
  order.forEach((given, index) => {
    places[given] = index;
    while (stack.length > 0 && endOf(ends, order[stack.at(-1) ?? 0] ?? 0) <= startOf(unplaced, given)) stack.pop();
    // Where an inferred end lies inside another quotation it gives way, so that none cross.
    for (let outer = stack.at(-1); outer !== undefined; outer = stack.at(-1)) {
      const around = order[outer] ?? 0;
      if (endOf(ends, given) <= endOf(ends, around)) break;
      if (unplaced[given]?.close === null || unplaced[around]?.close) {
        ends[given] = endOf(ends, around);
        break;
      }
      ends[around] = startOf(unplaced, given);
      stack.pop();
    }
    const parent = stack.at(-1) ?? null;
    parents.push(parent);
    depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
    stack.push(index);
  });
  return order.flatMap((given, index) => {
    const quotation = unplaced[given];
    if (!quotation) return [];
    const { start, open, close, style, ending, continues } = quotation;
    const end = endOf(ends, given);
    return [{
      start, end, index, open, close, inner: { start: open.end, end: Math.max(open.end, close ? close.start : end) }, style, ending,
      depth: depths[index] ?? 0, parent: parents[index] ?? null,
      continues: continues === null ? null : (places[continues] ?? null),
    }];
  });
}

function startOf(unplaced: readonly Unplaced[], place: number): number {
  return unplaced[place]?.start ?? 0;
}

function endOf(ends: readonly number[], place: number): number {
  return ends[place] ?? 0;
}
