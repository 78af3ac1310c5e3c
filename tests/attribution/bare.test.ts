import { describe, expect, it } from "vitest";
import { findBare } from "../../src/attribution/bare.js";
import { readScene } from "../scene/read-scene.js";
import { rank, type Report } from "./proposals.js";

/** The bare quotations of a text in which some reports have been accepted: the words, and whose they are implied to be. */
function bare(text: string, ...reports: readonly Report[]): [content: string, implied: string | null][] {
  const scene = readScene(text);
  const accepted = reports.map((report) => rank(scene, report));
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { proposal } of accepted) for (const { firstToken, endToken } of proposal.content) taken.fill(1, firstToken, endToken);
  return findBare(scene, accepted, taken).map(({ content, implied }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(" / "), implied && text.slice(implied.start, implied.end),
  ]);
}

describe("a quotation that stands alone", () => {
  it.each([
    ["a sentence", "The shop shut in May. “We never saw such a winter.”", "“We never saw such a winter.”"],
    ["several sentences", "The shop shut in May. “It was cold. We never saw such a winter.”", "“It was cold. We never saw such a winter.”"],
    ["a paragraph", "The shop shut in May.\n\n“We never saw such a winter.”\n\nIt snowed again.", "“We never saw such a winter.”"],
    ["a question", "The shop shut in May. “Who would buy ice in such a winter?”", "“Who would buy ice in such a winter?”"],
    ["an exclamation in straight marks", "The shop shut in May. \"We never saw such a winter!\"", "\"We never saw such a winter!\""],
  ])("is found: %s", (_, text, content) => {
    expect(bare(text).map(([words]) => words)).toEqual([content]);
  });

  it("is one, though it goes on over paragraphs", () => {
    const text = "The shop shut in May.\n\n“We never saw such a winter.\n\n“We hope that it was the last.”";
    expect(bare(text).map(([words]) => words)).toEqual(["“We never saw such a winter. / “We hope that it was the last.”"]);
  });

  it.each([
    ["scare quotes", "The so-called “free lunch that everyone gets” was neither."],
    ["a title", "She wrote “The Winter That We Never Saw” in May."],
    ["a title at the sentence's beginning", "“The Winter That We Never Saw” was her first book."],
    ["a single word", "The shop shut. “Never.”"],
    ["a phrase without a verb", "The shop shut. “A long and very cold winter.”"],
    ["a clause of the author's sentence", "The shop shut because “we never saw such a winter.”"],
  ])("is not %s: %s", (_, text) => {
    expect(bare(text)).toEqual([]);
  });

  it("is none that a report holds", () => {
    expect(bare("Lee spoke. “We never saw such a winter.”", { source: "Lee", cue: "spoke", content: ["“We never saw such a winter.”"] })).toEqual([]);
  });
});

describe("whose a bare quotation is", () => {
  const said = { source: "Lee", cue: "said", content: ["“We shut,”"] };

  it("the subject of the sentence before it", () => {
    expect(bare("Farmer Josef Lang lost half his herd. “I have never seen anything like it.”")).toEqual([
      ["“I have never seen anything like it.”", "Farmer Josef Lang"],
    ]);
  });

  it("the source of the report before it in the paragraph", () => {
    expect(bare("“We shut,” Lee said. “We never saw such a winter.”", said)).toEqual([
      ["“We never saw such a winter.”", "Lee"],
    ]);
  });

  it("the source of the report in the paragraph before", () => {
    expect(bare("“We shut,” Lee said.\n\n“We never saw such a winter.”", said)).toEqual([["“We never saw such a winter.”", "Lee"]]);
  });

  it("not that of a report far above", () => {
    const between = "Snow fell.\n\nIce came.\n\nRoads froze.\n\n";
    expect(bare(`“We shut,” Lee said.\n\n${between}“We never saw such a winter.”`, said)).toEqual([["“We never saw such a winter.”", null]]);
  });

  it("nobody's where nothing comes before it", () => {
    expect(bare("“We never saw such a winter.”\n\nThe shop shut.")).toEqual([["“We never saw such a winter.”", null]]);
  });
});
