/**
 * Gathers the mentions by name: full name and surname, first name, acronym, a body's longer and shorter names.
 *
 * @example
 * // Senator John Bell … his wife Ruth Bell … Mrs Bell — the last is Ruth Bell
 */
import { genderOfGivenName } from "../lexicon/given-names.js";
import { nationOf } from "../lexicon/nations.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_SURE_WORDS, OUTLETS } from "../lexicon/media-outlets.js";
import { sameGivenName } from "../lexicon/nicknames.js";
import { MINISTRIES, sortOfName } from "../lexicon/organizations.js";
import { isRole } from "../lexicon/roles.js";
import { COURTESY, FULL_TITLES, REGNAL_TITLES, TITLES } from "../lexicon/titles.js";
import type { Document } from "../document/document.js";
import { genderOfFirstName } from "../mentions/kinds.js";
import { acronymsOf, isAcronym, plainAcronym } from "../mentions/acronyms.js";
import type { Mention, Name } from "../mentions/mention.js";
import { withoutArticle } from "../text/without-article.js";
import { begin, join, type Entity } from "./entity.js";
import { byAge, kinOfNames } from "./generations.js";

/** The entities that have names, with the entity of each mention (-1 for none) and the rule that found it. */
export interface Named {
  readonly entities: Entity[];
  readonly entityOf: Int32Array;
  readonly rules: (string | null)[];
}

/** How many entities of one surname (or acronym, or word) are compared. */
const LIMIT = 12;

interface Index {
  readonly whole: Map<string, Entity>;
  readonly last: Map<string, Entity[]>;
  readonly first: Map<string, Entity[]>;
  readonly acronym: Map<string, Entity>;
  /** Words that somewhere name a body: *Ford* of *Ford chairman*, *at Ford*, *Ford Motor*. */
  readonly bodies: Set<string>;
}

/** Gathers them: longer names over the whole article first, so that a headline's surname finds its owner below. */
export function gatherNames(document: Document, mentions: readonly Mention[]): Named {
  const entities: Entity[] = [];
  const entityOf = new Int32Array(mentions.length).fill(-1);
  const rules: (string | null)[] = mentions.map(() => null);
  const index: Index = { whole: new Map(), last: new Map(), first: new Map(), acronym: new Map(), bodies: bodiesAmong(document, mentions) };
  const assign = (mention: Mention, found: Entity | undefined, rule: string): void => {
    const entity = found ?? begin(entities.length, mention);
    if (found) join(found, mention);
    else entities.push(entity);
    entityOf[mention.index] = entity.index;
    rules[mention.index] = found ? rule : "full-name";
    register(index, entity, mention);
  };
  const kin = kinOfNames(mentions);
  const stems = stemsOfBodies(mentions);
  // titles first: where one of a family is "Mr Lovell", plain "Lovell" is another
  const titled: Mention[] = [];
  const plain: Mention[] = [];
  for (const mention of mentions) {
    if (mention.name === null) {
      const named = mention.renames === null ? undefined : entities[entityOf[mention.renames] as number];
      // Anna Lee, Duchess of Kelso, is the Duchess of Kelso
      if (named && REGNAL_TITLES.has(mention.role)) index.whole.set(withoutArticle(document.text.slice(mention.start, mention.end)).toLowerCase(), named);
      continue;
    }
    const shared = sharedSurname(document, mentions, mention);
    if (mention.name.words.length > 1 && !isShortened(mention, stems)) assign(mention, kin.has(mention.index) ? index.whole.get(mention.name.words.join(" ")) : findLonger(index, mention), "full-name"); // R K Bhaskaran, father of Rajesh Bhaskaran
    else if (shared) assign({ ...mention, name: shared }, findLonger(index, { ...mention, name: shared }), "full-name");
    else if (isAddressed(mention) || endsAsPossessive(mention.name.text)) titled.push(mention);
    else plain.push(mention);
  }
  for (const short of [titled, plain]) {
    for (const mention of short) {
      const found = findShort(index, mention, kin);
      assign(mention, found?.entity, found?.rule ?? "full-name");
    }
  }
  for (const entity of entities) {
    if (entity.mentions.length > 1) entity.mentions.sort((a, b) => a.index - b.index);
    // "Latchwise chief executive": what nobody is called, and has officers, is a body
    if (entity.kind === "unknown" && entity.gender === null && entity.mentions.some((mention) => mention.function === "modifier")) {
      entity.kind = "organization";
      entity.gender = "neuter";
    }
    // whoever is never called by more than one word may be called by the given name
    if (entity.kind === "person" && entity.words.length === 1) entity.gender ??= genderOfFirstName(entity.words);
  }
  return { entities, entityOf, rules };
}

