import { describe, expect, it } from "vitest";
import { findBare, type BareModel } from "../../src/attribution/bare.js";
import { attributionModels } from "../../src/attribution/models.js";
import { textOf } from "../scene/read-scene.js";
import { freeIn, type Judged } from "./free.js";

interface Found {
  readonly words: string;
  readonly source: string | null;
  readonly implied: string | null;
  readonly chance: number;
}

/** The bare quotations of a text in which some reports have been accepted. */
function bare(text: string, reports: readonly Judged[] = [], model: BareModel = attributionModels().bare): Found[] {
  const { scene, free } = freeIn(text, ...reports);
  return findBare(scene, free, model).bare.map(({ content, source, implied, chance }) => ({
    words: content.map(({ start, end }) => text.slice(start, end)).join(" / "),
    source: source && textOf(scene, source.firstToken, source.endToken),
    implied: implied && textOf(scene, implied.firstToken, implied.endToken),
    chance,
  }));
}

const lee = { source: "Lee", cue: "said", content: ["“We shut,”"] };

describe("a quotation without a cue", () => {
  it.each([
    ["a sentence", "The shop shut in May. “We never saw such a winter.”", "“We never saw such a winter.”"],
    ["several sentences", "The shop shut in May. “It was cold. We never saw such a winter.”", "“It was cold. We never saw such a winter.”"],
    ["a paragraph", "The shop shut in May.\n\n“We never saw such a winter.”\n\nIt snowed again.", "“We never saw such a winter.”"],
    ["a question", "The shop shut in May. “Who would buy ice in such a winter?”", "“Who would buy ice in such a winter?”"],
    ["an exclamation in straight marks", "The shop shut in May. \"We never saw such a winter!\"", "\"We never saw such a winter!\""],
    ["a sentence over paragraphs", "The shop shut.\n\n“We never saw such a winter.\n\n“We hope that it was the last.”", "“We never saw such a winter. / “We hope that it was the last.”"],
  ])("is %s: %s", (_, text, words) => {
    expect(bare(text).map((each) => each.words)).toEqual([words]);
  });

  it.each([
    ["scare quotes", "The so-called “free lunch that everyone gets” was neither."],
    ["scare quotes at the end", "The shop shut after what it called a “difficult” year, and the “experts” left."],
    ["a title", "She wrote “The Winter That We Never Saw” in May."],
    ["a title at the sentence's beginning", "“The Winter That We Never Saw” was her first book."],
    ["a nickname", "The tower, known as “the cheese wedge”, was sold in May."],
    ["a word that is spoken of", "The word “unique” is often misused."],
    ["a single word", "The shop shut. “Never.”"],
  ])("is not %s: %s", (_, text) => {
    expect(bare(text)).toEqual([]);
  });

  it("is told from what is nobody's words, with the chance that it is somebody's all the same", () => {
    const text = "The tower, known as “the cheese wedge”, was sold in May.";
    const { scene, free } = freeIn(text);
    const { noWords } = findBare(scene, free, attributionModels().bare);
    expect(noWords.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([["“the cheese wedge”"]]);
    expect(noWords[0]?.chance).toBeGreaterThan(0);
    expect(noWords[0]?.chance).toBeLessThan(attributionModels().bare.least);
  });

  it("is none that a report holds", () => {
    expect(bare("Lee spoke. “We never saw such a winter.”", [{ source: "Lee", cue: "spoke", content: ["“We never saw such a winter.”"] }])).toEqual([]);
  });
});

describe("a quotation that goes on from a report", () => {
  const goesOn = (text: string, report: Judged): (string | null)[] => {
    const { scene, free } = freeIn(text, report);
    return findBare(scene, free, attributionModels().bare).bare.map(({ goesOnFrom }) => goesOnFrom === null ? null : scene.document.tokens[goesOnFrom]!.text);
  };

  it("stands just behind the sentence of a report of the same source", () => {
    expect(goesOn("“We shut,” Lee said. “We never saw such a winter.”", lee)).toEqual(["said"]);
  });

  it.each([
    ["behind another sentence", "“We shut,” Lee said. It snowed again. “We never saw such a winter.”"],
    ["in another paragraph", "“We shut,” Lee said.\n\n“We never saw such a winter.”"],
    ["before the report", "“We never saw such a winter.” “We shut,” Lee said."],
  ])("does not stand %s: %s", (_, text) => {
    expect(goesOn(text, lee)).toEqual([null]);
  });
});

describe("whose a quotation without a cue is", () => {
  const whose = (text: string, reports: readonly Judged[] = []): (string | null)[] => bare(text, reports).map(({ source, implied }) => source ?? implied);

  it("the subject of the sentence before it", () => {
    expect(whose("Farmer Josef Lang lost half his herd. “I have never seen anything like it.”")).toEqual(["Farmer Josef Lang"]);
  });

  it("the source of the report before it", () => {
    expect(whose("“We shut,” Lee said. “We never saw such a winter.”", [lee])).toEqual(["Lee"]);
    expect(whose("“We shut,” Lee said.\n\n“We never saw such a winter.”", [lee])).toEqual(["Lee"]);
  });

  it("his who had the last turn", () => {
    expect(whose("Farmer Josef Lang lost half his herd.\n\n“I have never seen anything like it.”\n\n“I shall sell the rest.”")).toEqual(["Farmer Josef Lang", "Farmer Josef Lang"]);
  });

  it("not the shop's, which cannot speak, nor anybody's where nothing comes before it", () => {
    expect(whose("The shop shut in May. “We never saw such a winter.”")).toEqual([null]);
    expect(whose("“We never saw such a winter.”\n\nIt snowed.")).toEqual([null]);
  });

  it("is its source where its own sentence says it, and implied where another does", () => {
    const says = { quotation: { any: 9 }, source: { nobody: -9 }, least: 0.5 };
    expect(bare("The crowd chanted “Shut it down!” again.", [], says)[0]).toMatchObject({ source: "The crowd", implied: null });
    expect(bare("The crowd chanted. “Shut it down!”", [], says)[0]).toMatchObject({ source: null, implied: "The crowd" });
  });
});

describe("the chance of a quotation without a cue", () => {
  const text = "The crowd chanted. “Shut it down!”";

  it("is that of both decisions", () => {
    const even = { quotation: {}, source: {}, least: 0.5 };
    expect(bare(text, [], even)[0]!.chance).toBeCloseTo(0.25);
  });

  it("must be enough for the quotation itself", () => {
    expect(bare(text, [], { quotation: {}, source: {}, least: 0.51 })).toEqual([]);
  });
});
