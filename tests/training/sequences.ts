/**
 * Small sets of sequences to train on.
 *
 * @example
 * const examples = examplesOf([[{ features: [1, 2], right: 0b10 }]]);
 */
import { addPosition, beginSequence, createExamples, type Examples } from "../../training/model/examples.js";
import type { Settings } from "../../training/model/train.js";

/** A position: its features, and masks of the labels that are right and of those that may be taken. */
export interface Position {
  readonly features: readonly number[];
  readonly right: number;
  readonly allowed?: number;
}

/** The sequences, each of weight one. */
export function examplesOf(sequences: readonly (readonly Position[])[]): Examples {
  const examples = createExamples();
  for (const sequence of sequences) {
    beginSequence(examples, 1);
    for (const { features, right, allowed = 0xff } of sequence) addPosition(examples, features, right, allowed);
  }
  return examples;
}

/** Settings for two labels without a field; any may be told otherwise. */
export function settings(changed: Partial<Settings> = {}): Settings {
  return { labels: 2, hidden: 0, chain: false, epochs: 60, seed: 1, least: 1, rate: 0.1, dropout: 0, decay: 0, ...changed };
}
