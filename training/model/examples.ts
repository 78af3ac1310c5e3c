/**
 * A set of sequences to train on, kept flat: features of each position, labels that are right, labels that may be.
 *
 * @example
 * const examples = createExamples();
 * beginSequence(examples, 1);
 * addPosition(examples, hashesOf(features), 1 << CUE, ALL_LABELS);
 */

/** Growing flat storage for feature hashes (or, once indexed, rows). */
export interface Examples {
  values: Int32Array;
  valueCount: number;
  /** Where each position's values begin; one more than there are positions. */
  readonly positions: number[];
  readonly right: number[];
  readonly allowed: number[];
  /** Where each sequence's positions begin, and what the sequence weighs. */
  readonly sequences: number[];
  readonly weights: number[];
}

export function createExamples(): Examples {
  return { values: new Int32Array(1 << 20), valueCount: 0, positions: [], right: [], allowed: [], sequences: [], weights: [] };
}

/** Begins a sequence; the positions added next are its own. */
export function beginSequence(examples: Examples, weight: number): void {
  examples.sequences.push(examples.positions.length);
  examples.weights.push(weight);
}

/** Adds a position with masks of the labels that are right and of those that may be taken at all. */
export function addPosition(examples: Examples, hashes: readonly number[], right: number, allowed: number): void {
  while (examples.valueCount + hashes.length > examples.values.length) {
    const wider = new Int32Array(examples.values.length * 2);
    wider.set(examples.values);
    examples.values = wider;
  }
  examples.positions.push(examples.valueCount);
  examples.values.set(hashes, examples.valueCount);
  examples.valueCount += hashes.length;
  examples.right.push(right);
  examples.allowed.push(allowed);
}
