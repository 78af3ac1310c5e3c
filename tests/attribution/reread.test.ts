import { describe, expect, it } from "vitest";
import type { Proposal } from "../../src/attribution/proposal.js";
import { addEdges } from "../../src/attribution/edge-features.js";
import { addCue } from "../../src/attribution/reading-features.js";
import { BETTER, type ReadingModel, READING_OUTPUTS, reread, RIGHT, seenReadings } from "../../src/attribution/reread.js";
import { createFeatures, type Features, hashesOf } from "../../src/model/features.js";
import { readScene } from "../scene/read-scene.js";
import { networkOf } from "../model/networks.js";
import { proposal } from "./proposals.js";

const scene = readScene("Lee said taxes would rise on Monday.");
const likelier: Proposal = { ...proposal(scene, { source: "Lee", cue: "said", content: ["taxes would rise"] }), probability: 0.6 };
const other: Proposal = { ...proposal(scene, { source: "Lee", cue: "said", content: ["taxes would rise on Monday"] }), probability: 0.3 };

function hashes(add: (features: Features) => void): number[] {
  const features = createFeatures();
  add(features);
  return hashesOf(features);
}

/** A model that knows one feature of each question. */
function model(better: number | null, right: number | null): ReadingModel {
  const rows = new Map<number, number[]>();
  const put = (hash: number | null, output: number): void => {
    if (hash !== null) rows.set(hash, Array.from({ length: READING_OUTPUTS }, (_, o) => (o === output ? 8 : (rows.get(hash)?.[o] ?? 0))));
  };
  put(better, BETTER);
  put(right, RIGHT);
  return { network: networkOf({ hidden: 0, outputs: READING_OUTPUTS, rows, hiddenBias: [], output: [], outputBias: [0, 0] }), chance: [-1, 0.5] };
}

const confidence = [0.4];
const edges = (each: Proposal): number[] => hashes((list) => addEdges(scene, seenReadings([each], confidence)[0]!, list));

describe("looking again at the readings of a cue", () => {
  it("takes the one whose features weigh more, and the likelier where none does", () => {
    const telling = edges(other).find((hash) => !edges(likelier).includes(hash))!;
    expect(reread(scene, [[likelier, other]], model(telling, null), confidence)[0]?.proposal).toBe(other);
    expect(reread(scene, [[likelier, other]], model(null, null), confidence)[0]?.proposal).toBe(likelier);
  });

  it("gives the chance that its score is worth", () => {
    const ofCue = hashes((list) => addCue(scene, likelier, list))[0]!;
    const [low] = reread(scene, [[likelier]], model(null, null), confidence);
    const [high] = reread(scene, [[likelier]], model(null, ofCue), confidence);
    expect(low?.chance).toBeCloseTo(1 / (1 + Math.exp(1)), 6);
    expect(high?.chance).toBeCloseTo(1 / (1 + Math.exp(1 - 0.5 * 8)), 6);
  });

  it("gives one report a cue, in their order", () => {
    expect(reread(scene, [[likelier], [other]], model(null, null), confidence).map(({ proposal: each }) => each)).toEqual([likelier, other]);
    expect(reread(scene, [], model(null, null), confidence)).toEqual([]);
  });

  it("sees how far each reading is behind the likeliest", () => {
    const seen = seenReadings([likelier, other], confidence);
    expect(seen.map(({ rank, count }) => [rank, count])).toEqual([[0, 2], [1, 2]]);
    expect(seen.map(({ behind }) => Math.exp(behind))).toEqual([1, expect.closeTo(2, 6)]);
  });
});
