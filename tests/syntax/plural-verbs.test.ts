import { describe, expect, it } from "vitest";
import { parse } from "../../src/syntax/parse.js";
import { readDocument } from "../../src/document/read.js";

/** The tag of the word before “that”. */
function tagBefore(text: string): string {
  const document = readDocument(text);
  return parse(document).tags[document.tokens.findIndex(({ lower }) => lower === "that") - 1]!;
}

describe("a verb that looks like a plural", () => {
  it.each([
    "The Financial Courier reports that Ann Lee will leave.",
    "A guide on the council’s website states that the library will close.",
    "A federal judge rules that the law stands.",
    "Drop in turnout hints that she has yet to rally her voters.",
    "Her lawyer counters that the shop was shut.",
    "The singer jokes that she is too old.",
    "Trump charges that countries which stand to gain gave millions.",
  ])("is one between a singular and a clause: %s", (text) => {
    expect(tagBefore(text)).toBe("VBZ");
  });

  it.each([
    ["where the sentence has its verb", "The ministry denied newspaper reports that the plant will close."],
    ["behind what makes one noun with it", "Media reports that Lee would leave sparked anger."],
    ["before a clause that tells which", "The exchange reports that were late are here."],
  ])("stays a plural %s", (_, text) => {
    expect(tagBefore(text)).toBe("NNS");
  });
});
