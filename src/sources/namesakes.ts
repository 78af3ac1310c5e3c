/**
 * Chooses among several of one name.
 *
 * @example
 * // Ann Bell … Carl Bell … Mr Bell … Bell — Ann Bell, since the other is called by his title
 */
import { FULL_TITLES } from "../lexicon/titles.js";
import type { Mention } from "../mentions/mention.js";
import { lowerBound } from "../text/lower-bound.js";
import { type Entity, isAddressed } from "./entity.js";

/** Those whose office or gender the title confirms, where there are such. */
export function preferred(entities: readonly Entity[], mention: Mention): readonly Entity[] {
  const offices = [mention.role, ...mention.name!.titles.map((title) => FULL_TITLES.get(title) ?? title)].filter((office) => office !== "");
  const office = entities.filter((entity) => offices.some((each) => entity.roles.has(each)));
  if (office.length > 0) return office;
  const sure = entities.filter((entity) => mention.gender !== null && entity.gender === mention.gender);
  return sure.length > 0 ? sure : entities;
}

/** Of several with one surname, whom the plain surname means: not who is called by title, else who came first. */
export function chooseNamesake(entities: readonly Entity[], mention: Mention): Entity {
  if (entities.length === 1 || isAddressed(mention.name!)) return nearest(entities, mention);
  const known = entities.filter((entity) => entity.mentions[0]!.index < mention.index);
  const before = known.filter((entity) => !entity.addressed);
  if (before.length > 0 || known.length > 0) return before[0] ?? known[0]!;
  const plain = entities.filter((entity) => !entity.addressed);
  return nearest(plain.length > 0 ? plain : entities, mention);
}

/** The entity last mentioned before, else the one mentioned first. */
export function nearest(entities: readonly Entity[], mention: Mention): Entity {
  let best = entities[0]!;
  let bestAt = -1;
  for (const entity of entities) {
    const at = lastBefore(entity, mention.index);
    if (at > bestAt) [best, bestAt] = [entity, at];
  }
  return best;
}

/** The index of the entity's last mention before the one given; its mentions are those of longer names, in order, then shorter ones. */
function lastBefore(entity: Entity, index: number): number {
  const { mentions } = entity;
  const last = mentions.at(-1)!;
  if (last.index < index) return last.index;
  const before = lowerBound(mentions.length, (place) => mentions[place]!.index < index);
  return before === 0 ? -1 : mentions[before - 1]!.index;
}
