import { expect, test } from "vitest";
import { toJson } from "../../src/formats/json.js";

const nothing = { quotes: [], sources: [] };

test("JSON is indented, with the identifier first", () => {
  expect(toJson(nothing)).toBe('{\n  "quotes": [],\n  "sources": []\n}');
  expect(toJson(nothing, "a.txt")).toBe('{\n  "id": "a.txt",\n  "quotes": [],\n  "sources": []\n}');
});
