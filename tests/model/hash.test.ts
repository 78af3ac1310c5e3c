import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { combine, hashText } from "../../src/model/hash.js";

describe("hashText", () => {
  it.each([["", 0x811c9dc5], ["a", 0xe40c292c], ["foobar", 0xbf9cf968]])("is FNV-1a, as its authors' vectors have it: “%s”", (text, hash) => {
    expect(hashText(text) >>> 0).toBe(hash);
  });

  test.prop([fc.string({ unit: "binary" })])("gives a signed integer of 32 bits for any string", (text) => {
    expect(hashText(text)).toBe(hashText(text) | 0);
  });
});

describe("combine", () => {
  it("keeps its values, since weights files name features by them", () => {
    expect([combine(0, 0, 0, 0), combine(3, 1, 2, 4), combine(200, hashText("say"), 0, 0), combine(1, -1, -2, -3)]).toEqual([1770509892, 312351786, -1624909500, 1433770290]);
  });

  it("tells templates, values and their order apart", () => {
    const hashes = [
      combine(1, 2, 3, 4), combine(2, 2, 3, 4), combine(1, 3, 2, 4), combine(1, 2, 4, 3), combine(1, 4, 3, 2),
      combine(1, 2, 3, 0), combine(1, 2, 0, 3), combine(1, 0, 2, 3),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("spreads small values, so that few features share 24 bits", () => {
    const seen = new Set<number>();
    for (let template = 0; template < 10; template++) for (let a = 0; a < 50; a++) for (let b = 0; b < 20; b++) seen.add(combine(template, a, b, 0) >>> 8);
    expect(seen.size).toBeGreaterThan(9980); // of 10 000; some 3 would collide by chance
  });
});
