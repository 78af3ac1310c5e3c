/**
 * A small recurrent network: it reads a run of words forwards and backwards, and scores some of them by what it has read.
 *
 * Gated recurrent units (Cho et al. 2014) in both directions (Schuster and Paliwal 1997), with x / (1 + |x|) for their curves,
 * which every engine works out alike; above them one hidden layer, which sees a word and the word that it hangs on.
 *
 * @example
 * const network = createRecurrent(weights);
 * beginRun(network, 3); // words without rows yet
 * addRow(network, 0, 17); // the first one has the row 17, and maybe others
 * readRun(network);
 * scoreAt(network, 1, 0); // the second word, which hangs on the first
 * network.scores; // one for each output
 */

/** The numbers of a network. Matrices stand row by row. */
export interface RecurrentWeights {
  /** How many numbers stand for a word, how many units read in each direction, and how many the hidden layer has. */
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

/** One direction. Each matrix has `hidden` rows for the part that resets, then for the part that updates, then for the new state. */
export interface Gates {
  readonly input: Float64Array;
  readonly state: Float64Array;
  readonly inputBias: Float64Array;
  /** Only for the new state. */
  readonly stateBias: Float64Array;
}

/** A network with the memory that it reads in. */
export interface RecurrentNetwork {
  readonly weights: RecurrentWeights;
  /** By row what it adds to the gates of both directions, worked out when the row comes first. */
  readonly known: (Float32Array | undefined)[];
  /** What {@link scoreAt} looks at, of the word and of the one above it. */
  readonly seen: Float64Array;
  /** Filled by {@link scoreAt}. */
  readonly scores: Float64Array;
  run: Run;
  length: number;
}

/** What is read of a run, word by word. */
interface Run {
  /** How many words it has room for. */
  readonly room: number;
  readonly words: Float64Array;
  /** What the words add to the gates of both directions. */
  readonly gates: Float64Array;
  readonly forwards: Float64Array;
  readonly backwards: Float64Array;
}

/** Room for so many words is made at first. */
const ROOM = 256;

/** Makes the weights ready for use. */
export function createRecurrent(weights: RecurrentWeights): RecurrentNetwork {
  return { weights, known: Array.from({ length: weights.rows.length / weights.size }), seen: new Float64Array(2 * (2 * weights.hidden + weights.size)), scores: new Float64Array(weights.outputs), run: roomFor(weights, ROOM), length: 0 };
}

function roomFor({ size, hidden }: RecurrentWeights, room: number): Run {
  const list = (width: number): Float64Array => new Float64Array(room * width);
  return { room, words: list(size), gates: list(6 * hidden), forwards: list(hidden), backwards: list(hidden) };
}

/** Begins a run of so many words, which have no rows yet. */
export function beginRun(network: RecurrentNetwork, length: number): void {
  const { backwards, forwards, hidden, size } = network.weights;
  if (length > network.run.room) network.run = roomFor(network.weights, length * 2);
  network.length = length;
  const { gates, words } = network.run;
  words.fill(0, 0, length * size);
  for (let i = 0; i < length; i++) {
    gates.set(forwards.inputBias, i * 6 * hidden);
    gates.set(backwards.inputBias, (i * 6 + 3) * hidden);
  }
}

/** Adds a row to a word of the run. */
export function addRow({ known, run: { gates, words }, weights }: RecurrentNetwork, word: number, row: number): void {
  const { hidden, rows, size } = weights;
  const adds = (known[row] ??= gatesOf(weights, row));
  for (let g = 0, at = word * 6 * hidden; g < 6 * hidden; g++, at++) gates[at] = (gates[at] as number) + (adds[g] as number);
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
export function readRun({ length, run, weights: { backwards, forwards, hidden } }: RecurrentNetwork): void {
  for (let i = 0; i < length; i++) step(forwards, hidden, run.gates, i * 6 * hidden, run.forwards, i - 1, i);
  for (let i = length - 1; i >= 0; i--) step(backwards, hidden, run.gates, (i * 6 + 3) * hidden, run.backwards, i === length - 1 ? -1 : i + 1, i);
}

/** From the state at word `from`, or from none where that is -1, to the state at word `into`. */
function step({ state, stateBias }: Gates, hidden: number, gates: Float64Array, at: number, states: Float64Array, from: number, into: number): void {
  for (let unit = 0; unit < hidden; unit++) {
    let reset = gates[at + unit] as number;
    let update = gates[at + hidden + unit] as number;
    let remembered = stateBias[unit] as number;
    let before = 0;
    if (from >= 0) {
      let first = unit * hidden;
      let second = (hidden + unit) * hidden;
      let third = (2 * hidden + unit) * hidden;
      for (let k = from * hidden; k < (from + 1) * hidden; k++) {
        const value = states[k] as number;
        reset += value * (state[first++] as number);
        update += value * (state[second++] as number);
        remembered += value * (state[third++] as number);
      }
      before = states[from * hidden + unit] as number;
    }
    const kept = gate(update);
    states[into * hidden + unit] = (1 - kept) * curve((gates[at + 2 * hidden + unit] as number) + gate(reset) * remembered) + kept * before;
  }
}

/** Scores a word of the run that hangs on the word `above`; one that hangs on none of the run hangs on itself. */
export function scoreAt({ run, scores, seen, weights }: RecurrentNetwork, word: number, above: number): void {
  const { hidden, layer, layerBias, layerWeights, outputBias, outputs, outputWeights, size } = weights;
  const width = 2 * hidden + size;
  [word, above].forEach((place, side) => {
    seen.set(run.forwards.subarray(place * hidden, (place + 1) * hidden), side * width);
    seen.set(run.backwards.subarray(place * hidden, (place + 1) * hidden), side * width + hidden);
    seen.set(run.words.subarray(place * size, (place + 1) * size), side * width + 2 * hidden);
  });
  scores.set(outputBias);
  for (let unit = 0; unit < layer; unit++) {
    let sum = layerBias[unit] as number;
    for (let k = 0, at = unit * 2 * width; k < 2 * width; k++, at++) sum += (layerWeights[at] as number) * (seen[k] as number);
    if (sum > 0) for (let o = 0; o < outputs; o++) scores[o] = (scores[o] as number) + sum * (outputWeights[o * layer + unit] as number);
  }
}

/** From −1 to 1, steepest at 0. */
export function curve(x: number): number {
  return x / (1 + Math.abs(x));
}

/** From 0 to 1. */
export function gate(x: number): number {
  return 0.5 + 0.5 * curve(x);
}