/** First words of what can only be a body where it is named: before an office, in a longer name, after *at*. */
function bodiesAmong({ tokens }: Document, mentions: readonly Mention[]): Set<string> {
  const bodies = new Set<string>();
  for (const { affiliation, firstToken, kind, name, role } of mentions) {
    if (name && (tokens[firstToken - 1]?.lower === "at" || kind === "organization" && name.words.length > 1)) bodies.add(name.words[0]!);
    const body = affiliation === null ? null : mentions[affiliation]!.name;
    if (body && isRole(role)) bodies.add(body.words[0]!);
  }
  return bodies;
}

/** Whether a title of courtesy stands before the name. */
function isAddressed(mention: Mention): boolean {
  return mention.name!.titles.some((title) => COURTESY.has(title));
}

/** What the names of bodies are without the word that tells their sort: *Meridian Pacific* of *Meridian Pacific Airways*. */
function stemsOfBodies(mentions: readonly Mention[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, name } of mentions) if (kind === "organization" && name && name.words.length > 2 && sortOfName(name.words.at(-1)!) !== undefined) stems.add(name.words.slice(0, -1).join(" "));
  return stems;
}

/** *the Foreign Ministry*, *the Lakeside Council*, *Meridian Pacific*: may be short for a longer name, so it waits. */
function isShortened(mention: Mention, stems: ReadonlySet<string>): boolean {
  if (mention.kind !== "person" && stems.has(mention.name!.words.join(" "))) return true;
  return mention.kind === "organization" && mention.name!.words.length === 2 && sortOfName(mention.name!.words[0]!) !== undefined;
}

/** *Karl and Anton Weber*: a lone given name before a full one of the same family. */
function sharedSurname(document: Document, mentions: readonly Mention[], mention: Mention): Name | null {
  const { name } = mention;
  if (!name || name.words.length !== 1 || genderOfGivenName(name.words[0]!) === undefined) return null;
  if (document.tokens[mention.endToken]?.lower !== "and") return null;
  const next = mentions[mention.index + 1];
  if (!next?.name || next.firstToken !== mention.endToken + 1 || next.kind !== "person" || next.name.words.length !== 2) return null;
  if (genderOfGivenName(next.name.words[0]!) === undefined || next.name.titles.length > 0) return null;
  const surname = document.tokens[next.name.endToken - 1]!.text;
  return { ...name, text: `${name.text} ${surname}`, words: [...name.words, next.name.words[1]!] };
}

function register(index: Index, entity: Entity, mention: Mention): void {
  const { words } = mention.name!;
  const whole = words.join(" ");
  if (!index.whole.has(whole)) index.whole.set(whole, entity);
  add(index.last, words.at(-1)!, entity);
  add(index.first, words[0]!, entity);
  if (mention.acronym) index.acronym.set(mention.acronym, entity);
  if (words.length > 1 && mention.kind !== "person") {
    for (const acronym of acronymsOf(words)) if (!index.acronym.has(acronym)) index.acronym.set(acronym, entity);
    const turned = turnedMinistry(words);
    if (turned && !index.whole.has(turned)) index.whole.set(turned, entity);
  }
}

/** *Justice Department* for *Department of Justice*, and the other way round; null for other names. */
function turnedMinistry(words: readonly string[]): string | null {
  const own = words[0] !== undefined && nationOf(words[0]) !== undefined ? words.slice(1) : words;
  if (own.length < 2) return null;
  const last = own.at(-1)!;
  if (MINISTRIES.has(own[0]!) && own[1] === "of") return `${own.slice(2).join(" ")} ${own[0]}`;
  return MINISTRIES.has(last) ? `${last} of ${own.slice(0, -1).join(" ")}` : null;
}

function add(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = map.get(word);
  if (!list) map.set(word, [entity]);
  else if (!list.includes(entity)) {
    list.push(entity);
    if (list.length > LIMIT) list.shift();
  }
}

/** An entity that the name of two words and more names too. */
function findLonger(index: Index, mention: Mention): Entity | undefined {
  const { words } = mention.name!;
  const same = index.whole.get(words.join(" "));
  const neuter = mention.gender === "neuter";
  if (same && (same.gender === "neuter") === neuter) return same;
  for (const entity of index.last.get(words.at(-1)!) ?? []) {
    const own = entity.words;
    if (own.length < 2) continue;
    if (mention.kind === "organization" || entity.kind === "organization") {
      if (mention.kind === entity.kind && (endsWith(own, words) || endsWith(words, own))) return entity;
    } else if (agrees(entity, mention) && (sameGivenName(own[0]!, words[0]!) || endsWith(own, words) || endsWith(words, own))) return entity;
  }
  return same;
}

