/**
 * Every report that the models see in an article, right or wrong: a cue with its source and its content.
 *
 * @example
 * // Lee said taxes would rise. → [[{ cue: "said", source: "Lee", content: ["taxes would rise"], probability: 0.9, … }]]
 */
import { type CueCandidate, findCues, type CueModel } from "../cues/find-cues.js";
import { hearingFrames } from "../cues/hearing-frames.js";
import { judgingFrames } from "../cues/judging-frames.js";
import { perFrames } from "../cues/per-frames.js";
import { quotationFrames } from "../cues/quotation-frames.js";
import { retoldFrames } from "../cues/retold-frames.js";
import { spokenFrames } from "../cues/spoken-frames.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { withoutOrigins } from "./origins.js";
import { rivalsAmong } from "./rivals.js";
import type { Proposal } from "./proposal.js";
import { findReadings, type RoleModel, type Roles } from "./roles.js";

/** Cues less probable than this are not followed up. */
export const LEAST_CUE = 0.15;

/** What a verb is worth that frames a quotation or what a court hears, if the model takes it for less. */
const FRAME = 0.9;

/** Proposes all reports whose cue and content are not wholly improbable: by cue its readings, the likeliest first. */
export function propose(scene: Scene, cues: CueModel, roles: RoleModel): readonly (readonly Proposal[])[] {
  const framed = raised(findCues(scene, cues, LEAST_CUE), [...quotationFrames(scene), ...hearingFrames(scene), ...perFrames(scene), ...retoldFrames(scene)], asFrame);
  const candidates = raised(framed, [...spokenFrames(scene), ...judgingFrames(scene)], asSpeech);
  const rivals = rivalsAmong(scene.document.tokens.length, candidates);
  const proposals: (readonly Proposal[])[] = [];
  for (const { token, speech, other } of candidates) {
    const readings = withSourceBehind(scene, token, findReadings(scene, roles, token, rivals));
    if (readings[0]!.content.length === 0) continue;
    proposals.push(withoutOrigins(scene, readings.map((found): Proposal => {
      const { source, cue, content, probability } = found;
      return { source, cue, content, probability, head: token, speech, other, quoted: hasQuotation(scene, token, found), clausal: isClausal(scene, found) };
    })));
  }
  return proposals;
}

/** The candidates in order, these tokens among them, raised. */
function raised(candidates: readonly CueCandidate[], found: readonly number[], raise: (candidate: CueCandidate) => CueCandidate): readonly CueCandidate[] {
  const byToken = new Map(candidates.map((each) => [each.token, each]));
  for (const token of found) byToken.set(token, raise(byToken.get(token) ?? { token, speech: 0, other: 0 }));
  return [...byToken.values()].sort((a, b) => a.token - b.token);
}

/** What the form tells to report, whatever the model takes it for. */
function asFrame(candidate: CueCandidate): CueCandidate {
  const { speech, other } = candidate;
  return speech + other < FRAME ? { ...candidate, speech: FRAME - other } : candidate;
}

/** What can but be said, taken for speech. */
function asSpeech({ token, speech, other }: CueCandidate): CueCandidate {
  return { token, speech: Math.max(speech + other, FRAME), other: 0 };
}

/** *Fox said that, according to **a witness**, …*: the readings of *according to* with whose words they are behind it, if there are any. */
function withSourceBehind({ document: { tokens } }: Scene, head: number, readings: readonly Roles[]): readonly Roles[] {
  if (tokens[head]!.lower !== "according") return readings;
  const behind = readings.filter(({ source }) => source === null || source.firstToken > head);
  return behind.length > 0 ? behind : readings;
}

function hasQuotation(scene: Scene, head: number, { content }: Roles): boolean {
  const level = scene.pairOf[head] as number;
  return content.some((piece) => !standsAt(scene, piece, level));
}

function isClausal({ document: { tokens } }: Scene, { content, cue }: Roles): boolean {
  return content.some(({ firstToken }) => firstToken >= cue.endToken && /^(?:that|whether|if)$/u.test(tokens[firstToken]!.lower));
}
