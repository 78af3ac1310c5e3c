/**
 * How well somebody without a name fits a description: who was called by the same noun before, or by one that goes with it.
 *
 * @example
 * // A resident complained. … The local said … — the resident
 */
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { KIN_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { RANK_WORDS, sameRole } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import { lastWord } from "../text/last-word.js";
import type { Entity } from "./entity.js";

/** What whoever is not named is called next: *a source … the insider*, *one shareholder … the investor*. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "source insider informant tipster confidant pal friend", "shareholder investor stockholder", "fan supporter", "resident local villager islander neighbour neighbor",
  "worker employee staffer", "student undergraduate pupil", "diplomat envoy ambassador", "motorist driver", "customer shopper diner client",
].map((words) => new Set(words.split(" ")));

/** The young, of whom others speak. */
const CHILDREN: ReadonlySet<string> = new Set(["baby", "boy", "girl", "child", "toddler", "infant", "grandchild"]);

/** A description of somebody without a name means who was described by the same noun before. */
export function fitRepeated(mention: Mention, entity: Entity, possessorEntity: Entity | null): number {
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
