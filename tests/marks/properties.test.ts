import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { covers, overlaps } from "../../src/text/span.js";
import { roughText } from "../rough-text.js";

/** Expects the quotations of a text to be well formed, each in itself and all together. */
function expectWellFormed(text: string): void {
  const pairs = pairMarks(readDocument(text));
  pairs.forEach((pair, index) => {
    expect(pair.index).toBe(index);
    expect(pair.start).toBe(pair.open.start);
    expect(pair.open.end).toBeLessThanOrEqual(pair.inner.start);
    expect(pair.inner.start).toBeLessThanOrEqual(pair.inner.end);
    expect(pair.end).toBe(pair.close ? pair.close.end : pair.inner.end);
    expect(pair.end).toBeLessThanOrEqual(text.length);
    expect(pair.close === null).toBe(pair.ending !== "closed");
    expect(pair.close === null && pair.open.start === pair.open.end && pair.continues === null).toBe(false);
    if (pair.continues !== null) {
      expect(pair.continues).toBeLessThan(index);
      expect(pairs[pair.continues]?.ending).toBe("continued");
    }
    const parent = pair.parent === null ? undefined : pairs[pair.parent];
    expect(pair.depth).toBe(parent ? parent.depth + 1 : 0);
    if (parent) {
      expect(pair.parent).toBeLessThan(index);
      expect(covers(parent, pair)).toBe(true);
    }
    const next = pairs[index + 1];
    if (next) {
      expect(next.start).toBeGreaterThanOrEqual(pair.start);
      if (next.parent !== index) expect(overlaps(pair, next)).toBe(false);
    }
  });
}

const MARKS = ["“", "”", "\"", "'", "‘", "’", "«", "»", "``", "''", "a", "b.", "s", " ", " ", "\n", ", he said."];

describe("quotations", () => {
  test.prop([roughText()], { numRuns: 3000 })("are nested or apart in rough text", expectWellFormed);
  test.prop([fc.array(fc.constantFrom(...MARKS), { maxLength: 40 }).map((pieces) => pieces.join(""))], { numRuns: 3000 })(
    "are nested or apart among marks in any order",
    expectWellFormed,
  );

  test.prop([roughText(), roughText()], { numRuns: 300 })("are the same whatever was read before", (text, other) => {
    const first = pairMarks(readDocument(text));
    pairMarks(readDocument(other));
    expect(pairMarks(readDocument(text))).toEqual(first);
  });

  it.each([
    ["opening marks", "“a ".repeat(1e5)],
    ["closing marks", "a” ".repeat(1e5)],
    ["straight marks", "\"a ".repeat(1e5)],
    ["apostrophes", "'a as' ".repeat(5e4)],
    ["alternating marks", "“a‘b\"c«d ".repeat(25000)],
    ["unclosed attributions", "“We go, he said. ".repeat(25000)],
    ["lines that never close", "“We go.\n".repeat(25000)],
    ["an opening mark before attributions", `“${", said Lee".repeat(50000)}`],
  ])("are no more than their marks in a great run of %s", (_, text) => {
    const pairs = pairMarks(readDocument(text));
    expect(pairs.length).toBeLessThanOrEqual(1e5);
    expect(Math.max(...pairs.slice(0, 1000).map((pair) => pair.depth))).toBeLessThanOrEqual(3);
  });
});
