/**
 * The product of two lists of numbers, or of equally long parts of them.
 *
 * @example
 * product(Float64Array.of(1, 2), 0, Float64Array.of(9, 3, 4), 1, 2); // 11
 */

/** The sum of the products of `count` numbers, those of `a` from `at` on and those of `b` from `from` on. */
export function product(a: Float64Array, at: number, b: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (a[at + k] as number) * (b[from + k] as number);
  return sum;
}
