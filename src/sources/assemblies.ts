/**
 * Tells groups and teams of others from a body that was named.
 *
 * @example
 * // Redfern Mills will close. The Labour group said … — a group of its own
 */
import { nationOf } from "../lexicon/nations.js";
import { PARTISAN, SECTORS } from "../lexicon/organizations.js";
import { RANK_WORDS } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";

/** *the Labour group*, *the climate group*, *the pensioners' group*: whether the words before the noun say that those are others than the body that was named. */
export function isOfOthers(mention: Mention, entity: Entity, possessorEntity: Entity | null): boolean {
  if (possessorEntity?.kind === "group" && entity.owner !== possessorEntity.index) return true;
  if (entity.words.includes(mention.role) || entity.roles.has(mention.role)) return false;
  if (mention.modifiers.some((word) => PARTISAN.has(word))) return true;
  if (!entity.sorts.has("company") || [...entity.sorts].some((sort) => JOINED.has(sort))) return false;
  return mention.modifiers.some((word) => !entity.words.includes(word) && !entity.modifiers.has(word) && !SECTORS.has(word) && !RANK_WORDS.has(word) && !PRAISED.has(word) && !word.includes("-") && nationOf(word) === undefined && /^\p{L}{3}/u.test(word));
}

/** Sorts of bodies that people join and that go by what they are for. */
const JOINED: ReadonlySet<string> = new Set(["charity", "association", "union", "party", "militants", "military", "team", "research", "media"]);

/** Words for bodies that tell none from another. */
export const PRAISED: ReadonlySet<string> = new Set("nonpartisan bipartisan independent influential powerful nonprofit respected troubled struggling beleaguered ailing cash-strapped".split(" "));
