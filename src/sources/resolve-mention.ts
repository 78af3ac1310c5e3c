/**
 * Finds the entity of one mention, and lets the telling go on.
 *
 * @example
 * for (const mention of mentions) resolveMention(work, mention);
 */
import type { Mention } from "../mentions/mention.js";
import { chooseNominal } from "./choose-nominal.js";
import { choosePronoun } from "./choose-pronoun.js";
import type { Choice } from "./choice.js";
import { note } from "./discourse.js";
import { begin, join, type Entity } from "./entity.js";
import { entityAt, type Work } from "./work.js";

/** Resolves the mention, after its possessor and body, and takes note of it; mentions must come in order. */
export function resolveMention(work: Work, mention: Mention): void {
  if (work.done[mention.index] === 1) return;
  work.done[mention.index] = 1;
  if (mention.possessor !== null) resolveMention(work, work.mentions[mention.possessor]!);
  if (mention.affiliation !== null) resolveMention(work, work.mentions[mention.affiliation]!);
  const entity = entityAt(work, mention) ?? settle(work, mention, mention.form === "pronoun" ? choosePronoun(work, mention) : chooseNominal(work, mention));
  if (!entity) return;
  const owner = mention.possessor === null ? null : entityAt(work, mention.possessor);
  if (owner && owner !== entity) entity.owner ??= owner.index;
  // an apposition after a name says what the name is, and stands in the clause as the name does
  const named = mention.renames === null ? mention : work.mentions[mention.renames]!;
  note(work.discourse, entity, named.start < mention.start && entityAt(work, named) === entity ? named : mention);
  const attribution = work.attributions[work.sourceOf[mention.index] as number];
  if (attribution && attribution.within === null) work.discourse.lastSpeaker = entity;
}

/** Gives the mention the entity chosen for it, or one of its own; a pronoun that is no source needs none. */
export function settle(work: Work, mention: Mention, choice: Choice | null): Entity | null {
  const { named, sourceOf } = work;
  let entity = choice?.entity ?? null;
  if (entity) {
    join(entity, mention);
    // who says "I" is a person, whatever the name
    if (choice?.rule === "first-person" && !mention.plural && entity.kind === "unknown") entity.kind = "person";
  } else if (mention.form === "nominal" || (sourceOf[mention.index] as number) >= 0) {
    entity = begin(named.entities.length, mention);
    named.entities.push(entity);
  }
  if (!entity) return null;
  named.entityOf[mention.index] = entity.index;
  named.rules[mention.index] = choice?.rule ?? "as-written";
  return entity;
}