/** An entity that a short name stands for: surname, first name, acronym, part of a body's name. */
function findShort(index: Index, mention: Mention, kin: ReadonlyMap<number, Mention>): { readonly entity: Entity; readonly rule: string } | undefined {
  const { words, titles } = mention.name!;
  const word = words.at(-1)!;
  const courtesy = titles.some((title) => COURTESY.has(title));
  const byAcronym = titles.length === 0 && isAcronym(mention.name!.text) ? index.acronym.get(plainAcronym(mention.name!.text)) : undefined;
  if (byAcronym) return { entity: byAcronym, rule: "acronym" };
  const shop = index.whole.get(word);
  if (mention.function === "possessor" && words.length === 1 && shop && isShop(shop)) return { entity: shop, rule: "full-name" };
  // Michael Bloomberg may be called Bloomberg, where nothing else says that it is a company
  const famous = (sortOfOrganization(word) !== undefined || OUTLETS.has(word)) && !index.bodies.has(word);
  const isNamesake = (entity: Entity): boolean => famous && entity.kind === "person" && entity.words.length > 1;
  const persons = (index.last.get(word) ?? []).filter((entity) => isPersonal(entity) && (agrees(entity, mention) || isNamesake(entity)));
  // Valeska Paris may be called Paris, where it does not say "in Paris"
  const land = nationOf(word) !== undefined && !mention.located && persons.every((entity) => entity.words.length > 1);
  if (persons.length > 0 && words.length === 1 && (mention.kind !== "organization" || land || persons.some(isNamesake))) {
    return { entity: byAge(persons, mention, kin) ?? chooseNamesake(preferred(persons, mention), mention), rule: titles.length > 0 ? "title-and-surname" : "surname" };
  }
  const byFirst = (index.first.get(words[0]!) ?? []).filter((entity) => agrees(entity, mention));
  const friends = byFirst.filter((entity) => isPersonal(entity) && entity.words.length > 1);
  if (words.length === 1 && friends.length > 0 && (!courtesy || TITLES.get(titles[0]!) !== "either")) {
    return { entity: nearest(friends, mention), rule: "first-name" };
  }
  const same = index.whole.get(words.join(" "));
  if (same && agrees(same, mention)) return { entity: same, rule: "full-name" };
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
function lostOwner(index: Index, mention: Mention): Entity | undefined {
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

function endsAsPossessive(text: string): boolean {
  return text.endsWith("'s") || text.endsWith("’s");
}

function isPersonal({ kind, words }: Entity): boolean {
  return kind === "person" || kind === "unknown" && !/\d/u.test(words.at(-1) ?? "");
}

/** Those whose office or gender the title confirms, where there are such. */
function preferred(entities: readonly Entity[], mention: Mention): readonly Entity[] {
  const offices = [mention.role, ...mention.name!.titles.map((title) => FULL_TITLES.get(title) ?? title)].filter((office) => office !== "");
  const office = entities.filter((entity) => offices.some((each) => entity.roles.has(each)));
  if (office.length > 0) return office;
  const sure = entities.filter((entity) => mention.gender !== null && entity.gender === mention.gender);
  return sure.length > 0 ? sure : entities;
}

/** Of several with one surname, whom the plain surname means: not who is called by title, else who came first. */
function chooseNamesake(entities: readonly Entity[], mention: Mention): Entity {
  if (entities.length === 1 || isAddressed(mention)) return nearest(entities, mention);
  const known = entities.filter((entity) => entity.mentions[0]!.index < mention.index);
  const before = known.filter((entity) => !entity.addressed);
  if (before.length > 0 || known.length > 0) return before[0] ?? known[0]!;
  const plain = entities.filter((entity) => !entity.addressed);
  return nearest(plain.length > 0 ? plain : entities, mention);
}

/** The entity last mentioned before, else the one mentioned first. */
function nearest(entities: readonly Entity[], mention: Mention): Entity {
  let best = entities[0]!;
  let bestAt = -1;
  for (const entity of entities) {
    const at = lastBefore(entity, mention.index);
    if (at > bestAt) [best, bestAt] = [entity, at];
  }
  return best;
}

/** The index of the entity's last mention before the one given; its mentions are those of longer names, in order, then shorter ones. */
function lastBefore(entity: Entity, index: number): number {
  const { mentions } = entity;
  const last = mentions.at(-1)!;
  if (last.index < index) return last.index;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : mentions[low - 1]!.index;
}

/** Whether gender and number let the mention be the entity's. */
function agrees(entity: Entity, mention: Mention): boolean {
  return entity.gender === null || mention.gender === null || mention.gender === "neuter" && entity.kind === "person" && mention.nation === null && nationOf(mention.name!.words.join(" ")) !== undefined || entity.gender === mention.gender;
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  // a tribunal of the World Bank is not the World Bank
  const parts = tail.length > 1 && /^(?:of|the|for|at|in)$/u.test(words[words.length - tail.length - 1] ?? "");
  return !parts && tail.length <= words.length && tail.every((word, i) => words[words.length - tail.length + i] === word);
}
