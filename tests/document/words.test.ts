import { describe, expect, it } from "vitest";
import { scanWords } from "../../src/document/words.js";

/** The words and marks of a text with dots between them. */
function cut(text: string): string {
  const { starts, ends } = scanWords(text);
  return starts.map((start, index) => text.slice(start, ends[index])).join("·");
}

describe("words and marks", () => {
  it.each([
    ["marks from words", "“Go!”he said.", "“·Go·!·”·he·said·."],
    ["dashes between words", "I say—the truth--so", "I·say·—·the·truth·--·so"],
    ["what a colon follows", "Smith: no", "Smith·:·no"],
    ["contractions", "don't I’m she'd've cannot CAN'T", "do·n't·I·’m·she·'d·'ve·can·not·CA·N'T"],
    ["damaged contractions", "donâ€™t itâ€™s don`t", "do·nâ€™t·it·â€™s·do·n`t"],
    ["contractions that lost their apostrophe", "didnt Couldnt want", "did·nt·Could·nt·want"],
    ["possessives", "Lee's players' O’Neill’s", "Lee·'s·players·'·O’Neill·’s"],
    ["a full stop that lost its space", "It fell.The end.“So”", "It·fell·.·The·end·.·“·So·”"],
    ["a mark that lost its space", "he said’We", "he·said·’·We"],
    ["sums", "$4.5m £3,000 50%", "$·4.5m·£·3,000·50·%"],
    ["entities", "&quot;Go&quot; AT&amp;T", "&quot;·Go·&quot;·AT&amp;T"],
    ["dots", "so... no… well..", "so·...·no·…·well·.."],
    ["emoji", "yes 👍🏽 no😀", "yes·👍🏽·no·😀"],
  ])("are cut: %s", (_, text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ["hyphenated words", "far-reaching 10-year-old pan‑European"],
    ["names with apostrophes", "O’Brien D'Arcy dell'Arte ma'am"],
    ["dotted abbreviations", "U.S. a.m. e.g. Ph.D. M.Sc. U.S.-led U.S.A"],
    ["titles and months", "Mr. Sen. Jan. Inc. Jr. etc."],
    ["numbers", "3.5 1,000 12:30 9/11 2015-10-11 No. 10 fig. 2"],
    ["addresses", "example.com https://example.com/a?b=c,d www.example.org/x a.lee@example.com node.js"],
    ["handles", "@annlee #vote R&D"],
    ["words with invisible characters", "co\u00adoperate naïve e\u0301t\u00e9"],
  ])("stay whole: %s", (_, text) => expect(cut(text)).toBe(text.split(" ").join("·")));

  it.each([
    ["an initial", "J. K. Lee met George W. Hill", "J.·K.·Lee·met·George·W.·Hill"],
    ["no initial", "So did I. Vitamin C", "So·did·I·.·Vitamin·C"],
    ["a numbered thing", "No. 10 said no. Yes", "No.·10·said·no·.·Yes"],
    ["a state after a comma", "Salem, Mass. and Mass. Effect", "Salem·,·Mass.·and·Mass·.·Effect"],
    ["a case", "Roe v. Wade", "Roe·v.·Wade"],
    ["a list of authors", "Lee et al. said", "Lee·et·al.·said"],
  ])("keep or leave a full stop: %s", (_, text, expected) => expect(cut(text)).toBe(expected));

  it("begin a line after each line break", () => {
    const { lines } = scanWords("One two\r\nthree\n\n\rfour\u2028five\u2029six");
    expect(lines).toEqual([0, 2, 3, 4, 5]);
  });
});
