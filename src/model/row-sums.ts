/**
 * Sums of rows of small whole numbers and their scores, by vector instructions where there are any.
 *
 * They are made by a WebAssembly module of a thousand bytes (row-sums.wat), eight columns at a time. Where WebAssembly or its
 * vectors are missing, or a page's Content-Security-Policy forbids them, plain code makes them: whole numbers, so that the
 * results are the same.
 *
 * @example
 * const sums = createRowSums({ rows: Int8Array.of(1, 2, 0, 0, 0, 0, 0, 0, 10, 20, 0, 0, 0, 0, 0, 0), width: 8, most: 4 });
 * sums.list[0] = sums.first;
 * sums.list[1] = sums.first + 8;
 * sums.add(2, 0, 0);
 * sums.sums; // 11, 22, 0, …
 */
import { FEATURE_SIZE, hashOf } from "./features.js";
import { ROW_SUMS_CODE } from "./row-sums-code.js";
import { NO_TEMPLATES, TEMPLATE_SIZE, templateHash, type Templates } from "./templates.js";

/** What is summed and weighed. */
export interface RowTable {
  /** The numbers, row by row. */
  readonly rows: Int8Array;
  /** How many numbers a row has; a multiple of 8. */
  readonly width: number;
  /** How many rows are summed, or outputs scored, at once at most. */
  readonly most: number;
  /** How many sums are kept; 1 if it is not said. */
  readonly places?: number;
  /** The weights of the outputs, `width` for each, from −1000 to 1000. */
  readonly outputs?: Int16Array;
  /** Where rows are those of features: the key of the row at each place; see {@link placeFeatures}. */
  readonly keys?: Int32Array;
  /** What makes features of values. */
  readonly templates?: Templates;
  /** What {@link RowSums.weigh} weighs sums with. */
  readonly layer?: Layer;
}

/** How the first numbers of a sum, which are hidden units, count for the scores of outputs, whose own sums come behind them. */
export interface Layer {
  readonly hidden: number;
  readonly outputs: number;
  /** What is added to each hidden unit, before what is negative is cut off. */
  readonly hiddenBias: Float32Array;
  /** By hidden unit, its weight for each output. */
  readonly weights: Float32Array;
  /** What is added to the sum of each output, before it is multiplied by the scale. */
  readonly outputBias: Float32Array;
  readonly outputScale: number;
  /** How many things' scores are kept; 1 if it is not said. */
  readonly kept?: number;
}

/** Rows, with the memory that their sums are made in. */
export interface RowSums {
  /** The address of the first row; that of another is `width` further for each row before it. */
  readonly first: number;
  /** The address of the first output's weights; that of another is `2 * width` further for each output before it. */
  readonly firstOutput: number;
  /** The addresses of the rows to sum, or of the outputs to score: written by the user. */
  readonly list: Int32Array;
  /** The features to sum, as in {@link Features.values}: written by the user. */
  readonly features: Int32Array;
  /** What templates make features of, as in {@link Facts.values}: written by the user. */
  readonly values: Int32Array;
  /** Places for sums, `width` numbers each; they hold until they are summed into again. */
  readonly sums: Int16Array;
  /** The scores of the outputs of the list, in its order. */
  readonly scores: Int32Array;
  /** The scores by the layer, of each thing that is kept, one after the other. */
  readonly weighed: Float32Array;
  /** Sums the first `count` rows of the list with what stands in place `from`, and leaves it in place `into`. */
  add(count: number, from: number, into: number): void;
  /** As {@link add}, of the rows of the first `count` features; those that have no row add nothing. Overwrites the list. */
  addFeatures(count: number, from: number, into: number): void;
  /** As {@link addFeatures}, of the features that the templates of these groups make of the values. */
  addTemplates(groups: number, from: number, into: number): void;
  /** Leaves in place `into` what stands in three places, added up. */
  merge(first: number, second: number, third: number, into: number): void;
  /** Scores the first `count` outputs of the list: what is positive of the sum in place `from`, times their weights. */
  score(count: number, from: number): void;
  /** Scores all outputs of the layer by the sum in place `from`, as those of the thing `into`. Overwrites the list. */
  weigh(from: number, into: number): void;
}

