/**
 * What works on rows in a memory of its own: row-sums.wat says what each function does.
 *
 * @example
 * const { buffer, kernel } = plainKernel(1024, 8);
 */

/** The functions; addresses are in bytes. */
export interface Kernel {
  readonly addRows: (list: number, count: number, addresses: number, width: number, from: number, into: number) => void;
  readonly addLooks: (
    looks: number, count: number, cells: number, addresses: number, list: number, width: number, from: number, into: number,
  ) => void;
  readonly addFeatures: (
    features: number, count: number, keys: number, mask: number, rows: number, list: number, width: number, from: number, into: number,
  ) => void;
  readonly addTemplates: (
    templates: number, count: number, groups: number, values: number,
    keys: number, mask: number, rows: number, list: number, width: number, from: number, into: number,
  ) => void;
  readonly merge: (first: number, second: number, third: number, width: number, into: number) => void;
  readonly choose: (outputs: number, count: number, width: number, from: number, biases: number, weights: number) => number;
  readonly weigh: (from: number, hidden: number, outputs: number, layer: number, list: number, into: number) => void;
}

/** A memory, and the functions over it. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  readonly kernel: Kernel;
}

/** How many keys are looked at at once. */
export const GROUP = 4;

/** What stands for a feature among the keys, since 0 stands for none. */
export function keyOf(hash: number): number {
  return hash + 1;
}

/** How many numbers the outputs of a layer take: two are weighed at once. */
export function evenly(count: number): number {
  return (count + 1) & ~1;
}
