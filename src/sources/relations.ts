/**
 * Who is known to be somebody's: *his wife*, *their lawyer*, *its chairman*, told of a name before.
 *
 * @example
 * // Her mother, Beth Crane, waited. Her mother said … — "her" is not Beth Crane, whom the same words have named
 */
import { KIN_NOUNS, KIN_SYNONYMS } from "../lexicon/people.js";
import type { Mention } from "../mentions/mention.js";
import { RECENT } from "./discourse.js";
import type { Entity } from "./entity.js";
import { agrees } from "./pronouns.js";
import type { Work } from "./work.js";

/** Whether the entity was called by the noun, or by what is said for it at home. */
export function isCalled({ roles }: Entity, noun: string): boolean {
  if (roles.has(noun)) return true;
  const kin = KIN_SYNONYMS.get(noun) ?? noun;
  if (!KIN_NOUNS.has(kin)) return false;
  for (const role of roles) if ((KIN_SYNONYMS.get(role) ?? role) === kin) return true;
  return false;
}

/** Whether *her* of *her mother* cannot mean the entity, since that is the mother, of another whom *her* may mean. */
export function isHeld({ discourse, mentions, named }: Work, pronoun: Mention, entity: Entity): boolean {
  const held = mentions[pronoun.index - 1];
  if (held?.possessor !== pronoun.index || held.role === "") return false;
  if (entity.owner === null || !isCalled(entity, held.role)) {
    return KIN_NOUNS.has(held.role) && discourse.recent.slice(0, RECENT).some((holder) => holder.owner === entity.index && agrees(pronoun, holder) && isOtherSide(held.role, holder, entity));
  }
  // “He can't bake,” his brother replied: of brothers each is the other's
  if (MUTUAL.has(held.role) && entity === discourse.lastSpeaker) return false;
  const owner = named.entities[entity.owner]!;
  return owner !== entity && agrees(pronoun, owner);
}

/** *“My boss said, ‘You are done,’” Voss said. Her boss, Al Crane, …*: the one of a name that is told anywhere to be the holder's by the same noun, or null. */
export function heldBy({ discourse, mentions }: Work, mention: Mention, holder: Entity): Entity | null {
  if (mention.plural || mention.pair === null || mentions[mention.possessor!]!.form !== "pronoun") return null;
  const found = discourse.recent.filter((entity) => entity !== holder && entity.owner === holder.index && entity.words.length > 0 && isCalled(entity, mention.role));
  return found.length === 1 ? found[0]! : null;
}

/** Kin that each is of the other. */
const MUTUAL: ReadonlySet<string> = new Set("brother sister sibling twin cousin friend colleague neighbour neighbor partner spouse".split(" "));

/** *Ann Lee and her daughter Poppy … Her mother said*: whether who holds the kin is held by the entity, as what its noun is the other side of. */
export function isOtherSide(noun: string, holder: Entity, entity: Entity): boolean {
  if (holder.owner !== entity.index) return false;
  const kin = KIN_SYNONYMS.get(noun) ?? noun;
  return SIDES.some(([one, other]) => other.has(kin) && [...one].some((word) => isCalled(holder, word)) || one.has(kin) && [...other].some((word) => isCalled(holder, word)));
}

/** Kin, and whose kin they are. */
const SIDES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ["daughter son child stepdaughter stepson baby toddler", "mother father parent stepmother stepfather"], ["husband", "wife widow"], ["wife", "husband widower"],
  ["granddaughter grandson grandchild", "grandmother grandfather grandparent"], ["nephew niece", "uncle aunt"], ["fiancé fiancée fiancee", "fiancé fiancée fiancee"],
].map(([one, other]) => [new Set(one!.split(" ")), new Set(other!.split(" "))]);
