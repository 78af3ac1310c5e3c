/**
 * What a cue says of its content: that it was said, believed, intended, felt or perceived.
 *
 * @example
 * // "hopes to open a second shop": intention; "warned of rain": speech
 */
import {
  BELIEF_VERB, FEELING_VERB, INTENTION_VERB, PERCEPTION_VERB,
} from "../scene/lexical-class.js";
import type { Scene } from "../scene/scene.js";
import type { Stance } from "../types.js";
import type { Proposal } from "./propose.js";

/** The stance of a report: speech where the model says so, else what the lexicon says of the cue. */
export function stanceOf(scene: Scene, { head, speech, other }: Proposal): Stance {
  if (speech >= other) return "speech";
  const classes = scene.lexical[head] as number;
  if (classes & INTENTION_VERB) return "intention";
  if (classes & FEELING_VERB) return "feeling";
  if (classes & PERCEPTION_VERB && !(classes & BELIEF_VERB)) return "perception";
  return "belief";
}
