/**
 * Trains a network, with or without a field over its labels, by AdaGrad on the likelihood of the right labellings.
 *
 * @example
 * const trained = trainNetwork(examples, { labels: 6, hidden: 24, chain: true, epochs: 8, seed: 1 });
 * const network = decodeNetwork(encodeTrained(trained));
 */
import { FORBIDDEN, type Field } from "../../src/model/crf.js";
import type { Examples } from "./examples.js";
import { clearSums, createSums, type Sums, sumLabellings } from "./labellings.js";
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
  const expected: Sums = createSums(L, longest, Float32Array);
  const kept = new Uint8Array(1 << 16);
  const delta = new Float32Array(W);

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
      clearSums(expected, length);
      const table = settings.chain ? field : null;
      const right = sumLabellings(table, emissions, examples.right, first, length, 1, expected);
      const all = sumLabellings(table, emissions, examples.allowed, first, length, -1, expected);
      loss += (all - right) * weight;
      // backward
      drop = 0;
      for (let i = 0; i < length; i++) {
        const base = i * W;
        let any = false;
        for (let o = 0; o < L; o++) {
          const g = (expected.labels[i * L + o] as number) * weight;
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
        for (let t = 0; t < L * L; t++) if (expected.transitions[t] !== 0) step(field.transitions, transitionsG, t, (expected.transitions[t] as number) * weight);
        for (let o = 0; o < L; o++) {
          if (expected.starts[o] !== 0) step(field.starts, startsG, o, (expected.starts[o] as number) * weight);
          if (expected.ends[o] !== 0) step(field.ends, endsG, o, (expected.ends[o] as number) * weight);
        }
      }
    }
    settings.log?.(`epoch ${epoch + 1}: loss ${(loss / sequenceCount).toFixed(4)}, ${hashes.length} features`);
  }
  const network = { hidden: H, outputs: L, index, rows, hiddenBias, output, outputBias };
  return { network, field, hashes };
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
