/**
 * Trains a network, with or without a field over its labels, by AdaGrad on the likelihood of the right labellings.
 *
 * @example
 * const trained = trainNetwork(examples, { labels: 6, hidden: 24, chain: true, epochs: 8, seed: 1 });
 * const network = decodeNetwork(encodeTrained(trained));
 */
import { FORBIDDEN, type Field } from "../../src/model/crf.js";
import type { Examples } from "./examples.js";
import { seeded, shuffle } from "../random.js";

export interface Settings {
  readonly labels: number;
  readonly hidden: number;
  /** Whether neighbouring labels have scores; without them every position stands alone. */
  readonly chain: boolean;
  readonly epochs: number;
  readonly seed: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** Where it is given, no other features are used. */
  readonly only?: ReadonlySet<number>;
  readonly rate: number;
  /** The share of features left out at random in each training step. */
  readonly dropout: number;
  /** Squared weights are held small by this much. */
  readonly decay: number;
  /** Label pairs that never follow each other, as `from * labels + to`, and labels that never start or end. */
  readonly forbidden?: { readonly pairs: readonly number[]; readonly starts: readonly number[] };
  readonly log?: (line: string) => void;
}

/** A network as it is learned; see `Network` for its parts. A row has `hidden` weights and then `outputs` weights. */
export interface TrainedNetwork {
  readonly hidden: number;
  readonly outputs: number;
  /** From feature hash to row. */
  readonly index: ReadonlyMap<number, number>;
  readonly rows: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

export interface Trained {
  readonly network: TrainedNetwork;
  readonly field: Field;
  /** The features' hashes in the order of their rows, ascending. */
  readonly hashes: Int32Array;
}

/** Trains from scratch; the same examples and settings give the same weights. */
export function trainNetwork(examples: Examples, settings: Settings): Trained {
  const { labels: L, hidden: H } = settings;
  const hashes = frequentFeatures(examples, settings.least).filter((hash) => settings.only?.has(hash) ?? true);
  const index = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const values = toRows(examples, index);
  const random = seeded(settings.seed);
  const W = H + L;
  const rows = new Float32Array(hashes.length * W);
  for (let r = 0; r < hashes.length; r++) for (let h = 0; h < H; h++) rows[r * W + h] = (random() - 0.5) * 0.2;
  const output = Float32Array.from({ length: H * L }, () => (random() - 0.5) * (2 / Math.sqrt(H || 1)));
  const hiddenBias = new Float32Array(H).fill(0.05);
  const outputBias = new Float32Array(L);
  const field: Field = { labels: L, transitions: new Float32Array(L * L), starts: new Float32Array(L), ends: new Float32Array(L) };
  for (const pair of settings.forbidden?.pairs ?? []) field.transitions[pair] = FORBIDDEN;
  for (const label of settings.forbidden?.starts ?? []) field.starts[label] = FORBIDDEN;

  const [rowsG, outputG, hiddenBiasG, outputBiasG] = [rows, output, hiddenBias, outputBias].map((a) => new Float32Array(a.length)) as [
    Float32Array, Float32Array, Float32Array, Float32Array,
  ];
  const [transitionsG, startsG, endsG] = [field.transitions, field.starts, field.ends].map((a) => new Float32Array(a.length)) as [
    Float32Array, Float32Array, Float32Array,
  ];

  let longest = 1;
  const sequenceCount = examples.sequences.length;
  const endOf = (s: number): number => examples.sequences[s + 1] ?? examples.positions.length;
  const valuesEnd = (p: number): number => examples.positions[p + 1] ?? examples.valueCount;
  for (let s = 0; s < sequenceCount; s++) longest = Math.max(longest, endOf(s) - (examples.sequences[s] as number));
  const sums = new Float32Array(longest * W);
  const emissions = new Float32Array(longest * L);
  const gradient = new Float32Array(longest * L);
  const gradientT = new Float32Array(L * L), gradientS = new Float32Array(L), gradientE = new Float32Array(L);
  const kept = new Uint8Array(1 << 16);
  const delta = new Float32Array(W);
  const alpha = new Float64Array(longest * L), beta = new Float64Array(longest * L);

  const order = Array.from({ length: sequenceCount }, (_, i) => i);
  let rate = settings.rate;
  const step = (weights: Float32Array, sums2: Float32Array, at: number, g: number): void => {
    if ((weights[at] as number) <= FORBIDDEN / 2) return;
    const total = (sums2[at] as number) + g * g;
    sums2[at] = total;
    weights[at] = (weights[at] as number) + (rate * g) / (Math.sqrt(total) + 1e-3);
  };

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    for (const s of order) {
      const first = examples.sequences[s] as number;
      const length = endOf(s) - first;
      if (length === 0) continue;
      const weight = examples.weights[s] as number;
      // forward
      let drop = 0;
      for (let i = 0; i < length; i++) {
        const base = i * W;
        for (let h = 0; h < H; h++) sums[base + h] = hiddenBias[h] as number;
        for (let o = 0; o < L; o++) sums[base + H + o] = outputBias[o] as number;
        for (let v = examples.positions[first + i] as number; v < valuesEnd(first + i); v++) {
          const row = values[v] as number;
          const keep = row >= 0 && random() >= settings.dropout ? 1 : 0;
          kept[drop++ & 0xffff] = keep;
          if (!keep) continue;
          const at = row * W;
          for (let w = 0; w < W; w++) sums[base + w] = (sums[base + w] as number) + (rows[at + w] as number);
        }
        for (let o = 0; o < L; o++) emissions[i * L + o] = sums[base + H + o] as number;
        for (let h = 0; h < H; h++) {
          const value = sums[base + h] as number;
          if (value <= 0) continue;
          for (let o = 0; o < L; o++) emissions[i * L + o] = (emissions[i * L + o] as number) + value * (output[h * L + o] as number);
        }
      }
      // likelihood and its gradient over the emissions and transitions: right labellings minus all
      gradient.fill(0, 0, length * L);
      gradientT.fill(0);
      gradientS.fill(0);
      gradientE.fill(0);
      const right = pass(field, emissions, examples.right, first, length, settings.chain, alpha, beta, 1, gradient, gradientT, gradientS, gradientE);
      const all = pass(field, emissions, examples.allowed, first, length, settings.chain, alpha, beta, -1, gradient, gradientT, gradientS, gradientE);
      loss += (all - right) * weight;
      // backward
      drop = 0;
      for (let i = 0; i < length; i++) {
        const base = i * W;
        let any = false;
        for (let o = 0; o < L; o++) {
          const g = (gradient[i * L + o] as number) * weight;
          delta[H + o] = g;
          if (g > 1e-4 || g < -1e-4) any = true;
        }
        const begin = examples.positions[first + i] as number;
        const end = valuesEnd(first + i);
        if (!any) {
          drop += end - begin;
          continue;
        }
        for (let h = 0; h < H; h++) {
          const value = sums[base + h] as number;
          let back = 0;
          if (value > 0) {
            for (let o = 0; o < L; o++) {
              const g = delta[H + o] as number;
              back += g * (output[h * L + o] as number);
              step(output, outputG, h * L + o, g * value - settings.decay * (output[h * L + o] as number));
            }
          }
          delta[h] = back;
          if (back !== 0) step(hiddenBias, hiddenBiasG, h, back);
        }
        for (let o = 0; o < L; o++) step(outputBias, outputBiasG, o, delta[H + o] as number);
        for (let v = begin; v < end; v++) {
          if (!kept[drop++ & 0xffff]) continue;
          const at = (values[v] as number) * W;
          for (let w = 0; w < W; w++) {
            const g = (delta[w] as number) - settings.decay * (rows[at + w] as number);
            const total = (rowsG[at + w] as number) + g * g;
            rowsG[at + w] = total;
            rows[at + w] = (rows[at + w] as number) + (rate * g) / (Math.sqrt(total) + 1e-3);
          }
        }
      }
      if (settings.chain) {
        for (let t = 0; t < L * L; t++) if (gradientT[t] !== 0) step(field.transitions, transitionsG, t, (gradientT[t] as number) * weight);
        for (let o = 0; o < L; o++) {
          if (gradientS[o] !== 0) step(field.starts, startsG, o, (gradientS[o] as number) * weight);
          if (gradientE[o] !== 0) step(field.ends, endsG, o, (gradientE[o] as number) * weight);
        }
      }
    }
    settings.log?.(`epoch ${epoch + 1}: loss ${(loss / sequenceCount).toFixed(4)}, ${hashes.length} features`);
  }
  const network = { hidden: H, outputs: L, index, rows, hiddenBias, output, outputBias };
  return { network, field, hashes };
}

