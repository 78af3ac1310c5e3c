/**
 * Chooses whom a description means: *the chancellor*, *Russia's top diplomat*, *the airline*, *the 54-year-old*.
 *
 * @example
 * // Chancellor Karl Weiss spoke. “We will act,” the chancellor said. — Karl Weiss
 */
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { NEWS_AGENCIES, OUTLET_MODIFIERS, OUTLET_NOUNS, PLATFORMS, VAGUE_OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { ASSEMBLIES, INDICES, MINISTRIES, PARTISAN, SECTORS, sortsOfNoun } from "../lexicon/organizations.js";
import { KIN_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { DISTINCT_WORDS, isRole, RANK_WORDS, sameRole } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import { isOfOthers, PRAISED } from "./assemblies.js";
import { isCalled, isOtherSide } from "./relations.js";
import { fitRole, isOfAnotherMatter, isOfAnotherParty, lastWord } from "./same-office.js";

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
  if (mention.kind === "person" && entity.kind === "organization") return PERSONAL.has(mention.role) ? -Infinity : fitOrganization(mention, entity, possessorEntity);
  if (mention.kind === "organization" && isRole(mention.role)) return fitPerson(mention, entity, null);
  return -Infinity;
}

/** The fit of a body that was called by the very noun: *the developer, Hale Homes*. */
const CALLED_SO = 4;

/** Nouns of bodies that mean a person where they stand alone. */
const PERSONAL: ReadonlySet<string> = new Set("owner parent builder center miner explorer".split(" "));

function fitPerson(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
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

function fitOrganization(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
  const noun = mention.role;
  const sorts = sortsOfNoun(noun);
  if (entity.kind === "unknown" && (entity.gender === "neuter" || entity.acting === 0)) return -Infinity;
  const nation = entity.nation ?? nationOf(entity.words.join(" ")) ?? null;
  if (mention.nation !== null && nation !== null && mention.nation !== nation) return -Infinity;
  if (!sorts && !entity.roles.has(noun) && !entity.words.includes(noun) || VAGUE_OUTLET_NOUNS.has(noun) && !entity.sorts.has("media") && noun !== "agency") return -Infinity;
  // the defence ministry is not the foreign ministry
  if ((MINISTRIES.has(noun) || noun === "committee") && mention.modifiers.some((word) => (PORTFOLIOS.has(word) || MATTERS.has(word)) && !entity.words.includes(word))) return -Infinity;
  // a space agency is no news agency
  if (noun === "agency" && entity.sorts.has("media") && mention.modifiers.some((word) => nationOf(word) === undefined && !RANK_WORDS.has(word) && !OUTLET_MODIFIERS.has(word) && !entity.words.includes(word))) return -Infinity;
  // the president's administration is his
  if (possessorEntity?.kind === "person" && entity.owner !== possessorEntity.index) return -Infinity;
  if (PRINTED.has(noun) && isNewsAgency(entity)) return -Infinity;
  if (PLATFORMS.has(entity.words.join(" ")) && !CARRIES.has(noun)) return -Infinity;
  // the Bush administration is nobody else's
  if (mention.affiliation !== null && sorts?.includes("government") && !mention.modifiers.some((word) => entity.words.includes(word) || entity.modifiers.has(word))) return -Infinity;
  // Conservative, of the Conservative group, is no firm
  if (entity.words.length > 0 && noun !== "party" && entity.words.every((word) => PARTISAN.has(word) || ASSEMBLIES.has(word))) return -Infinity;
  if (ASSEMBLIES.has(noun) && isOfOthers(mention, entity, possessorEntity)) return -Infinity;
  const score = fitSort(noun, sorts ?? [], entity);
  let strange = 0;
  for (const word of mention.affiliation === null ? mention.modifiers : []) {
    if (entity.sorts.size === 0 && SECTORS.has(word)) continue; // nothing speaks against it that Sunways is the travel firm
    if (RANK_WORDS.has(word) || INDICES.has(word) || PRAISED.has(word) || word.includes("-") || nationOf(word) !== undefined || !/^\p{L}{3}/u.test(word)) continue;
    if (!entity.words.includes(word) && !entity.modifiers.has(word)) strange++;
  }
  return strange > 0 && noun === "office" ? -Infinity : score - 0.7 * strange;
}

/** What committees sit on, beside the portfolios of ministers. */
const MATTERS: ReadonlySet<string> = new Set("ethics judiciary intelligence appropriations oversight rules budget audit privileges standards nominations remuneration".split(" "));

/** What a platform is called, on which a group may post. */
const CARRIES: ReadonlySet<string> = new Set("company firm business giant platform network service site website app".split(" "));

/** What a news agency is not. */
const PRINTED: ReadonlySet<string> = new Set("newspaper paper magazine daily weekly tabloid broadcaster journal".split(" "));

function isNewsAgency({ roles, sorts, words }: Entity): boolean {
  return roles.has("agency") && sorts.has("media") || NEWS_AGENCIES.has(words.join(" "));
}

function fitSort(noun: string, sorts: readonly string[], entity: Entity): number {
  if (entity.roles.has(noun) || entity.words.includes(noun) || noun === "agency" && isNewsAgency(entity)) return 3.5;
  if (entity.sorts.size === 0 && !sorts.some((sort) => UNTOLD.has(sort))) return -Infinity;
  if (entity.sorts.size === 0) return entity.kind === "organization" ? 1.5 : entity.kind === "unknown" ? 1.2 : -Infinity;
  if (noun === "fund" && INVESTORS.has(entity.words.at(-1) ?? "")) return 2;
  // a group may be of any sort: it tells little
  for (const sort of sorts) if (entity.sorts.has(sort)) return entity.sorts.size < VAGUE ? 2 : 1.5;
  return entity.sorts.has("media") && sorts.includes("company") ? 1.2 : -Infinity;
}

/** What is of so many sorts is told by a word that says none of them: *group*, *body*. */
const VAGUE = 5;

/** Last words of the names of those who invest: *Alder Capital … the hedge fund*. */
const INVESTORS: ReadonlySet<string> = new Set("capital partners investments management advisers advisors investors equity fund funds".split(" "));

/** Sorts whose names often do not tell them. */
const UNTOLD: ReadonlySet<string> = new Set(["company", "airline", "team", "charity", "association", "bank"]);

/** What whoever is not named is called next: *a source … the insider*, *one shareholder … the investor*. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "source insider informant tipster confidant pal friend", "shareholder investor stockholder", "fan supporter", "resident local villager islander neighbour neighbor",
  "worker employee staffer", "student undergraduate pupil", "diplomat envoy ambassador", "motorist driver", "customer shopper diner client",
].map((words) => new Set(words.split(" ")));

/** The young, of whom others speak. */
const CHILDREN: ReadonlySet<string> = new Set(["baby", "boy", "girl", "child", "toddler", "infant", "grandchild"]);

/** A description of somebody without a name means who was described by the same noun before. */
function fitRepeated(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
  const first = entity.mentions[0]!;
  const generic = mention.role === "document" && entity.kind === "document" && DOCUMENT_NOUNS.has(first.role);
  if (first.form === "pronoun") return -Infinity;
  // a baby son is seldom the one whose age is told next
  if (mention.age !== null && entity.kind === "person" && mention.kind === "person" && entity.age === null) return KIN_NOUNS.has(first.role) || CHILDREN.has(first.role) ? -Infinity : 1;
  const shorter = mention.plural && lastWord(first.role) === mention.role; // the foreign ministers are the ministers
  const alike = ALIKE.some((words) => words.has(mention.role) && words.has(first.role));
  // two senators are the lawmakers
  const several = mention.plural && entity.kind === "group" && mention.kind === "group" && sameRole(mention.role, lastWord(first.role));
  if (first.role !== mention.role && !generic && !shorter && !alike && !several && !(entity.kind === "person" && mention.kind === "person" && !PERSON_NOUNS.has(mention.role) && sameRole(mention.role, first.role))) return -Infinity;
  if (first.nation && mention.nation && first.nation !== mention.nation) return -Infinity;
  if (mention.possessor !== null && (possessorEntity === null || entity.owner !== possessorEntity.index)) return -Infinity;
  const own = mention.modifiers.filter((word) => !RANK_WORDS.has(word));
  if (own.some((word) => !first.modifiers.includes(word)) && !generic) return -Infinity;
  return first.role === mention.role ? 3 : 1.5;
}
