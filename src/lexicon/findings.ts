/**
 * What is found out and told in one: *the inquiry found that*, *the study shows that*.
 *
 * @example
 * FINDING_VERBS.has("establish") && INQUIRY_NOUNS.has("tribunal"); // true
 */
import { wordSet } from "./words.js";

/** Verbs that tell a finding where what finds is a document or an inquiry; of a person they tell what was noticed. */
export const FINDING_VERBS: ReadonlySet<string> = wordSet("find show establish determine demonstrate prove detect uncover identify discover hold");

/** Bodies and proceedings whose findings are published; documents are in `documents.ts`. */
export const INQUIRY_NOUNS: ReadonlySet<string> = wordSet(`
  inquiry enquiry investigation inquest tribunal court jury judge panel commission commissioner committee regulator ombudsman
  watchdog auditor auditors coroner arbitrator probe trial test tests experiment experiments trials researchers
`);
