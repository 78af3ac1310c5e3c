import { describe, expect, it } from "vitest";
import { placeOf, quotationFacts } from "../../src/attribution/quotation-facts.js";
import { freeIn, type Judged } from "./free.js";

/** The facts of the last free quotation. */
function facts(text: string, ...reports: readonly Judged[]): readonly string[] {
  const { scene, free } = freeIn(text, ...reports);
  return quotationFacts(scene, free.at(-1)!);
}

describe("the place of a quotation", () => {
  it.each([
    ["alone", "The shop shut. “It was cold.” Snow fell."],
    ["alone", "The shop shut. “It was cold. It was dark.”"],
    ["after a colon", "The shop shut: “It was cold.”"],
    ["inside after a colon", "The list: “Snow” and ice."],
    ["opens a sentence", "“It was cold” was the refrain."],
    ["closes a sentence", "The shop shut because “it was cold”."],
    ["inside a sentence", "The so-called “cold snap” went on."],
  ])("%s: %s", (place, text) => {
    const { scene, free } = freeIn(text);
    expect(placeOf(scene, free[0]!)).toBe(place);
  });
});

describe("what tells of a quotation", () => {
  it.each([
    ["how long it is", "She wore a “snow” hat.", "1 words"],
    ["how long it is", "It rained. “We never saw such a long winter here.”", "6 to 9 words"],
    ["its stop", "It rained. “Who would buy ice?”", "question or exclamation"],
    ["its stop", "It rained, “a pity,” all day.", "comma"],
    ["how it begins, its verb and its stop", "It rained. “We shut.”", "capital, verb, stop"],
    ["how it begins, its verb and its stop", "The so-called “long winter” ended.", "small, no verb, open"],
    ["title case", "It rained. She wrote “The Winter of the Long Night” in May.", "title case"],
    ["title case in a headline", "Who wrote “The Long Winter”\n\nIt rained.", "title case in the headline"],
    ["the headline", "Shop ‘cold as ice’ shuts\n\nIt rained.", "in the headline"],
    ["the voice", "It rained. “We shut.”", "first or second person"],
    ["a word that names", "It was dubbed the “cold snap” in May.", "after a word that names"],
    ["a verb of speech before it", "It was cold and Lee whispered “yes” again.", "after a verb of speech"],
    ["a verb of speech after it", "“Shut up” yelled across the yard was heard.", "before a verb of speech"],
    ["a verb of speech beside it", "It was said again that the “snap” went on.", "verb of speech beside"],
    ["a reporting noun beside it", "The announcement of a “snap” came late.", "reporting noun beside"],
    ["the paragraph", "It rained.\n\n“It was cold.”\n\nIt snowed.", "a paragraph"],
    ["the paragraph", "It rained.\n\n“It was cold.” It snowed.", "opens a paragraph"],
    ["the marks", "It rained. ‘It was cold.’", "marks single"],
    ["that nobody reports", "It rained. “It was cold.”", "report before: none"],
  ])("%s: %s", (_, text, fact) => {
    expect(facts(text)).toContain(fact);
  });

  it("the reports before and after it, and the one that claimed it", () => {
    const lee = { source: "Lee", cue: "said", content: ["“We shut,”"] };
    expect(facts("“We shut,” Lee said. “It was cold.”", lee)).toEqual(expect.arrayContaining(["report before: next sentence", "alone, quoted before: next sentence", "half others reported"]));
    expect(facts("“It was cold.” Snow fell.\n\n“We shut,” Lee said.", lee)).toEqual(expect.arrayContaining(["report after: 1 paragraphs", "report before: none"]));
    const claim = { source: "Fox", cue: "smiled", content: ["“It was cold.”"], chance: 0.32, rejected: true };
    expect(facts("Fox smiled. “It was cold.”", claim)).toContain("claimed: 3");
  });

  it("says nothing that is not so", () => {
    const told = facts("The so-called “long winter” ended.");
    for (const fact of ["title case", "first or second person", "in the headline", "a paragraph", "before a verb of speech"]) expect(told).not.toContain(fact);
  });
});
