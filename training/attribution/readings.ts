/**
 * Learns which reading of a cue is the best, and how probably it is right, from the readings of articles that the models of cues
 * and roles had not seen.
 *
 * The best one is chosen by a softmax over the readings of a cue, whether it is right by logistic regression; both are linear.
 *
 * @example
 * const { network, chance, reliability } = learnReadings(parts.map((readings) => readings.flatMap((each) => cuesOf(each, models))));
 */
import { addEdges } from "../../src/attribution/edge-features.js";
import { addNeighbours } from "../../src/attribution/neighbour-features.js";
import { propose } from "../../src/attribution/propose.js";
import { addCue, addParts } from "../../src/attribution/reading-features.js";
import { BETTER, READING_OUTPUTS, RIGHT, seenReadings } from "../../src/attribution/reread.js";
import type { ProposalModels } from "../../src/attribution/models.js";
import { decodeSmall } from "../../src/model/small-integers.js";
import { decodeGaps, type EncodedNetwork } from "../../src/model/weights.js";
import { createFeatures, clearFeatures, type Features, hashesOf } from "../../src/model/features.js";
import { encodeTrained } from "../model/encode.js";
import { addPosition, beginSequence, createExamples } from "../model/examples.js";
import { trainNetwork } from "../model/train.js";
import { weightiest } from "../model/weightiest.js";
import { seeded, shuffle } from "../random.js";
import { learnChance, type Outcome } from "./confidence.js";
import type { Reading } from "./examples.js";
import { worthOf } from "./outcomes.js";

/** A reading by the hashes of its features, and what it is worth; see {@link worthOf}. */
interface Candidate {
  /** What both questions see. */
  readonly parts: Int32Array;
  /** What only the choice sees. */
  readonly edges: Int32Array;
  readonly worth: number;
}

/** A cue with its readings, and what is the same in all of them. */
export interface Cue {
  readonly own: Int32Array;
  readonly candidates: readonly Candidate[];
  /** How much it counts for the choice among its readings. */
  readonly weight: number;
}

/** What each feature is worth, by its hash. */
type Weights = ReadonlyMap<number, number>;

/** The model as weights files hold it. */
export interface EncodedReadings {
  readonly network: EncodedNetwork;
  readonly chance: readonly [number, number];
}

export const READING_SETTINGS = {
  better: { epochs: 8, seed: 1, least: 6, rate: 0.02, features: 16_000 },
  right: { epochs: 2, seed: 1, least: 4, rate: 0.01, dropout: 0, decay: 1e-5, features: 20_000 },
};

/** How much a cue of our own texts counts for the choice, beside one of PolNeAR's. */
const OWN_WEIGHT = 3;

/** Sums of features live on the few that weigh most, which must not be cut; see {@link encodeTrained}. */
const REACH = 24;

/** The cues of an article, read by models that had not seen it. In our own texts only what speaks counts. */
export function cuesOf({ article, scene, gold }: Reading, { cues, roles, confidence }: ProposalModels): Cue[] {
  const all = propose(scene, cues, roles).map((readings) => seenReadings(readings, confidence));
  const likeliest = all.map(([first]) => first!);
  const features = createFeatures();
  const gathered = (fill: (features: Features) => void): Int32Array => {
    clearFeatures(features);
    fill(features);
    return Int32Array.from(hashesOf(features));
  };
  return all.flatMap((readings, place): Cue[] => {
    const { proposal } = readings[0]!;
    if (article.own && proposal.speech < proposal.other) return [];
    return [{
      weight: article.own ? OWN_WEIGHT : 1,
      own: gathered((list) => addCue(scene, proposal, list)),
      candidates: readings.map((seen): Candidate => ({
        parts: gathered((list) => {
          addParts(scene, seen, list);
          addNeighbours(scene, seen, likeliest, place, list);
        }),
        edges: gathered((list) => addEdges(scene, seen, list)),
        worth: gold.reduce((best, each) => Math.max(best, worthOf(scene, seen.proposal, each)), 0),
      })),
    }];
  });
}

