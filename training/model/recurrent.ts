/**
 * Trains a recurrent network by backpropagation through time (Werbos 1990), with Adam (Kingma and Ba 2015) over batches of runs.
 *
 * @example
 * const { weights } = trainRecurrent(runs, { initial, perWord: 7, size: 32, hidden: 32, layer: 32, outputs: 3, epochs: 5, seed: 1, … });
 * const network = createRecurrent(weights, 200);
 */
import { FORBIDDEN } from "../../src/model/crf.js";
import { curve, gate, type Gates } from "../../src/model/gated-states.js";
import type { RecurrentWeights } from "../../src/model/recurrent.js";
import { product } from "../product.js";
import { seeded, shuffle } from "../random.js";
import { clearSums, createSums, sumLabellings, type Table } from "./labellings.js";

/** A run of words and what is asked about them. */
export interface TrainingRun {
  readonly length: number;
  /** The rows of each word, {@link RecurrentSettings.perWord} of them; 0 is none. */
  readonly rows: Int32Array;
  readonly asked: readonly Asked[];
}

/** A word that is scored, the word beside which it is looked at, the outputs that are right and that may be as bit masks, and how much it counts. */
export interface Asked {
  readonly word: number;
  readonly above: number;
  readonly right: number;
  readonly allowed: number;
  readonly weight: number;
}

export interface RecurrentSettings {
  /** What rows are at first; row 0 is none. */
  readonly initial: Float64Array;
  readonly perWord: number;
  readonly size: number;
  readonly hidden: number;
  readonly layer: number;
  readonly outputs: number;
  /** Where outputs are labels of a chain, which all words of a run are asked for: those that never follow each other, as `from * outputs + to`, and never begin. */
  readonly chain?: { readonly forbidden: readonly number[]; readonly starts: readonly number[] };
  readonly epochs: number;
  readonly seed: number;
  /** So many runs are learned from at once. */
  readonly batch: number;
  readonly rate: number;
  /** The share of all numbers that is left out at random, and of the first rows of words. */
  readonly dropout: number;
  readonly rowDropout: number;
  /** By so much of the rate weights are made smaller in each step. */
  readonly decay: number;
  readonly log?: (line: string) => void;
}

/** Numbers that are learned, each with its gradient. */
interface Learned {
  readonly values: Float64Array;
  readonly gradient: Float64Array;
}

/** One direction, with what it keeps of a run until the errors come back. */
interface Direction {
  readonly step: 1 | -1;
  readonly input: Learned;
  readonly state: Learned;
  readonly inputBias: Learned;
  readonly stateBias: Learned;
  readonly states: Learned;
  readonly resets: Float64Array;
  readonly updates: Float64Array;
  readonly fresh: Float64Array;
  /** What the old states say of the new one, before the reset. */
  readonly remembered: Float64Array;
  /** Of a word, the errors of its three gates and of what it remembered. */
  readonly errors: Float64Array;
}

/** Steps until the rate is full, and what it falls to at the end. */
const WARM_UP = 200;
const LEAST_PACE = 0.03;
/** The longest that a gradient may be. */
const LONGEST = 2;
/** How much of the means of gradients and of their squares each step keeps. */
const MOMENTUM = 0.9;
const SQUARES = 0.999;
const TINY = 1e-8;

/** What was learned: the network, and of a chain what its labels score behind each other. */
export interface TrainedRecurrent {
  readonly weights: RecurrentWeights;
  readonly table: Table;
}