/** Forward and backward sums over the labellings that `masks` allow; adds `sign` times the expected counts. */
function pass(
  field: Field, emissions: Float32Array, masks: readonly number[], first: number, length: number, chain: boolean,
  alpha: Float64Array, beta: Float64Array, sign: number,
  gradient: Float32Array, gradientT: Float32Array, gradientS: Float32Array, gradientE: Float32Array,
): number {
  const L = field.labels;
  if (!chain) {
    let total = 0;
    for (let i = 0; i < length; i++) {
      const mask = masks[first + i] as number;
      let most = -Infinity;
      for (let o = 0; o < L; o++) if ((mask >> o) & 1) most = Math.max(most, emissions[i * L + o] as number);
      let sum = 0;
      for (let o = 0; o < L; o++) if ((mask >> o) & 1) sum += Math.exp((emissions[i * L + o] as number) - most);
      for (let o = 0; o < L; o++) {
        if ((mask >> o) & 1) gradient[i * L + o] = (gradient[i * L + o] as number) + (sign * Math.exp((emissions[i * L + o] as number) - most)) / sum;
      }
      total += most + Math.log(sum);
    }
    return total;
  }
  const { transitions, starts, ends } = field;
  for (let o = 0; o < L; o++) alpha[o] = ((masks[first] as number) >> o) & 1 ? (emissions[o] as number) + (starts[o] as number) : FORBIDDEN;
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
      alpha[i * L + to] = most + Math.log(sum) + (emissions[i * L + to] as number);
    }
  }
  const tail = (length - 1) * L;
  let most = -Infinity;
  for (let o = 0; o < L; o++) most = Math.max(most, (alpha[tail + o] as number) + (ends[o] as number));
  let sum = 0;
  for (let o = 0; o < L; o++) sum += Math.exp((alpha[tail + o] as number) + (ends[o] as number) - most);
  const total = most + Math.log(sum);
  for (let o = 0; o < L; o++) beta[tail + o] = ends[o] as number;
  for (let i = length - 2; i >= 0; i--) {
    const mask = masks[first + i + 1] as number;
    for (let from = 0; from < L; from++) {
      let high = -Infinity;
      for (let to = 0; to < L; to++) {
        if ((mask >> to) & 1) high = Math.max(high, (transitions[from * L + to] as number) + (emissions[(i + 1) * L + to] as number) + (beta[(i + 1) * L + to] as number));
      }
      let add = 0;
      for (let to = 0; to < L; to++) {
        if ((mask >> to) & 1) add += Math.exp((transitions[from * L + to] as number) + (emissions[(i + 1) * L + to] as number) + (beta[(i + 1) * L + to] as number) - high);
      }
      beta[i * L + from] = high === -Infinity ? FORBIDDEN : high + Math.log(add);
    }
  }
  for (let i = 0; i < length; i++) {
    const mask = masks[first + i] as number;
    for (let o = 0; o < L; o++) {
      if (!((mask >> o) & 1)) continue;
      const expected = Math.exp((alpha[i * L + o] as number) + (beta[i * L + o] as number) - total);
      gradient[i * L + o] = (gradient[i * L + o] as number) + sign * expected;
      if (i === 0) gradientS[o] = (gradientS[o] as number) + sign * expected;
      if (i === length - 1) gradientE[o] = (gradientE[o] as number) + sign * expected;
      if (i > 0) {
        const base = (emissions[i * L + o] as number) + (beta[i * L + o] as number) - total;
        for (let from = 0; from < L; from++) {
          const score = (alpha[(i - 1) * L + from] as number) + (transitions[from * L + o] as number) + base;
          if (score > -30) gradientT[from * L + o] = (gradientT[from * L + o] as number) + sign * Math.exp(score);
        }
      }
    }
  }
  return total;
}

