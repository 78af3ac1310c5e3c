import { fc, test } from "@fast-check/vitest";
import { describe, expect, it, vi } from "vitest";
import { createRowSums, placeFeatures } from "../../src/model/row-sums.js";
import { ROW_SUMS_CODE } from "../../src/model/row-sums-code.js";
import { assemble } from "../../training/model/assemble.js";
import { hash } from "./networks.js";

/** A table of rows, some of which are not there, and which of them are summed, by their numbers. */
const tables = fc.integer({ min: 1, max: 9 }).chain((eights) =>
  fc.record({
    width: fc.constant(eights * 8),
    rows: fc.array(
      fc.option(fc.array(fc.integer({ min: -128, max: 127 }), { minLength: eights * 8, maxLength: eights * 8 })), { minLength: 1, maxLength: 9 },
    ),
    picks: fc.array(fc.nat(), { maxLength: 40 }),
  }),
);

/** The rows that are there, one after the other, and the place of each by its number. */
function numbered(rows: readonly (readonly number[] | null)[]): { rows: Int8Array; numbers: Int32Array } {
  let there = 0;
  return { rows: Int8Array.from(rows.flatMap((row) => row ?? [])), numbers: Int32Array.from(rows, (row) => (row ? there++ : -1)) };
}

function added(width: number, rows: readonly (readonly number[] | null)[], chosen: readonly number[]): number[] {
  return Array.from({ length: width }, (_, w) => chosen.reduce((sum, row) => sum + (rows[row]?.[w] ?? 0), 0));
}

/** A sum, outputs that weigh it, and some of these to choose from. */
const outputs = fc.integer({ min: 1, max: 5 }).chain((eights) => {
  const numbers = (largest: number) =>
    fc.array(fc.integer({ min: -largest, max: largest }), { minLength: eights * 8, maxLength: eights * 8 });
  return fc.record({
    width: fc.constant(eights * 8), sum: numbers(32_767),
    outputs: fc.array(fc.record({ weights: numbers(1000), bias: fc.integer({ min: -9000, max: 9000 }) }), { minLength: 1, maxLength: 9 }),
    picks: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
  });
});

describe("sums of rows", () => {
  test.prop([tables, fc.boolean()])("are what the rows add up to that are there, with vectors and without", ({ width, rows, picks }, vectors) => {
    const sums = createRowSums({ ...numbered(rows), width, most: 40 }, vectors);
    const chosen = picks.map((pick) => pick % rows.length);
    sums.list.set(chosen);
    sums.addRows(chosen.length, 0, 0);
    expect([...sums.sums]).toEqual(added(width, rows, chosen));
  });

  test.prop([tables, fc.boolean()])("are those of the rows that looks at cells give, from whichever cell they look", ({ width, rows, picks }, vectors) => {
    // each look at a cell of its own, forwards and backwards from the middle; some begin at the second row
    const looks = Int32Array.from(picks.flatMap((pick, cell) => [cell - 20, pick % 2 === 1 && rows.length > 1 ? 1 : 0]));
    const sums = createRowSums({ ...numbered(rows), width, most: 40, looks: [Int32Array.of(0, 0), looks], cells: 60 }, vectors);
    const chosen = picks.map((pick, cell) => {
      const row = looks[cell * 2 + 1]!;
      const value = pick % (rows.length - row);
      sums.cells[cell + 10] = value;
      return row + value;
    });
    sums.addLooks(1, 30, 0, 0);
    expect([...sums.sums]).toEqual(added(width, rows, chosen));
  });

  test.prop([fc.boolean()])("go on from a sum that was kept, which stays as it is", (vectors) => {
    const sums = createRowSums({ rows: Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8), width: 8, most: 2, places: 3, numbers: Int32Array.of(0) }, vectors);
    sums.sums.fill(100, 8, 16);
    sums.list[0] = 0;
    sums.addRows(1, 1, 2);
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

  test.prop([outputs, fc.boolean()])("choose the output that what is positive of them speaks for most, the first of equals", ({ width, sum, outputs, picks }, vectors) => {
    const choices = picks.map((list) => list.map((pick) => pick % outputs.length));
    const weights = Int16Array.from(outputs.flatMap((output) => output.weights));
    const biases = Int32Array.from(outputs, ({ bias }) => bias);
    const sums = createRowSums({ rows: new Int8Array(), width, most: 40, outputs: { weights, biases }, choices }, vectors);
    sums.sums.set(sum);
    const scores = outputs.map((output) => sum.reduce((score, value, w) => score + Math.max(0, value) * output.weights[w]!, output.bias));
    choices.forEach((list, each) => {
      const most = Math.max(...list.map((output) => scores[output]!));
      expect(sums.choose(each, 0)).toBe(list.find((output) => scores[output] === most));
    });
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
      const sums = createRowSums({ rows: Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8), width: 8, most: 1, numbers: Int32Array.of(0) });
      sums.list[0] = 0;
      sums.addRows(1, 0, 0);
      expect([...sums.sums]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("are made by the code that row-sums.wat assembles to", async () => {
    expect(await assemble("row-sums")).toBe(ROW_SUMS_CODE);
  });
});