/** Trains from scratch; the same runs and settings give the same weights. */
export function trainRecurrent(runs: readonly TrainingRun[], settings: RecurrentSettings): TrainedRecurrent {
  const { batch, decay, dropout, epochs, hidden: H, layer: L, outputs: O, perWord: K, rate, rowDropout, size: D } = settings;
  const random = seeded(settings.seed);
  const width = 2 * H + D;
  const rows: Learned = { values: settings.initial.slice().fill(0, 0, D), gradient: new Float64Array(settings.initial.length) };
  const rowSquares = new Float64Array(settings.initial.length);
  const lastTouched = new Int32Array(settings.initial.length / D);
  const touched = new Set<number>();
  const dense: Learned[] = [];
  const learned = (count: number, spread: number): Learned => {
    const own = createLearned(count, () => (spread === 0 ? 0 : (random() * 2 - 1) / Math.sqrt(spread)));
    dense.push(own);
    return own;
  };
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 1);
  const directions = ([1, -1] as const).map((step): Direction => {
    const list = (): Float64Array => new Float64Array(longest * H);
    return {
      step, input: learned(3 * H * D, D), state: learned(3 * H * H, H), inputBias: learned(3 * H, 0), stateBias: learned(H, 0),
      states: createLearned(longest * H, () => 0), resets: list(), updates: list(), fresh: list(), remembered: list(), errors: new Float64Array(4 * H),
    };
  });
  const [forwards, backwards] = directions as [Direction, Direction];
  const layerWeights = learned(L * 2 * width, 2 * width);
  const layerBias = learned(L, 0);
  const outputWeights = learned(O * L, L);
  const outputBias = learned(O, 0);
  const [transitions, starts, ends] = (settings.chain ? [O * O, O, O] : [0, 0, 0]).map((count) => learned(count, 0)) as [Learned, Learned, Learned];
  const forbid = (): void => {
    for (const pair of settings.chain?.forbidden ?? []) transitions.values[pair] = FORBIDDEN;
    for (const label of settings.chain?.starts ?? []) starts.values[label] = FORBIDDEN;
  };
  forbid();
  const table: Table = { transitions: transitions.values, starts: starts.values, ends: ends.values };
  const moments = dense.map(({ values }) => ({ mean: new Float64Array(values.length), squares: new Float64Array(values.length) }));

  const words = createLearned(longest * D, () => 0);
  const wordsKept = new Float64Array(longest * D);
  const used = new Int32Array(longest * K);
  // by word that is asked for: what the layer sees, the layer, and the scores
  const most = runs.reduce((count, { asked }) => Math.max(count, asked.length), 1);
  const seen = createLearned(most * 2 * width, () => 0);
  const seenKept = new Float64Array(most * 2 * width);
  const units = createLearned(most * L, () => 0);
  const unitsKept = new Float64Array(most * L);
  const scores = createLearned(most * O, () => 0);
  const sums = createSums(O, most, Float64Array);
  const keep = (): number => (random() < dropout ? 0 : 1 / (1 - dropout));

  const readWords = ({ length, rows: given }: TrainingRun): void => {
    words.values.fill(0, 0, length * D);
    words.gradient.fill(0, 0, length * D);
    for (let i = 0; i < length; i++) {
      for (let k = 0; k < K; k++) {
        const row = given[i * K + k] as number;
        used[i * K + k] = k === 0 && random() < rowDropout ? 0 : row;
        addTo(words.values, i * D, rows.values, (used[i * K + k] as number) * D, D);
      }
      for (let d = i * D; d < (i + 1) * D; d++) {
        wordsKept[d] = keep();
        words.values[d] = (words.values[d] as number) * (wordsKept[d] as number);
      }
    }
  };
  const teachWords = (length: number): void => {
    for (let d = 0; d < length * D; d++) words.gradient[d] = (words.gradient[d] as number) * (wordsKept[d] as number);
    for (let i = 0; i < length; i++) {
      for (let k = 0; k < K; k++) {
        const row = used[i * K + k] as number;
        if (row === 0) continue;
        touched.add(row);
        addTo(rows.gradient, row * D, words.gradient, i * D, D);
      }
    }
  };
  /** What the layer sees of a word: by part, where from, the place there, the place among the rest, and how many numbers. */
  const partsOf = ({ above, word }: Asked): readonly (readonly [Learned, number, number, number])[] =>
    [word, above].flatMap((place, side) => [
      [forwards.states, place * H, side * width, H],
      [backwards.states, place * H, side * width + H, H],
      [words, place * D, side * width + 2 * H, D],
    ] as const);
  const score = (asked: Asked, n: number): void => {
    const first = n * 2 * width;
    for (const [from, at, into, count] of partsOf(asked)) for (let k = 0; k < count; k++) seen.values[first + into + k] = from.values[at + k] as number;
    for (let k = first; k < first + 2 * width; k++) {
      seenKept[k] = keep();
      seen.values[k] = (seen.values[k] as number) * (seenKept[k] as number);
    }
    scores.values.set(outputBias.values, n * O);
    for (let u = 0; u < L; u++) {
      const sum = (layerBias.values[u] as number) + product(layerWeights.values, u * 2 * width, seen.values, first, 2 * width);
      unitsKept[n * L + u] = sum > 0 ? keep() : 0;
      units.values[n * L + u] = sum * (unitsKept[n * L + u] as number);
      for (let o = 0; o < O; o++) scores.values[n * O + o] = (scores.values[n * O + o] as number) + (units.values[n * L + u] as number) * (outputWeights.values[o * L + u] as number);
    }
  };
  /** The loss of one word; its scores get their errors. */
  const judge = ({ allowed, right, weight }: Asked, n: number): number => {
    const own = scores.values.subarray(n * O, (n + 1) * O);
    const high = Math.max(...own);
    const powers = Array.from(own, (value, o) => ((allowed >> o) & 1 ? Math.exp(value - high) : 0));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const good = powers.reduce((sum, power, o) => sum + ((right >> o) & 1 ? power : 0), 0);
    powers.forEach((power, o) => {
      scores.gradient[n * O + o] = weight * (power / all - ((right >> o) & 1 ? power / good : 0));
    });
    return weight * Math.log(all / good);
  };
  /** The loss of a chain. */
  const judgeChain = (asked: readonly Asked[]): number => {
    const { weight } = asked[0]!;
    clearSums(sums, asked.length);
    const all = sumLabellings(table, scores.values, asked.map(({ allowed }) => allowed), 0, asked.length, 1, sums);
    const good = sumLabellings(table, scores.values, asked.map(({ right }) => right), 0, asked.length, -1, sums);
    for (let i = 0; i < asked.length * O; i++) scores.gradient[i] = weight * (sums.labels[i] as number);
    for (const [{ gradient }, expected] of [[transitions, sums.transitions], [starts, sums.starts], [ends, sums.ends]] as const) {
      for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) + weight * (expected[i] as number);
    }
    return weight * (all - good);
  };
  /** Brings the errors of a word's scores back to the states and the word's numbers. */
  const teach = (asked: Asked, n: number): void => {
    addTo(outputBias.gradient, 0, scores.gradient, n * O, O);
    const first = n * 2 * width;
    seen.gradient.fill(0, first, first + 2 * width);
    for (let u = 0; u < L; u++) {
      let error = 0;
      for (let o = 0; o < O; o++) {
        const own = scores.gradient[n * O + o] as number;
        error += own * (outputWeights.values[o * L + u] as number);
        outputWeights.gradient[o * L + u] = (outputWeights.gradient[o * L + u] as number) + own * (units.values[n * L + u] as number);
      }
      error *= unitsKept[n * L + u] as number;
      if (error === 0) continue;
      layerBias.gradient[u] = (layerBias.gradient[u] as number) + error;
      for (let k = first, at = u * 2 * width; k < first + 2 * width; k++, at++) {
        layerWeights.gradient[at] = (layerWeights.gradient[at] as number) + error * (seen.values[k] as number);
        seen.gradient[k] = (seen.gradient[k] as number) + error * (layerWeights.values[at] as number);
      }
    }
    for (let k = first; k < first + 2 * width; k++) seen.gradient[k] = (seen.gradient[k] as number) * (seenKept[k] as number);
    for (const [from, at, into, count] of partsOf(asked)) addTo(from.gradient, at, seen.gradient, first + into, count);
  };
  const learn = (run: TrainingRun): number => {
    readWords(run);
    for (const each of directions) {
      each.states.gradient.fill(0, 0, run.length * H);
      inOrder(run.length, each.step, (i, from) => stepForward(each, words.values, H, D, i, from));
    }
    run.asked.forEach(score);
    const loss = settings.chain ? judgeChain(run.asked) : run.asked.reduce((sum, asked, n) => sum + judge(asked, n), 0);
    run.asked.forEach(teach);
    for (const each of directions) againstOrder(run.length, each.step, (i, from) => stepBackward(each, words, H, D, i, from));
    teachWords(run.length);
    return loss;
  };

  const order = [...runs.keys()];
  const steps = epochs * Math.ceil(order.length / batch);
  let step = 0;
  const update = (asked: number): void => {
    step += 1;
    const pace = rate * Math.min(1, step / WARM_UP) * Math.max(LEAST_PACE, 1 - step / steps);
    const shrink = 1 - pace * decay;
    let squared = dense.reduce((sum, { gradient }) => sum + product(gradient, 0, gradient, 0, gradient.length), 0);
    for (const row of touched) squared += product(rows.gradient, row * D, rows.gradient, row * D, D);
    const long = Math.sqrt(squared) / asked;
    const scale = (long > LONGEST ? LONGEST / long : 1) / asked;
    const young = Math.sqrt(1 - SQUARES ** step);
    const speed = (pace * young) / (1 - MOMENTUM ** step);
    dense.forEach(({ gradient, values }, part) => {
      const { mean, squares } = moments[part]!;
      for (let i = 0; i < values.length; i++) {
        const g = (gradient[i] as number) * scale;
        gradient[i] = 0;
        mean[i] = MOMENTUM * (mean[i] as number) + (1 - MOMENTUM) * g;
        squares[i] = SQUARES * (squares[i] as number) + (1 - SQUARES) * g * g;
        values[i] = (values[i] as number) * shrink - (speed * (mean[i] as number)) / (Math.sqrt(squares[i] as number) + TINY);
      }
    });
    // most rows come seldom: they take at once what a mean would give them by and by
    for (const row of touched) {
      const faded = SQUARES ** (step - (lastTouched[row] as number));
      lastTouched[row] = step;
      for (let i = row * D; i < (row + 1) * D; i++) {
        const g = (rows.gradient[i] as number) * scale;
        rows.gradient[i] = 0;
        rowSquares[i] = faded * (rowSquares[i] as number) + (1 - SQUARES) * g * g;
        rows.values[i] = (rows.values[i] as number) * shrink - (pace * young * g) / (Math.sqrt(rowSquares[i] as number) + TINY);
      }
    }
    touched.clear();
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let count = 0;
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch).map((place) => runs[place]!);
      for (const run of some) loss += learn(run);
      const asked = some.reduce((sum, run) => sum + run.asked.length, 0);
      count += asked;
      update(settings.chain ? some.length : asked);
    }
    settings.log?.(`epoch ${epoch + 1}: loss ${(loss / count).toFixed(4)}, ${runs.length} runs`);
  }
  const gates = ({ input, inputBias, state, stateBias }: Direction): Gates => ({ input: input.values, state: state.values, inputBias: inputBias.values, stateBias: stateBias.values });
  forbid(); // the steps have made them a little smaller
  const weights: RecurrentWeights = {
    size: D, hidden: H, layer: L, outputs: O, rows: rows.values, forwards: gates(forwards), backwards: gates(backwards),
    layerWeights: layerWeights.values, layerBias: layerBias.values, outputWeights: outputWeights.values, outputBias: outputBias.values,
  };
  return { weights, table };
}

