/**
 * The names met so far, looked up by their words: whole, last, first, and as an acronym.
 *
 * @example
 * index.acronym.get("doj"); // the Department of Justice, which index.whole has as "justice department", too
 */
import type { Document } from "../document/document.js";
import { nationOf } from "../lexicon/nations.js";
import { MINISTRIES } from "../lexicon/organizations.js";
import { isRole } from "../lexicon/roles.js";
import { acronymsOf } from "../mentions/acronyms.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";

/** How many entities of one surname (or acronym, or word) are compared. */
const LIMIT = 12;

/** Entities by what they may be called. */
export interface NameIndex {
  readonly whole: Map<string, Entity>;
  readonly last: Map<string, Entity[]>;
  readonly first: Map<string, Entity[]>;
  readonly acronym: Map<string, Entity>;
  /** Words that somewhere name a body: *Ford* of *Ford chairman*, *at Ford*, *Ford Motor*. */
  readonly bodies: Set<string>;
}

/** An index without names yet. */
export function openIndex(document: Document, mentions: readonly Mention[]): NameIndex {
  return { whole: new Map(), last: new Map(), first: new Map(), acronym: new Map(), bodies: bodiesAmong(document, mentions) };
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

/** Adds all that the mention's name lets the entity be called. */
export function register(index: NameIndex, entity: Entity, mention: Mention): void {
  const { words } = mention.name!;
  const whole = words.join(" ");
  if (!index.whole.has(whole)) index.whole.set(whole, entity);
  addTo(index.last, words.at(-1)!, entity);
  addTo(index.first, words[0]!, entity);
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

function addTo(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = map.get(word);
  if (!list) map.set(word, [entity]);
  else if (!list.includes(entity)) {
    list.push(entity);
    if (list.length > LIMIT) list.shift();
  }
}
