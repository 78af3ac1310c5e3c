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
}

export const PRONOUN_FEATURES = [
  "distance", "far", "sameParagraph", "spokeLast", "subject", "object", "possessor", "oblique", "pronoun", "nominal", "rank",
  "count", "opens", "genderKnown", "kindKnown", "quoted", "lead",
] as const;
type Feature = (typeof PRONOUN_FEATURES)[number];

/** Weights by feature. */
export type PronounWeights = Readonly<Record<Feature, number>>;

/** The features of a candidate, in the order of {@link PRONOUN_FEATURES}. */
export function featuresOf(candidate: Candidate): Readonly<Record<Feature, number>> {
  const { entity, last, distance } = candidate;
  return {
    distance: Math.min(distance, 5),
    far: distance > 3 ? 1 : 0,
    sameParagraph: candidate.sameParagraph ? 1 : 0,
    spokeLast: candidate.spokeLast ? 1 : 0,
    subject: last.function === "subject" ? 1 : 0,
    object: last.function === "object" ? 1 : 0,
    possessor: last.function === "possessor" ? 1 : 0,
    oblique: last.function === "oblique" ? 1 : 0,
    pronoun: last.form === "pronoun" ? 1 : 0,
    nominal: last.form === "nominal" ? 1 : 0,
    rank: Math.min(candidate.rank, 5),
    count: Math.log2(entity.mentions.length + 1),
    opens: candidate.opens ? 1 : 0,
    genderKnown: entity.gender !== null ? 1 : 0,
    kindKnown: entity.kind !== "unknown" ? 1 : 0,
    quoted: candidate.quoted ? 1 : 0,
    lead: entity.index === 0 ? 1 : 0,
  };
}

/** The score of a candidate. */
export function scoreCandidate(candidate: Candidate, weights: PronounWeights): number {
  const features = featuresOf(candidate);
  let score = 0;
  for (const feature of PRONOUN_FEATURES) score += features[feature] * weights[feature];
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
