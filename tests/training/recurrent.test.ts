import { describe, expect, it } from "vitest";
import { addRow, beginRun, createRecurrent, readRun, type RecurrentNetwork, scoreAt } from "../../src/model/recurrent.js";
import { type RecurrentSettings, trainRecurrent, type TrainingRun } from "../../training/model/recurrent.js";
import { seeded } from "../../training/random.js";

const SETTINGS: RecurrentSettings = {
  initial: Float64Array.from({ length: 24 }, (_, place) => Math.sin(place)), perWord: 1, size: 4, hidden: 6, layer: 6, outputs: 2, epochs: 30, seed: 1, batch: 8, rate: 0.01, dropout: 0, rowDropout: 0, decay: 0,
};

/** Runs whose middle word is right with output 1 where the first and the last word are the same, and else with output 0. */
function framedRuns(count: number, seed: number): TrainingRun[] {
  const random = seeded(seed);
  const draw = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  return Array.from({ length: count }, () => {
    const [first, last, middle] = [draw(1, 3), draw(1, 3), draw(3, 6)];
    return { length: 5, rows: Int32Array.of(first, draw(3, 6), middle, draw(3, 6), last), asked: [{ word: 2, above: 2, right: first === last ? 2 : 1, allowed: 3, weight: 1 }] };
  });
}

function isRight(network: RecurrentNetwork, { asked: [asked], length, rows }: TrainingRun): boolean {
  beginRun(network, length);
  rows.forEach((row, place) => addRow(network, place, row));
  readRun(network);
  scoreAt(network, asked!.word, asked!.above);
  return network.scores[1]! > network.scores[0]! === (asked!.right === 2);
}

describe("training a recurrent network", () => {
  it("learns what hangs on two words far from each other, and knows it of runs that it has not seen", () => {
    const network = createRecurrent(trainRecurrent(framedRuns(400, 1), SETTINGS).weights, 5);
    expect(framedRuns(100, 2).filter((run) => isRight(network, run)).length).toBeGreaterThan(95);
  });

  it("gives the same weights for the same runs and settings, and others for another seed", () => {
    const runs = framedRuns(20, 1);
    const short = { ...SETTINGS, epochs: 2, dropout: 0.2, rowDropout: 0.1 };
    expect(trainRecurrent(runs, short)).toEqual(trainRecurrent(runs, short));
    expect(trainRecurrent(runs, { ...short, seed: 2 }).weights.rows).not.toEqual(trainRecurrent(runs, short).weights.rows);
  });

  it("learns nothing from what counts for nothing", () => {
    const silent = framedRuns(20, 1).map((run) => ({ ...run, asked: run.asked.map((asked) => ({ ...asked, weight: 0 })) }));
    expect(trainRecurrent(silent, { ...SETTINGS, epochs: 3 }).weights.rows).toEqual(trainRecurrent(silent, { ...SETTINGS, epochs: 1 }).weights.rows);
  });
});
