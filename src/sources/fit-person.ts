/**
 * How well somebody with a name fits a description of a person: by office, age, nation, and whose kin it is.
 *
 * @example
 * // Karl Weiss, 54, the finance minister … the 54-year-old … the minister — Karl Weiss; but not “the health minister”
 */
import { KIN_NOUNS } from "../lexicon/people.js";
import { DISTINCT_WORDS, isRole, RANK_WORDS } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import { isCalled, isOtherSide } from "./relations.js";
import { fitRole, isOfAnotherMatter, isOfAnotherParty } from "./same-office.js";

/** The fit of whoever was called by the very noun: *the developer, Hale Homes*. */
export const CALLED_SO = 4;

/** How well somebody fits a noun for a person, -Infinity where it cannot mean them. */
export function fitPerson(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
  if (entity.gender === "neuter" || mention.gender && entity.gender && mention.gender !== entity.gender) return -Infinity;
  if (KIN_NOUNS.has(mention.role) && mention.possessor !== null) return fitRelative(mention, entity, possessorEntity);
  if (mention.age !== null && entity.age !== null && mention.age !== entity.age) return -Infinity;
  if (possessorEntity && entity.owner !== null && entity.owner !== possessorEntity.index) return -Infinity;
  const nation = mention.nation ?? possessorEntity?.nation ?? (possessorEntity?.sorts.has("government") ? possessorEntity.words.join(" ") : null);
  if (nation && entity.nation && nation !== entity.nation) return -Infinity;
  // a Fatah official is not Fatah's leader
  if (mention.role === "official" && mention.affiliation !== null && !mention.modifiers.some((word) => entity.modifiers.has(word))) return -Infinity;
  if (mention.role === "prosecutor" && [...entity.roles, ...entity.modifiers].some((word) => word.startsWith("defen"))) return -Infinity;
  const distinct = distinctWord(mention.modifiers);
  if (distinct !== null && !entity.modifiers.has(distinct)) return -Infinity;
  let score = fitRole(mention, entity);
  if (score === -Infinity || possessorEntity && score < 3 && !(nation && nation === entity.nation)) return -Infinity;
  if (isOfAnotherMatter(mention, entity) || isOfAnotherParty(mention, entity)) return -Infinity;
  // the deputy governor is called the governor only where there is no other
  if (distinct === null && score >= 3 && distinctWord([...entity.modifiers]) !== null) score -= 1.5;
  if (mention.age !== null && mention.age === entity.age) score += 3;
  if (nation && nation === entity.nation) score += 2;
  for (const modifier of mention.modifiers) {
    if (RANK_WORDS.has(modifier) || !/\p{L}/u.test(modifier) || modifier.includes("year-old")) continue;
    if (entity.modifiers.has(modifier)) score += 1;
    else if (entity.modifiers.size > 0 && isRole(mention.role)) score -= 0.5;
  }
  return score;
}

/** *his wife*: who was called so before, or somebody else of the same surname. */
function fitRelative(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
  if (!possessorEntity || entity.words.length === 0) return -Infinity;
  if (isCalled(entity, mention.role) && entity.owner === possessorEntity.index) return CALLED_SO;
  if (isOtherSide(mention.role, possessorEntity, entity)) return CALLED_SO;
  if (entity.words.length < 2) return -Infinity;
  if (isCalled(entity, mention.role) && entity.owned) return 3;
  const surname = possessorEntity.words.at(-1);
  return possessorEntity.words.length > 1 && entity.words.at(-1) === surname && (mention.gender === null || entity.gender === mention.gender) ? 2 : -Infinity;
}

function distinctWord(modifiers: readonly string[]): string | null {
  return modifiers.find((word) => DISTINCT_WORDS.has(word) && word !== "former" && word !== "ex") ?? null;
}