/** What features are worth for the choice, of a model that was learned before. */
export function choiceOf({ hashes, outputScale, rows }: EncodedNetwork): Weights {
  const columns = decodeSmall(rows);
  const own = decodeGaps(hashes);
  return new Map(Array.from(own, (hash, row) => [hash, (columns[BETTER * own.length + row] as number) * outputScale]));
}

/**
 * The model, and what it is worth on articles that it was not learned from: `parts` are the cues of each part of the articles, of
 * which each is judged by what the others teach. The models of these are in `folds`. With `choice`, the model chooses
 * by that; how probably a reading is right is learned all the same from what the parts choose, for `choice` may have seen them.
 */
export function learnReadings(parts: readonly (readonly Cue[])[], choice?: Weights): EncodedReadings & { readonly reliability: string; readonly folds: readonly EncodedReadings[] } {
  const others = (part: number): Cue[] => parts.filter((_, place) => place !== part).flat();
  const better = parts.map((_, part) => learnBetter(others(part)));
  const chosen = parts.map((cues, part) => cues.map((cue) => ({ cue, candidate: bestOf(cue, better[part]!) })));
  const right = parts.map((_, part) => learnRight(chosen.filter((_, place) => place !== part).flat()));
  const outcomes = chosen.flatMap((each, part) => each.map(({ cue, candidate }): Outcome => {
    return { values: [1, sumOf(right[part]!, cue.own) + sumOf(right[part]!, candidate.parts)], right: candidate.worth > 0 };
  }));
  const { weights: [constant = 0, step = 1], reliability } = learnChance(outcomes);
  const encode = (rank: Weights, accept: Weights): EncodedReadings => ({ network: encoded(rank, accept), chance: [constant, step] });
  const gain = (worth: number): string => {
    const held = chosen.flat().filter(({ cue }) => cue.candidates.length > 1);
    const count = (of: (each: (typeof held)[number]) => Candidate): number => held.filter((each) => of(each).worth >= worth).length;
    return `${count(({ cue }) => cue.candidates[0]!)} before, ${count(({ candidate }) => candidate)} after, of ${held.filter(({ cue }) => cue.candidates.some((each) => each.worth >= worth)).length}`;
  };
  return {
    ...encode(choice ?? learnBetter(parts.flat()), learnRight(chosen.flat())),
    reliability: `Of cues with several readings, right: ${gain(1)}; with the very words and source: ${gain(2)}.\n${reliability}`,
    folds: parts.map((_, part) => encode(better[part]!, right[part]!)),
  };
}

/** What features are worth for the choice among readings. */
function learnBetter(cues: readonly Cue[]): Weights {
  const { least, features: most } = READING_SETTINGS.better;
  const told = cues.filter(({ candidates }) => candidates.some(({ worth }) => worth !== candidates[0]!.worth));
  const counts = new Map<number, number>();
  for (const { parts, edges } of told.flatMap(({ candidates }) => candidates)) for (const hashes of [parts, edges]) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const first = regress(told, [...counts].filter(([, count]) => count >= least).map(([hash]) => hash));
  return regress(told, [...weightiest(weighed(first, counts), most)]);
}

