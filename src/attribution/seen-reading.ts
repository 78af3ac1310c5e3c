/**
 * A reading of a report as models see it: among the others of its cue, and how sure it is, in steps.
 *
 * @example
 * stepsOf({ speech: 0.9, other: 0.05, probability: 0.4, … }); // { cue: 4, speech: 2, roles: -2 }
 */
import { hashText } from "../model/hash.js";
import type { Proposal } from "./proposal.js";

/** A reading among those of its cue. */
export interface Seen {
  readonly proposal: Proposal;
  /** Its chance at first sight, see `chance.ts`. */
  readonly chance: number;
  /** Its place among the readings of the cue, and how many there are. */
  readonly rank: number;
  readonly count: number;
  /** How many times likelier the first one is, as a logarithm; below 0 where it is first for having a source that likelier ones lack. */
  readonly behind: number;
}

/** What stands beyond the ends of an article, and above the root of a sentence. */
export const NONE: number = hashText("(none)");
/** Of a long run of words, so many are looked at. */
export const MOST_LOOKED_AT = 80;
/** So many pieces of a content are. */
export const MOST_PIECES = 4;

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** How sure the cue is, whether it is one of speech, and how sure the reading is, in steps. */
export function stepsOf({ speech, other, probability }: Proposal): { readonly cue: number; readonly speech: number; readonly roles: number } {
  const sum = Math.min(speech + other, 0.9999);
  const share = speech / sum;
  return {
    cue: Math.floor(clip(Math.log(sum / (1 - sum)) * 1.5, 9)),
    speech: share < 0.3 ? 0 : share < 0.7 ? 1 : 2,
    roles: Math.floor(clip(Math.log(Math.max(probability, 1e-6)) * 2, 12)),
  };
}
