/**
 * What the lexicon says of a word, as bits, so that models see the class where they have not met the word.
 *
 * @example
 * // "warned": SPEECH_VERB; "claim": SPEECH_VERB | REPORTING_NOUN
 */
import type { Token } from "../document/document.js";
import { BELIEF, FEELING, INTENTION, PERCEPTION, REPORTING_NOUNS, SPEECH } from "../lexicon/reporting-verbs.js";

export const SPEECH_VERB = 1;
export const BELIEF_VERB = 2;
export const INTENTION_VERB = 4;
export const FEELING_VERB = 8;
export const PERCEPTION_VERB = 16;
export const REPORTING_NOUN = 32;

/** Whether a token of its part of speech may be of one of the classes at all. */
export function mayReport({ pos }: Token): boolean {
  return pos !== "PUNCT" && pos !== "DET" && pos !== "ADP" && pos !== "PRON";
}

/** The classes that the lemma belongs to, as a mask. */
export function lexicalClass(lemma: string): number {
  return (
    (SPEECH.has(lemma) ? SPEECH_VERB : 0) |
    (BELIEF.has(lemma) ? BELIEF_VERB : 0) |
    (INTENTION.has(lemma) ? INTENTION_VERB : 0) |
    (FEELING.has(lemma) ? FEELING_VERB : 0) |
    (PERCEPTION.has(lemma) ? PERCEPTION_VERB : 0) |
    (REPORTING_NOUNS.has(lemma) ? REPORTING_NOUN : 0)
  );
}
