import { test as property, fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { toJsonLine } from "../../src/formats/jsonl.js";

test("an article is a line, with the identifier first", () => {
  expect(toJsonLine({ quotes: [], sources: [] }, 7)).toBe('{"id":7,"quotes":[],"sources":[]}');
  expect(toJsonLine({ quotes: [], sources: [] })).toBe('{"quotes":[],"sources":[]}');
});

test("no reader takes a character of the article for the end of the line", () => {
  const text = "one\u2028two\u2029three\u0085four\nfive\r\u000b\u000csix";
  const line = toJsonLine({ text, quotes: [], sources: [] });
  expect(line).not.toMatch(/[\n\r\u000b\u000c\u0085\u2028\u2029]/u);
  expect(JSON.parse(line)).toEqual({ text, quotes: [], sources: [] });
});

property.prop([fc.string({ unit: "binary" })])("any text is read back as it was", (text) => {
  expect(JSON.parse(toJsonLine({ text, quotes: [], sources: [] })).text).toBe(text);
});
