import { test as property, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { displayWidth, padEnd, wrap } from "../../src/text/columns.js";

describe("width in columns", () => {
  test.each([
    ["plain", 5],
    ["café", 4],
    ["cafe\u0301", 4],
    ["“said”", 6],
    ["外交部", 6],
    ["ok 👍", 5],
    ["zero\u200dwidth", 9],
  ])("of %s is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(padEnd(text, 20))).toBe(20);
    expect(padEnd(text, 2)).toBe(text);
  });
});

describe("wrapping", () => {
  test("breaks at spaces", () => {
    expect(wrap("the council said it would appeal", 12)).toEqual(["the council", "said it", "would appeal"]);
  });

  test("breaks a word only where it is longer than a line", () => {
    expect(wrap("see https://example.org/a-long-path now", 12)).toEqual(["see", "https://exam", "ple.org/a-lo", "ng-path now"]);
  });

  test("leaves a text as it is where there is no width", () => {
    expect(wrap("as  it is", Infinity)).toEqual(["as  it is"]);
  });

  property.prop([fc.array(fc.string({ unit: "grapheme", minLength: 1 }).filter((word) => !/\s/u.test(word))), fc.integer({ min: 2, max: 30 })])(
    "keeps every character and the width",
    (words, width) => {
      const lines = wrap(words.join(" "), width);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    },
  );
});
