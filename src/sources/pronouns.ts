/**
 * Chooses whom a pronoun means: entities that agree with it, ranked by where and how they were last mentioned.
 *
 * @example
 * // Maria Lopez met James Carter. “He listened,” she said. — she: Maria Lopez
 */
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";

/** What is known of a candidate where the pronoun stands. */
export interface Candidate {
  readonly entity: Entity;
  /** The last mention of the entity before the pronoun. */
  readonly last: Mention;
  /** Sentences between them, those wholly quoted left out. */
  readonly distance: number;
  readonly sameParagraph: boolean;
  /** The entity was the source of the last attribution before. */
  readonly spokeLast: boolean;
  /** Entities mentioned since its last mention. */
  readonly rank: number;
  /** The candidate's last mention opens its sentence's mentions. */
  readonly opens: boolean;
  readonly quoted: boolean;
  /** The candidate's last mention only says whose kin the subject is, who has a name: *His brother Vic disagrees*. */
  readonly holds: boolean;
  /** Its last mention says whom the paragraph is about, before its subject. */
  readonly topic: boolean;
}

/** What the choice goes by. */
type Feature =
  | "distance" | "far" | "sameParagraph" | "spokeLast" | "subject" | "object" | "possessor" | "oblique" | "pronoun" | "nominal" | "rank"
  | "count" | "opens" | "genderKnown" | "kindKnown" | "quoted" | "holds" | "lead" | "topic";

/** Pronouns are ranked by weights of their own: *he* and *she*; *it*; *they*. */
export type PronounKind = "person" | "neuter" | "plural";

/**
 * Weights by feature, set by hand: on the pronouns of GUM and of articles of our own, weights learned from the others
 * (a conditional logit) were not better.
 */
const WEIGHTS: Readonly<Record<PronounKind, Readonly<Record<Feature, number>>>> = {
  person: {
    distance: -0.9, far: -1, sameParagraph: 0.8, spokeLast: 1, subject: 1.2, object: 0.1, possessor: 0.1,
    oblique: -0.3, pronoun: 0.8, nominal: -0.6, rank: -0.35, count: 0.3, opens: 0.4, genderKnown: 1,
    kindKnown: 1.5, quoted: -1.5, holds: -2.5, lead: 0.3, topic: 2.3,
  },
  neuter: {
    distance: -1, far: -1, sameParagraph: 0.4, spokeLast: 1.2, subject: 1.2, object: 0.1, possessor: 0.1,
    oblique: -0.3, pronoun: 0.8, nominal: -0.2, rank: -0.3, count: 0.3, opens: 0.4, genderKnown: 0.5,
    kindKnown: 1, quoted: -1.5, holds: -1, lead: 0.2, topic: 2.3,
  },
  plural: {
    distance: -1, far: -1, sameParagraph: 0.4, spokeLast: 1.2, subject: 1, object: 0.2, possessor: 0,
    oblique: -0.3, pronoun: 0.8, nominal: 0.3, rank: -0.3, count: 0.2, opens: 0.3, genderKnown: -0.3,
    kindKnown: 0.5, quoted: -1.5, holds: -1, lead: 0, topic: 2.3,
  },
};

/** The score of a candidate for a pronoun of the kind. */
export function scoreCandidate(candidate: Candidate, kind: PronounKind): number {
  const weights = WEIGHTS[kind];
  const { distance, entity, last } = candidate;
  let score = Math.min(distance, 5) * weights.distance;
  if (distance > 3) score += weights.far;
  if (candidate.sameParagraph) score += weights.sameParagraph;
  if (candidate.spokeLast) score += weights.spokeLast;
  if (candidate.topic) score += weights.topic;
  else if (last.function === "subject") score += weights.subject;
  if (last.function === "object") score += weights.object;
  if (last.function === "possessor") score += weights.possessor;
  if (last.function === "oblique") score += weights.oblique;
  if (last.form === "pronoun") score += weights.pronoun;
  if (last.form === "nominal") score += weights.nominal;
  score += Math.min(candidate.rank, 5) * weights.rank;
  score += Math.log2(entity.mentions.length + 1) * weights.count;
  if (candidate.opens) score += weights.opens;
  if (entity.gender !== null) score += weights.genderKnown;
  if (entity.kind !== "unknown") score += weights.kindKnown;
  if (candidate.quoted) score += weights.quoted;
  if (candidate.holds) score += weights.holds;
  if (entity.index === 0) score += weights.lead;
  return score;
}

/** Whether the pronoun can mean the entity at all. */
export function agrees(pronoun: Mention, entity: Entity): boolean {
  if (entity.words.length === 0 && entity.mentions[0]!.form === "pronoun" && entity.gender === null) return false;
  if (pronoun.gender === "neuter") return !entity.plural && (entity.kind === "organization" || entity.kind === "document" || entity.kind === "unknown" && entity.gender === null && entity.acting > 0);
  if (pronoun.plural) return entity.kind === "group" || entity.kind === "organization" || entity.plural && entity.kind === "person";
  if (entity.plural || entity.kind === "organization" || entity.kind === "document" || entity.kind === "group") return false;
  if (entity.kind === "unknown" && entity.acting === 0) return false;
  return entity.gender === null || entity.gender === pronoun.gender;
}
