/**
 * Trains a recurrent network over the words of articles, which begins with what word vectors tell of them, and encodes it.
 *
 * @example
 * const { network, rows } = trainOnWords(readings, vectors, settings, { more: 1, outputs: 3, runsOf });
 */
import type { EncodedRecurrent } from "../../src/model/recurrent-weights.js";
import type { ClassSize, EncodedWordRows } from "../../src/scene/word-rows.js";
import { encodeRecurrent } from "../model/encode-recurrent.js";
import type { Table } from "../model/labellings.js";
import { type RecurrentSettings, trainRecurrent, type TrainingRun } from "../model/recurrent.js";
import { reduce } from "../vectors.js";
import type { Reading } from "./examples.js";
import { initialRows, layOutWords, shippedRows, type WordLayout } from "./word-rows.js";

export interface ContextSettings extends Pick<RecurrentSettings, "size" | "hidden" | "layer" | "epochs" | "seed" | "batch" | "rate" | "dropout" | "rowDropout" | "decay"> {
  /** How many frequent words have rows of their own, and by which classes the others are known. */
  readonly words: number;
  readonly by: ClassSize;
}

/** What is read beside words, and what for. */
export interface Task extends Pick<RecurrentSettings, "perWord" | "outputs" | "chain"> {
  /** How many rows there are behind those of words. */
  readonly more: number;
  /** The runs of an article, each with what is asked about it. */
  readonly runsOf: (reading: Reading, layout: WordLayout) => readonly TrainingRun[];
}

/** The network, what its rows stand for, and of a chain what its labels score behind each other. */
export function trainOnWords(
  readings: readonly Reading[], vectors: ReadonlyMap<string, Float64Array>, { words, by, ...settings }: ContextSettings, { more, runsOf, ...task }: Task,
  log?: (line: string) => void,
): { readonly network: EncodedRecurrent; readonly rows: EncodedWordRows; readonly table: Table } {
  const { size } = settings;
  const layout = layOutWords(readings.map(({ scene }) => scene), words, by, more);
  const runs = readings.flatMap((reading) => runsOf(reading, layout));
  const initial = initialRows(layout, reduce(vectors, size), size, settings.seed);
  const { table, weights } = trainRecurrent(runs, { ...settings, ...task, initial, ...(log && { log }) });
  const { numbers, rows } = shippedRows(layout, weights.rows, size);
  return { network: encodeRecurrent({ ...weights, rows: numbers }), rows, table };
}
