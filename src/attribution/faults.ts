/**
 * What tells against a report before it is weighed against others: its chance, and the form of its words and of its article.
 *
 * @example
 * // She starred in “The Long Winter”. — a title; He posted a profit. — another sense of the verb
 */
import type { Scene } from "../scene/scene.js";
import type { RejectionReason } from "../types.js";
import type { Ranked } from "./decide.js";
import { fitsInterview, type Interview } from "./interview.js";
import type { Proposal } from "./proposal.js";
import { isRetold } from "./retold.js";
import { isOtherSense } from "./senses.js";
import { isTitle } from "./titles.js";

/** Reports less probable than this are rejected: below it, more would be wrong than right ones gained; */
const LEAST_CHANCE = 0.4;
/** but those within the words of others, which annotators often leave out and chains are made of, only below this. */
const LEAST_NESTED_CHANCE = 0.25;
/** and what in them another is told to have said, only below this. */
const LEAST_RETOLD_CHANCE = 0.13;
/** Words of others are taken to be those of reports at least so probable. */
const SURE = 0.5;

/** A report with what tells against it. */
export type Faulty = Ranked & { readonly reason: RejectionReason };

/** The proposals that nothing tells against, and the others with what does. */
export function sift(scene: Scene, interview: Interview, proposed: readonly Ranked[]): { readonly sound: readonly Ranked[]; readonly faulty: readonly Faulty[] } {
  const sound: Ranked[] = [];
  const faulty: Faulty[] = [];
  const words = wordsOfSure(scene, proposed);
  for (const { proposal, chance } of proposed) {
    const reason = faultOf(scene, interview, proposal) ?? (chance < leastChance(scene, proposal, words[proposal.head] === 1) ? "improbable" : null);
    if (reason === null) sound.push({ proposal, chance });
    else faulty.push({ proposal, chance, reason });
  }
  return { sound, faulty };
}

/** Below what chance a report is rejected; `nested`: within the words of another. */
function leastChance(scene: Scene, proposal: Proposal, nested: boolean): number {
  if (!nested) return LEAST_CHANCE;
  return isRetold(scene, proposal) ? LEAST_RETOLD_CHANCE : LEAST_NESTED_CHANCE;
}

/** By token: 1 where it is content of a report that is more probable than not. */
function wordsOfSure({ document: { tokens } }: Scene, proposed: readonly Ranked[]): Uint8Array {
  const words = new Uint8Array(tokens.length);
  for (const { proposal, chance } of proposed) {
    if (chance >= SURE) for (const { firstToken, endToken } of proposal.content) words.fill(1, firstToken, endToken);
  }
  return words;
}

/** What the form of a proposal and of its article tells against it; null where nothing does. */
function faultOf(scene: Scene, interview: Interview, proposal: Proposal): RejectionReason | null {
  if (!fitsInterview(interview, proposal)) return "interview";
  if (isTitle(scene, proposal)) return "title";
  return isOtherSense(scene, proposal) ? "sense" : null;
}
