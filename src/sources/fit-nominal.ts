/**
 * How well a description fits whom it may mean: *the chancellor*, *Russia's top diplomat*, *the airline*, *the 54-year-old*.
 *
 * @example
 * // Chancellor Karl Weiss spoke. “We will act,” the chancellor said. — Karl Weiss
 */
import { OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import { ASSEMBLIES } from "../lexicon/organizations.js";
import { isRole } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import { fitOrganization } from "./fit-organization.js";
import { CALLED_SO, fitPerson } from "./fit-person.js";
import { fitRepeated } from "./fit-repeated.js";

/** The least score at which a description is taken to mean an entity. */
export const NOMINAL_THRESHOLD = 1;

/**
 * How well the entity answers the description, -Infinity where it cannot. `possessorEntity` is whom the description's
 * possessor means.
 */
export function fitNominal(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
  if (mention.modifiers.some((word) => OTHERS.has(word))) return -Infinity;
  if (mention.role === "police" && entity.kind === "organization" && entity.sorts.has("police")) return 2;
  // the crew, of the Mountain Rescue Crew: of many people, but one body
  if (ASSEMBLIES.has(mention.role) && mention.definite && entity.kind === "organization" && entity.words.length > 1 && entity.words.at(-1) === mention.role && mention.possessor === null && mention.modifiers.every((word) => entity.words.includes(word))) return 3.5;
  if (mention.plural !== entity.plural) return -Infinity;
  if (entity.mentions[0]!.form !== "name" && entity.words.length === 0) return fitRepeated(mention, entity, possessorEntity);
  if (mention.kind === "document") return OUTLET_NOUNS.has(mention.role) && mention.definite && mention.possessor === null && entity.sorts.has("media") ? 2.5 : -Infinity;
  const person = mention.kind === "person";
  if (person ? entity.kind === "organization" || entity.kind === "document" || entity.kind === "group" : entity.kind === "person") return fitMixed(mention, entity, possessorEntity);
  return person ? fitPerson(mention, entity, possessorEntity) : fitOrganization(mention, entity, possessorEntity);
}

/** Words that tell somebody from who was mentioned before. */
const OTHERS: ReadonlySet<string> = new Set("first second third fourth other another last next same new".split(" "));

/** A body's noun that is also a person's (*broadcaster*, *producer*) may mean either. */
function fitMixed(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
  if (mention.kind === "person" && entity.kind === "organization" && mention.definite && entity.roles.has(mention.role)) return CALLED_SO;
  // the executive, of the Health Service Executive; the commissioner, of the Office of the Information Commissioner
  if (mention.kind === "person" && entity.kind === "organization" && mention.definite && mention.modifiers.length === 0 && mention.possessor === null && entity.words.length > 2 && entity.words.at(-1) === mention.role) return CALLED_SO - 1;
  if (mention.kind === "person" && entity.kind === "organization") return PERSONAL.has(mention.role) ? -Infinity : fitOrganization(mention, entity, possessorEntity);
  if (mention.kind === "organization" && isRole(mention.role)) return fitPerson(mention, entity, null);
  return -Infinity;
}

/** Nouns of bodies that mean a person where they stand alone. */
const PERSONAL: ReadonlySet<string> = new Set("owner parent builder center miner explorer".split(" "));
