import { describe, expect, it } from "vitest";
import { covers, hull, overlaps } from "../../src/text/span.js";

describe("spans", () => {
  const outer = { start: 2, end: 8 };

  it("cover themselves and what lies in them", () => {
    expect(covers(outer, outer)).toBe(true);
    expect(covers(outer, { start: 3, end: 8 })).toBe(true);
    expect(covers(outer, { start: 1, end: 3 })).toBe(false);
  });

  it("overlap where they share a code unit, not where they touch", () => {
    expect(overlaps(outer, { start: 7, end: 9 })).toBe(true);
    expect(overlaps(outer, { start: 8, end: 9 })).toBe(false);
  });

  it("have a hull", () => expect(hull([outer, { start: 12, end: 13 }])).toEqual({ start: 2, end: 13 }));
});
