/**
 * Gives all of what tells of a habit to the cue: *used to say*, *kept telling*.
 *
 * @example
 * // “My mother used to say that it passes.” — the cue is "used to say", the source "My mother"
 */
import { isHabit } from "../cues/retold-frames.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** The proposal with such a cue in full. */
export function withHabit({ document: { tokens } }: Scene, proposal: Proposal): Proposal {
  const { cue, head, source } = proposal;
  if (!isHabit(tokens, head)) return proposal;
  const firstToken = tokens[head - 1]!.lower === "to" ? head - 2 : head - 1;
  const whole = { firstToken: Math.min(firstToken, cue.firstToken), endToken: cue.endToken };
  const cut = source && source.firstToken < firstToken && source.endToken > firstToken && source.endToken <= head ? { ...source, endToken: firstToken } : source;
  return { ...proposal, cue: whole, source: cut };
}
