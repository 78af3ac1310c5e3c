import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { parse } from "../../src/syntax/parse.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { roughText } from "../rough-text.js";

/** What is wrong with the trees of a text, in words. */
function faults(text: string): string[] {
  const document = readDocument(text);
  const { heads, relations, tags } = parse(document);
  const wrong: string[] = [];
  if (heads.length !== document.tokens.length) wrong.push("heads are not as many as tokens");
  if (relations.length !== document.tokens.length) wrong.push("relations are not as many as tokens");
  if (tags.length !== document.tokens.length) wrong.push("tags are not as many as tokens");
  for (const { firstToken, endToken } of document.sentences) {
    const roots = heads.subarray(firstToken, endToken).filter((head) => head < 0).length;
    if (roots !== 1) wrong.push(`${roots} roots from ${firstToken} to ${endToken}`);
    const depths = new Int32Array(endToken - firstToken).fill(-1);
    for (let at = firstToken; at < endToken; at++) {
      const head = heads[at] ?? -1;
      if (head >= 0 && (head < firstToken || head >= endToken)) wrong.push(`${at} hangs out of its sentence`);
      if ((RELATIONS[relations[at] ?? -1] === "root") !== head < 0) wrong.push(`${at} is root and has a head, or neither`);
      if (tags[at] === "" || tags[at] === undefined) wrong.push(`${at} has no tag`);
      const path: number[] = [];
      let up = at;
      while (up >= firstToken && up < endToken && depths[up - firstToken] === -1 && path.length <= depths.length) {
        path.push(up);
        up = heads[up] ?? -1;
      }
      if (path.length > depths.length) wrong.push(`${at} is in a circle`);
      for (const seen of path) depths[seen - firstToken] = 1;
    }
  }
  return wrong;
}

describe("every sentence is a tree with one root", () => {
  test.each([
    "", " ", ".", "“”", "…", "Lee", "Lee said", "“Why?” she asked.", "—", "( ) [ ]", "\"\"\"\"", "No. 10, 11, 12: 13; 14.",
    "Ann Lee, 43, of Leeds, said: “We will act (soon).”",
  ])("%j", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.prop([roughText()], { numRuns: 300 })("in whatever an article is made of", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 60 })], { numRuns: 200 })("in any string", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test("in a sentence of ten thousand words", () => {
    for (const piece of ["word ", "a, ", "he said that ", "(", "“", "and Lee ", "said "]) expect(faults(piece.repeat(10_000))).toEqual([]);
  });
});

describe("parsing", () => {
  test.prop([roughText(), roughText()], { numRuns: 50 })("does not depend on what was parsed before", (first, second) => {
    const before = parse(readDocument(second));
    parse(readDocument(first));
    expect(parse(readDocument(second))).toEqual(before);
  });

  test("takes each sentence by itself", () => {
    const alone = parse(readDocument("Lee said taxes would rise."));
    const after = parse(readDocument("It rained.\nLee said taxes would rise."));
    expect(after.heads.slice(3).map((head) => (head < 0 ? head : head - 3))).toEqual(alone.heads);
    expect(after.tags.slice(3)).toEqual(alone.tags);
  });
});
