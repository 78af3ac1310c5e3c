/**
 * Which of a family is meant: the elder or the younger.
 *
 * @example
 * // Manny Olivares … Rafael Olivares, his younger brother, … — the elder Olivares: Manny Olivares
 */
import { GENERATIONS, KIN_NOUNS } from "../lexicon/people.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";

const OLDER: ReadonlySet<string> = new Set("father mother dad mum mom grandfather grandmother uncle aunt stepfather stepmother parent".split(" "));
const YOUNGER: ReadonlySet<string> = new Set("son daughter grandson granddaughter nephew niece stepson stepdaughter".split(" "));

/** By the place of a name, what calls him somebody's kin: *his younger brother*. */
export function kinOfNames(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const kin = new Map<number, Mention>();
  for (const mention of mentions) if (mention.renames !== null && KIN_NOUNS.has(mention.role)) kin.set(mention.renames, mention);
  return kin;
}

/** The one of several of a surname whose generation the mention tells, or null. */
export function byAge(entities: readonly Entity[], mention: Mention, kin: ReadonlyMap<number, Mention>): Entity | null {
  const told = GENERATIONS.get(mention.role);
  if (!told || entities.length < 2) return null;
  const ages = entities.map((entity) => generation(entity, kin));
  const sure = ages.indexOf(told);
  if (sure >= 0) return entities[sure]!;
  // whoever is not the other one
  const others = entities.filter((_, i) => ages[i] === null);
  return others.length === 1 ? others[0]! : null;
}

function generation({ mentions }: Entity, kin: ReadonlyMap<number, Mention>): "older" | "younger" | null {
  for (const { index } of mentions) {
    const said = kin.get(index);
    if (!said) continue;
    const word = said.modifiers.find((modifier) => GENERATIONS.has(modifier));
    return word ? GENERATIONS.get(word)! : OLDER.has(said.role) ? "older" : YOUNGER.has(said.role) ? "younger" : null;
  }
  return null;
}
