/**
 * Finds whose a report is of which nothing tells whose it is: the body's that has just spoken.
 *
 * @example
 * // Ofsted said standards had fallen. “Pupils are bored,” the report said. — Ofsted
 */
import type { Mention } from "../mentions/mention.js";
import { entityOf, type Stage } from "./stage.js";

/** Attributions before the document that are looked at, and paragraphs. */
const BACK = 2;
const PARAGRAPHS = 1;
/** What bodies find in writing. */
const FINDINGS: ReadonlySet<string> = new Set(["audit", "report", "review", "study", "survey"]);

/** The body that spoke last, right before the first mention of the report, or null. */
export function saidBefore(stage: Stage, document: Mention): Mention | null {
  const { tokens } = stage.document;
  if (!FINDINGS.has(document.role) || tokens[document.firstToken]!.lower !== "the" || document.modifiers.length > 0 || document.possessor !== null || document.affiliation !== null) return null;
  if (/^(?:of|on|by|from|into|for)$/u.test(tokens[document.endToken]?.lower ?? "")) return null;
  const own = stage.spokenIn.get(document.index) ?? 0;
  for (let i = own - 1; i >= 0 && i >= own - BACK; i--) {
    const { mention } = stage.sources.speakers[i]!;
    const speaker = entityOf(stage, mention);
    if (!mention || !speaker || stage.attributions[i]!.within !== null) continue;
    const near = tokens[document.head]!.paragraph - tokens[mention.head]!.paragraph <= PARAGRAPHS;
    return near && speaker.kind === "organization" && mention.form !== "pronoun" ? mention : null;
  }
  return null;
}