/** Softmax regression over the candidates of each cue, by AdaGrad, as the mean of what the epochs end with; those that are worth most are right. */
function regress(cues: readonly Cue[], hashes: readonly number[]): Weights {
  const { epochs, seed, rate } = READING_SETTINGS.better;
  const random = seeded(seed);
  const places = new Map([...hashes].sort((a, b) => a - b).map((hash, place) => [hash, place]));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size);
  const rows = cues.map(({ candidates }) => candidates.map(({ parts, edges }) => [...parts, ...edges].flatMap((hash) => places.get(hash) ?? [])));
  const order = [...cues.keys()];
  const mean = new Float64Array(places.size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const c of order) {
      const { candidates, weight } = cues[c]!;
      const most = Math.max(...candidates.map(({ worth }) => worth));
      const scores = rows[c]!.map((row) => row.reduce((sum, place) => sum + (weights[place] as number), 0));
      const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const rightly = powers.reduce((sum, power, n) => sum + (candidates[n]!.worth === most ? power : 0), 0);
      candidates.forEach(({ worth }, n) => {
        const pull = weight * ((worth === most ? powers[n]! / rightly : 0) - powers[n]! / all);
        for (const place of rows[c]![n]!) {
          squares[place] = (squares[place] as number) + pull * pull;
          weights[place] = (weights[place] as number) + (pace * pull) / (Math.sqrt(squares[place] as number) + 1e-3);
        }
      });
    }
    for (let place = 0; place < mean.length; place++) mean[place] = (mean[place] as number) + (weights[place] as number) / epochs;
  }
  return new Map([...places].map(([hash, place]) => [hash, mean[place] as number]));
}

function bestOf({ candidates }: Cue, weights: Weights): Candidate {
  const scores = candidates.map(({ parts, edges }) => sumOf(weights, parts) + sumOf(weights, edges));
  return candidates[scores.indexOf(Math.max(...scores))]!;
}

/** What features are worth for whether a reading is right. */
function learnRight(chosen: readonly { readonly cue: Cue; readonly candidate: Candidate }[]): Weights {
  const { features: most, ...settings } = READING_SETTINGS.right;
  const examples = createExamples();
  const counts = new Map<number, number>();
  for (const { cue, candidate } of chosen) {
    const hashes = [...cue.own, ...candidate.parts];
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    beginSequence(examples, 1); // our own texts hold little but reports: if they counted for more, all would look too probable
    addPosition(examples, hashes, candidate.worth > 0 ? 0b10 : 0b01, 0b11);
  }
  const train = (only?: ReadonlySet<number>): Weights => {
    const { network: { rows }, hashes } = trainNetwork(examples, { ...settings, labels: 2, hidden: 0, chain: false, ...(only && { least: 1, only }) });
    return new Map(Array.from(hashes, (hash, row) => [hash, (rows[2 * row + 1] as number) - (rows[2 * row] as number)]));
  };
  return train(new Set(weightiest(weighed(train(), counts), most)));
}

/** What each feature weighs: what it is worth, either way, times the root of how often it is seen. */
function weighed(weights: Weights, counts: ReadonlyMap<number, number>): Weights {
  return new Map([...weights].map(([hash, weight]) => [hash, Math.abs(weight) * Math.sqrt(counts.get(hash) ?? 0)]));
}

function sumOf(weights: Weights, hashes: Int32Array): number {
  let sum = 0;
  for (const hash of hashes) sum += weights.get(hash) ?? 0;
  return sum;
}

/** Both as one network. Scores of the choice are only compared, so that they may be brought to the scale of the others. */
function encoded(better: Weights, right: Weights): EncodedNetwork {
  const size = (weights: Weights): number => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0) / weights.size) || 1;
  const scale = size(right) / size(better);
  const hashes = Int32Array.from(new Set([...better.keys(), ...right.keys()])).sort();
  const rows = new Float32Array(hashes.length * READING_OUTPUTS);
  hashes.forEach((hash, row) => {
    rows[row * READING_OUTPUTS + BETTER] = (better.get(hash) ?? 0) * scale;
    rows[row * READING_OUTPUTS + RIGHT] = right.get(hash) ?? 0;
  });
  const network = { hidden: 0, outputs: READING_OUTPUTS, index: new Map(), rows, hiddenBias: new Float32Array(0), output: new Float32Array(0), outputBias: new Float32Array(READING_OUTPUTS) };
  return encodeTrained({ network, hashes }, REACH);
}
