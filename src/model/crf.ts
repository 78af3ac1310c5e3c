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

/** The state before each, by position: one memory for all labellings, which grows with the longest. */
let back: Uint8Array = new Uint8Array(2048);
/** The best ways to each label; likewise. */
let ways: Float64Array = new Float64Array(1024);
/** By state, its score or share at a position and at the next; likewise. */
const MOST_STATES = 64;
const here = new Float64Array(MOST_STATES);
const there = new Float64Array(MOST_STATES);

/**
 * The labelling with the highest score, by Viterbi's algorithm; with `must`, the best of those that have this label somewhere.
 *
 * @param emissions `length` × `field.labels` scores; there are 32 labels at most
 * @param allowed for each position a mask of the labels that it may take
 */
export function bestLabels(
  field: Field,
  emissions: Float32Array,
  allowed: Int32Array,
  length: number,
  must: number = -1,
): { labels: Uint8Array; score: number } {
  const { labels: count, starts } = field;
  const path = new Uint8Array(length);
  if (length === 0) return { labels: path, score: 0 };
  const { into } = tablesOf(field);
  // states from `count` on are those of labellings that have had `must`
  const states = must < 0 ? count : count * 2;
  if (back.length < length * states) back = new Uint8Array(length * states * 2);
  let scores = here;
  let next = there;
  scores.fill(FORBIDDEN, 0, states);
  for (let label = 0; label < count; label++) {
    if (((allowed[0] as number) >> label) & 1) {
      scores[label === must ? count + label : label] = (emissions[label] as number) + (starts[label] as number);
    }
  }
  for (let i = 1; i < length; i++) {
    const mask = allowed[i] as number;
    next.fill(FORBIDDEN, 0, states);
    for (let to = 0; to < count; to++) {
      if (((mask >> to) & 1) === 0) continue;
      const emission = emissions[i * count + to] as number;
      const row = to * count;
      for (let layer = 0; layer < states; layer += count) {
        let best = -Infinity;
        let from = 0;
        for (let f = 0; f < count; f++) {
          const score = (scores[layer + f] as number) + (into[row + f] as number);
          if (score > best) {
            best = score;
            from = layer + f;
          }
        }
        const state = to === must ? count + to : layer + to;
        if (best + emission > (next[state] as number)) {
          next[state] = best + emission;
          back[i * states + state] = from;
        }
      }
    }
    [scores, next] = [next, scores];
  }
  const { ends } = field;
  let last = states - count;
  let most = -Infinity;
  for (let label = 0; label < count; label++) {
    const score = (scores[states - count + label] as number) + (ends[label] as number);
    if (score > most) {
      most = score;
      last = states - count + label;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last % count;
    last = back[i * states + last] as number;
  }
  return { labels: path, score: most };
}

/**
 * All labellings that score as high as `least`, the best first: walked from the end, with what the best way to each label scores.
 *
 * They are few where `least` is the score of a probability: no more than a hundred where that is a hundredth.
 */
export function likelyLabels(
  field: Field, emissions: Float32Array, allowed: Int32Array, length: number, least: number,
): { labels: Uint8Array; score: number }[] {
  const { labels: count, starts, ends } = field;
  // forbidden ways are all alike, and too many
  if (length === 0 || least < FORBIDDEN / 2) return [];
  const { into } = tablesOf(field);
  // by position and label: the score of the best way to it, without its own emission
  if (ways.length < length * count) ways = new Float64Array(length * count * 2);
  for (let label = 0; label < count; label++) ways[label] = starts[label] as number;
  for (let i = 1; i < length; i++) {
    const mask = allowed[i - 1] as number;
    const base = (i - 1) * count;
    for (let to = 0; to < count; to++) {
      let best = -Infinity;
      for (let from = 0; from < count; from++) {
        if (((mask >> from) & 1) === 0) continue;
        const score = (ways[base + from] as number) + (emissions[base + from] as number) + (into[to * count + from] as number);
        if (score > best) best = score;
      }
      ways[base + count + to] = best;
    }
  }
  const found: { labels: Uint8Array; score: number }[] = [];
  const path = new Uint8Array(length);
  /** Goes on from position `i`, before label `next` and what scores `behind` from there on; -1 at the end. */
  const walk = (i: number, next: number, behind: number): void => {
    for (let label = 0; label < count; label++) {
      if ((((allowed[i] as number) >> label) & 1) === 0) continue;
      const step = next < 0 ? (ends[label] as number) : (into[next * count + label] as number);
      const here = (emissions[i * count + label] as number) + step + behind;
      const score = (ways[i * count + label] as number) + here;
      if (!(score >= least)) continue;
      path[i] = label;
      if (i === 0) found.push({ labels: path.slice(), score });
      else walk(i - 1, label, here);
    }
  };
  walk(length - 1, -1, 0);
  return found.sort((a, b) => b.score - a.score);
}

/**
 * The logarithm of the sum of e^score over all allowed labellings; with {@link bestLabels} a path's probability.
 *
 * Sums are scaled by the highest emission at each position, and anew where they leave what numbers hold, so that a position costs
 * an exponential a label.
 */
export function logPartition(field: Field, emissions: Float32Array, allowed: Int32Array, length: number): number {
  const { labels: count } = field;
  if (length === 0) return 0;
  const { likely, starts, ends } = tablesOf(field);
  let shares = here;
  let next = there;
  let log = 0;
  for (let i = 0; i < length; i++) {
    const mask = allowed[i] as number;
    const base = i * count;
    let high = -Infinity;
    for (let label = 0; label < count; label++) {
      if ((mask >> label) & 1 && (emissions[base + label] as number) > high) high = emissions[base + label] as number;
    }
    let total = 0;
    for (let to = 0; to < count; to++) {
      if (((mask >> to) & 1) === 0) {
        next[to] = 0;
        continue;
      }
      let sum = 0;
      if (i === 0) sum = starts[to] as number;
      else for (let from = 0, at = to * count; from < count; from++, at++) sum += (shares[from] as number) * (likely[at] as number);
      sum *= Math.exp((emissions[base + to] as number) - high);
      next[to] = sum;
      total += sum;
    }
    if (total === 0) return FORBIDDEN;
    log += high;
    if (total < SMALL || total > LARGE) {
      for (let label = 0; label < count; label++) next[label] = (next[label] as number) / total;
      log += Math.log(total);
    }
    [shares, next] = [next, shares];
  }
  let sum = 0;
  for (let label = 0; label < count; label++) sum += (shares[label] as number) * (ends[label] as number);
  return log + Math.log(sum);
}

/** Sums between these need no other scale. */
const SMALL = 1e-100;
const LARGE = 1e100;

/** A field's table by the label that is gone to, and e^score of it and of starts and ends. */
interface Tables {
  readonly into: Float64Array;
  readonly likely: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const known = new WeakMap<Field, Tables>();

/** The tables of a field, worked out once. */
function tablesOf(field: Field): Tables {
  let found = known.get(field);
  if (!found) {
    const { labels: count, transitions, starts, ends } = field;
    const into = Float64Array.from(transitions, (_, place) => transitions[(place % count) * count + Math.floor(place / count)] as number);
    const [likely, likelyStarts, likelyEnds] = [into, starts, ends].map((scores) => Float64Array.from(scores, Math.exp)) as [Float64Array, Float64Array, Float64Array];
    found = { into, likely, starts: likelyStarts, ends: likelyEnds };
    known.set(field, found);
  }
  return found;
}