/** The functions of the module; addresses are in bytes. */
interface Kernel {
  readonly add: (list: number, count: number, width: number, from: number, into: number) => void;
  readonly addFeatures: (
    features: number, count: number, keys: number, mask: number, rows: number, list: number, width: number, from: number, into: number,
  ) => void;
  readonly addTemplates: (
    templates: number, count: number, groups: number, values: number, features: number,
    keys: number, mask: number, rows: number, list: number, width: number, from: number, into: number,
  ) => void;
  readonly merge: (first: number, second: number, third: number, width: number, into: number) => void;
  readonly score: (list: number, count: number, width: number, from: number, into: number) => void;
  readonly weigh: (from: number, hidden: number, outputs: number, layer: number, list: number, into: number) => void;
}

/** What is asked of the engine: TypeScript has WebAssembly's types only with those of a browser. */
interface Engine {
  readonly Memory: new (descriptor: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Kernel };
}

const PAGE = 65_536;

/** What stands for a feature among the keys, since 0 stands for none. */
function keyOf(hash: number): number {
  return hash + 1;
}

/** How many keys are looked at at once. */
const GROUP = 4;

/**
 * Places for the rows of features, by their hashes, and the keys that find them again: open addressing by groups of four, as many as a
 * power of two, and half of the places or more empty, so that the first group nearly always tells.
 */
export function placeFeatures(hashes: Int32Array): { readonly keys: Int32Array; readonly places: Int32Array } {
  let size = 4 * GROUP;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const places = hashes.map((hash) => {
    let place = (keyOf(hash) * GROUP) & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = keyOf(hash);
    return place;
  });
  return { keys, places };
}

const NO_LAYER: Layer = {
  hidden: 0, outputs: 0, hiddenBias: new Float32Array(), weights: new Float32Array(), outputBias: new Float32Array(), outputScale: 1, kept: 0,
};

/** Rows ready to be summed; with `vectors` false, by plain code. */
export function createRowSums(table: RowTable, vectors: boolean = true): RowSums {
  const { rows, width, most, places = 1, outputs = new Int16Array(), keys = new Int32Array(), templates = NO_TEMPLATES, layer = NO_LAYER } = table;
  const step = width * 2;
  const scoresAt = align(most * 4);
  const sumsAt = align(scoresAt + most * 4);
  const firstOutput = align(sumsAt + places * step);
  const featuresAt = align(firstOutput + outputs.length * 2);
  const keysAt = align(featuresAt + (keys.length > 0 ? most * FEATURE_SIZE * 4 : 0));
  const templatesAt = align(keysAt + keys.length * 4);
  const valuesAt = align(templatesAt + templates.list.length * 4);
  const layerAt = align(valuesAt + templates.places * 4);
  const layerNumbers = flatten(layer);
  const weighedAt = align(layerAt + layerNumbers.length * 8);
  const first = align(weighedAt + (layer.kept ?? 1) * layer.outputs * 4);
  const size = align(first + rows.length);
  const { buffer, kernel } = (vectors && withVectors(size)) || withoutVectors(size, width);
  new Int8Array(buffer).set(rows, first);
  new Int16Array(buffer, firstOutput, outputs.length).set(outputs);
  new Int32Array(buffer, keysAt, keys.length).set(keys);
  new Int32Array(buffer, templatesAt, templates.list.length).set(templates.list);
  new Float64Array(buffer, layerAt, layerNumbers.length).set(layerNumbers);
  return {
    first, firstOutput,
    list: new Int32Array(buffer, 0, most),
    features: new Int32Array(buffer, featuresAt, keys.length > 0 ? most * FEATURE_SIZE : 0),
    values: new Int32Array(buffer, valuesAt, templates.places),
    sums: new Int16Array(buffer, sumsAt, places * width),
    scores: new Int32Array(buffer, scoresAt, most),
    weighed: new Float32Array(buffer, weighedAt, (layer.kept ?? 1) * layer.outputs),
    add: (count, from, into) => kernel.add(0, count, width, sumsAt + from * step, sumsAt + into * step),
    addFeatures: (count, from, into) =>
      kernel.addFeatures(featuresAt, count, keysAt, keys.length / GROUP - 1, first, 0, width, sumsAt + from * step, sumsAt + into * step),
    addTemplates: (groups, from, into) =>
      kernel.addTemplates(
        templatesAt, templates.list.length / TEMPLATE_SIZE, groups, valuesAt, featuresAt,
        keysAt, keys.length / GROUP - 1, first, 0, width, sumsAt + from * step, sumsAt + into * step,
      ),
    merge: (one, two, three, into) =>
      kernel.merge(sumsAt + one * step, sumsAt + two * step, sumsAt + three * step, width, sumsAt + into * step),
    score: (count, from) => kernel.score(0, count, width, sumsAt + from * step, scoresAt),
    weigh: (from, into) => kernel.weigh(sumsAt + from * step, layer.hidden, layer.outputs, layerAt, 0, weighedAt + into * layer.outputs * 4),
  };
}

