import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { encodeSmall } from "../../src/model/small-integers.js";
import { activate, bestOutput, decodePacked, LARGEST_WEIGHT, scoreOutput, sumRows } from "../../src/syntax/packed.js";

const HIDDEN = 8;
const ROWS = 5;

const weights = (count: number, largest: number) => fc.array(fc.integer({ min: -largest, max: largest }), { minLength: count, maxLength: count });

describe("a packed network", () => {
  test.prop([
    weights(ROWS * HIDDEN, LARGEST_WEIGHT), weights(2 * HIDDEN, 1000), weights(2, 5000),
    fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: 130 }),
  ])("sums and scores as plain arithmetic does", (rows, output, bias, features) => {
    const network = decodePacked({
      hidden: HIDDEN, rowCount: ROWS, kept: "1".repeat(ROWS), rows: encodeSmall(rows), output: output.join(" "), bias: bias.join(" "),
    });
    sumRows(network, Int32Array.from(features), features.length, network.sums, 0);
    activate(network);
    const expected = [0, 1].map((o) => {
      let score = bias[o] ?? 0;
      for (let h = 0; h < HIDDEN; h++) {
        const sum = features.reduce((total, row) => total + (rows[row * HIDDEN + h] ?? 0), 0);
        score += Math.max(0, sum) * (output[o * HIDDEN + h] ?? 0);
      }
      return score;
    });
    expect([scoreOutput(network, 0), scoreOutput(network, 1)]).toEqual(expected);
    expect(bestOutput(network, Uint8Array.of(0, 1))).toBe((expected[0] ?? 0) >= (expected[1] ?? 0) ? 0 : 1);
  });

  test("takes a feature without a row for nothing", () => {
    const network = decodePacked({
      hidden: 4, rowCount: 2, kept: "01", rows: encodeSmall([1, 2, 3, 4]), output: "1 1 1 1", bias: "7",
    });
    sumRows(network, Int32Array.of(0, 1, 0), 3, network.sums, 0);
    activate(network);
    expect(scoreOutput(network, 0)).toBe(17);
  });
});
