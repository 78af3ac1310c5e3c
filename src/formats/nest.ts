/**
 * Stretches that may nest, touch or cross, as the elements of a tree: where two cross, the one that began later is
 * closed and opened again.
 *
 * @example
 * // a: “Go,” he said.      b: he said. They went     they cross in "he said."
 * // steps: open a · text · open b · text · close b · close a · open b · text · close b
 */
import type { Span } from "../text/span.js";

/** A stretch of the tree that stands for a region, or for a part of one that had to be cut. */
export interface Fragment<R extends Span> extends Span {
  readonly region: R;
}

/** One step of a walk through the tree, in order of the text. `break` stands where a paragraph ends and the next begins. */
export type Step<R extends Span> =
  | { readonly kind: "open" | "close"; readonly fragment: Fragment<R> }
  | { readonly kind: "text"; readonly span: Span }
  | { readonly kind: "break" };

/** A fragment that is still open; `firstEnd` is the first place where it or one around it ends. */
interface Open<R extends Span> {
  readonly fragment: { start: number; end: number; region: R };
  readonly firstEnd: number;
}

/**
 * Walks through a text of `length` code units with its regions as nested fragments, none of which crosses a break.
 * Takes time in proportion to the steps.
 *
 * @param breaks - Where paragraphs begin, the first left out, in order.
 */
export function nest<R extends Span>(length: number, regions: readonly R[], breaks: readonly number[] = []): Step<R>[] {
  const steps: Step<R>[] = [];
  const stack: Open<R>[] = [];
  const waiting = regions.filter((region) => region.start < region.end).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let nextBreak = 0;
  let at = 0;

  const open = (region: R): void => {
    const fragment = { start: at, end: region.end, region };
    stack.push({ fragment, firstEnd: Math.min(region.end, stack.at(-1)?.firstEnd ?? Infinity) });
    steps.push({ kind: "open", fragment });
  };
  /** Closes all that `until` says, the innermost first, and gives back those regions that go on. */
  const close = (until: () => boolean): R[] => {
    const goOn: R[] = [];
    while (stack.length > 0 && until()) {
      const { fragment } = stack.pop() as Open<R>;
      fragment.end = at;
      steps.push({ kind: "close", fragment });
      if (fragment.region.end > at) goOn.push(fragment.region);
    }
    return goOn.reverse();
  };

  for (;;) {
    let goOn = close(() => (stack.at(-1) as Open<R>).firstEnd <= at);
    if (at >= length) break;
    if (breaks[nextBreak] === at) {
      goOn = [...close(() => true), ...goOn];
      steps.push({ kind: "break" });
      nextBreak++;
    }
    goOn.forEach(open);
    for (let region = waiting[next]; region && region.start <= at; region = waiting[++next]) open(region);
    const until = Math.min(length, waiting[next]?.start ?? length, breaks[nextBreak] ?? length, stack.at(-1)?.firstEnd ?? length);
    steps.push({ kind: "text", span: { start: at, end: until } });
    at = until;
  }
  close(() => true);
  return steps;
}

/** Where paragraphs begin, the first left out: after a line break and the blanks that follow it. */
export function paragraphBreaks(text: string): number[] {
  const first = text.search(/\S/u);
  const breaks: number[] = [];
  for (const { index, 0: blanks } of text.matchAll(/[\n\r\u2028\u2029]\s*/gu)) {
    const begin = index + blanks.length;
    if (index > first && begin < text.length) breaks.push(begin);
  }
  return breaks;
}
