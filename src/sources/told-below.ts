/**
 * Finds whom a description means that stands before the article tells it: in a headline, or in its first lines.
 *
 * @example
 * // Chief executive resigns / Ann Lee, chief executive of Aerwing, has … — chief executive: Ann Lee
 * // ‘It was like a bomb’, says neighbour / … “It was like a bomb,” said Rita Dooley. — neighbour: Rita Dooley
 */
import { sortsOfNoun } from "../lexicon/organizations.js";
import { KIN_NOUNS } from "../lexicon/people.js";
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import { introduced } from "./introduced.js";
import { fitNominal } from "./fit-nominal.js";
import { agrees } from "./pronouns.js";
import { mayBeCalled } from "./same-office.js";
import { entityAt, type Work } from "./work.js";

/** Mentions after a description that are looked at. */
const AHEAD = 60;
/** The same of a headline, for who is told to be the very same. */
const FAR_AHEAD = 300;
/** Least fit of who is named only later. */
const SURE = 1.5;
/** Fit of who is called by the same word. */
const SAME = 4;
/** Lines that may be a headline, with those under it, and their words. */
const LINES = 3;
const LONGEST_LINE = 25;

/** Whom the description means of those that are named after it, or null. */
export function toldBelow(work: Work, mention: Mention, possessorEntity: Entity | null): Entity | null {
  const { document, mentions } = work;
  const { paragraph } = document.tokens[mention.head]!;
  const headline = isHeadline(document, paragraph);
  if (mention.possessor !== null && !possessorEntity?.words.length) return paragraph > 1 ? null : onlySuch(work, mention);
  if (paragraph > 1 && !headline || possessorEntity?.kind === "person") return null;
  const again = headline ? quotedAgain(work, mention) : null;
  if (again) return again;
  let best: Entity | null = null;
  const told = (work.sourceOf[mention.index] as number) >= 0 && (mention.kind !== "person" || document.tokens[mention.firstToken]!.pos !== "DET");
  // a body of which nothing says what it is may be a company, but seldom a trust
  const open = mention.kind !== "organization" || (sortsOfNoun(mention.role)?.includes("company") ?? false);
  // the company's chief executive is who is called so below
  let bestFit = mention.possessor !== null ? SAME : told ? SURE : SURE + 1.5;
  for (let i = mention.index + 1; i < mentions.length && i <= mention.index + (headline ? FAR_AHEAD : AHEAD); i++) {
    const later = mentions[i]!;
    const entity = later.form === "name" && later.pair === null ? entityAt(work, i) : null;
    const fit = entity ? fitNominal(mention, entity, possessorEntity) : -Infinity;
    if (i > mention.index + AHEAD && fit < SAME) continue;
    if (fit > bestFit || fit === bestFit && !best && (open || mention.possessor !== null)) [best, bestFit] = [entity, fit];
  }
  return best ?? (told && headline && mention.possessor === null ? (ofFamily(work, mention) ?? quotedBelow(work, mention) ?? firstNamed(work, mention)) : null);
}

