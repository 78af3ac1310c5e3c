/**
 * Chooses the features that a model keeps, where it may not keep them all.
 *
 * @example
 * weightiest(new Map([[100, 2], [200, 1], [300, 2]]), 2); // [100, 300]
 */

/** The hashes of the features that weigh most, the lower of equals, in ascending order. */
export function weightiest(weights: ReadonlyMap<number, number>, most: number): Int32Array {
  const order = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
  return Int32Array.from(order.slice(0, most), ([hash]) => hash).sort();
}
