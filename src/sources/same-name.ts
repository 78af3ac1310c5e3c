/**
 * Gathers the mentions by name: full name and surname, first name, acronym, a body's longer and shorter names.
 *
 * @example
 * // Senator John Bell … his wife Ruth Bell … Mrs Bell — the last is Ruth Bell
 */
import type { Document } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfName } from "../lexicon/organizations.js";
import { REGNAL_TITLES } from "../lexicon/titles.js";
import { genderOfFirstName } from "../mentions/kinds.js";
import type { Mention, Name } from "../mentions/mention.js";
import { withoutArticle } from "../text/without-article.js";
import { begin, type Entity, isAddressed, join } from "./entity.js";
import { kinOfNames } from "./generations.js";
import { findLonger } from "./longer-name.js";
import { openIndex, register } from "./name-index.js";
import { endsAsPossessive, findShort } from "./short-name.js";

/** The entities that have names, with the entity of each mention (-1 for none) and the rule that found it. */
export interface Named {
  readonly entities: Entity[];
  readonly entityOf: Int32Array;
  readonly rules: (string | null)[];
}

/** Gathers them: longer names over the whole article first, so that a headline's surname finds its owner below. */
export function gatherNames(document: Document, mentions: readonly Mention[]): Named {
  const entities: Entity[] = [];
  const entityOf = new Int32Array(mentions.length).fill(-1);
  const rules: (string | null)[] = mentions.map(() => null);
  const index = openIndex(document, mentions);
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
    else if (isAddressed(mention.name) || endsAsPossessive(mention.name.text)) titled.push(mention);
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

/** What the names of bodies begin with, two words and more: *Meridian Pacific* of *Meridian Pacific Airways*, *Mercy Ridge* of *Mercy Ridge Health*. */
function stemsOfBodies(mentions: readonly Mention[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, name } of mentions) {
    if (kind !== "organization" || !name || name.words.length < 3 || PLACE_BEGINNINGS.has(name.words[0]!)) continue;
    for (let end = 2; end < name.words.length; end++) if (!LINKS.has(name.words[end]!) && !LINKS.has(name.words[end - 1]!)) stems.add(name.words.slice(0, end).join(" "));
  }
  return stems;
}

/** What joins the parts of a body's name, none of which stands for the whole. */
const LINKS: ReadonlySet<string> = new Set(["of", "for", "and", "&", "the", "in", "at", "on", "to"]);

/** What the names of places begin with, for which bodies are named: *New York Times*, *San Diego Gas*. */
const PLACE_BEGINNINGS: ReadonlySet<string> = new Set("new san santa los las el la north south east west northern southern eastern western fort port mount lake great".split(" "));

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
