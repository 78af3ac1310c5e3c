import { describe, expect, it } from "vitest";
import { reduce } from "../../training/vectors.js";

describe("word vectors along the directions in which they differ most", () => {
  const along = [-2, -1, 0, 1, 2].map((step) => [`word${step}`, Float64Array.of(3 + 2 * step, 5 - step, 7 + 2 * step)] as const);

  it("keep their distances where they lie on a line", () => {
    const small = [...reduce(new Map(along), 1).values()].map(([only]) => only!);
    const gaps = small.slice(1).map((value, place) => value - small[place]!);
    for (const gap of gaps) expect(Math.abs(gap)).toBeCloseTo(Math.abs(gaps[0]!), 6);
    expect(small[2]).toBeCloseTo(0, 6);
  });

  it("have a spread of 1", () => {
    const numbers = [...reduce(new Map(along), 1).values()].flatMap((vector) => [...vector]);
    expect(Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) / numbers.length)).toBeCloseTo(1, 6);
  });
});
