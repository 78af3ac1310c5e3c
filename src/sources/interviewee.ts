/**
 * Who answers in an interview whose lines do not say it: the person whom its introduction is about.
 *
 * @example
 * // Chef Tomoko Ishii opened at 60. She cooks with Ann Lowe.  Q: Why so late?  A: I had children to feed. — Tomoko Ishii
 */
import type { Entity } from "./entity.js";
import { NOBODY, type Reference } from "./resolved.js";
import { entityAt, type Work } from "./work.js";

/** So many times as often as anybody else is mentioned who an introduction is about. */
const MARGIN = 1.5;

/** The interviewee, by the mentions before the first answer; nobody where no person is named there in full, or no one more than others. */
export function findInterviewee(work: Work): Reference {
  const first = work.attributions.find(({ decidedBy }) => decidedBy === "interview")?.content[0]?.start ?? 0;
  const counts = new Map<Entity, { readonly found: Reference; readonly count: number }>();
  for (const mention of work.mentions) {
    if (mention.start >= first) break;
    const entity = entityAt(work, mention);
    if (entity?.kind !== "person" || (work.inside[mention.index] as number) >= 0) continue;
    const { found, count } = counts.get(entity) ?? { found: NOBODY, count: 0 };
    const isFull = mention.name !== null && mention.name.words.length > 1;
    counts.set(entity, { found: isFull && found === NOBODY ? { mention, entity: entity.index, rule: "interviewee" } : found, count: count + 1 });
  }
  const [most, next] = [...counts.values()].filter(({ found }) => found !== NOBODY).sort((a, b) => b.count - a.count);
  return most && most.count >= MARGIN * (next?.count ?? 0) ? most.found : NOBODY;
}
