/**
 * The words that may report, and how probably each does.
 *
 * @example
 * // Lee said taxes would rise. → said: speech 0.99
 */
import { createFeatures } from "../model/features.js";
import { scoreFeatures, softmax, type Network } from "../model/network.js";
import type { Scene } from "../scene/scene.js";
import { mayBeCue } from "./candidates.js";
import { cueFeatures } from "./cue-features.js";

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

/** Candidates whose probability is at least `least`, in order. */
export function findCues(scene: Scene, model: Network, least: number): readonly CueCandidate[] {
  const features = createFeatures();
  const scores = new Float32Array(CUE_CLASSES);
  const found: CueCandidate[] = [];
  for (const token of scene.document.tokens) {
    if (!mayBeCue(token)) continue;
    cueFeatures(scene, token.index, features);
    scoreFeatures(model, features, scores);
    softmax(scores);
    const speech = scores[SPEECH_CUE] as number;
    const other = scores[OTHER_CUE] as number;
    if (speech + other >= least) found.push({ token: token.index, speech, other });
  }
  return found;
}
