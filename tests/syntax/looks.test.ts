import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { createRowSums } from "../../src/model/row-sums.js";
import { cellOf, compileLooks, type Look, lookRows, openSight, seeSentence, sightSize } from "../../src/syntax/looks.js";
import { syntaxModel } from "../../src/syntax/model.js";
import { tagLayout } from "../../src/syntax/tag-features.js";
import { parseLayout } from "../../src/syntax/parse-features.js";
import { SYNTAX_PARSER } from "../../src/weights/syntax-parser.js";
import { SYNTAX_TAGGER } from "../../src/weights/syntax-tagger.js";

const VALUES = 4;
const COLUMNS = 2;

/** Looks at two columns of values up to 3, each with rows of its own. */
const looks: fc.Arbitrary<readonly Look[]> = fc
  .array(fc.record({ column: fc.nat(COLUMNS - 1), offset: fc.integer({ min: -3, max: 3 }), silent: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((some) => some.map((look, place) => ({ ...look, row: place * VALUES })));

/** A document of two columns, cut into sentences, some longer than what is made ready at once. */
const documents = fc.array(fc.array(fc.tuple(fc.nat(VALUES - 1), fc.nat(VALUES - 1)), { minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 3 });

/** Which rows the network's memory sums, told by a column of their own each. */
function seenBy(each: readonly Look[], columns: readonly Int32Array[], sentences: readonly (readonly [first: number, end: number])[], order: (at: number) => number): number[][] {
  const count = each.length * VALUES;
  const width = (count + 1 + 7) & ~7;
  const rows = new Int8Array((count + 1) * width);
  const numbers = Int32Array.from({ length: count + 1 }, (_, row) => row);
  for (let row = 0; row <= count; row++) rows[row * width + row] = 1;
  // what is silent has no row where it sees nothing
  each.forEach(({ row, silent }) => {
    if (silent) numbers[row] = -1;
  });
  const sums = createRowSums({ rows, width, most: 64, places: 2, numbers, looks: [compileLooks(each, COLUMNS, [count])], cells: sightSize(COLUMNS) });
  const sight = openSight(sums.cells, columns);
  const seen: number[][] = [];
  for (const [first, end] of sentences) {
    seeSentence(sight, first, end);
    for (let i = 0; i < end - first; i++) {
      const at = first + (order(i) % (end - first));
      sums.addLooks(0, cellOf(sight, at), 0, 1);
      seen.push([at, ...[...sums.sums.subarray(width)].flatMap((times, row) => (times > 0 ? [row] : []))]);
    }
  }
  return seen;
}

describe("looks", () => {
  test.prop([looks, documents, fc.constantFrom((i: number) => i, (i: number) => i * 7919)])(
    "see the same in a network's memory as in training, in whatever order words are looked at", (each, document, order) => {
      const words = document.flat();
      const columns = [0, 1].map((column) => Int32Array.from(words, (word) => word[column]!));
      const sentences: [number, number][] = [];
      for (const { length } of document) sentences.push([sentences.at(-1)?.[1] ?? 0, (sentences.at(-1)?.[1] ?? 0) + length]);
      const rows = new Int32Array(20);
      for (const [at, ...seen] of seenBy(each, columns, sentences, order)) {
        const [first, end] = sentences.find((sentence) => at! < sentence[1])!;
        const count = lookRows(each, columns, first, end, at!, rows, 0);
        expect(seen).toEqual([...rows.subarray(0, count), each.length * VALUES]);
      }
    },
  );

  it("that are silent have no row for nothing in the weights", () => {
    const { vocabulary } = syntaxModel();
    for (const [kept, all] of [[SYNTAX_TAGGER.kept, tagLayout(vocabulary).looks], [SYNTAX_PARSER.kept, parseLayout(vocabulary).looks.flat()]] as const) {
      expect(all.filter(({ row, silent }) => silent && kept[row] === "1")).toEqual([]);
    }
  });
});
