/**
 * Finds whom a description means among what was mentioned before it.
 *
 * @example
 * // Aerwing has cancelled 40 flights. The airline said … — the airline: Aerwing
 */
import { OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import { isDemonym } from "../lexicon/nations.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import type { Mention } from "../mentions/mention.js";
import { isCapital } from "../mentions/reading.js";
import { firstFrom } from "../text/span.js";
import { distanceBetween, isSubject, lastMention, RECENT } from "./discourse.js";
import type { Entity } from "./entity.js";
import { enclosingSpeaker, namedInOwnWords, type Choice } from "./choice.js";
import { eventOf } from "./events.js";
import { introduced } from "./introduced.js";
import { fitNominal, NOMINAL_THRESHOLD } from "./fit-nominal.js";
import { namedBehind } from "./named-behind.js";
import { otherBodies } from "./other-body.js";
import { ownSubject } from "./own-subject.js";
import { heldBy } from "./relations.js";
import { isGeneral, isOfTheScene, mayBeCalled, tellsOffice } from "./same-office.js";
import { toldBelow } from "./told-below.js";
import { witness } from "./witness.js";
import { entityAt, type Work } from "./work.js";

/** Chooses, or null where the description is of somebody new. */
export function chooseNominal(work: Work, mention: Mention): Choice | null {
  const { attributions, document, discourse, named, sourceOf } = work;
  const somebody = introduced(work, mention);
  if (somebody) return { entity: somebody, rule: "nominal" };
  const event = eventOf(work, mention);
  if (event) return { entity: event, rule: "nominal" };
  if (!mention.definite || mention.role === "" || mention.kind === "unknown" && (sourceOf[mention.index] as number) < 0) return null;
  const barred = attributions[sourceOf[mention.index] as number]?.content ?? [];
  const possessorEntity = mention.possessor === null ? null : (named.entities[named.entityOf[mention.possessor] as number] ?? null);
  // nobody calls himself "the driver"
  const speaker = enclosingSpeaker(work, mention);
  const testified = witness(work, mention);
  if (testified) return { entity: testified, rule: "nominal" };
  const kept = possessorEntity ? heldBy(work, mention, possessorEntity) : null;
  if (kept) return { entity: kept, rule: "nominal" };
  // her client, of a lawyer who is his lawyer
  const client = possessorEntity !== null && possessorEntity.owner !== null && mention.role === "client" && !mention.plural ? named.entities[possessorEntity.owner] : undefined;
  if (client) return { entity: client, rule: "nominal" };
  // the mayor of Brod is nobody of whom nothing tells that he is a mayor
  const least = hasComplement(work, mention) ? TOLD : -Infinity;
  const beside = followsOwnWords(work, mention);
  const object = objectOf(work, mention);
  const isOther = otherBodies(work, mention);
  const only = mention.kind === "organization" && mention.possessor === null ? onlyBody(work, mention) : null;
  const others = namedInOwnWords(work, mention);
  let best: Entity | null = null;
  let bestScore = NOMINAL_THRESHOLD;
  let rank = 0;
  // state radio, JTBC television: an outlet without an article is none that has been named
  const unnamed = OUTLET_NOUNS.has(mention.role) && mention.possessor === null && document.tokens[mention.firstToken]!.pos !== "DET";
  for (const [place, entity] of discourse.recent.entries()) {
    if (entity === possessorEntity || entity === speaker || entity === object || others.has(entity) || unnamed && entity.words.length > 0) continue;
    if (place >= RECENT && !staysKnown(mention, entity)) continue;
    if (isOther(entity)) continue;
    const fit = fitNominal(mention, entity, possessorEntity);
    if (fit === -Infinity || fit < (place < RECENT ? least : SAME_WORD)) continue;
    const last = lastMention(discourse, entity, mention, barred);
    if (!last) continue;
    const distance = distanceBetween(document, discourse, last, mention);
    // she shares it with the midfielder, who is not she
    const besides = mention.kind === "person" && (mention.function === "object" || mention.function === "oblique") && (sourceOf[mention.index] as number) < 0;
    if (distance === 0 && besides && last.pair === mention.pair && isSubject(document, discourse, entity, last)) continue;
    const near = fit >= 2 ? 0 : distance > 4 ? -1 : 0;
    const spoke = entity === discourse.lastSpeaker;
    const together = document.tokens[last.head]!.paragraph === document.tokens[mention.head]!.paragraph;
    const topic = distance <= 1 && (entity === only || spoke && (mention.kind === "person" || fit >= TOLD) || mention.kind === "person" && (together || beside) && isSubject(document, discourse, entity, last));
    // an office that is known may be told again by another word of whoever has just spoken
    const open = entity.kind === "organization" || isGeneral(mention.role) || !tellsOffice(entity) || spoke && together && fit >= TOLD || mention.modifiers.includes("former");
    const score =
      fit + near - 0.2 * Math.min(rank++, 6) + (last.function === "subject" || last.function === "object" && entity.sorts.has("media") ? 0.4 : 0) + (topic && open ? TOPIC : spoke ? 0.2 : 0) +
      0.15 * Math.log2(entity.mentions.length);
    if (score >= bestScore) [best, bestScore] = [entity, score + 1e-9];
  }
  best ??= justIntroduced(work, mention) ?? toldBelow(work, mention, possessorEntity) ?? opener(work, mention) ?? namedBehind(work, mention);
  if (best === object) best = null;
  if (!best || best.words.length === 0) best = spokenFor(work, mention) ?? best;
  return best ? { entity: best, rule: mention.nation || isDemonym(mention.role) ? "nationality-nominal" : "nominal" } : null;
}

/** *“I owed him one,” the rookie said*, where the quotation opens the paragraph: it goes on about whom the paragraph before was about. */
function followsOwnWords({ attributions, document: { paragraphs, tokens }, sourceOf }: Work, mention: Mention): boolean {
  const content = attributions[sourceOf[mention.index] as number]?.content[0];
  return content !== undefined && content.start === tokens[paragraphs[tokens[mention.head]!.paragraph]!.firstToken]!.start;
}

/** *Unions asked Hale Capital to sell. The fund …*, *according to Bloomberg, Hallgrim …*: the only body that the sentence before names, in the same paragraph, media that report it aside. */
function onlyBody({ discourse: { recent }, document: { sentences, tokens } }: Work, mention: Mention): Entity | null {
  const { paragraph, sentence } = tokens[mention.head]!;
  if (mention.firstToken !== sentences[sentence]!.firstToken) return null;
  let only: Entity | null = null;
  for (const entity of recent.slice(0, NEAREST)) {
    const last = entity.mentions.at(-1)!;
    const { paragraph: where, sentence: when } = tokens[last.head]!;
    if (where !== paragraph || when !== sentence - 1) continue;
    if (entity.words.length === 0 || entity.kind === "person" || entity.sorts.has("media") || last.located || isPlace(entity)) continue;
    if (only) return null;
    only = entity;
  }
  return only;
}

/** Whether the entity is a country or is named for where things are. */
function isPlace({ acting, nation, sorts }: Entity): boolean {
  return acting === 0 || nation !== null && sorts.has("government");
}

/** *the fund urged Holt to sell*, *accused Holt of theft*: of whom something is asked or said that a name before *to*, *of* or *as* tells, who is not the one that says it. */
function objectOf(work: Work, mention: Mention): Entity | null {
  const { attributions, document: { tokens }, mentions, sourceOf } = work;
  const content = attributions[sourceOf[mention.index] as number]?.content[0];
  if (!content || content.start < mention.end) return null;
  const first = mentions[firstFrom(mentions, content.start)];
  return first?.form === "name" && first.start === content.start && /^(?:to|of|as)$/u.test(tokens[first.endToken]?.lower ?? "") ? entityAt(work, first) : null;
}

/** What speaks for whom the last sentence is of or was said by, a body or somebody of whom nothing tells what he does. */
const TOPIC = 1.5;

/** Least fit of whom the article named long ago. */
const SAME_WORD = 3.5;

/** *The governor's spokesman said Ann Lee would veto it*: whose office it is, where only the words of who speaks for it tell. */
function spokenFor(work: Work, mention: Mention): Entity | null {
  const { attributions, mentions, sourceOf } = work;
  const hand = [1, 2].map((back) => mentions[mention.index - back]).find((each) => each && SPOKESPEOPLE.has(each.role) && (sourceOf[each.index] as number) >= 0);
  if (!hand || !CHIEF_OFFICES.has(mention.role) || hand.possessor !== mention.index && !/^(?:for|of)$/u.test(work.document.tokens[mention.firstToken - 1]?.lower ?? "")) return null;
  const content = attributions[sourceOf[hand.index] as number]!.content[0]!;
  const first = mentions[firstFrom(mentions, content.start)];
  const entity = first?.form === "name" && first.function === "subject" && first.end <= content.end ? entityAt(work, first) : null;
  return entity && entity.kind !== "organization" && entity.words.length > 1 && !tellsOffice(entity) ? entity : null;
}

/** Offices of which there is one, and whose holder others speak for. */
const CHIEF_OFFICES: ReadonlySet<string> = new Set(["prime minister", "premier", "first minister", "taoiseach", "president", "governor", "mayor", "king", "queen", "prince", "princess", "pope", "senator", "singer", "actor", "actress"]);

/** *Ann Lee, 47, is suing. The maths teacher said …*: whom the sentence before tells of, with an age and without an office. */
function justIntroduced({ discourse, document, sourceOf }: Work, mention: Mention): Entity | null {
  const { tokens } = document;
  const { paragraph } = tokens[mention.head]!;
  if (mention.kind !== "person" || mention.plural || mention.possessor !== null || mention.modifiers.length === 0 || (sourceOf[mention.index] as number) < 0 || isOfTheScene(mention.role)) return null;
  for (const entity of discourse.recent.slice(0, NEAREST)) {
    if (entity.kind !== "person" || entity.age === null || tellsOffice(entity) || !mayBeCalled(entity, mention)) continue;
    const last = lastMention(discourse, entity, mention, []);
    if (last && tokens[last.head]!.paragraph === paragraph && distanceBetween(document, discourse, last, mention) === 1 && isSubject(document, discourse, entity, last)) return entity;
  }
  return null;
}

/** Entities mentioned last that are looked at for one that the sentence before is about. */
const NEAREST = 8;

/** Whether somebody named long ago may be meant: a person by the office alone, a body by a word of its name. */
function staysKnown({ kind, possessor, role }: Mention, { words }: Entity): boolean {
  return possessor === null && words.length > 1 && (kind === "person" || words.includes(role));
}

/** Least fit of who is known to be what a description calls him. */
const TOLD = 1.3;

/** Whether what the description is of follows, by name: *the mayor of Brod*. */
function hasComplement({ document: { tokens } }: Work, { endToken, kind, role }: Mention): boolean {
  // the secretary of State is of no place
  return kind === "person" && role !== "secretary" && /^(?:of|for)$/u.test(tokens[endToken]?.lower ?? "") && isCapital(tokens[tokens[endToken + 1]?.lower === "the" ? endToken + 2 : endToken + 1]?.text ?? "");
}

/** *Ann Lee will retire, the American announced*, *Wessex Water has fixed the leak, the company said*: who opens the words that a bare nationality or age, or a body's noun, is the source of. */
function opener(work: Work, mention: Mention): Entity | null {
  const body = mention.kind === "organization" && mention.possessor === null && mention.modifiers.length === 0;
  if (!body && !isDemonym(mention.role) && mention.age === null) return null;
  const entity = ownSubject(work, mention, false);
  return entity && fitNominal(mention, entity, null) > 0 ? entity : body ? namesake(work, mention) : null;
}

/** *Ann Lee, head of the Ashgrove Museum, will retire, the museum announced*: the one body of that word that the words before it name. */
function namesake(work: Work, mention: Mention): Entity | null {
  const { attributions, mentions, sourceOf } = work;
  const content = attributions[sourceOf[mention.index] as number]?.content[0];
  if (!content || content.start > mention.start) return null;
  let found: Entity | null = null;
  for (let i = firstFrom(mentions, content.start); i < mention.index; i++) {
    const entity = mentions[i]!.form === "name" && mentions[i]!.pair === null ? entityAt(work, i) : null;
    if (!entity || entity === found || entity.kind !== "organization" || !entity.words.includes(mention.role)) continue;
    if (found) return null;
    found = entity;
  }
  return found;
}
