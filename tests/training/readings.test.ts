import { describe, expect, it } from "vitest";
import { BETTER, RIGHT } from "../../src/attribution/reread.js";
import { attributionModels } from "../../src/attribution/models.js";
import { decodeNetwork } from "../../src/model/weights.js";
import { cuesOf, learnReadings, type Cue } from "../../training/attribution/readings.js";
import { scoresOf } from "../model/networks.js";
import { readMarked } from "./gold-texts.js";

const [GOOD, BAD, SURE, UNSURE, COMMON] = [11, 22, 33, 44, 55].map((hash) => hash * 1000) as [number, number, number, number, number];

/** Cues with two readings each, the better of which is told by an edge, and some that are never right, which the cue tells. */
function cues(count: number): Cue[] {
  return Array.from({ length: count }, (_, n): Cue => {
    const isRight = n % 3 > 0;
    const candidate = (edge: number, worth: number): Cue["candidates"][number] => ({ parts: Int32Array.of(COMMON), edges: Int32Array.of(edge), worth });
    const candidates = isRight ? [candidate(BAD, 1), candidate(GOOD, 2)] : [candidate(BAD, 0)];
    return { own: Int32Array.of(isRight ? SURE : UNSURE), candidates, weight: 1 };
  });
}

describe("what is learned of readings", () => {
  const parts = [cues(60), cues(60), cues(60)];
  const learned = learnReadings(parts);
  const scores = (hash: number): number[] => scoresOf(decodeNetwork(learned.network), [hash]);

  it("is which edge tells the better one, and which cue is right", () => {
    expect(scores(GOOD)[BETTER]).toBeGreaterThan(scores(BAD)[BETTER]!);
    expect(scores(SURE)[RIGHT]).toBeGreaterThan(scores(UNSURE)[RIGHT]!);
    expect(learned.chance[1]).toBeGreaterThan(0);
  });

  it("is judged on parts that it was not learned from", () => {
    expect(learned.folds).toHaveLength(3);
    expect(learned.reliability).toContain("Of cues with several readings, right: 120 before, 120 after, of 120; with the very words and source: 0 before, 120 after, of 120.");
  });

  it("is the same again", () => {
    expect(learnReadings(parts)).toEqual(learned);
  });
});

describe("the cues to learn from", () => {
  it("have readings that are worth what they share with the gold", () => {
    const found = cuesOf(readMarked("{s1 Lee} {q1 said} {c1 that taxes would rise}.", false), attributionModels());
    expect(found.map(({ candidates }) => candidates[0]?.worth)).toContain(2);
    for (const { own, candidates, weight } of found) {
      expect(weight).toBe(1);
      expect(own.length).toBeGreaterThan(0);
      for (const { parts, edges } of candidates) expect(Math.min(parts.length, edges.length)).toBeGreaterThan(0);
    }
  });

  it("count for more in our own texts, and only those that speak", () => {
    const found = cuesOf(readMarked("{s1 Lee} {q1 said} {c1 that taxes would rise}. Fox hopes that wages will."), attributionModels());
    expect(found).toHaveLength(1);
    expect(found[0]?.weight).toBeGreaterThan(1);
  });
});