/** The layer as the module reads it: rows of as many numbers as there are outputs, and one more where that is odd. */
function flatten({ hidden, outputs, hiddenBias, weights, outputBias, outputScale }: Layer): Float64Array {
  const row = evenly(outputs);
  const numbers = new Float64Array(2 + row + hidden + hidden * row).fill(outputScale, 0, 2);
  numbers.set(outputBias, 2);
  numbers.set(hiddenBias, 2 + row);
  for (let h = 0; h < hidden; h++) numbers.set(weights.subarray(h * outputs, (h + 1) * outputs), 2 + row + hidden + h * row);
  return numbers;
}

function evenly(count: number): number {
  return (count + 1) & ~1;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  readonly kernel: Kernel;
}

let module: object | undefined;

/** A memory of so many bytes and the module over it, or null where they cannot be had. */
function withVectors(bytes: number): Memory | null {
  const engine = (globalThis as { readonly WebAssembly?: unknown }).WebAssembly as Engine | undefined;
  if (!engine) return null;
  try {
    module ??= new engine.Module(Uint8Array.from(atob(ROW_SUMS_CODE), (unit) => unit.charCodeAt(0)));
    const memory = new engine.Memory({ initial: Math.ceil(bytes / PAGE) });
    return { buffer: memory.buffer, kernel: new engine.Instance(module, { rows: { memory } }).exports };
  } catch {
    return null;
  }
}

/** Turns each of four signed bytes into itself + 128. */
const POSITIVE: number = 0x80808080 | 0;
/** Every other byte of four. */
const PAIR = 0x00ff00ff;
/** So many bytes are summed in 16 bits at most. */
const TOGETHER = 256;

