/**
 * Gives all of what tells of a habit to the cue: *used to say*, *kept telling*.
 *
 * @example
 * // “My mother used to say that it passes.” — the cue is "used to say", the source "My mother"
 */
import { habitStart } from "../cues/retold-frames.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** The proposal with such a cue in full. */
export function withHabit({ document: { tokens } }: Scene, proposal: Proposal): Proposal {
  const { cue, head, source } = proposal;
  const firstToken = habitStart(tokens, head);
  if (firstToken < 0) return proposal;
  const whole = { firstToken: Math.min(firstToken, cue.firstToken), endToken: cue.endToken };
  const cut = source && source.firstToken < firstToken && source.endToken > firstToken && source.endToken <= head ? { ...source, endToken: firstToken } : source;
  return { ...proposal, cue: whole, source: cut };
}
