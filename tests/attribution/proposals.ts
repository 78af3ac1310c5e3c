/**
 * Proposals made of the words of a text, so that decisions can be tested without models.
 *
 * @example
 * rank(scene, { source: "Lee", cue: "said", content: ["“We go,”"], chance: 0.9 });
 */
import type { Ranked } from "../../src/attribution/decide.js";
import type { Proposal } from "../../src/attribution/proposal.js";
import type { Scene } from "../../src/scene/scene.js";
import { rangeOf, textOf } from "../scene/read-scene.js";

/** A report by its words, each of which stands in the text once. */
export interface Report {
  readonly source?: string;
  readonly cue: string;
  /** The word that heads the cue, if that is not its last. */
  readonly head?: string;
  readonly content: readonly string[];
  readonly chance?: number;
  readonly speech?: number;
  readonly other?: number;
}

/** The report as a proposal; content in another sentence than the cue adjoins it. */
export function proposal(scene: Scene, { source, cue, head: headed, content, speech = 0.9, other = 0.05 }: Report): Proposal {
  const { tokens } = scene.document;
  const place = rangeOf(scene, cue);
  const head = headed === undefined ? place.endToken - 1 : rangeOf(scene, headed).firstToken;
  const pieces = content.map((words) => {
    const range = rangeOf(scene, words);
    return { ...range, gap: tokens[range.firstToken]!.sentence === tokens[head]!.sentence || tokens[range.endToken - 1]!.sentence === tokens[head]!.sentence ? 0 : 1 };
  });
  return {
    source: source === undefined ? null : rangeOf(scene, source), cue: place, content: pieces, probability: 0.8, head, speech, other,
    quoted: pieces.some(({ firstToken, endToken }) => scene.pairOf.subarray(firstToken, endToken).some((pair) => pair !== scene.pairOf[head])),
    clausal: pieces.some(({ firstToken }) => firstToken > head && tokens[firstToken]!.lower === "that"),
  };
}

/** The report with its chance of being right. */
export function rank(scene: Scene, report: Report): Ranked {
  return { proposal: proposal(scene, report), chance: report.chance ?? 0.9 };
}

/** What was accepted, as text: `source | cue | content / content`, in order of the cues. */
export function show(scene: Scene, accepted: readonly Ranked[]): string[] {
  return [...accepted]
    .sort((a, b) => a.proposal.head - b.proposal.head)
    .map(({ proposal: { source, cue, content } }) => {
      const words = (range: { firstToken: number; endToken: number }): string => textOf(scene, range.firstToken, range.endToken);
      return `${source ? words(source) : "-"} | ${words(cue)} | ${content.map(words).join(" / ")}`;
    });
}