/** The features seen at least `least` times, by hash. */
function frequentFeatures(examples: Examples, least: number): Int32Array {
  const sorted = examples.values.slice(0, examples.valueCount).sort();
  const frequent: number[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i + 1;
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    if (j - i >= least) frequent.push(sorted[i] as number);
    i = j;
  }
  return Int32Array.from(frequent);
}

/** What each feature weighs, by its hash: the size of its row times the root of how often it is seen. */
export function featureWeights(examples: Examples, { network, hashes }: Trained): ReadonlyMap<number, number> {
  const width = network.hidden + network.outputs;
  const counts = new Float64Array(hashes.length);
  for (const row of toRows(examples, network.index)) if (row >= 0) counts[row] = (counts[row] as number) + 1;
  return new Map(Array.from(hashes, (hash, row) => {
    let sum = 0;
    for (let w = 0; w < width; w++) sum += (network.rows[row * width + w] as number) ** 2;
    return [hash, Math.sqrt(sum * (counts[row] as number))];
  }));
}

/** The examples' values as rows, -1 where the feature was not kept. */
function toRows(examples: Examples, index: ReadonlyMap<number, number>): Int32Array {
  const rows = new Int32Array(examples.valueCount);
  for (let i = 0; i < rows.length; i++) rows[i] = index.get(examples.values[i] as number) ?? -1;
  return rows;
}
