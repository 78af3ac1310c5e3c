import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { curve, gate } from "../../src/model/gated-states.js";
import { addRow, beginRun, createRecurrent, joinRows, readRun, type RecurrentNetwork, scoreAt } from "../../src/model/recurrent.js";
import { decodeRecurrent } from "../../src/model/recurrent-weights.js";
import { GATED_STATES_CODE } from "../../src/model/gated-states-code.js";
import { assemble } from "../../training/model/assemble.js";
import { encodeRecurrent } from "../../training/model/encode-recurrent.js";
import { recurrentWeights } from "./recurrent-networks.js";

/** The scores of a word, in a run of words that have one row each. */
function scoresOf(network: RecurrentNetwork, rows: readonly number[], word: number, above: number = word): number[] {
  beginRun(network, rows.length);
  rows.forEach((row, place) => addRow(network, place, row));
  readRun(network);
  scoreAt(network, word, above);
  return [...network.scores];
}

describe("a recurrent network", () => {
  it("tells words apart by what stands far before and far behind them", () => {
    const network = createRecurrent(recurrentWeights(1), 10);
    const scores = scoresOf(network, [1, 2, 3, 2, 1], 2);
    expect(scoresOf(network, [4, 2, 3, 2, 1], 2)).not.toEqual(scores);
    expect(scoresOf(network, [1, 2, 3, 2, 4], 2)).not.toEqual(scores);
  });

  it("adds rows that were joined as it adds each of them", () => {
    const network = createRecurrent(recurrentWeights(1), 10);
    beginRun(network, 2);
    for (const row of [1, 2, 3]) addRow(network, 0, row);
    addRow(network, 1, joinRows(network, 7, [1, 2, 3]));
    const [each, together] = [0, 1].map((word) => [...network.states.gates].map((gates) => [...gates.subarray(word * gates.length / 10, (word + 1) * gates.length / 10)]));
    each!.flat().forEach((value, at) => expect(together!.flat()[at]).toBeCloseTo(value, 5));
    expect(network.joined.get(7)).toBe(network.known.length - 1);
  });

  it("minds the word above", () => {
    const network = createRecurrent(recurrentWeights(1), 10);
    expect(scoresOf(network, [1, 2, 3], 2, 0)).not.toEqual(scoresOf(network, [1, 2, 3], 2, 1));
  });

  it("works out a unit as the formulas say", () => {
    const two = (...numbers: number[]): Float64Array => Float64Array.from(numbers.flatMap((number) => [number, 0]));
    const state = Float64Array.of(0.5, 0, 0, 0, 0.25, 0, 0, 0, 2, 0, 0, 0); // the second unit knows nothing of the first, nor the first of it
    const gates = { input: two(1, 2, 3), state, inputBias: new Float64Array(6), stateBias: new Float64Array(2) };
    const network = createRecurrent({
      size: 1, hidden: 2, layer: 1, outputs: 1, rows: Float64Array.of(0, 1), forwards: gates, backwards: gates,
      layerWeights: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0), layerBias: new Float64Array(1), outputWeights: Float64Array.of(1), outputBias: new Float64Array(1),
    }, 2);
    const first = (1 - gate(2)) * curve(3);
    const kept = gate(2 + 0.25 * first);
    const second = (1 - kept) * curve(3 + gate(1 + 0.5 * first) * 2 * first) + kept * first;
    expect(scoresOf(network, [1, 1], 0)[0]).toBeCloseTo(first, 6);
    expect(scoresOf(network, [1, 1], 1)[0]).toBeCloseTo(second, 6);
  });

  test.prop([fc.array(fc.nat(9), { minLength: 1, maxLength: 600 }), fc.array(fc.nat(9), { minLength: 1, maxLength: 600 })])(
    "reads a run as if it had read no other before", (before, rows) => {
      const used = createRecurrent(recurrentWeights(2), 600);
      scoresOf(used, before, 0);
      expect(scoresOf(used, rows, rows.length - 1, 0)).toEqual(scoresOf(createRecurrent(recurrentWeights(2), 600), rows, rows.length - 1, 0));
    },
  );

  test.prop([fc.nat(), fc.array(fc.nat(9), { minLength: 1, maxLength: 60 })])("gives the very same without vector instructions", (seed, rows) => {
    const weights = recurrentWeights(seed);
    const word = rows.length >> 1;
    expect(scoresOf(createRecurrent(weights, 60, false), rows, word)).toEqual(scoresOf(createRecurrent(weights, 60), rows, word));
  });

  it("reads by the code that gated-states.wat assembles to", async () => {
    expect(await assemble("gated-states")).toBe(GATED_STATES_CODE);
  });

  it("scores nearly the same once its weights are rounded", () => {
    const weights = recurrentWeights(3);
    const exact = scoresOf(createRecurrent(weights, 10), [1, 5, 7, 2], 1, 2);
    const rounded = scoresOf(createRecurrent(decodeRecurrent(encodeRecurrent(weights)), 10), [1, 5, 7, 2], 1, 2);
    rounded.forEach((score, place) => expect(Math.abs(score - exact[place]!)).toBeLessThan(0.1));
  });

  it("has the same rounded weights after it is encoded again", () => {
    const once = decodeRecurrent(encodeRecurrent(recurrentWeights(4)));
    expect(decodeRecurrent(encodeRecurrent(once)).forwards.state).toEqual(once.forwards.state);
  });
});
