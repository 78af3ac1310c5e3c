import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { encodeSmall, LARGEST } from "../../src/model/small-integers.js";
import { decodeSyntaxNetwork, ZERO } from "../../src/syntax/network.js";

const HIDDEN = 8;
const ROWS = 5;
const SUM = 1;

const weights = (count: number, largest: number) => fc.array(fc.integer({ min: -largest, max: largest }), { minLength: count, maxLength: count });

describe("a network of small whole numbers", () => {
  test.prop([
    weights(ROWS * HIDDEN, LARGEST), weights(3 * HIDDEN, 1000), weights(3, 5000),
    fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: 100 }), fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }),
  ])("chooses as plain arithmetic does, the first of equals", (rows, output, bias, features, outputs) => {
    const network = decodeSyntaxNetwork(
      { hidden: HIDDEN, rowCount: ROWS, kept: "1".repeat(ROWS), rows: encodeSmall(rows), output: output.join(" "), bias: bias.join(" ") },
      { places: 1, looks: [], cells: 0, choices: [outputs] },
    );
    network.list.set(features);
    network.addRows(features.length, ZERO, SUM);
    const expected = outputs.map((o) => {
      let score = bias[o] ?? 0;
      for (let h = 0; h < HIDDEN; h++) {
        const sum = features.reduce((total, row) => total + (rows[row * HIDDEN + h] ?? 0), 0);
        score += Math.max(0, sum) * (output[o * HIDDEN + h] ?? 0);
      }
      return score;
    });
    expect(network.choose(0, SUM)).toBe(outputs[expected.indexOf(Math.max(...expected))]);
  });

  test("takes a feature without a row for nothing", () => {
    const network = decodeSyntaxNetwork(
      { hidden: 8, rowCount: 2, kept: "01", rows: encodeSmall([1, 2, 3, 4, 5, 6, 7, 8]), output: "0 0 0 0 0 0 0 0", bias: "0" },
      { places: 1, looks: [], cells: 0, choices: [] },
    );
    network.list.set([0, 1, 0]);
    network.addRows(3, ZERO, SUM);
    expect([...network.sums.subarray(HIDDEN)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
