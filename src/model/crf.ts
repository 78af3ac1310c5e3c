/**
 * The best labelling of a sequence, and how probable each label is: a linear-chain conditional random field.
 *
 * Scores of positions come from a network; scores of neighbouring labels from a table (Lafferty et al. 2001).
 * Each position says with a bit mask which labels it may take.
 *
 * @example
 * const labels = bestLabels(field, emissions, allowed, length); // e.g. [O, SOURCE, CUE, CONTENT, CONTENT]
 */

/** The table of a field: `transitions[from * labels + to]`, and what it costs to start and end with a label. */
export interface Field {
  readonly labels: number;
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** Label scores that no path takes. */
export const FORBIDDEN = -1e9;

/**
 * The labelling with the highest score, by Viterbi's algorithm.
 *
 * @param emissions `length` × `field.labels` scores
 * @param allowed for each position a mask of the labels that it may take
 */
export function bestLabels(
  field: Field,
  emissions: Float32Array,
  allowed: Int32Array,
  length: number,
): { labels: Uint8Array; score: number } {
  const { labels: count, transitions, starts, ends } = field;
  const path = new Uint8Array(length);
  if (length === 0) return { labels: path, score: 0 };
  const back = new Uint8Array(length * count);
  let scores = new Float64Array(count);
  let next = new Float64Array(count);
  for (let label = 0; label < count; label++) {
    const open = ((allowed[0] as number) >> label) & 1;
    scores[label] = open ? (emissions[label] as number) + (starts[label] as number) : FORBIDDEN;
  }
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < count; to++) {
      let best = -Infinity;
      let from = 0;
      for (let f = 0; f < count; f++) {
        const score = (scores[f] as number) + (transitions[f * count + to] as number);
        if (score > best) {
          best = score;
          from = f;
        }
      }
      back[i * count + to] = from;
      const open = ((allowed[i] as number) >> to) & 1;
      next[to] = open ? best + (emissions[i * count + to] as number) : FORBIDDEN;
    }
    [scores, next] = [next, scores];
  }
  let last = 0;
  let most = -Infinity;
  for (let label = 0; label < count; label++) {
    const score = (scores[label] as number) + (ends[label] as number);
    if (score > most) {
      most = score;
      last = label;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * count + last] as number;
  }
  return { labels: path, score: most };
}

/** The logarithm of the sum of e^score over all allowed labellings; with {@link bestLabels} a path's probability. */
export function logPartition(field: Field, emissions: Float32Array, allowed: Int32Array, length: number): number {
  const { labels: count, transitions, starts, ends } = field;
  if (length === 0) return 0;
  let alpha = new Float64Array(count);
  let next = new Float64Array(count);
  for (let label = 0; label < count; label++) {
    const open = ((allowed[0] as number) >> label) & 1;
    alpha[label] = open ? (emissions[label] as number) + (starts[label] as number) : FORBIDDEN;
  }
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < count; to++) {
      if (!(((allowed[i] as number) >> to) & 1)) {
        next[to] = FORBIDDEN;
        continue;
      }
      let most = -Infinity;
      for (let from = 0; from < count; from++) {
        const score = (alpha[from] as number) + (transitions[from * count + to] as number);
        if (score > most) most = score;
      }
      let sum = 0;
      for (let from = 0; from < count; from++) {
        sum += Math.exp((alpha[from] as number) + (transitions[from * count + to] as number) - most);
      }
      next[to] = most + Math.log(sum) + (emissions[i * count + to] as number);
    }
    [alpha, next] = [next, alpha];
  }
  let most = -Infinity;
  for (let label = 0; label < count; label++) most = Math.max(most, (alpha[label] as number) + (ends[label] as number));
  let sum = 0;
  for (let label = 0; label < count; label++) sum += Math.exp((alpha[label] as number) + (ends[label] as number) - most);
  return most + Math.log(sum);
}
