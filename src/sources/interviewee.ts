/**
 * Who answers in an interview whose lines do not say it: the only person whom the rest of the article names in full.
 *
 * @example
 * // Chef Tomoko Ishii opened at 60.  Q: Why so late?  A: I had children to feed. — Tomoko Ishii
 */
import { NOBODY, type Reference } from "./resolved.js";
import { entityAt, type Work } from "./work.js";

/** The interviewee; nobody where the article names nobody, or several. */
export function findInterviewee(work: Work): Reference {
  let found = NOBODY;
  for (const mention of work.mentions) {
    if (!mention.name || mention.name.words.length < 2 || (work.inside[mention.index] as number) >= 0) continue;
    const entity = entityAt(work, mention);
    if (entity?.kind !== "person" || entity.index === found.entity) continue;
    if (found.entity !== null) return NOBODY;
    found = { mention, entity: entity.index, rule: "interviewee" };
  }
  return found;
}
