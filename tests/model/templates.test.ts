import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addFeature, createFeatures, hashesOf, MOST_FEATURES } from "../../src/model/features.js";
import { createRowSums, placeFeatures } from "../../src/model/row-sums.js";
import { compileTemplates, createFacts, factHashes } from "../../src/model/templates.js";

const NAMES = ["side", "word", "tag"] as const;
const TEMPLATES = compileTemplates(NAMES, {
  first: [[100, "side"], [101, "side", "word", "tag"]],
  second: [[102, "tag", "side"]],
});
const { at: AT, bits: BITS } = TEMPLATES;

/** What the templates make of a word on a side, if these groups hold. */
function features(side: number, word: number, tag: number, groups: number): number[] {
  const facts = createFacts(TEMPLATES);
  facts.values[AT.side] = side;
  facts.values[AT.word] = word;
  facts.values[AT.tag] = tag;
  facts.groups = groups;
  return factHashes(TEMPLATES, facts);
}

/** The same features, each added by hand. */
function byHand(side: number, word: number, tag: number): number[] {
  const list = createFeatures();
  addFeature(list, 100, side);
  addFeature(list, 101, side, word, tag);
  addFeature(list, 102, tag, side);
  return hashesOf(list);
}

describe("templates", () => {
  test.prop([fc.integer(), fc.integer(), fc.integer()])("make the features that could be added by hand", (side, word, tag) => {
    expect(features(side, word, tag, BITS.first | BITS.second)).toEqual(byHand(side, word, tag));
  });

  it("make none of groups that do not hold", () => {
    const [first, second, third] = byHand(1, 2, 3);
    expect(features(1, 2, 3, BITS.first)).toEqual([first, second]);
    expect(features(1, 2, 3, BITS.second)).toEqual([third]);
    expect(features(1, 2, 3, 0)).toEqual([]);
  });

  test.prop([fc.integer(), fc.integer(), fc.integer(), fc.nat(3), fc.boolean()])(
    "find the rows of their features, with vectors and without", (side, word, tag, groups, vectors) => {
      const hashes = [...new Set(byHand(side, word, tag))];
      const { keys, places } = placeFeatures(Int32Array.from(hashes));
      const rows = new Int8Array(keys.length * 8);
      places.forEach((place, row) => (rows[place * 8] = row + 1));
      const sums = createRowSums({ rows, width: 8, most: MOST_FEATURES, keys, templates: TEMPLATES }, vectors);
      sums.values.set([0, side, word, tag]);
      sums.addTemplates(groups, 0, 0);
      expect(sums.sums[0]).toBe(features(side, word, tag, groups).reduce((sum, hash) => sum + hashes.indexOf(hash) + 1, 0));
    },
  );
});