/** ***The suspect's lawyer** said no. / **Lawyer** Ann Poole …*: the only one below who is called so, where whose it is has no name. */
function onlySuch(work: Work, { index, kind, plural, possessor, role }: Mention): Entity | null {
  if (kind !== "person" || plural || KIN_NOUNS.has(role) || work.mentions[possessor!]!.form !== "nominal") return null;
  const found = new Set<Entity>();
  for (const later of work.mentions.slice(index + 1, index + 1 + AHEAD)) {
    const entity = later.form === "name" && later.pair === null ? entityAt(work, later.index) : null;
    if (entity?.kind === "person" && entity.roles.has(role)) found.add(entity);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** Whether the paragraph is one of the lines before the article that no full stop ends. */
function isHeadline({ paragraphs, tokens }: Document, paragraph: number): boolean {
  for (let i = 0; i <= paragraph; i++) {
    const { firstToken, endToken } = paragraphs[i]!;
    if (i > 0 && endToken - firstToken > LONGEST_LINE || i >= LINES) return false;
    if (paragraph > 0 && /^[.!?]/u.test(tokens[endToken - 1]!.text)) return false;
  }
  return true;
}

/** *Wragge heir*: who of the family is named below. */
function ofFamily(work: Work, mention: Mention): Entity | null {
  const { mentions } = work;
  const family = mention.affiliation === null ? undefined : mentions[mention.affiliation]!.name?.words;
  if (family?.length !== 1 || !KIN_NOUNS.has(mention.role) && !HEIRS.has(mention.role)) return null;
  for (let i = mention.index + 1; i < mentions.length && i <= mention.index + AHEAD; i++) {
    const entity = mentions[i]!.form === "name" ? entityAt(work, i) : null;
    if (entity && entity.kind !== "organization" && entity.words.length > 1 && entity.words.at(-1) === family[0]) return entity;
  }
  return null;
}

/** Those of a family, beside its kin. */
const HEIRS: ReadonlySet<string> = new Set(["heir", "heiress", "scion"]);

/** *Lottery winner hits back*: a headline's speaker is the first one quoted below of whom nothing else is known. */
function quotedBelow(work: Work, mention: Mention): Entity | null {
  const { document, mentions, sourceOf } = work;
  if (document.tokens[mention.firstToken]!.pos === "DET") return null;
  for (let i = mention.index + 1; i < mentions.length && i <= mention.index + AHEAD; i++) {
    const source = mentions[i]!;
    if ((sourceOf[i] as number) < 0 || source.pair !== null) continue;
    // the ex-employee of the headline is the former locksmith of the lead
    const lead = source.form === "nominal" && mention.kind === "person" && (work.inside[mention.index] as number) < 0 ? introduced(work, source) : null;
    if (lead) return mayBeCalled(lead, mention) ? lead : null;
    const entity = source.form === "name" ? entityAt(work, i) : source.form === "pronoun" && mention.kind === "person" ? lastNamed(work, source, mention) : null;
    if (!entity) continue;
    const alike = mention.kind === "person" ? entity.kind !== "organization" : entity.kind === "organization";
    const open = entity.roles.size === 0 && (mention.gender === null || entity.gender === null || mention.gender === entity.gender);
    return alike && open ? entity : null;
  }
  return null;
}

/** *‘The sea took my kitchen’: islander / For thirty years Ann Lee lived by it*: the person of whom the first paragraph below tells, and no office. */
function firstNamed(work: Work, mention: Mention): Entity | null {
  const { document: { tokens }, mentions } = work;
  if (mention.kind !== "person" || mention.plural || tokens[mention.firstToken]!.pos === "DET") return null;
  let paragraph = 0;
  for (let i = mention.index + 1; i < mentions.length && i <= mention.index + AHEAD; i++) {
    const named = mentions[i]!;
    const own = tokens[named.firstToken]!.paragraph;
    if (own === tokens[mention.head]!.paragraph) continue;
    paragraph ||= own;
    if (own !== paragraph) return null;
    const entity = named.form === "name" && named.kind === "person" ? entityAt(work, i) : null;
    if (entity) return named.function === "subject" && named.name!.words.length > 1 && mayBeCalled(entity, mention) ? entity : null;
  }
  return null;
}

/** The person named last between a headline's mention and the pronoun, or null. */
function lastNamed(work: Work, pronoun: Mention, after: Mention): Entity | null {
  for (let i = pronoun.index - 1; i > after.index; i--) {
    const { form, name, pair } = work.mentions[i]!;
    const entity = form === "name" && pair === null && name!.words.length > 1 ? entityAt(work, i) : null;
    if (entity && agrees(pronoun, entity)) return entity;
  }
  return null;
}

/** Attributions of a headline that are looked for below, and how many before the one found may name its speaker. */
const ECHOES = 4;
const BACK = 3;

/** *‘It was like a bomb’, says neighbour*: who says the quoted words of a headline in the article. */
function quotedAgain(work: Work, mention: Mention): Entity | null {
  const { attributions, document, heads, sourceOf } = work;
  const own = sourceOf[mention.index] as number;
  if (own < 0 || own >= ECHOES) return null;
  const words = attributions[own]!.content.map(({ start, end }) => wordsIn(quotedIn(document.text.slice(start, end)))).find((each) => each.split(" ").length > MOST_COMMON);
  if (!words) return null;
  const found = attributions.findIndex(({ content, index, within }) => index > own && within === null && content.some(({ start, end }) => ` ${wordsIn(document.text.slice(start, end))} `.includes(` ${words} `)));
  const head = heads[found];
  if (!head || head.function === "possessor") return null;
  if (head.form !== "pronoun") return entityAt(work, head);
  for (let i = found - 1; i > own && i >= found - BACK; i--) {
    const before = heads[i];
    const entity = before ? entityAt(work, before) : null;
    if (entity && agrees(head, entity)) return entity;
  }
  return null;
}

/** Words that may well be said twice. */
const MOST_COMMON = 1;

/** What stands in marks, or nothing. */
function quotedIn(text: string): string {
  return /[“‘"'](.+)[”’"']/su.exec(text)?.[1] ?? "";
}

/** The words alone, in small letters. */
function wordsIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
