/**
 * What the rules that choose an entity for a mention give, and whom they may not choose.
 *
 * @example
 * // “He told me so,” Jo Penn said. — in her words, "he" is not Jo Penn
 */
import type { Mention } from "../mentions/mention.js";
import { firstFrom } from "../text/span.js";
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

/** *“Andre sings,” said the Jamaican*: whom the quoted words name that are a person's, who calls himself *I* in them. */
export function namedInOwnWords(work: Work, mention: Mention): ReadonlySet<Entity> {
  const { attributions, document: { tokens }, mentions, sourceOf } = work;
  const named = new Set<Entity>();
  if (mention.kind !== "person") return named;
  for (const piece of attributions[sourceOf[mention.index] as number]?.content ?? []) {
    let outer = -1;
    for (let i = firstFrom(mentions, piece.start); i < mentions.length && mentions[i]!.end <= piece.end; i++) {
      const { firstToken, form, pair } = mentions[i]!;
      if (pair === null) continue;
      // what stands in marks within the words others may have said to him
      if (outer < 0) outer = pair;
      const says = form === "name" && pair === outer && !/^(?:am|'m|is)$/u.test(tokens[firstToken - 1]?.lower ?? "");
      const entity = says ? entityAt(work, i) : null;
      if (entity) named.add(entity);
    }
  }
  return named;
}
