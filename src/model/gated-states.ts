/**
 * The states of gated recurrent units over a run of words, by vector instructions where there are any, and else by plain code, with the
 * same results.
 *
 * @example
 * const { gates, states, read } = createStates(weights, 200);
 * gates[0].set(adds, word * 3 * hidden); // what a word adds to the gates of the first direction
 * read(3); // three words, in both directions
 * states[0][2 * hidden]; // of the third word
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
}

/** What gated-states.wat does; addresses and steps are in bytes. */
type Read = (count: number, hidden: number, gates: number, gatesStep: number, weights: number, biases: number, states: number, statesStep: number) => void;

const BYTES = 8;

/** States for runs of so many words at most; with `vectors` false, by plain code. The number of units must be even. */
export function createStates(directions: readonly [Gates, Gates], longest: number, vectors: boolean = true): States {
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
  const made = vectors ? withVectors<{ readonly read: Read }>(GATED_STATES_CODE, size) : null;
  const buffer = made?.buffer ?? new ArrayBuffer(size);
  const work = made?.exports.read ?? plainRead(buffer);
  const list = (at: number, numbers: number): Float64Array => new Float64Array(buffer, at, numbers);
  places.forEach(({ biases, weights }, direction) => {
    list(weights, 3 * hidden * hidden).set(byPairs(directions[direction]!.state, hidden));
    list(biases, hidden).set(directions[direction]!.stateBias);
  });
  const [ahead, back] = places as [(typeof places)[0], (typeof places)[0]];
  const word = hidden * BYTES;
  const states = [ahead, back].map((each) => list(each.states + word, (longest + 1) * hidden)) as [Float64Array, Float64Array];
  return {
    gates: [list(ahead.gates, longest * 3 * hidden), list(back.gates, longest * 3 * hidden)],
    states,
    read(count) {
      if (count === 0) return;
      states[1].fill(0, count * hidden, (count + 1) * hidden);
      work(count, hidden, ahead.gates, 3 * word, ahead.weights, ahead.biases, ahead.states + word, word);
      work(count, hidden, back.gates + (count - 1) * 3 * word, -3 * word, back.weights, back.biases, back.states + count * word, -word);
    },
  };
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

function plainRead(buffer: ArrayBuffer): Read {
  const numbers = new Float64Array(buffer);
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
