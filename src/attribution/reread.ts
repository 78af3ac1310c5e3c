/**
 * Looks again at the readings of each cue: which of them is the best, and how probably it is right.
 *
 * Both are learned, as sums of what the features of readings, their neighbours and their edges are worth.
 *
 * @example
 * // Lee said taxes would rise on Monday. → { proposal: { content: ["taxes would rise on Monday"], … }, chance: 0.93 }
 */
import { clearFeatures } from "../model/features.js";
import { weighedChance } from "../model/logistic.js";
import { scoreFeatures, type Network } from "../model/network.js";
import type { Scene } from "../scene/scene.js";
import { chanceOf } from "./chance.js";
import type { Ranked } from "./decide.js";
import { addEdges } from "./edge-features.js";
import { addNeighbours } from "./neighbour-features.js";
import type { Proposal } from "./proposal.js";
import { addCue, addParts } from "./reading-features.js";
import type { Seen } from "./seen-reading.js";

/** What was learned of readings. */
export interface ReadingModel {
  readonly network: Network;
  /** What turns the score of being right into a chance: a constant, and what a step of the score is worth. */
  readonly chance: readonly [constant: number, step: number];
}

/** Outputs of the network: how good a reading is beside the others of its cue, and how right the report is. */
export const BETTER = 0;
export const RIGHT = 1;
export const READING_OUTPUTS = 2;

/** The readings of a cue as they are seen. */
export function seenReadings(readings: readonly Proposal[], confidence: readonly number[]): readonly Seen[] {
  const [likeliest] = readings;
  return readings.map((proposal, rank): Seen => ({
    proposal, rank, count: readings.length, chance: chanceOf(proposal, confidence), behind: Math.log(likeliest!.probability / proposal.probability),
  }));
}

/** Of each cue's readings the best, with its chance; `confidence` gives their chances at first sight. */
export function reread(
  scene: Scene, proposed: readonly (readonly Proposal[])[], { network, chance }: ReadingModel, confidence: readonly number[],
): readonly Ranked[] {
  const { features, scores } = network;
  const all = proposed.map((readings) => seenReadings(readings, confidence));
  const likeliest = all.map(([first]): Ranked => first!);
  return all.map((readings, place): Ranked => {
    let best = readings[0]!;
    let most = -Infinity;
    let right = 0;
    for (const seen of readings) {
      clearFeatures(features);
      addParts(scene, seen, features);
      addNeighbours(scene, seen, likeliest, place, features);
      if (readings.length > 1) addEdges(scene, seen, features);
      scoreFeatures(network);
      if ((scores[BETTER] as number) <= most) continue;
      best = seen;
      most = scores[BETTER] as number;
      right = scores[RIGHT] as number;
    }
    // scores are sums, so that what is the same in all readings is added to the best alone
    clearFeatures(features);
    addCue(scene, best.proposal, features);
    scoreFeatures(network);
    right += scores[RIGHT] as number;
    return { proposal: best.proposal, chance: weighedChance([1, right], chance) };
  });
}
