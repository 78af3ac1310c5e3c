/**
 * From the article to its attributions: reports proposed by models, decided together, and quotations without a cue.
 *
 * @example
 * const { attributions, rejected } = attribute(setScene(document, pairMarks(document), parse(document)));
 * attributions[0]?.decidedBy; // "cue-model"
 * rejected[0]?.reason; // "improbable"
 */
import type { Scene } from "../scene/scene.js";
import { spanOf, spansOf } from "../scene/spans.js";
import type { RejectionReason } from "../types.js";
import { findAccordingFront } from "./according-front.js";
import type { Attribution } from "./attribution.js";
import { beginBehindReport } from "./behind-report.js";
import { type Bare, findBare, type NoWords } from "./bare.js";
import { settleClaims } from "./claims.js";
import { findDashLines } from "./dash-line.js";
import { decide, type Ranked } from "./decide.js";
import { settleFollowing } from "./following-quotation.js";
import { freeQuotations, type FreeQuotation } from "./free-quotations.js";
import { goingOn } from "./going-on.js";
import { findHeadline } from "./headline.js";
import { fitsInterview, type Interview, readInterview } from "./interview.js";
import { restoreLost } from "./lost-marks.js";
import type { LineForm } from "./line-form.js";
import { attributionModels, type AttributionModels, type ReportModels } from "./models.js";
import { findNestedQuotations } from "./nested-quotation.js";
import { endAtNextReport } from "./next-report.js";
import { numbered, type Unnumbered } from "./numbered.js";
import { isOrigin } from "./origins.js";
import type { Proposal } from "./proposal.js";
import { propose } from "./propose.js";
import { refine } from "./refine.js";
import type { Rejected } from "./rejected.js";
import { reread } from "./reread.js";
import { isRetold } from "./retold.js";
import { isOtherSense } from "./senses.js";
import { sourcesWithin } from "./source-within.js";
import { stanceOf } from "./stance.js";
import { isTitle } from "./titles.js";
import { findTrailingFrames } from "./trailing-frame.js";

/** Reports less probable than this are rejected: below it, more would be wrong than right ones gained; */
const LEAST_CHANCE = 0.4;
/** but those within the words of others, which annotators often leave out and chains are made of, only below this. */
const LEAST_NESTED_CHANCE = 0.25;
/** and what in them another is told to have said, only below this. */
const LEAST_RETOLD_CHANCE = 0.13;
const SURE = 0.5;
/** Lines that have the form of an answer or of a quotation with its name are hardly ever anything else. */
const FORM_CHANCE = 0.9;

/** What was decided of an article. */
export interface Attributed {
  /** The attributions, of every stance, in order of their first character. */
  readonly attributions: readonly Attribution[];
  /** What was weighed and not taken, in no order. */
  readonly rejected: readonly Rejected[];
}

/** Who reports what in the article. */
export function attribute(scene: Scene): Attributed {
  return attributeWith(attributionModels(), scene);
}

