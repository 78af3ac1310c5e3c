/**
 * Finds who is known by a name of two words and more already, or by a longer or shorter form of it.
 *
 * @example
 * // Robert Bell … Bob Bell — one; the Ocean Trust … the National Ocean Trust — one
 */
import { nationOf } from "../lexicon/nations.js";
import { sameGivenName } from "../lexicon/nicknames.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import type { NameIndex } from "./name-index.js";

/** An entity that the name of two words and more names too. */
export function findLonger(index: NameIndex, mention: Mention): Entity | undefined {
  const { words } = mention.name!;
  const same = index.whole.get(words.join(" "));
  const neuter = mention.gender === "neuter";
  if (same && (same.gender === "neuter") === neuter) return same;
  for (const entity of index.last.get(words.at(-1)!) ?? []) {
    const own = entity.words;
    if (own.length < 2) continue;
    if (mention.kind === "organization" || entity.kind === "organization") {
      if (mention.kind === entity.kind && (endsWith(own, words) || endsWith(words, own))) return entity;
    } else if (fitsGender(entity, mention) && (sameGivenName(own[0]!, words[0]!) || endsWith(own, words) || endsWith(words, own))) return entity;
  }
  return same;
}

/** Whether the gender that a name tells lets it be the entity's; a country's name may be somebody's. */
export function fitsGender(entity: Entity, mention: Mention): boolean {
  return entity.gender === null || mention.gender === null || mention.gender === "neuter" && entity.kind === "person" && mention.nation === null && nationOf(mention.name!.words.join(" ")) !== undefined || entity.gender === mention.gender;
}

/** Whether a name ends with the words of another, and not only with a part of whom it is of. */
export function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  // a tribunal of the World Bank is not the World Bank
  const parts = tail.length > 1 && /^(?:of|the|for|at|in)$/u.test(words[words.length - tail.length - 1] ?? "");
  return !parts && tail.length <= words.length && tail.every((word, i) => words[words.length - tail.length + i] === word);
}
