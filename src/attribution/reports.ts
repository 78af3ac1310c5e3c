/**
 * The reports of an article: what models propose, put right, sifted and decided together, and what forms give away.
 *
 * @example
 * const { found, free } = findReports(scene, attributionModels());
 * found[0]?.decidedBy; // "cue-model"
 * free; // the quotations that are left, for which no report has a claim
 */
import type { Scene } from "../scene/scene.js";
import { beginBehindReport } from "./behind-report.js";
import { settleClaims } from "./claims.js";
import { decide, type Ranked } from "./decide.js";
import { draftOfProposal } from "./drafts.js";
import { sift } from "./faults.js";
import { settleFollowing } from "./following-quotation.js";
import { findForms } from "./forms.js";
import { goOnIndirectly } from "./free-indirect.js";
import { freeQuotations, type FreeQuotation } from "./free-quotations.js";
import { readInterview } from "./interview.js";
import { restoreLost } from "./lost-marks.js";
import type { ReportModels } from "./models.js";
import { endAtNextReport } from "./next-report.js";
import type { Unnumbered } from "./numbered.js";
import { isOrigin } from "./origins.js";
import { propose } from "./propose.js";
import { refine } from "./refine.js";
import type { Rejected } from "./rejected.js";
import { reread } from "./reread.js";
import { sourcesWithin } from "./source-within.js";

/** What has a cue or a form that gives it away, the quotations that are left, and the reports that were rejected. */
export interface Reports {
  readonly found: readonly Unnumbered[];
  readonly free: readonly FreeQuotation[];
  readonly rejected: readonly Rejected[];
}

/** Finds them. */
export function findReports(scene: Scene, { cues, roles, confidence, readings }: ReportModels): Reports {
  const interview = readInterview(scene);
  const proposed = reread(scene, propose(scene, cues, roles), readings, confidence).map(({ proposal, chance }): Ranked => ({ proposal: refine(scene, proposal), chance }));
  const { sound, faulty } = sift(scene, interview, proposed);
  const following = settleFollowing(scene, beginBehindReport(scene, endAtNextReport(scene, sourcesWithin(scene, sound))));
  const settled = settleClaims(scene.document.tokens.length, following.kept);
  const decided = decide(scene, settled.kept);
  const contradicted = [...following.contradicted, ...settled.contradicted, ...decided.contradicted];
  const origins = decided.accepted.filter(({ proposal }) => isOrigin(scene, proposal));
  const accepted = goOnIndirectly(scene, restoreLost(scene, decided.accepted.filter((each) => !origins.includes(each))));
  const forms = findForms(scene, interview, accepted);
  return {
    found: [...accepted.map((each) => draftOfProposal(scene, each)), ...forms.found],
    // a title is nobody's words, and what does not report has none, so that they say nothing for the quotation's being some
    free: freeQuotations(scene, accepted, [...faulty.filter(({ reason }) => reason !== "title" && reason !== "sense"), ...contradicted], forms.taken),
    rejected: [
      ...faulty.map((each): Rejected => ({ ...draftOfProposal(scene, each), reason: each.reason, against: null })),
      ...origins.map((each): Rejected => ({ ...draftOfProposal(scene, each), reason: "origin", against: null })),
      ...contradicted.map((each): Rejected => ({ ...draftOfProposal(scene, each), reason: "contradicted", against: each.by.proposal.head })),
    ],
  };
}
