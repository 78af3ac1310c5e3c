import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { encodeSmall, LARGEST } from "../../src/model/small-integers.js";
import { decodeGaps, decodeNetwork, encodeGaps } from "../../src/model/weights.js";
import { hash, scoresOf } from "./networks.js";

describe("gaps between hashes", () => {
  test.prop([fc.uniqueArray(hash, { maxLength: 100 })])("come back as the hashes that they were made of", (hashes) => {
    const ascending = hashes.sort((a, b) => a - b);
    expect([...decodeGaps(encodeGaps(ascending))]).toEqual(ascending);
  });

  it("are short where features are many", () => {
    expect(encodeGaps([36, 37, 73])).toBe("10 1 10");
  });

  it("of none are an empty text", () => {
    expect(encodeGaps([])).toBe("");
    expect([...decodeGaps("")]).toEqual([]);
  });
});

describe("a network from a weights file", () => {
  test.prop([
    fc.uniqueArray(hash, { minLength: 1, maxLength: 12 }).map((hashes) => hashes.sort((a, b) => a - b)),
    fc.array(fc.integer({ min: -LARGEST, max: LARGEST }), { minLength: 36, maxLength: 36 }),
  ])("has the rows of its columns, each worth its own scale", (hashes, numbers) => {
    const columns = numbers.slice(0, hashes.length * 3);
    const network = decodeNetwork({
      hidden: 1, outputs: 2, hiddenScale: 0.5, outputScale: 0.25, hashes: encodeGaps(hashes), rows: encodeSmall(columns),
      hiddenBias: [0], output: [1, 0], outputBias: [0, 0],
    });
    hashes.forEach((each, row) => {
      const [hidden, first, second] = [0, 1, 2].map((column) => columns[column * hashes.length + row]!) as [number, number, number];
      expect(scoresOf(network, [each]).map((score) => score + 0)).toEqual([Math.max(0, hidden * 0.5) + first * 0.25, second * 0.25].map((score) => score + 0));
    });
  });

  it("without features scores everything by its bias", () => {
    const network = decodeNetwork({
      hidden: 1, outputs: 2, hiddenScale: 1, outputScale: 1, hashes: "", rows: "", hiddenBias: [2], output: [3, -3], outputBias: [1, 0],
    });
    expect(scoresOf(network, [1, 2, 3])).toEqual([7, -6]);
  });
});
