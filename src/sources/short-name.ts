/**
 * Finds whom or what a short name stands for: a surname, a first name, an acronym, a part of a body's name.
 *
 * @example
 * // Hale Homes will build. Hale said no more. — Hale Homes; but Ashby is not Ashby Council: it is the place
 */
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_SURE_WORDS, OUTLETS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { sortOfName } from "../lexicon/organizations.js";
import { TITLES } from "../lexicon/titles.js";
import { isAcronym, plainAcronym } from "../mentions/acronyms.js";
import type { Mention } from "../mentions/mention.js";
import { type Entity, isAddressed } from "./entity.js";
import { byAge } from "./generations.js";
import { endsWith, fitsGender } from "./longer-name.js";
import type { NameIndex } from "./name-index.js";
import { chooseNamesake, nearest, preferred } from "./namesakes.js";

/** An entity that a short name stands for: surname, first name, acronym, part of a body's name. */
export function findShort(index: NameIndex, mention: Mention, kin: ReadonlyMap<number, Mention>): { readonly entity: Entity; readonly rule: string } | undefined {
  const { words, titles } = mention.name!;
  const word = words.at(-1)!;
  const byAcronym = titles.length === 0 && isAcronym(mention.name!.text) ? index.acronym.get(plainAcronym(mention.name!.text)) : undefined;
  if (byAcronym) return { entity: byAcronym, rule: "acronym" };
  const shop = index.whole.get(word);
  if (mention.function === "possessor" && words.length === 1 && shop && isShop(shop)) return { entity: shop, rule: "full-name" };
  // Michael Bloomberg may be called Bloomberg, where nothing else says that it is a company
  const famous = (sortOfOrganization(word) !== undefined || OUTLETS.has(word)) && !index.bodies.has(word);
  const isNamesake = (entity: Entity): boolean => famous && entity.kind === "person" && entity.words.length > 1;
  const persons = (index.last.get(word) ?? []).filter((entity) => isPersonal(entity) && (fitsGender(entity, mention) || isNamesake(entity)));
  // Valeska Paris may be called Paris, where it does not say "in Paris"
  const land = nationOf(word) !== undefined && !mention.located && persons.every((entity) => entity.words.length > 1);
  if (persons.length > 0 && words.length === 1 && (mention.kind !== "organization" || land || persons.some(isNamesake))) {
    return { entity: byAge(persons, mention, kin) ?? chooseNamesake(preferred(persons, mention), mention), rule: titles.length > 0 ? "title-and-surname" : "surname" };
  }
  const byFirst = (index.first.get(words[0]!) ?? []).filter((entity) => fitsGender(entity, mention));
  const friends = byFirst.filter((entity) => isPersonal(entity) && entity.words.length > 1);
  if (words.length === 1 && friends.length > 0 && (!isAddressed(mention.name!) || TITLES.get(titles[0]!) !== "either")) {
    return { entity: nearest(friends, mention), rule: "first-name" };
  }
  const same = index.whole.get(words.join(" "));
  if (same && fitsGender(same, mention)) return { entity: same, rule: "full-name" };
  if (titles.length > 0 || mention.kind === "person") return undefined;
  const bodies = (index.last.get(word) ?? []).filter((entity) => entity.kind === "organization" && endsWith(entity.words, words));
  if (bodies.length > 0 && word !== "house" && (sortOfName(word) !== undefined || words.length > 1 || isTeam(mention))) return { entity: nearest(bodies, mention), rule: "short-name" };
  const owner = mention.function === "modifier" && words.length === 1 ? lostOwner(index, mention) : undefined;
  if (owner) return { entity: owner, rule: "surname" };
  const begun = byFirst.filter((entity) => entity.kind === "organization" && entity.words.length > words.length && words.every((each, i) => entity.words[i] === each) && !/\d/u.test(entity.words.at(-1)!) && !isPlaceOf(entity, mention));
  return begun.length > 0 && mention.nation === null && sortOfName(word) === undefined ? { entity: nearest(begun, mention), rule: "short-name" } : undefined;
}

/** *Ashby*, *in Ashby*, of Ashby Council or the Ashby Mercury: the place that a body is named for, and not the body. */
function isPlaceOf({ words }: Entity, { located }: Mention): boolean {
  const last = words.at(-1)!;
  const sort = sortOfName(last);
  return sort === "council" || sort === "police" || sort === "court" || located && (sort === "media" || OUTLET_SURE_WORDS.has(last));
}

/** *the Kestrels*, of the Charlotte Kestrels: players go by a plural. */
function isTeam({ kind, name }: Mention): boolean {
  return kind !== "person" && /[^s]s$/u.test(name!.text) && !isAcronym(name!.text);
}

/** *Amstutzs claim*: whom a possessor means that lost its apostrophe. */
function lostOwner(index: NameIndex, mention: Mention): Entity | undefined {
  const word = mention.name!.words[0]!;
  if (!/\p{L}{3}s$/u.test(word) || index.last.has(word) || index.first.has(word)) return undefined;
  const stem = word.slice(0, -1);
  const persons = (index.last.get(stem) ?? []).filter((entity) => isPersonal(entity) && entity.words.length > 1);
  const bodies = (index.first.get(stem) ?? []).filter((entity) => entity.kind !== "person" && entity.acting > 0);
  return persons.length > 0 ? nearest(persons, mention) : bodies.length > 0 ? nearest(bodies, mention) : undefined;
}

/** *Pemberton's*, a shop, where the full name says so. */
function isShop(entity: Entity): boolean {
  return entity.kind === "organization" && endsAsPossessive(entity.mentions[0]!.name?.text ?? "");
}

export function endsAsPossessive(text: string): boolean {
  return text.endsWith("'s") || text.endsWith("’s");
}

function isPersonal({ kind, words }: Entity): boolean {
  return kind === "person" || kind === "unknown" && !/\d/u.test(words.at(-1) ?? "");
}
