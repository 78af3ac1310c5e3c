import { fc, test } from "@fast-check/vitest";
import { describe, expect, it, vi } from "vitest";
import { createRowSums, placeFeatures } from "../../src/model/row-sums.js";
import { ROW_SUMS_CODE } from "../../src/model/row-sums-code.js";
import { assemble } from "../../training/model/assemble.js";
import { hash } from "./networks.js";

/** A table of rows, and which of them are summed. */
const tables = fc.integer({ min: 1, max: 9 }).chain((eights) =>
  fc.record({
    width: fc.constant(eights * 8),
    rows: fc.array(fc.array(fc.integer({ min: -128, max: 127 }), { minLength: eights * 8, maxLength: eights * 8 }), { minLength: 1, maxLength: 9 }),
    picks: fc.array(fc.nat(), { maxLength: 40 }),
  }),
);

/** A sum, and outputs that weigh it. */
const outputs = fc.integer({ min: 1, max: 5 }).chain((eights) => {
  const numbers = (largest: number) =>
    fc.array(fc.integer({ min: -largest, max: largest }), { minLength: eights * 8, maxLength: eights * 8 });
  return fc.record({
    width: fc.constant(eights * 8), sum: numbers(32_767), weights: fc.array(numbers(1000), { minLength: 1, maxLength: 9 }),
    picks: fc.array(fc.nat(), { maxLength: 40 }),
  });
});

describe("sums of rows", () => {
  test.prop([tables, fc.boolean()])("are what the rows add up to, with vectors and without", ({ width, rows, picks }, vectors) => {
    const sums = createRowSums({ rows: Int8Array.from(rows.flat()), width, most: 40 }, vectors);
    const chosen = picks.map((pick) => pick % rows.length);
    chosen.forEach((row, place) => (sums.list[place] = sums.first + row * width));
    sums.add(chosen.length, 0, 0);
    expect([...sums.sums]).toEqual(Array.from({ length: width }, (_, w) => chosen.reduce((sum, row) => sum + rows[row]![w]!, 0)));
  });

  test.prop([fc.boolean()])("go on from a sum that was kept, which stays as it is", (vectors) => {
    const sums = createRowSums({ rows: Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8), width: 8, most: 2, places: 3 }, vectors);
    sums.sums.fill(100, 8, 16);
    sums.list[0] = sums.first;
    sums.add(1, 1, 2);
    expect([...sums.sums]).toEqual([...Array(8).fill(0), ...Array(8).fill(100), 101, 102, 103, 104, 105, 106, 107, 108]);
  });

  test.prop([fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 24, maxLength: 24 }), fc.boolean()])(
    "are added to each other, whichever place they stand in", (numbers, vectors) => {
      const sums = createRowSums({ rows: new Int8Array(), width: 8, most: 1, places: 4 }, vectors);
      sums.sums.set(numbers);
      sums.merge(0, 1, 2, 3);
      const added = Array.from({ length: 8 }, (_, w) => numbers[w]! + numbers[8 + w]! + numbers[16 + w]!);
      expect([...sums.sums]).toEqual([...numbers, ...added]);
      sums.merge(0, 1, 2, 0);
      expect([...sums.sums.subarray(0, 8)]).toEqual(added);
    },
  );

  test.prop([outputs, fc.boolean()])("are weighed by each output that is asked for, where they are positive", ({ width, sum, weights, picks }, vectors) => {
    const sums = createRowSums({ rows: new Int8Array(), width, most: 40, outputs: Int16Array.from(weights.flat()) }, vectors);
    sums.sums.set(sum);
    const chosen = picks.map((pick) => pick % weights.length);
    chosen.forEach((output, place) => (sums.list[place] = sums.firstOutput + output * width * 2));
    sums.score(chosen.length, 0);
    expect([...sums.scores.subarray(0, chosen.length)]).toEqual(
      chosen.map((output) => sum.reduce((score, value, w) => score + Math.max(0, value) * weights[output]![w]!, 0)),
    );
  });

  test.prop([fc.uniqueArray(hash, { maxLength: 200 })])("find each feature in a place of its own, by its key", (hashes) => {
    const { keys, places } = placeFeatures(Int32Array.from(hashes));
    expect(new Set(places).size).toBe(hashes.length);
    expect(Array.from(places, (place) => keys[place]! - 1)).toEqual(hashes);
    expect(keys.filter((key) => key === 0).length).toBeGreaterThanOrEqual(keys.length / 2);
  });

  it("are made without WebAssembly where a page forbids it", () => {
    vi.stubGlobal("WebAssembly", {
      Module: class {
        constructor() {
          throw new Error("refused to compile: violates the Content-Security-Policy");
        }
      },
    });
    try {
      const sums = createRowSums({ rows: Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8), width: 8, most: 1 });
      sums.list[0] = sums.first;
      sums.add(1, 0, 0);
      expect([...sums.sums]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("are made by the code that row-sums.wat assembles to", async () => {
    expect(await assemble()).toBe(ROW_SUMS_CODE);
  });
});
