/**
 * Finds who is meant by a description that only introduces somebody, whom the article names later.
 *
 * @example
 * // A fisherman told Reuters … “It was loud,” said the fisherman, Idris Bakar. — a fisherman: Idris Bakar
 * // A teenager must serve 19 years. / Kieran Oldroyd, 18, … — a teenager: Kieran Oldroyd
 */
import { sameRole } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import { isGeneral, mayBeAnybody, mayBeCalled } from "./same-office.js";
import { entityAt, type Work } from "./work.js";

/** Mentions after the description that are looked at. */
const AHEAD = 40;
/** The last paragraph that introduces whom the article is about. */
const LEAD = 1;
/** Ages that words tell: from, to. */
const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["teenager", [13, 19]], ["teen", [13, 19]], ["pensioner", [60, 120]], ["septuagenarian", [70, 79]], ["octogenarian", [80, 89]],
  ["nonagenarian", [90, 99]], ["centenarian", [100, 120]],
]);

/** The one that the description introduces, or null. */
export function introduced(work: Work, mention: Mention): Entity | null {
  const { document, mentions, sourceOf } = work;
  const opening = document.tokens[mention.firstToken]!;
  if (mention.kind !== "person" || mention.plural || mention.role === "" || !/^(?:an?|its|their)$/u.test(opening.lower) && !isOfSomebody(work, mention)) return null;
  const lead = opening.paragraph <= LEAD;
  if ((mention.possessor !== null || mention.definite) && !lead) return null;
  const speaks = mention.function !== "possessor" && (sourceOf[mention.index] as number) >= 0;
  const next = speaks || lead && mention.function === "subject" ? namedNext(work, mention, lead) : null;
  let found: Entity | null = null;
  for (let i = mention.index + 1; i < mentions.length && i <= mention.index + AHEAD; i++) {
    const later = mentions[i]!;
    // the aide, of a former assistant who told of it
    const told = later.role === mention.role || speaks && sameRole(later.role, mention.role) && document.tokens[later.firstToken]!.paragraph === opening.paragraph + 1;
    const again = later.renames !== null && later.form === "nominal" && told && document.tokens[later.firstToken]!.lower === "the";
    const entity = again || later.form === "name" && lead ? entityAt(work, i) : null;
    if (!entity || entity.kind === "organization" || entity.words.length < 2 || mention.gender !== null && entity.gender !== null && mention.gender !== entity.gender) continue;
    if (again) return entity;
    if (entity === found || !isSuch(mention, entity)) continue;
    // of two, nobody can tell which
    if (found) return null;
    found = entity;
  }
  return next ?? found;
}

/** ***The owner of a bakery** said*: whom only somebody or something new defines. */
function isOfSomebody({ document: { tokens } }: Work, { endToken, firstToken }: Mention): boolean {
  return tokens[firstToken]!.lower === "the" && tokens[endToken]?.lower === "of" && /^an?$/u.test(tokens[endToken + 1]?.lower ?? "");
}

/**
 * *A dishwasher testified … / Ann Lee, 27, was the first witness*: who opens the next paragraph, with an age or *, who flew …*, where nobody is named before;
 * after the `lead` only who speaks there, and of a lead also the first that speaks below.
 */
function namedNext(work: Work, mention: Mention, lead: boolean): Entity | null {
  const { document: { paragraphs, tokens }, mentions, sourceOf } = work;
  const { paragraph } = tokens[mention.head]!;
  for (let i = mention.index + 1; i < mentions.length && i <= mention.index + AHEAD; i++) {
    const later = mentions[i]!;
    const own = tokens[later.firstToken]!.paragraph;
    const named = later.form === "name" && (later.kind === "person" || later.kind === "unknown" && later.name!.words.length > 1 && !later.located && tokens[later.firstToken]!.lower !== "the");
    const below = own - paragraph;
    if (below > (lead ? 2 : 1) || below === 0 && named) return null;
    if (below === 0 || later.pair !== null) continue;
    const speaks = (sourceOf[i] as number) >= 0;
    // a Texas woman is suing / In her complaint Ann Lee says
    if (named && speaks && lead && below === 1 && isGeneral(mention.role)) return general(work, mention, i);
    if (named && (later.firstToken === paragraphs[own]!.firstToken ? speaks || lead && below === 1 : speaks && lead && below === 1)) {
      // The former cook of a school testified … / “They knew,” Ann Lee told the court
      const told = later.age !== null || speaks && lead && below === 1 && isOfSomebody(work, mention) || lead && below === 1 && tokens[later.endToken]?.text === "," && /^whos?e?$/u.test(tokens[later.endToken + 1]?.lower ?? "");
      const entity = later.name!.words.length > 1 && told ? entityAt(work, i) : null;
      return entity && (mayBeCalled(entity, mention) || lead && mayBeAnybody(entity, mention)) ? entity : null;
    }
    if (speaks) return null;
  }
  return null;
}

/** The entity of the mention, if nothing speaks against it that it is whom so general a description means. */
function general(work: Work, description: Mention, at: number): Entity | null {
  const entity = entityAt(work, at);
  return entity && entity.words.length > 1 && mayBeCalled(entity, description) ? entity : null;
}

/** Whether the age of the entity, or what it is called, is what the description says. */
function isSuch({ age, modifiers, role }: Mention, entity: Entity): boolean {
  if (age !== null) return entity.age === age;
  if (modifiers.includes("former") && !entity.modifiers.has("former")) return false;
  const [from, to] = AGES.get(role) ?? [0, -1];
  return entity.age !== null && entity.age >= from && entity.age <= to || entity.roles.has(role);
}
