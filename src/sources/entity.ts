/**
 * Whom or what mentions refer to, while mentions are still being gathered.
 *
 * @example
 * // Pavel Orlov · Russia's top diplomat · he — one entity, a person, roles ["foreign minister", "diplomat"]
 */
import { sortOfOrganization, UN_AGENCIES } from "../lexicon/known-organizations.js";
import { OUTLET_SURE_WORDS, OUTLETS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { COURTESY } from "../lexicon/titles.js";
import { isPeerage } from "../mentions/kinds.js";
import type { Gender, Mention, Name } from "../mentions/mention.js";
import type { SourceKind } from "../types.js";

/** An entity; it grows as mentions join it. */
export interface Entity {
  readonly index: number;
  readonly mentions: Mention[];
  kind: SourceKind;
  gender: Gender | null;
  plural: boolean;
  /** What mentions call it: *foreign minister*. */
  roles: ReadonlySet<string>;
  /** The words that say which: *finance*, *arsenal*. */
  modifiers: ReadonlySet<string>;
  /** Titles before its names: *fr*. */
  titles: ReadonlySet<string>;
  nation: string | null;
  age: number | null;
  /** The sorts of organization that it may be. */
  sorts: ReadonlySet<string>;
  /** The words of its longest name. */
  words: readonly string[];
  acronym: string | null;
  /** How many mentions by name do not follow *in*, *at* and the like. */
  acting: number;
  /** The gender of the last pronoun that means it. */
  called: Gender | null;
  /** Whether a title of courtesy and one name mention it, in the article's own words: *Mr Lovell*. */
  addressed: boolean;
  /** Whether a possessor does: *his wife*. */
  owned: boolean;
  /** Whose it is: *his* lawyer; the place of an entity, or null. */
  owner: number | null;
}

/** What most entities have of modifiers and of sorts: a set of their own is made when there is something to hold. */
const NONE: ReadonlySet<string> = new Set();

/** The set with one more word; it is written into unless it is {@link NONE}. */
function having(words: ReadonlySet<string>, word: string): ReadonlySet<string> {
  return words === NONE ? new Set([word]) : (words as Set<string>).add(word);
}

/** A new entity with its first mention. */
export function begin(index: number, mention: Mention): Entity {
  const entity: Entity = {
    index, mentions: [], kind: "unknown", gender: null, plural: mention.plural, roles: NONE, modifiers: NONE, titles: NONE,
    nation: null, age: null, sorts: NONE, words: [], acronym: null, acting: 0, called: null, addressed: false, owned: false, owner: null,
  };
  join(entity, mention);
  return entity;
}

/** Adds a mention and what its words say. */
export function join(entity: Entity, mention: Mention): void {
  entity.mentions.push(mention);
  if (mention.possessor !== null) entity.owned = true;
  if (mention.form === "pronoun") {
    entity.called = mention.gender;
    // a pronoun tells the gender of a name that no list knows
    if (entity.kind === "unknown" && mention.kind === "person") entity.kind = "person";
    if (entity.kind === "person") entity.gender ??= mention.gender;
    return;
  }
  if (entity.kind === "unknown" || entity.mentions.length > 1 && mention.form === "name" && mention.kind === "person" && mention.name!.titles.length > 0) {
    entity.kind = mention.kind === "unknown" ? entity.kind : mention.kind;
  }
  entity.gender ??= mention.gender;
  entity.nation ??= mention.nation;
  entity.age ??= mention.age;
  entity.acronym ??= mention.acronym;
  if (mention.role !== "") entity.roles = having(entity.roles, mention.role);
  for (const modifier of mention.modifiers) entity.modifiers = having(entity.modifiers, modifier);
  const { name } = mention;
  for (const title of name?.titles ?? []) entity.titles = having(entity.titles, title);
  if (name && !mention.located) entity.acting++;
  if (name?.words.length === 1 && mention.pair === null && isAddressed(name)) entity.addressed = true;
  if (name && name.words.length > entity.words.length && !(entity.words.length > 0 && isPeerage(name.words))) entity.words = name.words;
  if (entity.kind === "organization" || entity.kind === "unknown") addSorts(entity, mention);
}

/** Whether a title of courtesy stands before the name: *Mr Lovell*. */
export function isAddressed({ titles }: Name): boolean {
  return titles.some((title) => COURTESY.has(title));
}

function addSorts(entity: Entity, mention: Mention): void {
  if (mention.name) addSortsOfName(entity, mention.name.words);
  // a news agency is no authority
  if (mention.role === "agency" && (mention.modifiers.includes("news") || entity.sorts.has("media"))) {
    entity.sorts = having(entity.sorts, "media");
    return;
  }
  const sorts = mention.role === "" ? undefined : sortsOfNoun(mention.role);
  if (sorts) for (const sort of sorts) entity.sorts = having(entity.sorts, sort);
}

function addSortsOfName(entity: Entity, words: readonly string[]): void {
  const whole = words.join(" ");
  const known = sortOfOrganization(whole);
  if (known) entity.sorts = having(entity.sorts, known);
  if (UN_AGENCIES.has(whole)) entity.sorts = having(entity.sorts, "agency");
  if (OUTLETS.has(whole)) entity.sorts = having(entity.sorts, "media");
  if (words.length > 1 && OUTLET_SURE_WORDS.has(words.at(-1)!)) entity.sorts = having(entity.sorts, "media");
  if (nationOf(whole)) entity.sorts = having(entity.sorts, "government");
  const last = sortOfName(words.at(-1)!);
  for (const word of words) {
    const sort = sortOfName(word);
    // the Police Standards Office is no police
    if (sort && !(sort === "police" && last !== undefined && last !== sort)) entity.sorts = having(entity.sorts, sort);
  }
}
