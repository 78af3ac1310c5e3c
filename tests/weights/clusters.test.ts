import { describe, expect, test } from "vitest";
import { clusterOf, type ClusterGrain } from "../../src/weights/clusters.js";

describe("clusterOf", () => {
  test("puts words that keep the same company together", () => {
    expect(clusterOf("warned")).toBe(clusterOf("warning"));
    expect(clusterOf("germany", "coarse")).toBe(clusterOf("austria", "coarse"));
    expect(clusterOf("warned", "coarse")).not.toBe(clusterOf("austria", "coarse"));
  });

  test("gives 0 to a word that the table does not hold", () => {
    for (const grain of ["coarse", "middle", "fine"] as const) expect(clusterOf("xyzzyx", grain)).toBe(0);
    expect(clusterOf("constructor")).toBeGreaterThanOrEqual(0);
    expect(clusterOf("")).toBe(0);
  });

  test("nests each grain within the next coarser", () => {
    const words = "said told asked money bank river football coach she they quickly house senator paris".split(" ");
    const within = (inner: ClusterGrain, outer: ClusterGrain): void => {
      for (const a of words)
        for (const b of words)
          if (clusterOf(a, inner) === clusterOf(b, inner)) expect(clusterOf(a, outer)).toBe(clusterOf(b, outer));
    };
    within("fine", "middle");
    within("middle", "coarse");
    expect(new Set(words.map((word) => clusterOf(word, "coarse"))).size).toBeGreaterThan(1);
  });
});
