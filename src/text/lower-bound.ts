/**
 * Where in an order something begins, found by halving.
 *
 * @example
 * const ends = [3, 7, 12];
 * lowerBound(ends.length, (place) => ends[place] <= 7); // 2: the first that ends after 7
 */

/** How many of `count` places, from the first on, fulfil a condition that none fulfils after one that does not. */
export function lowerBound(count: number, isBelow: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
