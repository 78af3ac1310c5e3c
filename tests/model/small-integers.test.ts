import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodeSmall, encodeSmall, LARGEST } from "../../src/model/small-integers.js";

const small = fc.integer({ min: -LARGEST, max: LARGEST });

describe("small integers as text", () => {
  test.prop([fc.array(small, { maxLength: 500 })])("come back as they were", (numbers) => {
    expect([...decodeSmall(encodeSmall(numbers))]).toEqual(numbers);
  });

  it("are a character each, from the least to the largest", () => {
    const all = Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST);
    const text = encodeSmall(all);
    expect(text).toHaveLength(all.length);
    expect(new Set(text).size).toBe(all.length);
    expect([...decodeSmall(text)]).toEqual(all);
  });

  it("need no escape in a string of any kind, nor in JSON", () => {
    const text = encodeSmall(Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST));
    expect(text).toMatch(/^[!-~]+$/u);
    expect(text).not.toMatch(/["'`$\\]/u);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  it("stand in lines, which do not count", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => (i % 89) - LARGEST);
    const text = encodeSmall(many);
    expect(text.split("\n").map(({ length }) => length)).toEqual([4096, 4096, 1808]);
    expect([...decodeSmall(text)]).toEqual(many);
    expect([...decodeSmall(text.replaceAll("\n", "\r\n"))]).toEqual(many);
  });

  it("of none are an empty text", () => {
    expect(encodeSmall([])).toBe("");
    expect([...decodeSmall("")]).toEqual([]);
  });
});