/** As {@link attribute}, with other models. */
export function attributeWith(models: AttributionModels, scene: Scene): Attributed {
  const { found, free, rejected } = findReports(scene, models);
  const { bare, noWords } = findBare(scene, free, models.bare);
  return {
    attributions: numbered([...goingOn(found, bare), ...bare.filter(({ goesOnFrom }) => goesOnFrom === null).map((each) => fromBare(scene, each))]),
    rejected: [...rejected, ...noWords.map(fromNoWords)],
  };
}

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
  const ranked: Ranked[] = [];
  const faulty: (Ranked & { readonly reason: RejectionReason })[] = [];
  const words = wordsOfSure(scene, proposed);
  for (const { proposal, chance } of proposed) {
    const reason = faultOf(scene, interview, proposal) ?? (chance < leastChance(scene, proposal, words[proposal.head] === 1) ? "improbable" : null);
    if (reason === null) ranked.push({ proposal, chance });
    else faulty.push({ proposal, chance, reason });
  }
  const following = settleFollowing(scene, beginBehindReport(scene, endAtNextReport(scene, sourcesWithin(scene, ranked))));
  const settled = settleClaims(scene.document.tokens.length, following.kept);
  const decided = decide(scene, settled.kept);
  const contradicted = [...following.contradicted, ...settled.contradicted, ...decided.contradicted];
  const origins = decided.accepted.filter(({ proposal }) => isOrigin(scene, proposal));
  const accepted = restoreLost(scene, decided.accepted.filter((each) => !origins.includes(each)));
  const found: Unnumbered[] = accepted.map((each) => fromProposal(scene, each));
  const taken = tokensTaken(scene, accepted);
  for (const answer of interview.answers) {
    taken.fill(1, answer.content.firstToken, answer.content.endToken);
    found.push(fromForm(scene, interview.form, answer));
  }
  const headline = findHeadline(scene);
  if (headline && !accepted.some(({ proposal }) => proposal.content.some(({ firstToken }) => firstToken < headline.source.endToken))) {
    taken.fill(1, headline.content.firstToken, headline.content.endToken);
    found.push(fromForm(scene, "headline", headline));
  }
  for (const line of findDashLines(scene, taken)) {
    taken.fill(1, line.content.firstToken, line.content.endToken);
    found.push(fromForm(scene, "dash-line", line));
  }
  for (const line of findAccordingFront(scene, taken, new Set(accepted.map(({ proposal: { cue } }) => cue.firstToken)))) found.push(fromForm(scene, "according-front", line));
  for (const line of findTrailingFrames(scene, taken, new Set(accepted.map(({ proposal: { head } }) => head)))) found.push(fromForm(scene, "trailing-frame", line));
  const reported = new Set(accepted.flatMap(({ proposal: { content } }) => content.map(({ firstToken }) => firstToken)));
  for (const line of findNestedQuotations(scene, reported)) found.push(fromForm(scene, "nested-quotation", line));
  return {
    found,
    // a title is nobody's words, and what does not report has none, so that they say nothing for the quotation's being some
    free: freeQuotations(scene, accepted, [...faulty.filter(({ reason }) => reason !== "title" && reason !== "sense"), ...contradicted], taken),
    rejected: [
      ...faulty.map((each): Rejected => ({ ...fromProposal(scene, each), reason: each.reason, against: null })),
      ...origins.map((each): Rejected => ({ ...fromProposal(scene, each), reason: "origin", against: null })),
      ...contradicted.map((each): Rejected => ({ ...fromProposal(scene, each), reason: "contradicted", against: each.by.proposal.head })),
    ],
  };
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

function fromNoWords({ content, chance }: NoWords): Rejected {
  return {
    content, cue: null, cueHead: null, source: null, implied: null, stance: "speech",
    confidence: toFourDecimals(chance), score: toFourDecimals(chance), decidedBy: "bare-quotation", reason: "improbable", against: null,
  };
}

function fromBare(scene: Scene, { content, source, implied, chance }: Bare): Unnumbered {
  return {
    content, cue: null, cueHead: null, source: source && spanOf(scene, source), implied: implied && spanOf(scene, implied), stance: "speech",
    confidence: toFourDecimals(chance), score: toFourDecimals(chance), decidedBy: "bare-quotation",
  };
}

function fromProposal(scene: Scene, { proposal, chance }: Ranked): Unnumbered {
  return {
    content: proposal.content.flatMap((piece) => spansOf(scene, piece)),
    cue: spanOf(scene, proposal.cue),
    cueHead: proposal.head,
    source: proposal.source ? spanOf(scene, proposal.source) : null,
    implied: null,
    stance: stanceOf(scene, proposal, chance),
    confidence: toFourDecimals(chance),
    score: toFourDecimals(proposal.probability * (proposal.speech + proposal.other)),
    decidedBy: "cue-model",
  };
}

/** Engines differ in the last digits of exponentials; what is given out is the same in all of them. */
function toFourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** What the form of a line alone says. */
function fromForm(scene: Scene, decidedBy: string, { source, cue, content }: LineForm): Unnumbered {
  return {
    content: spansOf(scene, content), cue: spanOf(scene, cue), cueHead: cue.firstToken, source: source && spanOf(scene, source),
    implied: null, stance: "speech", confidence: FORM_CHANCE, score: FORM_CHANCE, decidedBy,
  };
}

function tokensTaken(scene: Scene, accepted: readonly Ranked[]): Uint8Array {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { proposal } of accepted) {
    for (const { firstToken, endToken } of proposal.content) taken.fill(1, firstToken, endToken);
    if (proposal.source) taken.fill(1, proposal.source.firstToken, proposal.source.endToken);
  }
  return taken;
}
