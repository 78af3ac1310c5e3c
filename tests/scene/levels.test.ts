import { expect, test } from "vitest";
import { quotationAt, standsAt } from "../../src/scene/levels.js";
import { rangeOf, readScene, tokenOf } from "./read-scene.js";

test("words stand at a level where no quotation is among them", () => {
  const scene = readScene("Lee said “A ‘B’ C” today.");
  expect(standsAt(scene, rangeOf(scene, "Lee said"), -1)).toBe(true);
  expect(standsAt(scene, rangeOf(scene, "said “A"), -1)).toBe(false);
  expect(standsAt(scene, rangeOf(scene, "C"), quotationAt(scene, tokenOf(scene, "A"), -1))).toBe(true);
});
