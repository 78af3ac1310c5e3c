import { expect, test } from "vitest";
import { NOUNS, PHRASE_BEGINNINGS, SUBJECT_BEGINNINGS, WH_WORDS, WITH_COMPLEMENTS } from "../../src/syntax/phrase-tags.js";
import { TAGS } from "../../src/syntax/tags.js";

test("the tags of phrases are among those that the tagger gives", () => {
  const known: ReadonlySet<string> = new Set(TAGS);
  expect([NOUNS, PHRASE_BEGINNINGS, SUBJECT_BEGINNINGS, WITH_COMPLEMENTS, WH_WORDS].flatMap((tags) => [...tags]).filter((tag) => !known.has(tag))).toEqual([]);
});

test("all tags of nouns are there", () => {
  expect(TAGS.filter((tag) => tag.startsWith("NN")).sort()).toEqual([...NOUNS].sort());
});
