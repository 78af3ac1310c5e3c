import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { hangMarks, isMark, nextWords } from "../../src/syntax/punctuation.js";
import { TAGS } from "../../src/syntax/tags.js";

/** Hangs the marks of a sentence whose words hang as `of` says (`mayor: Lee`; a word that is not in it is the root). */
function marks(text: string, of: Readonly<Record<string, string>>): string[] {
  const { tokens } = readDocument(text);
  const tags = Int32Array.from(tokens, (token) => TAGS.indexOf(/[\p{L}\p{N}]/u.test(token.text) ? "NN" : ","));
  const next = new Int32Array(tokens.length + 1);
  nextWords(tokens, tags, 0, tokens.length, next);
  const heads = Int32Array.from(tokens, (token) => tokens.findIndex(({ text: head }) => head === of[token.text]));
  hangMarks(tokens, 0, tokens.length, next, heads);
  return tokens.filter((token) => next[token.index] !== token.index).map((token) => `${token.text} ${tokens[heads[token.index] ?? -1]?.text}`);
}

describe("a mark hangs from the part that it sets off", () => {
  test("a comma before an apposition from the apposition, the one after from what it explains", () => {
    expect(marks("Lee, the mayor, left.", { Lee: "left", the: "mayor", mayor: "Lee" })).toEqual([", mayor", ", Lee", ". left"]);
  });

  test("commas in a list from the conjunct that follows", () => {
    expect(marks("Tea, milk, and sugar arrived", { Tea: "arrived", milk: "Tea", and: "sugar", sugar: "Tea" })).toEqual([", milk", ", sugar"]);
  });

  test("a comma after reported words from their head", () => {
    expect(marks("It rained, Lee said.", { It: "rained", rained: "said", Lee: "said" })).toEqual([", rained", ". said"]);
  });

  test("quotation marks and brackets from the head of what they enclose", () => {
    expect(marks("Lee said “We lost (badly).”", { Lee: "said", We: "lost", lost: "said", badly: "lost" }))
      .toEqual(["“ lost", "( badly", ") badly", ". said", "” lost"]);
  });

  test("the last mark from the root", () => {
    expect(marks("Go home now!", { home: "Go", now: "Go" })).toEqual(["! Go"]);
  });

  test("marks alone from the first of them", () => {
    expect(marks("?!", {})).toEqual(["? undefined", "! ?"]);
  });
});

describe("isMark", () => {
  test("tells marks from words and symbols", () => {
    const [comma, word, percent] = readDocument(", dash %").tokens;
    if (!comma || !word || !percent) throw new Error("three tokens");
    expect(isMark(comma, TAGS.indexOf(","))).toBe(true);
    expect(isMark(word, TAGS.indexOf(":"))).toBe(false);
    expect(isMark(percent, TAGS.indexOf("SYM"))).toBe(false);
  });
});
