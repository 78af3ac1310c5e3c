/**
 * The states of gated recurrent units over a run of words, and what matrices make of them, by vector instructions where there are any,
 * and else by plain code, with the same results.
 *
 * @example
 * const { gates, multiply, products, read, seen, states } = createStates([forwards, backwards], [matrix], width, 200);
 * gates[0].set(adds, word * 3 * hidden); // what a word adds to the gates of the first direction
 * read(3); // three words, in both directions
 * seen.set(states[0].subarray(2 * hidden, 3 * hidden)); // of the third word
 * multiply(0); // by the first matrix
 * products[0][7]; // of its eighth row
 */
import { withVectors } from "./engine.js";
import { GATED_STATES_CODE } from "./gated-states-code.js";

/** One direction. Each matrix has `hidden` rows for the part that resets, then for the part that updates, then for the new state. */
export interface Gates {
  readonly input: Float64Array;
  readonly state: Float64Array;
  readonly inputBias: Float64Array;
  /** Only for the new state. */
  readonly stateBias: Float64Array;
}

/** Runs of words, read forwards (at 0) and backwards (at 1). */
export interface States {
  /** By direction, what each word adds to its gates, three times as many numbers as there are units: written by the user. */
  readonly gates: readonly [Float64Array, Float64Array];
  /** By direction, the states of the words. */
  readonly states: readonly [Float64Array, Float64Array];
  /** Works out the states of the first `count` words. */
  read(count: number): void;
  /** The numbers that are multiplied: written by the user. */
  readonly seen: Float64Array;
  /** By matrix, the products of its rows. */
  readonly products: readonly Float64Array[];
  /** Multiplies what is seen by a matrix. */
  multiply(matrix: number): void;
}

/** What gated-states.wat does; addresses, steps and widths are in bytes. */
interface Kernel {
  readonly read: (count: number, hidden: number, gates: number, gatesStep: number, weights: number, biases: number, states: number, statesStep: number) => void;
  readonly multiply: (numbers: number, width: number, weights: number, into: number, end: number) => void;
}

const BYTES = 8;

/**
 * States for runs of so many words at most, and matrices with rows of `width` numbers; with `vectors` false, by plain code. The number
 * of units must be even.
 */
export function createStates(directions: readonly [Gates, Gates], matrices: readonly Float64Array[], width: number, longest: number, vectors: boolean = true): States {
  const hidden = directions[0].stateBias.length;
  let size = 0;
  const take = (numbers: number): number => {
    const at = size;
    size += numbers * BYTES;
    return at;
  };
  const places = directions.map(() => ({
    // before the first word, in either direction, stands a state of zeros
    gates: take(longest * 3 * hidden), states: take((longest + 2) * hidden), weights: take(3 * hidden * hidden), biases: take(hidden),
  }));
  // two by two; what is missing is zero
  const evenWidth = even(width);
  const seen = take(evenWidth);
  const matrixPlaces = matrices.map(({ length }) => {
    const rows = even(length / width);
    return { rows, weights: take(rows * evenWidth), products: take(rows) };
  });
  const made = vectors ? withVectors<Kernel>(GATED_STATES_CODE, size) : null;
  const buffer = made?.buffer ?? new ArrayBuffer(size);
  const kernel = made?.exports ?? plainKernel(buffer);
  const list = (at: number, numbers: number): Float64Array => new Float64Array(buffer, at, numbers);
  places.forEach(({ biases, weights }, direction) => {
    list(weights, 3 * hidden * hidden).set(byPairs(directions[direction]!.state, hidden));
    list(biases, hidden).set(directions[direction]!.stateBias);
  });
  matrixPlaces.forEach(({ rows, weights }, matrix) => list(weights, rows * evenWidth).set(rowsByPairs(matrices[matrix]!, width, evenWidth)));
  const [ahead, back] = places as [(typeof places)[0], (typeof places)[0]];
  const word = hidden * BYTES;
  const states = [ahead, back].map((each) => list(each.states + word, (longest + 1) * hidden)) as [Float64Array, Float64Array];
  return {
    gates: [list(ahead.gates, longest * 3 * hidden), list(back.gates, longest * 3 * hidden)],
    states,
    read(count) {
      if (count === 0) return;
      states[1].fill(0, count * hidden, (count + 1) * hidden);
      kernel.read(count, hidden, ahead.gates, 3 * word, ahead.weights, ahead.biases, ahead.states + word, word);
      kernel.read(count, hidden, back.gates + (count - 1) * 3 * word, -3 * word, back.weights, back.biases, back.states + count * word, -word);
    },
    seen: list(seen, width),
    products: matrixPlaces.map(({ products, rows }) => list(products, rows)),
    multiply(matrix) {
      const { products, rows, weights } = matrixPlaces[matrix]!;
      kernel.multiply(seen, evenWidth * BYTES, weights, products, products + rows * BYTES);
    },
  };
}

