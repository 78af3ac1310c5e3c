/**
 * Resolves who the sources are: which mentions are the same, and the best name of each.
 *
 * @example
 * const { speakers, entities } = resolveSources(document, mentions, attributions);
 * entities[speakers[0]!.entity!]!.name; // "Pavel Orlov"
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import { asWritten } from "./as-written.js";
import { aliasesOf, descriptionOf, nameOf } from "./best-name.js";
import { coordinated, type Joint, meansAll } from "./coordination.js";
import type { SourceKind } from "../types.js";
import { begin, type Entity } from "./entity.js";
import { findInterviewee } from "./interviewee.js";
import { resolveMention } from "./resolve-mention.js";
import { NOBODY, type Reference, type Resolved, type Sources } from "./resolved.js";
import { ownWords } from "./source-mention.js";
import { openWork, type Work } from "./work.js";

/** Resolves them; linear in the mentions. */
export function resolveSources(document: Document, mentions: readonly Mention[], attributions: readonly Attribution[]): Sources {
  const work = openWork(document, mentions, attributions);
  // what is said outside quotations is settled first, so that the words inside know who speaks
  for (const mention of mentions) if (mention.pair === null || mention.name) resolveMention(work, mention);
  for (const mention of mentions) if (mention.pair !== null && !mention.name) resolveMention(work, mention);
  return finish(work);
}

function finish(work: Work): Sources {
  const { document, attributions, named, heads } = work;
  const extra: Mention[] = [];
  const extraOf: number[] = [];
  let interviewee: Reference | null = null;
  let joint: Joint | null = null;
  const speakers = attributions.map((attribution, i): Reference => {
    const span = ownWords(attribution) ?? attribution.implied;
    if (!span) return attribution.decidedBy === "interview" ? (interviewee ??= findInterviewee(work)) : NOBODY;
    const head = heads[i] ?? null;
    const group = head && attribution.source ? coordinated(work, head, span) : null;
    const entity = head && !group ? (named.entityOf[head.index] as number) : -1;
    if (head && joint && meansAll(work, head, entity, joint, i)) {
      named.entityOf[head.index] = joint.entity;
      return { mention: head, entity: joint.entity, rule: "coordination" };
    }
    if (head && entity >= 0) {
      return { mention: head, entity, rule: attribution.source ? named.rules[head.index]! : "implied" };
    }
    const written = group ?? asWritten(document, span, work.mentions.length + extra.length);
    const own = begin(named.entities.length, written);
    named.entities.push(own);
    extra.push(written);
    extraOf.push(own.index);
    if (group) joint = { entity: own.index, attribution: i, span };
    return { mention: written, entity: own.index, rule: group ? "coordination" : "as-written" };
  });
  const entities = named.entities.map((entity) => conclude(work, entity));
  const entityOf = new Int32Array(work.mentions.length + extra.length);
  entityOf.set(named.entityOf);
  entityOf.set(extraOf, work.mentions.length);
  return { entities, mentions: work.mentions.concat(extra), entityOf, speakers };
}

function conclude(work: Work, entity: Entity): Resolved {
  const { document } = work;
  if (entity.mentions.length > 1) entity.mentions.sort((a, b) => a.start - b.start);
  const { index, mentions, plural, roles, sorts } = entity;
  const telling = tellingMentions(document, mentions);
  const name = nameOf(work, entity, telling);
  return {
    index, name, kind: kindOf(entity), plural, aliases: aliasesOf(document, telling, name), description: descriptionOf(document, entity, telling),
    mentions, telling, roles, sorts,
  };
}

/** Forms of words that are kept of one entity. */
const FORMS = 24;

function tellingMentions({ text }: Document, mentions: readonly Mention[]): Mention[] {
  if (mentions.length === 1) return mentions[0]!.form === "pronoun" ? [] : [mentions[0]!];
  const forms = new Set<string>();
  return mentions.filter((mention) => {
    if (mention.form === "pronoun" || forms.size >= FORMS) return false;
    const words = text.slice(mention.start, mention.end);
    return forms.size < forms.add(words).size;
  });
}

/** A name of two words and more that nothing else tells of is a person's, unless the article calls it *it*. */
function kindOf(entity: Entity): SourceKind {
  if (entity.kind !== "unknown" || entity.words.length < 2 || entity.gender === "neuter") return entity.kind;
  return entity.called === "neuter" ? "organization" : "person";
}
