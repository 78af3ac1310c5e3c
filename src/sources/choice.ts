/**
 * What the rules that choose an entity for a mention give, and whom they may not choose.
 *
 * @example
 * // “He told me so,” Jo Penn said. — in her words, "he" is not Jo Penn
 */
import type { Mention } from "../mentions/mention.js";
import { entityAt, type Work } from "./work.js";
import type { Entity } from "./entity.js";

/** Whom a mention was found to mean, by which rule. */
export interface Choice {
  readonly entity: Entity;
  readonly rule: string;
}

/** The speaker of the quotation around the mention, where that is known. */
export function enclosingSpeaker(work: Work, mention: Mention): Entity | null {
  const { attributions, heads, inside, sourceOf } = work;
  const place = inside[mention.index] as number;
  if (place < 0) return null;
  const own = sourceOf[mention.index] as number;
  const outer = place === own ? attributions[place]!.within : place;
  if (outer === null) return null;
  const head = heads[outer];
  return head ? entityAt(work, head) : null;
}
