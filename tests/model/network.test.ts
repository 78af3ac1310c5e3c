import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { scoreFeatures } from "../../src/model/network.js";
import { fillWith, hash, networkOf, parts, scoresByHand, scoresOf } from "./networks.js";

describe("the scores of features", () => {
  test.prop([parts, fc.array(hash, { maxLength: 30 }), fc.boolean()])("are those of the formula, with vectors and without", (network, hashes, vectors) => {
    const features = [...hashes, ...network.rows.keys()];
    expect(scoresOf(networkOf(network, vectors), features)).toEqual(scoresByHand(network, features).map((score) => Math.fround(score)));
  });

  test.prop([parts, fc.array(hash, { maxLength: 9 })])("leave nothing behind in the network", (network, hashes) => {
    const used = networkOf(network);
    const first = scoresOf(used, hashes);
    scoresOf(used, [...network.rows.keys()]);
    expect(scoresOf(used, hashes)).toEqual(first);
  });

  test.prop([parts, fc.array(fc.array(hash, { maxLength: 9 }), { minLength: 1, maxLength: 5 }), fc.boolean()])(
    "are kept, of as many things as there is room for", (network, things, vectors) => {
      const used = networkOf(network, vectors, things.length);
      things.forEach((hashes, at) => {
        fillWith(used.features, hashes);
        scoreFeatures(used, at);
      });
      expect([...used.scores]).toEqual(things.flatMap((hashes) => scoresByHand(network, hashes).map(Math.fround)));
    },
  );

  it("count only the features that the list holds now", () => {
    const network = networkOf({ hidden: 0, outputs: 1, rows: new Map([[5, [2]], [6, [10]]]), hiddenBias: [], output: [], outputBias: [1] });
    expect(scoresOf(network, [5, 6])).toEqual([13]);
    expect(scoresOf(network, [5])).toEqual([3]);
  });
});
