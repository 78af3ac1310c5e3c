/**
 * How well a body with a name fits a noun for bodies: by the sort that its name tells, and by what the noun is said to be of.
 *
 * @example
 * // Northern Airways cut flights. The airline said … — Northern Airways; but not “the bank”
 */
import { NEWS_AGENCIES, OUTLET_MODIFIERS, PLATFORMS, VAGUE_OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { ASSEMBLIES, INDICES, MINISTRIES, PARTISAN, SECTORS, sortsOfNoun } from "../lexicon/organizations.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { RANK_WORDS } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import { isOfOthers, PRAISED } from "./assemblies.js";
import type { Entity } from "./entity.js";

/** How well a body fits a noun, -Infinity where it cannot mean it. */
export function fitOrganization(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
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
