/**
 * Sums over all labellings of a sequence, and how often each expects a label and a pair of labels: what training a field needs.
 *
 * By the forward-backward algorithm (Lafferty et al. 2001); without a table every position stands alone.
 *
 * @example
 * const sums = createSums(6, 100, Float32Array);
 * const loss = sumLabellings(field, scores, may, 0, 5, -1, sums) - sumLabellings(field, scores, right, 0, 5, 1, sums);
 * sums.labels; // by position and label, how much its score should grow
 */
import { FORBIDDEN } from "../../src/model/crf.js";

type Numbers = Float32Array | Float64Array;

/** What labels score behind each other, `transitions[from * labels + to]`, at the start and at the end. */
export interface Table {
  readonly transitions: Numbers;
  readonly starts: Numbers;
  readonly ends: Numbers;
}

/** How often labels are expected: by position, behind each other, at the start and at the end. */
export interface Sums extends Table {
  readonly count: number;
  readonly labels: Numbers;
  /** What leads to each label of each position, and what follows from it: worked in. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

/** Sums of zero for so many labels and positions at most. */
export function createSums(count: number, longest: number, List: Float32ArrayConstructor | Float64ArrayConstructor): Sums {
  return {
    count, labels: new List(longest * count), transitions: new List(count * count), starts: new List(count), ends: new List(count),
    alpha: new Float64Array(longest * count), beta: new Float64Array(longest * count),
  };
}

/** Makes the sums zero again, for a sequence of this length. */
export function clearSums({ count, ends, labels, starts, transitions }: Sums, length: number): void {
  labels.fill(0, 0, length * count);
  for (const list of [transitions, starts, ends]) list.fill(0);
}

/**
 * The logarithm of what all labellings score together that the masks allow; adds `sign` times what they expect to the sums.
 *
 * @param masks by position, from `first` on, the labels that it may take, as bits
 */
export function sumLabellings(table: Table | null, scores: Numbers, masks: readonly number[], first: number, length: number, sign: number, sums: Sums): number {
  if (table === null) return sumAlone(scores, masks, first, length, sign, sums);
  const total = lead(table, scores, masks, first, length, sums);
  follow(table, scores, masks, first, length, sums);
  expect(table, scores, masks, first, length, sign, total, sums);
  return total;
}

function sumAlone(scores: Numbers, masks: readonly number[], first: number, length: number, sign: number, { count: L, labels }: Sums): number {
  let total = 0;
  for (let i = 0; i < length; i++) {
    const mask = masks[first + i] as number;
    let most = -Infinity;
    for (let o = 0; o < L; o++) if ((mask >> o) & 1) most = Math.max(most, scores[i * L + o] as number);
    let sum = 0;
    for (let o = 0; o < L; o++) if ((mask >> o) & 1) sum += Math.exp((scores[i * L + o] as number) - most);
    for (let o = 0; o < L; o++) {
      if ((mask >> o) & 1) labels[i * L + o] = (labels[i * L + o] as number) + (sign * Math.exp((scores[i * L + o] as number) - most)) / sum;
    }
    total += most + Math.log(sum);
  }
  return total;
}

/** Forwards: what all ways to each label score together; gives what all labellings do. */
function lead({ ends, starts, transitions }: Table, scores: Numbers, masks: readonly number[], first: number, length: number, { alpha, count: L }: Sums): number {
  for (let o = 0; o < L; o++) alpha[o] = ((masks[first] as number) >> o) & 1 ? (scores[o] as number) + (starts[o] as number) : FORBIDDEN;
  for (let i = 1; i < length; i++) {
    const mask = masks[first + i] as number;
    for (let to = 0; to < L; to++) {
      if (!((mask >> to) & 1)) {
        alpha[i * L + to] = FORBIDDEN;
        continue;
      }
      let most = -Infinity;
      for (let from = 0; from < L; from++) most = Math.max(most, (alpha[(i - 1) * L + from] as number) + (transitions[from * L + to] as number));
      let sum = 0;
      for (let from = 0; from < L; from++) sum += Math.exp((alpha[(i - 1) * L + from] as number) + (transitions[from * L + to] as number) - most);
      alpha[i * L + to] = most + Math.log(sum) + (scores[i * L + to] as number);
    }
  }
  const tail = (length - 1) * L;
  let most = -Infinity;
  for (let o = 0; o < L; o++) most = Math.max(most, (alpha[tail + o] as number) + (ends[o] as number));
  let sum = 0;
  for (let o = 0; o < L; o++) sum += Math.exp((alpha[tail + o] as number) + (ends[o] as number) - most);
  return most + Math.log(sum);
}

/** Backwards: what all ways from each label to the end score together. */
function follow({ ends, transitions }: Table, scores: Numbers, masks: readonly number[], first: number, length: number, { beta, count: L }: Sums): void {
  for (let o = 0; o < L; o++) beta[(length - 1) * L + o] = ends[o] as number;
  for (let i = length - 2; i >= 0; i--) {
    const mask = masks[first + i + 1] as number;
    const next = (i + 1) * L;
    for (let from = 0; from < L; from++) {
      let high = -Infinity;
      for (let to = 0; to < L; to++) {
        if ((mask >> to) & 1) high = Math.max(high, (transitions[from * L + to] as number) + (scores[next + to] as number) + (beta[next + to] as number));
      }
      let add = 0;
      for (let to = 0; to < L; to++) {
        if ((mask >> to) & 1) add += Math.exp((transitions[from * L + to] as number) + (scores[next + to] as number) + (beta[next + to] as number) - high);
      }
      beta[i * L + from] = high === -Infinity ? FORBIDDEN : high + Math.log(add);
    }
  }
}

/** Less probable pairs, by their logarithm, are not counted. */
const LEAST_PAIR = -30;

/** Adds how often each label and each pair is expected. */
function expect(table: Table, scores: Numbers, masks: readonly number[], first: number, length: number, sign: number, total: number, sums: Sums): void {
  const { alpha, beta, count: L, ends, labels, starts, transitions } = sums;
  for (let i = 0; i < length; i++) {
    const mask = masks[first + i] as number;
    for (let o = 0; o < L; o++) {
      if (!((mask >> o) & 1)) continue;
      const expected = Math.exp((alpha[i * L + o] as number) + (beta[i * L + o] as number) - total);
      labels[i * L + o] = (labels[i * L + o] as number) + sign * expected;
      if (i === 0) starts[o] = (starts[o] as number) + sign * expected;
      if (i === length - 1) ends[o] = (ends[o] as number) + sign * expected;
      if (i === 0) continue;
      const base = (scores[i * L + o] as number) + (beta[i * L + o] as number) - total;
      for (let from = 0; from < L; from++) {
        const score = (alpha[(i - 1) * L + from] as number) + (table.transitions[from * L + o] as number) + base;
        if (score > LEAST_PAIR) transitions[from * L + o] = (transitions[from * L + o] as number) + sign * Math.exp(score);
      }
    }
  }
}
