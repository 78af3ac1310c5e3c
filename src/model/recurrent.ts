/**
 * A small recurrent network: it reads a run of words forwards and backwards, and scores some of them by what it has read.
 *
 * Gated recurrent units (Cho et al. 2014) in both directions (Schuster and Paliwal 1997), with x / (1 + |x|) for their curves,
 * which every engine works out alike; above them one hidden layer, which sees a word and the word that it hangs on.
 *
 * @example
 * const network = createRecurrent(weights, 200);
 * beginRun(network, 3); // words without rows yet
 * addRow(network, 0, 17); // the first one has the row 17, and maybe others
 * readRun(network);
 * scoreAt(network, 1, 0); // the second word, which hangs on the first
 * network.scores; // one for each output
 */
import { createStates, type Gates, type States } from "./gated-states.js";

/** The numbers of a network. Matrices stand row by row. */
export interface RecurrentWeights {
  /** How many numbers stand for a word, how many units read in each direction (an even number), and how many the hidden layer has. */
  readonly size: number;
  readonly hidden: number;
  readonly layer: number;
  readonly outputs: number;
  /** `size` numbers for each row; what a word is known by are its rows, added up. */
  readonly rows: Float64Array;
  readonly forwards: Gates;
  readonly backwards: Gates;
  /** `layer` rows over the states in both directions and the numbers of a word, and then the same of the word above it. */
  readonly layerWeights: Float64Array;
  readonly layerBias: Float64Array;
  /** `outputs` rows over the layer. */
  readonly outputWeights: Float64Array;
  readonly outputBias: Float64Array;
}

/** A network with the memory that it reads in. */
export interface RecurrentNetwork {
  readonly weights: RecurrentWeights;
  readonly states: States;
  /** The numbers of the words of the run. */
  readonly words: Float64Array;
  /** By row what it adds, worked out when the row comes first; behind them those that stand for several. */
  readonly known: (Addend | undefined)[];
  /** The rows that stand for several, by the key of their user. */
  readonly joined: Map<number, number>;
  /** The word of the run beside which another was scored last, or -1. */
  above: number;
  /** Filled by {@link scoreAt}. */
  readonly scores: Float64Array;
  length: number;
}

/** What a row adds to the gates of both directions, and to the numbers of a word. */
interface Addend {
  readonly gates: Float32Array;
  readonly numbers: Float64Array;
}

/** Makes the weights ready for runs of so many words at most; with `vectors` false, by plain code. */
export function createRecurrent(weights: RecurrentWeights, longest: number, vectors: boolean = true): RecurrentNetwork {
  const { backwards, forwards, hidden, outputs, rows, size } = weights;
  return {
    weights, states: createStates([forwards, backwards], [halfOf(weights, 0), halfOf(weights, 1)], 2 * hidden + size, longest, vectors), words: new Float64Array(longest * size),
    known: Array.from({ length: rows.length / size }), joined: new Map(), above: -1, scores: new Float64Array(outputs), length: 0,
  };
}

/** Begins a run of so many words, which have no rows yet. */
export function beginRun(network: RecurrentNetwork, length: number): void {
  const { states: { gates }, weights: { backwards, forwards, hidden, size }, words } = network;
  network.length = length;
  network.above = -1;
  words.fill(0, 0, length * size);
  const width = 3 * hidden;
  [forwards.inputBias, backwards.inputBias].forEach((bias, direction) => {
    const all = gates[direction]!;
    all.set(bias, 0);
    for (let filled = width; filled < length * width; filled *= 2) all.copyWithin(filled, 0, Math.min(filled, length * width - filled));
  });
}

/** Adds a row to a word of the run. */
export function addRow({ known, states: { gates: [ahead, back] }, weights, words }: RecurrentNetwork, word: number, row: number): void {
  const { hidden, size } = weights;
  const width = 3 * hidden;
  const { gates, numbers } = (known[row] ??= addendOf(weights, row));
  for (let g = 0, at = word * width; g < width; g++, at++) {
    ahead[at] = (ahead[at] as number) + (gates[g] as number);
    back[at] = (back[at] as number) + (gates[width + g] as number);
  }
  for (let d = 0, at = word * size; d < size; d++, at++) words[at] = (words[at] as number) + (numbers[d] as number);
}

/**
 * The row that stands for all of these, to be added in one go: for those that often come together. The `key`, the user's, tells which
 * rows they are.
 */
export function joinRows({ joined, known, weights }: RecurrentNetwork, key: number, rows: readonly number[]): number {
  const { hidden, size } = weights;
  const sum: Addend = { gates: new Float32Array(6 * hidden), numbers: new Float64Array(size) };
  for (const row of rows) {
    const { gates, numbers } = (known[row] ??= addendOf(weights, row));
    for (let g = 0; g < gates.length; g++) sum.gates[g] = (sum.gates[g] as number) + (gates[g] as number);
    for (let d = 0; d < size; d++) sum.numbers[d] = (sum.numbers[d] as number) + (numbers[d] as number);
  }
  const row = known.push(sum) - 1;
  joined.set(key, row);
  return row;
}

function addendOf({ backwards, forwards, hidden, rows, size }: RecurrentWeights, row: number): Addend {
  const gates = new Float32Array(6 * hidden);
  [forwards.input, backwards.input].forEach((input, direction) => {
    for (let g = 0; g < 3 * hidden; g++) {
      let sum = 0;
      for (let d = 0; d < size; d++) sum += (input[g * size + d] as number) * (rows[row * size + d] as number);
      gates[direction * 3 * hidden + g] = sum;
    }
  });
  return { gates, numbers: rows.subarray(row * size, (row + 1) * size) };
}

/** Reads the run in both directions. */
export function readRun({ length, states }: RecurrentNetwork): void {
  states.read(length);
}

/** Scores a word of the run beside the word `above`: the one that it hangs on, or itself. Words that are scored one after the other beside the same cost half. */
export function scoreAt(network: RecurrentNetwork, word: number, above: number): void {
  const { scores, states: { multiply, products: [own, other] }, weights: { layer, layerBias, outputBias, outputs, outputWeights } } = network;
  if (network.above !== above) {
    look(network, above);
    multiply(1);
    network.above = above;
  }
  look(network, word);
  multiply(0);
  scores.set(outputBias);
  for (let unit = 0; unit < layer; unit++) {
    const sum = (layerBias[unit] as number) + (own![unit] as number) + (other![unit] as number);
    if (sum > 0) for (let o = 0; o < outputs; o++) scores[o] = (scores[o] as number) + sum * (outputWeights[o * layer + unit] as number);
  }
}

/** Looks at a word: its states in both directions, and its numbers. */
function look({ states: { seen, states: [ahead, back] }, weights: { hidden, size }, words }: RecurrentNetwork, word: number): void {
  for (let k = 0, at = word * hidden; k < hidden; k++, at++) {
    seen[k] = ahead[at] as number;
    seen[hidden + k] = back[at] as number;
  }
  for (let k = 2 * hidden, at = word * size; at < (word + 1) * size; k++, at++) seen[k] = words[at] as number;
}

/** The part of the layer's weights that looks at the word (at 0), or at the one above it (at 1). */
function halfOf({ hidden, layer, layerWeights, size }: RecurrentWeights, side: 0 | 1): Float64Array {
  const width = 2 * hidden + size;
  return Float64Array.from({ length: layer * width }, (_, at) => layerWeights[(2 * Math.floor(at / width) + side) * width + (at % width)] as number);
}
