/**
 * What is put right in the reading of a report that was chosen: rules that are surer than what was learned, each in a file of its own.
 *
 * @example
 * // Ms Reed, who runs it, warned colleagues that it would close, a claim that others deny. → "Ms Reed", "that it would close"
 * refine(scene, proposal);
 */
import type { Scene } from "../scene/scene.js";
import { withoutBackground } from "./background.js";
import { withoutClauseBefore } from "./clause-before.js";
import { withoutColonLead } from "./colon-lead.js";
import { withoutConnective } from "./connective-start.js";
import { withHabit } from "./habit.js";
import { withoutHearer, withoutTold } from "./hearer.js";
import { atInfinitive } from "./infinitive-start.js";
import { withBothHalves } from "./interrupted-clause.js";
import { sourceOfLateAgent } from "./late-agent.js";
import { endNounClause } from "./noun-clause.js";
import { withoutOrigin } from "./origins.js";
import { sourceOfPredicate } from "./predicate.js";
import type { Proposal } from "./proposal.js";
import { sourceOfPassive, sourceOfTold } from "./quoted-by.js";
import { sourceBeforeRelative } from "./relative-clause.js";
import { edgeSource } from "./source-edges.js";
import { subjectInContent } from "./subject-in-content.js";
import { trimReport } from "./trim.js";
import { withoutVerdict } from "./verdict.js";

/** One after the other: each sees what those before it have left. */
const REFINEMENTS: readonly ((scene: Scene, proposal: Proposal) => Proposal)[] = [
  // who says it
  withHabit, withoutOrigin, sourceOfPassive, sourceOfTold, sourceOfLateAgent, sourceBeforeRelative, withoutTold,
  // where the words begin
  withoutHearer, atInfinitive, withoutClauseBefore, trimReport, withoutColonLead, subjectInContent,
  // where they go on, and where they end
  withBothHalves, withoutConnective, withoutVerdict, withoutBackground,
  // where source and noun end
  edgeSource, endNounClause, sourceOfPredicate,
];

/** The proposal as it should be. */
export function refine(scene: Scene, proposal: Proposal): Proposal {
  return REFINEMENTS.reduce((refined, step) => step(scene, refined), proposal);
}
