/**
 * Sums of rows of small whole numbers and what they choose and score, by vector instructions where there are any.
 *
 * They are made by a WebAssembly module of two thousand bytes (row-sums.wat), eight columns at a time. Where WebAssembly or its
 * vectors are missing, or a page's Content-Security-Policy forbids them, plain code makes them: of whole numbers, and of others
 * in the same order, so that the results are the same.
 *
 * @example
 * const rows = Int8Array.of(1, 2, 0, 0, 0, 0, 0, 0, 10, 20, 0, 0, 0, 0, 0, 0);
 * const sums = createRowSums({ rows, width: 8, most: 4, places: 2, numbers: Int32Array.of(0, -1, 1) });
 * sums.list.set([0, 1, 2]);
 * sums.addRows(3, 0, 1);
 * sums.sums.subarray(8); // 11, 22, 0, …
 */
import { withVectors } from "./engine.js";
import { FEATURE_SIZE } from "./features.js";
import { evenly, GROUP, type Kernel, keyOf } from "./kernel.js";
import { plainKernel } from "./plain-kernel.js";
import { ROW_SUMS_CODE } from "./row-sums-code.js";
import { LANES_SIZE, NO_TEMPLATES, templateLanes, type Templates } from "./templates.js";

/** What is summed and weighed. */
export interface RowTable {
  /** The numbers, row by row. */
  readonly rows: Int8Array;
  /** How many numbers a row has; a multiple of 8. */
  readonly width: number;
  /** How many rows are summed at once at most. */
  readonly most: number;
  /** How many sums are kept; 1 if it is not said. */
  readonly places?: number;
  /** Where rows are numbered: by number, the place of the row among the rows, -1 where it is not there. */
  readonly numbers?: Int32Array;
  /** What looks at cells, each a list of pairs: a cell, counted from one that is given, and the number of the row for a 0 in it. */
  readonly looks?: readonly Int32Array[];
  /** How many cells there are to look at. */
  readonly cells?: number;
  /** The weights of outputs to choose from, `width` for each, from −1000 to 1000, and what is added to the score of each. */
  readonly outputs?: { readonly weights: Int16Array; readonly biases: Int32Array };
  /** Lists of outputs, of which one is chosen. */
  readonly choices?: readonly ArrayLike<number>[];
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
  /** The numbers of the rows to sum: written by the user. */
  readonly list: Int32Array;
  /** What is looked at: written by the user. */
  readonly cells: Int32Array;
  /** The features to sum, as in {@link Features.values}: written by the user. */
  readonly features: Int32Array;
  /** What templates make features of, as in {@link Facts.values}: written by the user. */
  readonly values: Int32Array;
  /** Places for sums, `width` numbers each; they hold until they are summed into again. */
  readonly sums: Int16Array;
  /** The scores by the layer, of each thing that is kept, one after the other. */
  readonly weighed: Float32Array;
  /** Sums the first `count` rows of the list with what stands in place `from`, and leaves it in place `into`. Overwrites the list. */
  addRows(count: number, from: number, into: number): void;
  /** As {@link addRows}, of the rows that these looks give, counted from the cell `at`. */
  addLooks(looks: number, at: number, from: number, into: number): void;
  /** As {@link addRows}, of the rows of the first `count` features; those that have no row add nothing. */
  addFeatures(count: number, from: number, into: number): void;
  /** As {@link addFeatures}, of the features that the templates of these groups make of the values. */
  addTemplates(groups: number, from: number, into: number): void;
  /** Leaves in place `into` what stands in three places, added up. */
  merge(first: number, second: number, third: number, into: number): void;
  /** Of these outputs the one for which what is positive of the sum in place `from` speaks most, the first of equals. */
  choose(choices: number, from: number): number;
  /** Scores all outputs of the layer by the sum in place `from`, as those of the thing `into`. Overwrites the list. */
  weigh(from: number, into: number): void;
}

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
  const { rows, width, most, places = 1, outputs, keys = new Int32Array(), templates = NO_TEMPLATES, layer = NO_LAYER } = table;
  const { numbers = new Int32Array(), looks = [], cells = 0, choices = [] } = table;
  const step = width * 2;
  const { biases, weights } = outputs ?? { biases: new Int32Array(), weights: new Int16Array() };
  const { kept = 1 } = layer;
  const layerNumbers = flatten(layer);
  const lanes = templateLanes(templates);
  let size = 0;
  const take = (bytes: number): number => {
    const at = size;
    size = align(size + bytes);
    return at;
  };
  const listAt = take(Math.max(most * 4, layer.hidden * 16)); // a hidden unit is listed with its address
  const sumsAt = take(places * step);
  const biasesAt = take(biases.byteLength);
  const weightsAt = take(weights.byteLength);
  const featuresAt = take(keys.length > 0 ? most * FEATURE_SIZE * 4 : 0);
  const keysAt = take(keys.byteLength);
  const templatesAt = take(lanes.byteLength);
  const valuesAt = take(templates.places * 4);
  const layerAt = take(layerNumbers.byteLength);
  const weighedAt = take(kept * layer.outputs * 4);
  const addressesAt = take(numbers.byteLength);
  const cellsAt = take(cells * 4);
  const looksAt = looks.map(({ byteLength }) => take(byteLength));
  const choicesAt = choices.map(({ length }) => take(length * 4));
  const rowsAt = take(rows.byteLength);

  const made = vectors ? withVectors<Kernel>(ROW_SUMS_CODE, size) : null;
  const { buffer, kernel } = made ? { buffer: made.buffer, kernel: made.exports } : plainKernel(size, width);
  const ints = (at: number, length: number): Int32Array => new Int32Array(buffer, at, length);
  new Int8Array(buffer).set(rows, rowsAt);
  new Int16Array(buffer, weightsAt, weights.length).set(weights);
  ints(biasesAt, biases.length).set(biases);
  ints(keysAt, keys.length).set(keys);
  ints(templatesAt, lanes.length).set(lanes);
  ints(addressesAt, numbers.length).set(numbers.map((place) => (place < 0 ? 0 : rowsAt + place * width)));
  looks.forEach((pairs, each) => ints(looksAt[each] as number, pairs.length).set(pairs.map((value, i) => (i % 2 === 0 ? value * 4 : value))));
  choices.forEach((list, each) => ints(choicesAt[each] as number, list.length).set(list));
  new Float64Array(buffer, layerAt, layerNumbers.length).set(layerNumbers);
  const groups = keys.length / GROUP - 1;
  const placeOf = (place: number): number => sumsAt + place * step;
  return {
    list: ints(listAt, most),
    cells: ints(cellsAt, cells),
    features: ints(featuresAt, keys.length > 0 ? most * FEATURE_SIZE : 0),
    values: ints(valuesAt, templates.places),
    sums: new Int16Array(buffer, sumsAt, places * width),
    weighed: new Float32Array(buffer, weighedAt, kept * layer.outputs),
    addRows: (count, from, into) => kernel.addRows(listAt, count, addressesAt, width, placeOf(from), placeOf(into)),
    addLooks: (each, at, from, into) =>
      kernel.addLooks(
        looksAt[each] as number, (looks[each] as Int32Array).length / 2, cellsAt + at * 4, addressesAt, listAt, width, placeOf(from), placeOf(into),
      ),
    addFeatures: (count, from, into) => kernel.addFeatures(featuresAt, count, keysAt, groups, rowsAt, listAt, width, placeOf(from), placeOf(into)),
    addTemplates: (held, from, into) =>
      kernel.addTemplates(
        templatesAt, lanes.length / LANES_SIZE, held, valuesAt,
        keysAt, groups, rowsAt, listAt, width, placeOf(from), placeOf(into),
      ),
    merge: (one, two, three, into) => kernel.merge(placeOf(one), placeOf(two), placeOf(three), width, placeOf(into)),
    choose: (each, from) => kernel.choose(choicesAt[each] as number, (choices[each] as ArrayLike<number>).length, width, placeOf(from), biasesAt, weightsAt),
    weigh: (from, into) => kernel.weigh(placeOf(from), layer.hidden, layer.outputs, layerAt, listAt, weighedAt + into * layer.outputs * 4),
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

function align(bytes: number): number {
  return (bytes + 15) & ~15;
}
