/**
 * Whom *the witness* means: who testified, or told a court something, last.
 *
 * @example
 * // Neil Abel told the jury … “What did she do?” Ms Sung asked. “She clapped,” the witness replied. — the witness: Neil Abel
 */
import { HEARING_BODIES } from "../lexicon/hearings.js";
import type { Attribution } from "../attribution/attribution.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import { entityAt, type Work } from "./work.js";

/** Attributions before the mention that are looked at. */
const BACK = 12;
/** Words behind *told* in which a court stands. */
const REACH = 4;

/** The one that gave evidence last before the mention, where it is of a witness and tells nothing more; or null. */
export function witness(work: Work, mention: Mention): Entity | null {
  const { attributions, heads, sourceOf } = work;
  const own = sourceOf[mention.index] as number;
  if (mention.role !== "witness" || mention.plural || !mention.definite || mention.modifiers.length > 0 || own < 0) return null;
  for (let i = own - 1; i >= 0 && i >= own - BACK; i--) {
    const head = heads[i];
    const entity = head && attributions[i]!.within === null && testifies(work, attributions[i]!) ? entityAt(work, head) : null;
    if (entity && entity.kind !== "organization" && entity.kind !== "document") return entity;
  }
  return null;
}

function testifies({ document: { tokens } }: Work, { cueHead }: Attribution): boolean {
  if (cueHead === null) return false;
  const { lemma } = tokens[cueHead]!;
  return lemma === "testify" || lemma === "tell" && tokens.slice(cueHead + 1, cueHead + 1 + REACH).some(({ lower }) => HEARING_BODIES.has(lower));
}
