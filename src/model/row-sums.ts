/**
 * Sums of rows of small whole numbers, by vector instructions where there are any.
 *
 * The sums are made by a WebAssembly module of three hundred bytes (row-sums.wat), eight columns at a time. Where WebAssembly or
 * its vectors are missing, or a page's Content-Security-Policy forbids them, plain code makes them: whole numbers, so that the
 * results are the same.
 *
 * @example
 * const sums = createRowSums(Int8Array.of(1, 2, 0, 0, 0, 0, 0, 0, 10, 20, 0, 0, 0, 0, 0, 0), 8, 4);
 * sums.list[0] = sums.first;
 * sums.list[1] = sums.first + 8;
 * sums.add(2, 0, 0);
 * sums.sums; // 11, 22, 0, …
 */
import { ROW_SUMS_CODE } from "./row-sums-code.js";

/** Rows, with the memory that their sums are made in. */
export interface RowSums {
  /** The address of the first row; that of another is `width` further for each row before it. */
  readonly first: number;
  /** The addresses of the rows to sum: written by the user, read by `add`. */
  readonly list: Int32Array;
  /** Places for sums, `width` numbers each; they hold until they are summed into again. */
  readonly sums: Int16Array;
  /** Sums the first `count` rows of the list with what stands in place `from`, and leaves it in place `into`. */
  add(count: number, from: number, into: number): void;
}

/** What is asked of the engine: TypeScript has WebAssembly's types only with those of a browser. */
interface Vectors {
  readonly Memory: new (descriptor: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly add: Add } };
}
type Add = (list: number, count: number, width: number, from: number, into: number) => void;

const PAGE = 65_536;

/**
 * Rows ready to be summed.
 *
 * @param rows the numbers, row by row
 * @param width how many numbers a row has; a multiple of 8
 * @param most how many rows are summed at once at most
 * @param places how many sums are kept
 * @param vectors whether vectors may be used
 */
export function createRowSums(rows: Int8Array, width: number, most: number, places: number = 1, vectors: boolean = true): RowSums {
  const sumsAt = align(most * 4);
  const first = align(sumsAt + places * width * 2);
  const { buffer, add } = (vectors && withVectors(first + rows.length)) || { buffer: new ArrayBuffer(align(first + rows.length)), add: null };
  const list = new Int32Array(buffer, 0, most);
  const sums = new Int16Array(buffer, sumsAt, places * width);
  const bytes = new Int8Array(buffer);
  bytes.set(rows, first);
  const step = width * 2;
  return {
    first, list, sums,
    add: add
      ? (count, from, into) => add(0, count, width, sumsAt + from * step, sumsAt + into * step)
      : (count, from, into) => addPlainly(bytes, list, sums, width, count, from * width, into * width),
  };
}

function addPlainly(
  bytes: Int8Array, list: Int32Array, sums: Int16Array, width: number, count: number, from: number, into: number,
): void {
  if (from !== into) sums.copyWithin(into, from, from + width);
  for (let f = 0; f < count; f++) {
    const row = list[f] as number;
    for (let w = 0; w < width; w++) sums[into + w] = (sums[into + w] as number) + (bytes[row + w] as number);
  }
}

function align(bytes: number): number {
  return (bytes + 15) & ~15;
}

let module: object | undefined;

/** A memory of so many bytes and the function over it, or null where they cannot be had. */
function withVectors(bytes: number): { readonly buffer: ArrayBuffer; readonly add: Add } | null {
  const engine = (globalThis as { readonly WebAssembly?: Vectors }).WebAssembly;
  if (!engine) return null;
  try {
    module ??= new engine.Module(Uint8Array.from(atob(ROW_SUMS_CODE), (unit) => unit.charCodeAt(0)));
    const memory = new engine.Memory({ initial: Math.ceil(bytes / PAGE) });
    return { buffer: memory.buffer, add: new engine.Instance(module, { rows: { memory } }).exports.add };
  } catch {
    return null;
  }
}