function even(count: number): number {
  return count + (count & 1);
}

/** A matrix as gated-states.wat reads it: by two rows and by number, those of the two. */
function rowsByPairs(matrix: Float64Array, width: number, evenWidth: number): Float64Array {
  const pairs = new Float64Array(even(matrix.length / width) * evenWidth);
  for (let at = 0, row = 0; at < pairs.length; row += 2) {
    for (let k = 0; k < evenWidth; k++) for (const own of [row, row + 1]) pairs[at++] = k < width ? (matrix[own * width + k] ?? 0) : 0;
  }
  return pairs;
}

/** The weights of states as gated-states.wat reads them: by two units and by number of the state before, those of the three parts for the two. */
function byPairs(state: Float64Array, hidden: number): Float64Array {
  const pairs = new Float64Array(state.length);
  let at = 0;
  for (let unit = 0; unit < hidden; unit += 2) {
    for (let k = 0; k < hidden; k++) {
      for (let part = 0; part < 3; part++) for (const own of [unit, unit + 1]) pairs[at++] = state[(part * hidden + own) * hidden + k] as number;
    }
  }
  return pairs;
}

function plainKernel(buffer: ArrayBuffer): Kernel {
  const numbers = new Float64Array(buffer);
  return { read: plainRead(numbers), multiply: plainMultiply(numbers) };
}

function plainMultiply(all: Float64Array): Kernel["multiply"] {
  return (numbers, width, weights, into, end) => {
    const first = numbers / BYTES;
    const last = first + width / BYTES;
    let w = weights / BYTES;
    for (let row = into / BYTES; row < end / BYTES; row++) {
      let [evens, odds] = [0, 0];
      let at = w;
      for (let k = first; k < last; k += 2, at += 4) {
        evens += (all[k] as number) * (all[at] as number);
        odds += (all[k + 1] as number) * (all[at + 2] as number);
      }
      all[row] = evens + odds;
      // rows stand two by two
      w += ((row - into / BYTES) & 1) === 0 ? 1 : (2 * width) / BYTES - 1;
    }
  };
}

function plainRead(numbers: Float64Array): Kernel["read"] {
  return (count, hidden, gates, gatesStep, weights, biases, states, statesStep) => {
    let gate0 = gates / BYTES;
    let own = states / BYTES;
    for (let n = 0; n < count; n++, gate0 += gatesStep / BYTES, own += statesStep / BYTES) {
      const old = own - statesStep / BYTES;
      for (let unit = 0; unit < hidden; unit++) {
        let reset = numbers[gate0 + unit] as number;
        let update = numbers[gate0 + hidden + unit] as number;
        let remembered = numbers[biases / BYTES + unit] as number;
        let w = weights / BYTES + (unit >> 1) * 6 * hidden + (unit & 1);
        for (let k = old; k < old + hidden; k++, w += 6) {
          const value = numbers[k] as number;
          reset += value * (numbers[w] as number);
          update += value * (numbers[w + 2] as number);
          remembered += value * (numbers[w + 4] as number);
        }
        const kept = gate(update);
        numbers[own + unit] = (1 - kept) * curve((numbers[gate0 + 2 * hidden + unit] as number) + gate(reset) * remembered) + kept * (numbers[old + unit] as number);
      }
    }
  };
}

/** From −1 to 1, steepest at 0. */
export function curve(x: number): number {
  return x / (1 + Math.abs(x));
}

/** From 0 to 1. */
export function gate(x: number): number {
  return 0.5 + 0.5 * curve(x);
}
