/**
 * Finds which event a noun means: *the race*, *the festival*, after one was named.
 *
 * @example
 * // The Ridge Marathon was cut short. … according to the race's website — the race: the Ridge Marathon
 */
import { EVENT_NOUNS, EVENT_WORDS } from "../lexicon/events.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import type { Work } from "./work.js";

/** The event named last of those that the noun may mean, or null where nothing but *the* says which. */
export function eventOf({ discourse, document: { tokens } }: Work, mention: Mention): Entity | null {
  const names = mention.role === "event" ? EVENT_WORDS : EVENT_NOUNS.get(mention.role);
  if (!names || mention.kind === "person" || mention.plural || mention.possessor !== null || mention.modifiers.length > 0 || !/^(?:the|this)$/u.test(tokens[mention.firstToken]!.lower)) return null;
  for (const entity of discourse.recent) if (entity.kind !== "person" && entity.words.length > 1 && names.has(entity.words.at(-1)!)) return entity;
  return null;
}
