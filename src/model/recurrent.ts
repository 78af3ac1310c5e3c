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
  /** By row what it adds to the gates of both directions, worked out when the row comes first. */
  readonly known: (Float32Array | undefined)[];
  /** What {@link scoreAt} looks at, of one word. */
  readonly seen: Float64Array;
  /** What the word above adds to the layer, and which word of the run that is; -1 for none. */
  readonly aboveSums: Float64Array;
  above: number;
  /** Filled by {@link scoreAt}. */
  readonly scores: Float64Array;
  length: number;
}

/** Makes the weights ready for runs of so many words at most; with `vectors` false, by plain code. */
export function createRecurrent(weights: RecurrentWeights, longest: number, vectors: boolean = true): RecurrentNetwork {
  const { backwards, forwards, hidden, layer, outputs, rows, size } = weights;
  return {
    weights, states: createStates([forwards, backwards], longest, vectors), words: new Float64Array(longest * size),
    known: Array.from({ length: rows.length / size }), seen: new Float64Array(2 * hidden + size),
    aboveSums: new Float64Array(layer), above: -1, scores: new Float64Array(outputs), length: 0,
  };
}

/** Begins a run of so many words, which have no rows yet. */
export function beginRun(network: RecurrentNetwork, length: number): void {
  const { states: { gates }, weights: { backwards, forwards, hidden, size }, words } = network;
  network.length = length;
  network.above = -1;
  words.fill(0, 0, length * size);
  for (let i = 0; i < length; i++) {
    gates[0].set(forwards.inputBias, i * 3 * hidden);
    gates[1].set(backwards.inputBias, i * 3 * hidden);
  }
}

/** Adds a row to a word of the run. */
export function addRow({ known, states: { gates: [ahead, back] }, weights, words }: RecurrentNetwork, word: number, row: number): void {
  const { hidden, rows, size } = weights;
  const width = 3 * hidden;
  const adds = (known[row] ??= gatesOf(weights, row));
  for (let g = 0, at = word * width; g < width; g++, at++) {
    ahead[at] = (ahead[at] as number) + (adds[g] as number);
    back[at] = (back[at] as number) + (adds[width + g] as number);
  }
  for (let d = 0, at = word * size, from = row * size; d < size; d++, at++, from++) words[at] = (words[at] as number) + (rows[from] as number);
}

function gatesOf({ backwards, forwards, hidden, rows, size }: RecurrentWeights, row: number): Float32Array {
  const gates = new Float32Array(6 * hidden);
  [forwards.input, backwards.input].forEach((input, direction) => {
    for (let g = 0; g < 3 * hidden; g++) {
      let sum = 0;
      for (let d = 0; d < size; d++) sum += (input[g * size + d] as number) * (rows[row * size + d] as number);
      gates[direction * 3 * hidden + g] = sum;
    }
  });
  return gates;
}

/** Reads the run in both directions. */
export function readRun({ length, states }: RecurrentNetwork): void {
  states.read(length);
}

/** Scores a word of the run beside the word `above`: the one that it hangs on, or itself. Words that are scored one after the other beside the same cost half. */
export function scoreAt(network: RecurrentNetwork, word: number, above: number): void {
  const { aboveSums, scores, seen, weights: { layer, layerBias, layerWeights, outputBias, outputs, outputWeights } } = network;
  const width = seen.length;
  if (network.above !== above) {
    look(network, above);
    for (let unit = 0; unit < layer; unit++) aboveSums[unit] = product(layerWeights, (2 * unit + 1) * width, seen);
    network.above = above;
  }
  look(network, word);
  scores.set(outputBias);
  for (let unit = 0; unit < layer; unit++) {
    const sum = (layerBias[unit] as number) + product(layerWeights, 2 * unit * width, seen) + (aboveSums[unit] as number);
    if (sum > 0) for (let o = 0; o < outputs; o++) scores[o] = (scores[o] as number) + sum * (outputWeights[o * layer + unit] as number);
  }
}

/** Looks at a word: its states in both directions, and its numbers. */
function look({ seen, states: { states: [ahead, back] }, weights: { hidden, size }, words }: RecurrentNetwork, word: number): void {
  seen.set(ahead.subarray(word * hidden, (word + 1) * hidden));
  seen.set(back.subarray(word * hidden, (word + 1) * hidden), hidden);
  seen.set(words.subarray(word * size, (word + 1) * size), 2 * hidden);
}

function product(weights: Float64Array, first: number, numbers: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < numbers.length; k++) sum += (weights[first + k] as number) * (numbers[k] as number);
  return sum;
}
