import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.js";

/** Takes the bars out of a text and puts in one before each sentence but the first: the same, if all is well. */
function rebar(barred: string): string {
  const text = barred.replaceAll("|", "");
  let shown = text;
  for (const { start } of readDocument(text).sentences.slice(1).reverse()) shown = `${shown.slice(0, start)}|${shown.slice(start)}`;
  return shown;
}

describe("sentences", () => {
  it.each([
    ["full stops", "It rained. |We left. |Why? |Because!"],
    ["closing marks and brackets", "“It rained.” |(We left.) |[So it goes.] |'Yes.' |He «stayed.» |»Go.« |Then."],
    ["inside a quotation", "“We will win. |We must,” he said. |He left."],
    ["before an opening mark", "He left. |“We will win.” |“We must.”"],
    ["lost spaces", "It rained.|We left.|“Go.”|He did. |\"Go.\"|She did. |It was “fair”.|We left."],
    ["a mark that points the wrong way", "They saw “the storm.“ |Then it rained."],
    ["abbreviations before a sentence", "They work at Halden Inc. |The firm is old. |He left at 5 p.m. |She stayed."],
    ["trailing off", "He waited… |She left. |So... |Then it rained."],
    ["numbers at the end", "It was 2015. |It was 3.5. |12 left."],
  ])("end at %s", (_, text) => expect(rebar(text)).toBe(text));

  it.each([
    ["titles", "Mr. Lee met Sen. Ruiz and Gen. Holt at St. Mary’s."],
    ["titles and letters behind a hyphen", "Mr. Lee met then-Sen. Ruiz and ex-Gov. Holt on non-U.S. soil."],
    ["initials", "J. K. Lee and George W. Hill met [Ann B.] Holt."],
    ["abbreviated places, months and times", "In Salem, Mass. on Jan. 3 at 5 p.m. Tuesday the U.S. Senate met."],
    ["numbers", "No. 10 pays 3.5 million to example.com for fig. 2."],
    ["names with an exclamation mark", "Yahoo! said so and so did Jeb!, too."],
    ["dots in the middle", "I know ... Lee is late, and … so on."],
    ["the number of a list", "1. Go home."],
    ["commas and semicolons after a stop", "“Go!”, she said; etc., he added."],
  ])("do not end at %s", (_, text) => expect(rebar(text)).toBe(text));

  it.each([
    ["a question", "“Why?” she asked. |“Why?” Mara Holt asked. |“Why?” asked Holt."],
    ["a cry", "“Go!” shouted Lee. |“Go!” Lee shouted on Monday."],
    ["a full stop for a comma", "“Never again.” Holt said. |“Never again.” Mara Holt, the mayor, told the BBC."],
    ["a dash", "“It is a long game.” — Mara Holt"],
    ["trailing off", "“No …” he said."],
  ])("keep a quotation and its attribution together after %s", (_, text) => expect(rebar(text)).toBe(text));

  it.each([
    ["reports something else", "“Never again.” |Holt said she was done. |“Why?” |Holt said that she was done."],
    ["has another verb", "“Never again.” |The mayor has left the room, Holt said."],
    ["begins with a participle or preposition", "“Why?” |Asked again, Holt said so. |“Why?” |In May Holt said so."],
  ])("part a quotation from a sentence that %s", (_, text) => expect(rebar(text)).toBe(text));

  it.each([
    "CARROLLTON, Va. — |A recruiter told the court. |He left.",
    "WASHINGTON (AP) — |Lee left.",
    "ST. LOUIS, Mo., Sept. 28 (UPI) -- |“We left,” Lee said.",
    "MINSK/WARSAW, March 11 – |Belarus will act.",
    "NEW YORK - |Lee left.",
    "LONDON (The Courier) — |Lee left.",
  ])("begin behind where the story was filed: %s", (text) => expect(rebar(text)).toBe(text));

  it.each([
    ["a name in capitals", "NATO — which was founded long ago — said so."],
    ["a word in capitals", "BREAKING news — Lee left."],
    ["a number", "COVID-19 cases rose."],
    ["what a dash begins", "Minsk — Belarus will act."],
  ])("do not begin behind %s", (_, text) => expect(rebar(text)).toBe(text));

  it("end with their line", () => {
    const text = "Rain expected\n|It rained.\n\n|“We left,\n|he said.";
    expect(rebar(text)).toBe(text);
  });
});
