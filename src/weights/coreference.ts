/**
 * Weights that rank whom a pronoun may mean; see sources/pronouns.ts for the features.
 * Set by hand.
 */
export const PERSON_PRONOUN: Readonly<Record<string, number>> = {
  distance: -0.9, far: -1, sameParagraph: 0.4, spokeLast: 1, subject: 1.2, object: 0.1, possessor: 0.1, oblique: -0.3,
  pronoun: 0.8, nominal: -0.6, rank: -0.35, count: 0.3, opens: 0.4, genderKnown: 1, kindKnown: 1.5, quoted: -1.5, lead: 0.3,
};
export const NEUTER_PRONOUN: Readonly<Record<string, number>> = {
  distance: -1, far: -1, sameParagraph: 0.4, spokeLast: 1.2, subject: 1.2, object: 0.1, possessor: 0.1, oblique: -0.3,
  pronoun: 0.8, nominal: -0.2, rank: -0.3, count: 0.3, opens: 0.4, genderKnown: 0.5, kindKnown: 1, quoted: -1.5, lead: 0.2,
};
export const PLURAL_PRONOUN: Readonly<Record<string, number>> = {
  distance: -1, far: -1, sameParagraph: 0.4, spokeLast: 1.2, subject: 1, object: 0.2, possessor: 0, oblique: -0.3,
  pronoun: 0.8, nominal: 0.3, rank: -0.3, count: 0.2, opens: 0.3, genderKnown: -0.3, kindKnown: 0.5, quoted: -1.5, lead: 0,
};