/** What the module does, in plain code. */
function withoutVectors(bytes: number, width: number): Memory {
  const buffer = new ArrayBuffer(bytes);
  const middle = new Int16Array(buffer);
  const large = new Int32Array(buffer);
  const single = new Float32Array(buffer);
  const double = new Float64Array(buffer);
  /** The columns of a sum that are positive, and what they hold. */
  const units = new Int32Array(width + 1);
  const values = new Int32Array(width + 1);

  /** Adds rows four columns at a time: bytes that are made positive are summed in two pairs of 16 bits. */
  const addSome = (list: number, count: number, into: number): void => {
    const end = list + count;
    for (let w = 0; w < width; w += 4) {
      let even = 0;
      let odd = 0;
      for (let f = list; f < end; f++) {
        const four = (large[((large[f] as number) + w) >> 2] as number) ^ POSITIVE;
        even = (even + (four & PAIR)) | 0;
        odd = (odd + ((four >>> 8) & PAIR)) | 0;
      }
      const at = into + w;
      middle[at] = (middle[at] as number) + (even & 0xffff) - 128 * count;
      middle[at + 1] = (middle[at + 1] as number) + (odd & 0xffff) - 128 * count;
      middle[at + 2] = (middle[at + 2] as number) + (even >>> 16) - 128 * count;
      middle[at + 3] = (middle[at + 3] as number) + (odd >>> 16) - 128 * count;
    }
  };
  const find = (hash: number, keys: number, mask: number, rows: number): number => {
    const key = keyOf(hash);
    const last = mask * GROUP + GROUP - 1;
    let place = (key * GROUP) & last;
    while (large[keys / 4 + place] !== 0 && large[keys / 4 + place] !== key) place = (place + 1) & last;
    return large[keys / 4 + place] === key ? rows + place * width : 0;
  };
  const add = (list: number, count: number, from: number, into: number): void => {
    if (from !== into) middle.copyWithin(into / 2, from / 2, from / 2 + width);
    for (let f = 0; f < count; f += TOGETHER) addSome(list / 4 + f, Math.min(TOGETHER, count - f), into / 2);
  };
  return {
    buffer,
    kernel: {
      add: (list, count, _, from, into) => add(list, count, from, into),
      addFeatures(features, count, keys, mask, rows, list, _, from, into) {
        let known = 0;
        for (let f = 0; f < count; f++) {
          const row = find(hashOf(large, features / 4 + f * FEATURE_SIZE), keys, mask, rows);
          if (row > 0) large[list / 4 + known++] = row;
        }
        add(list, known, from, into);
      },
      addTemplates(templates, count, groups, values, _features, keys, mask, rows, list, _width, from, into) {
        let known = 0;
        for (let t = 0; t < count; t++) {
          const hash = templateHash(large, templates / 4 + t * TEMPLATE_SIZE, groups, large, values / 4);
          const row = hash < 0 ? 0 : find(hash, keys, mask, rows);
          if (row > 0) large[list / 4 + known++] = row;
        }
        add(list, known, from, into);
      },
      merge(one, two, three, _, into) {
        for (let w = 0; w < width; w++) {
          middle[into / 2 + w] = (middle[one / 2 + w] as number) + (middle[two / 2 + w] as number) + (middle[three / 2 + w] as number);
        }
      },
      score(list, count, _, from, into) {
        let active = 0;
        for (let w = 0; w < width; w++) {
          const value = middle[from / 2 + w] as number;
          units[active] = w;
          values[active] = value;
          active += value > 0 ? 1 : 0;
        }
        values[active] = 0; // so that they can be taken two by two
        for (let o = 0; o < count; o++) {
          const weights = (large[list / 4 + o] as number) >> 1;
          let score = 0;
          let other = 0;
          for (let u = 0; u < active; u += 2) {
            score = (score + Math.imul(values[u] as number, middle[weights + (units[u] as number)] as number)) | 0;
            other = (other + Math.imul(values[u + 1] as number, middle[weights + (units[u + 1] as number)] as number)) | 0;
          }
          large[into / 4 + o] = score + other;
        }
      },
      weigh(from, hidden, outputs, layer, _, into) {
        const sum = from / 2;
        const bias = layer / 8 + 2;
        const hiddenBias = bias + evenly(outputs);
        const weights = hiddenBias + hidden;
        for (let o = 0; o < outputs; o++) {
          let score = ((middle[sum + hidden + o] as number) + (double[bias + o] as number)) * (double[layer / 8] as number);
          for (let h = 0; h < hidden; h++) {
            const unit = (middle[sum + h] as number) + (double[hiddenBias + h] as number);
            if (unit > 0) score += unit * (double[weights + h * evenly(outputs) + o] as number);
          }
          single[into / 4 + o] = score;
        }
      },
    },
  };
}

function align(bytes: number): number {
  return (bytes + 15) & ~15;
}
