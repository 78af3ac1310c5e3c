/**
 * Learns what a recurrent network reads of the windows of cues to tell their sources and contents: a chain of labels for each.
 *
 * @example
 * const encoded = learnRoleContext(readings, vectors, { words: 1000, by: "cluster", size: 32, hidden: 32, layer: 32, … });
 */
import { IMPOSSIBLE, LABELS, NEVER_FIRST } from "../../src/attribution/labels.js";
import { type EncodedRoleContext, MORE_ROWS, rowsOfUnit } from "../../src/attribution/role-context.js";
import { allowedLabels } from "../../src/attribution/roles.js";
import { windowOf } from "../../src/attribution/window.js";
import { roundTable } from "../model/encode.js";
import type { TrainingRun } from "../model/recurrent.js";
import { goldLabels, type Reading, weightOf } from "./examples.js";
import { type ContextSettings, trainOnWords } from "./train-on-words.js";
import { PER_WORD, rowsOfWord, type WordLayout } from "./word-rows.js";

/** Beside the rows of a word: that of quotations, that of the gap and that of the steps to the cue. */
const PER_UNIT = PER_WORD + 3;

/** The model, learned from these articles. */
export function learnRoleContext(readings: readonly Reading[], vectors: ReadonlyMap<string, Float64Array>, settings: ContextSettings, log?: (line: string) => void): EncodedRoleContext {
  const task = { more: MORE_ROWS, perWord: PER_UNIT, outputs: LABELS, chain: { forbidden: IMPOSSIBLE, starts: NEVER_FIRST }, runsOf };
  const { network, rows, table } = trainOnWords(readings, vectors, settings, task, log);
  return { network, rows, field: roundTable(table) };
}

/** The windows of the gold cues of an article. */
function runsOf({ article, gold, scene }: Reading, layout: WordLayout): TrainingRun[] {
  const weight = weightOf(article);
  return gold.filter(({ agreed, head }) => agreed && head >= 0).map((each): TrainingRun => {
    const window = windowOf(scene, each.head);
    const allowed = allowedLabels(window);
    const labels = goldLabels(window, each);
    const rows = new Int32Array(window.units.length * PER_UNIT);
    window.units.forEach(({ first, pair }, u) => {
      if (pair < 0) rows.set(rowsOfWord(scene, layout, first), u * PER_UNIT);
      rows.set(rowsOfUnit(window, u).map((row) => layout.end + row), u * PER_UNIT + PER_WORD);
    });
    return {
      length: window.units.length, rows,
      asked: labels.map((label, u) => ({ word: u, above: window.head, right: 1 << label, allowed: (allowed[u] as number) | (1 << label), weight })),
    };
  });
}
