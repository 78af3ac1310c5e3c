import { describe, expect, it } from "vitest";
import { normalForm } from "../../src/text/normal-form.js";

describe("the normal form of a word", () => {
  it.each([
    ["don’t", "don't"], ["donâ€™t", "don't"], ["don&rsquo;t", "don't"], ["don`t", "don't"], ["donʼt", "don't"],
    ["far‑reaching", "far-reaching"], ["co\u00adoperate", "cooperate"], ["e\u0301t\u00e9", "été"], ["AT&amp;T", "AT&T"],
    ["zero\u200dwidth", "zerowidth"], ["plain", "plain"], ["âge", "âge"], ["", ""],
  ])("of %s is %s", (word, form) => expect(normalForm(word, 0, word.length)).toBe(form));
});
