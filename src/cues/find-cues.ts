/**
 * The words that may report, and how probably each does.
 *
 * @example
 * // Lee said taxes would rise. → said: speech 0.99
 */
import { scoreFeatures, type Network } from "../model/network.js";
import { softmax } from "../model/softmax.js";
import type { Scene } from "../scene/scene.js";
import { mayBeCue } from "./candidates.js";
import { contextAt, type CueContext, readContext, scoreInContext } from "./cue-context.js";
import { cueFeatures } from "./cue-features.js";
import { sieveFeatures } from "./sieve-features.js";

/** Outputs of the model of cues. */
export const NO_CUE = 0;
export const SPEECH_CUE = 1;
export const OTHER_CUE = 2;
export const CUE_CLASSES = 3;

/** A word that may head a cue. */
export interface CueCandidate {
  readonly token: number;
  /** The probability that it reports speech or writing, and that it reports something else: a belief, an intention. */
  readonly speech: number;
  readonly other: number;
}

/** The model of cues: a sieve that lets one word in ten through, a close look at these, and a reading of the sentences of those that it leaves open. */
export interface CueModel {
  readonly sieve: Network;
  readonly network: Network;
  readonly context: CueContext;
}

/** A word that the sieve gives less than this is no cue. */
const LEAST_IN_SIEVE = 0.03;
/** So much ahead of both others, the score of none leaves them less than that together, whatever they are. */
const SURE: number = Math.log(2 * (1 / LEAST_IN_SIEVE - 1)) + 0.01;

/** The words that a sieve lets through, in order. */
export function siftCues(scene: Scene, sieve: Network): readonly number[] {
  const { scores } = sieve;
  const passed: number[] = [];
  for (const token of scene.document.tokens) {
    if (!mayBeCue(token)) continue;
    sieveFeatures(scene, token.index, sieve.features);
    scoreFeatures(sieve);
    const none = scores[NO_CUE] as number;
    if (none - Math.max(scores[SPEECH_CUE] as number, scores[OTHER_CUE] as number) > SURE) continue;
    softmax(scores);
    if (1 - (scores[NO_CUE] as number) >= LEAST_IN_SIEVE) passed.push(token.index);
  }
  return passed;
}

/** What the close look is surer of than this needs no reading of the sentence. */
const SURE_ENOUGH = 0.9;
/** How much of the score of each of the two counts: much of what they see is the same, so that both together say but a little more than one. */
const SHARE_OF_EACH = 0.6;

/** Candidates whose probability is at least `least`, in order. */
export function findCues(scene: Scene, { context, network, sieve }: CueModel, least: number): readonly CueCandidate[] {
  const { scores } = network;
  const chances = new Float32Array(CUE_CLASSES);
  const found: CueCandidate[] = [];
  let read = { firstToken: -1, endToken: -1 };
  for (const token of siftCues(scene, sieve)) {
    cueFeatures(scene, token, network.features);
    scoreFeatures(network);
    chances.set(scores);
    softmax(chances);
    if (Math.max(...chances) < SURE_ENOUGH) {
      if (token >= read.endToken) {
        read = contextAt(scene, token);
        readContext(scene, context, read);
      }
      const told = scoreInContext(scene, context, read, token);
      for (let k = 0; k < CUE_CLASSES; k++) chances[k] = SHARE_OF_EACH * ((scores[k] as number) + (told[k] as number));
      softmax(chances);
    }
    const speech = chances[SPEECH_CUE] as number;
    const other = chances[OTHER_CUE] as number;
    if (speech + other >= least) found.push({ token, speech, other });
  }
  return found;
}