function createLearned(count: number, first: () => number): Learned {
  return { values: Float64Array.from({ length: count }, first), gradient: new Float64Array(count) };
}

function addTo(sums: Float64Array, at: number, values: Float64Array, from: number, count: number): void {
  for (let k = 0; k < count; k++) sums[at + k] = (sums[at + k] as number) + (values[from + k] as number);
}

/** Goes through the words of a run in the order of a direction, each with the one before it in that order, or -1. */
function inOrder(length: number, step: 1 | -1, visit: (word: number, before: number) => void): void {
  for (let n = 0; n < length; n++) visit(step > 0 ? n : length - 1 - n, n === 0 ? -1 : step > 0 ? n - 1 : length - n);
}

function againstOrder(length: number, step: 1 | -1, visit: (word: number, before: number) => void): void {
  for (let n = length - 1; n >= 0; n--) visit(step > 0 ? n : length - 1 - n, n === 0 ? -1 : step > 0 ? n - 1 : length - n);
}

/** From the state at word `from`, or none, to that at word `i`; see `recurrent.ts` of the library. */
function stepForward({ fresh, input, inputBias, remembered, resets, state, stateBias, states, updates }: Direction, words: Float64Array, H: number, D: number, i: number, from: number): void {
  for (let u = 0; u < H; u++) {
    let reset = inputBias.values[u] as number;
    let update = inputBias.values[H + u] as number;
    let next = inputBias.values[2 * H + u] as number;
    for (let d = 0; d < D; d++) {
      const value = words[i * D + d] as number;
      reset += value * (input.values[u * D + d] as number);
      update += value * (input.values[(H + u) * D + d] as number);
      next += value * (input.values[(2 * H + u) * D + d] as number);
    }
    let old = stateBias.values[u] as number;
    if (from >= 0) {
      for (let k = 0; k < H; k++) {
        const value = states.values[from * H + k] as number;
        reset += value * (state.values[u * H + k] as number);
        update += value * (state.values[(H + u) * H + k] as number);
        old += value * (state.values[(2 * H + u) * H + k] as number);
      }
    }
    const at = i * H + u;
    resets[at] = gate(reset);
    updates[at] = gate(update);
    remembered[at] = old;
    fresh[at] = curve(next + (resets[at] as number) * old);
    states.values[at] = (1 - (updates[at] as number)) * (fresh[at] as number) + (from < 0 ? 0 : (updates[at] as number) * (states.values[from * H + u] as number));
  }
}

