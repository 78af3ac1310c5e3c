import { expect, test } from "vitest";
import { lastWord } from "../../src/text/last-word.js";

test("the last word is what stands behind the last space", () => {
  expect(["foreign minister", "minister", ""].map(lastWord)).toEqual(["minister", "minister", ""]);
});
