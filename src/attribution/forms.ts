/**
 * Reports that the form of a line gives away: what they say, and which words are spoken for by then.
 *
 * @example
 * // Budget will not pass this year: Keller
 * // “I was there from the first day.” — Rosa Lind
 */
import type { TokenRange } from "../document/document.js";
import type { Scene } from "../scene/scene.js";
import { findAccordingFront } from "./according-front.js";
import { findDashLines } from "./dash-line.js";
import type { Ranked } from "./decide.js";
import { draftOfForm } from "./drafts.js";
import { findHeadline } from "./headline.js";
import type { Interview } from "./interview.js";
import type { LineForm } from "./line-form.js";
import { findNestedQuotations } from "./nested-quotation.js";
import type { Unnumbered } from "./numbered.js";
import { findTrailingFrames } from "./trailing-frame.js";

/** The reports, and by token 1 for what they or the accepted ones hold as words or source. */
export interface Forms {
  readonly found: readonly Unnumbered[];
  readonly taken: Uint8Array;
}

/** Finds them where the accepted reports leave words over. */
export function findForms(scene: Scene, interview: Interview, accepted: readonly Ranked[]): Forms {
  const found: Unnumbered[] = [];
  const taken = tokensTaken(scene, accepted);
  const take = (decidedBy: string, line: LineForm): void => {
    fill(taken, line.content);
    found.push(draftOfForm(scene, decidedBy, line));
  };
  for (const answer of interview.answers) take(interview.form, answer);
  const headline = findHeadline(scene);
  if (headline && !accepted.some(({ proposal }) => proposal.content.some(({ firstToken }) => firstToken < headline.source.endToken))) take("headline", headline);
  for (const line of findDashLines(scene, taken)) take("dash-line", line);
  // these hold words that may still be a quotation of their own
  const add = (decidedBy: string, lines: readonly LineForm[]): void => {
    for (const line of lines) found.push(draftOfForm(scene, decidedBy, line));
  };
  add("according-front", findAccordingFront(scene, taken, new Set(accepted.map(({ proposal: { cue } }) => cue.firstToken))));
  add("trailing-frame", findTrailingFrames(scene, taken, new Set(accepted.map(({ proposal: { head } }) => head))));
  add("nested-quotation", findNestedQuotations(scene, new Set(accepted.flatMap(({ proposal: { content } }) => content.map(({ firstToken }) => firstToken)))));
  return { found, taken };
}

function tokensTaken(scene: Scene, accepted: readonly Ranked[]): Uint8Array {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { proposal } of accepted) {
    for (const piece of proposal.content) fill(taken, piece);
    if (proposal.source) fill(taken, proposal.source);
  }
  return taken;
}

function fill(taken: Uint8Array, { firstToken, endToken }: TokenRange): void {
  taken.fill(1, firstToken, endToken);
}