/** Brings the errors of the state at word `i` back to the state at word `from`, to the word and to the weights. */
function stepBackward({ errors, fresh, input, inputBias, remembered, resets, state, stateBias, states, updates }: Direction, words: Learned, H: number, D: number, i: number, from: number): void {
  for (let u = 0; u < H; u++) {
    const at = i * H + u;
    const error = states.gradient[at] as number;
    const reset = resets[at] as number;
    const kept = updates[at] as number;
    const next = fresh[at] as number;
    const old = from < 0 ? 0 : (states.values[from * H + u] as number);
    if (from >= 0) states.gradient[from * H + u] = (states.gradient[from * H + u] as number) + error * kept;
    const ofNext = error * (1 - kept) * slope(next);
    errors[u] = ofNext * (remembered[at] as number) * gateSlope(reset);
    errors[H + u] = error * (old - next) * gateSlope(kept);
    errors[2 * H + u] = ofNext;
    errors[3 * H + u] = ofNext * reset;
  }
  addTo(inputBias.gradient, 0, errors, 0, 3 * H);
  addTo(stateBias.gradient, 0, errors, 3 * H, H);
  for (let u = 0; u < H; u++) {
    const reset = errors[u] as number;
    const update = errors[H + u] as number;
    spread(input, words, i * D, D, u, H, reset, update, errors[2 * H + u] as number);
    if (from >= 0) spread(state, states, from * H, H, u, H, reset, update, errors[3 * H + u] as number);
  }
}

/** Brings the errors of a unit's three gates back to a matrix and to the `count` numbers at `at` that it was multiplied with. */
function spread({ gradient, values }: Learned, from: Learned, at: number, count: number, unit: number, units: number, reset: number, update: number, next: number): void {
  const given = from.values;
  const back = from.gradient;
  let first = unit * count;
  let second = (units + unit) * count;
  let third = (2 * units + unit) * count;
  for (let i = at; i < at + count; i++, first++, second++, third++) {
    const value = given[i] as number;
    gradient[first] = (gradient[first] as number) + reset * value;
    gradient[second] = (gradient[second] as number) + update * value;
    gradient[third] = (gradient[third] as number) + next * value;
    back[i] = (back[i] as number) + reset * (values[first] as number) + update * (values[second] as number) + next * (values[third] as number);
  }
}

/** How steep the curve is where it has this value. */
function slope(value: number): number {
  return (1 - Math.abs(value)) ** 2;
}

/** How steep a gate is where it has this value. */
function gateSlope(value: number): number {
  return 0.5 * slope(2 * value - 1);
}
