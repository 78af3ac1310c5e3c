import { describe, expect, it } from "vitest";
import { decide, type Ranked } from "../../src/attribution/decide.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

/** What stands of the reports that are proposed for a text. */
function decided(text: string, ...reports: readonly Report[]): string[] {
  const scene = readScene(text);
  return show(scene, decide(scene, reports.map((report) => rank(scene, report))).accepted);
}

describe("reports that go together", () => {
  it("are all taken, in any order", () => {
    const text = "Lee said taxes rose. Fox denied that wages fell.";
    const lee = { source: "Lee", cue: "said", content: ["taxes rose"], chance: 0.6 };
    const fox = { source: "Fox", cue: "denied", content: ["that wages fell"], chance: 0.9 };
    expect(decided(text, lee, fox)).toEqual(["Lee | said | taxes rose", "Fox | denied | that wages fell"]);
    expect(decided(text, fox, lee)).toEqual(decided(text, lee, fox));
  });

  it("may nest, whichever is surer", () => {
    const text = "Lee said Fox claimed taxes rose.";
    const outer = { source: "Lee", cue: "said", content: ["Fox claimed taxes rose"] };
    const inner = { source: "Fox", cue: "claimed", content: ["taxes rose"] };
    const both = ["Lee | said | Fox claimed taxes rose", "Fox | claimed | taxes rose"];
    expect(decided(text, { ...outer, chance: 0.9 }, { ...inner, chance: 0.5 })).toEqual(both);
    expect(decided(text, { ...outer, chance: 0.5 }, { ...inner, chance: 0.9 })).toEqual(both);
  });

  it("may nest three deep", () => {
    const text = "Lee said Fox claimed Roy thought taxes rose.";
    const reports = [
      { source: "Lee", cue: "said", content: ["Fox claimed Roy thought taxes rose"], chance: 0.5 },
      { source: "Roy", cue: "thought", content: ["taxes rose"], chance: 0.9 },
      { source: "Fox", cue: "claimed", content: ["Roy thought taxes rose"], chance: 0.7 },
    ];
    expect(decided(text, ...reports)).toHaveLength(3);
  });
});

describe("a quotation between two cues", () => {
  const text = "“We go,” Lee said. “You stay,” Fox replied.";
  const fox = { source: "Fox", cue: "replied", content: ["“You stay,”"], chance: 0.9 };

  it("goes to the surer, and is cut from the other", () => {
    const lee = { source: "Lee", cue: "said", content: ["“We go,”", "“You stay,”"], chance: 0.7 };
    expect(decided(text, lee, fox)).toEqual(["Lee | said | “We go,”", "Fox | replied | “You stay,”"]);
  });

  it("leaves nothing of a report that had no other", () => {
    const lee = { source: "Lee", cue: "said", content: ["“You stay,”"], chance: 0.7 };
    expect(decided(text, lee, fox)).toEqual(["Fox | replied | “You stay,”"]);
  });
});

describe("reports that contradict each other", () => {
  it("cannot cross: the surer stands", () => {
    const text = "Lee said Fox left town and Roy argued that.";
    const said = { source: "Lee", cue: "said", content: ["Fox left town and Roy"] };
    const crossing = { cue: "argued", content: ["town and Roy argued that"] };
    expect(decided(text, { ...said, chance: 0.9 }, { ...crossing, chance: 0.6 })).toEqual(["Lee | said | Fox left town and Roy"]);
    expect(decided(text, { ...said, chance: 0.6 }, { ...crossing, chance: 0.9 })).toEqual(["- | argued | town and Roy argued that"]);
  });

  it("cannot both say the same words", () => {
    const text = "Lee said and Fox argued taxes rose.";
    const said = { source: "Lee", cue: "said", content: ["taxes rose"], chance: 0.8 };
    const argued = { source: "Fox", cue: "argued", content: ["taxes rose"], chance: 0.9 };
    expect(decided(text, said, argued)).toEqual(["Fox | argued | taxes rose"]);
  });

  it("cannot share a cue", () => {
    const text = "Lee has said taxes rose.";
    const whole = { source: "Lee", cue: "has said", content: ["taxes rose"], chance: 0.9 };
    const part = { source: "Lee", cue: "has", content: ["said taxes rose"], chance: 0.5 };
    expect(decided(text, part, whole)).toEqual(["Lee | has said | taxes rose"]);
  });

  it("have no cue in an accepted source", () => {
    const text = "The woman who reported the theft said taxes rose.";
    const said = { source: "The woman who reported the theft", cue: "said", content: ["taxes rose"], chance: 0.9 };
    const reported = { source: "The woman", cue: "reported", content: ["the theft"], chance: 0.6 };
    expect(decided(text, said, reported)).toEqual(["The woman who reported the theft | said | taxes rose"]);
  });

  it("have no source in an accepted cue", () => {
    const text = "The claim was that taxes rose.";
    const claim = { cue: "claim", content: ["that taxes rose"], chance: 0.9 };
    const was = { source: "The claim", cue: "was", content: ["that taxes"], chance: 0.5 };
    expect(decided(text, claim, was)).toEqual(["- | claim | that taxes rose"]);
  });

  it("do not cut words out of another's content from outside it", () => {
    const text = "Lee said taxes and wages rose, Fox added.";
    const said = { source: "Lee", cue: "said", content: ["taxes and wages rose"], chance: 0.9 };
    const added = { source: "Fox", cue: "added", content: ["wages rose"], chance: 0.5 };
    expect(decided(text, said, added)).toEqual(["Lee | said | taxes and wages rose"]);
  });
});

describe("what is rejected", () => {
  /** Each rejected report by its cue, with the cue of the one that has the better claim. */
  function contradicted(text: string, ...reports: readonly Report[]): string[] {
    const scene = readScene(text);
    const word = ({ proposal: { head } }: Ranked): string => scene.document.tokens[head]!.text;
    return decide(scene, reports.map((report) => rank(scene, report))).contradicted.map((each) => `${word(each)} by ${word(each.by)}`);
  }

  it.each<[string, string, Report, Report]>([
    ["words that are said already", "Lee said and Fox argued taxes rose.", { source: "Lee", cue: "said", content: ["taxes rose"], chance: 0.8 }, { source: "Fox", cue: "argued", content: ["taxes rose"], chance: 0.9 }],
    ["words that cross", "Lee said Fox left town and Roy argued that.", { cue: "said", content: ["town and Roy argued that"], chance: 0.8 }, { cue: "argued", content: ["Fox left town and Roy"], chance: 0.9 }],
    ["a cue", "Lee has argued said taxes rose.", { cue: "argued said", content: ["taxes rose"], chance: 0.5 }, { source: "Lee", cue: "argued", content: ["said taxes rose"], chance: 0.9 }],
    ["a cue in a source", "The woman who said it argued taxes rose.", { source: "The woman", cue: "said", content: ["it"], chance: 0.6 }, { source: "The woman who said it", cue: "argued", content: ["taxes rose"], chance: 0.9 }],
    ["a source in a cue", "Argued Lee said taxes rose.", { source: "Lee", cue: "said", content: ["taxes"], chance: 0.6 }, { cue: "Argued Lee", content: ["said taxes rose"], chance: 0.9 }],
    ["the only quotation of another", "“We go,” Lee said. “You stay,” Fox argued.", { source: "Lee", cue: "said", content: ["“You stay,”"], chance: 0.7 }, { source: "Fox", cue: "argued", content: ["“You stay,”"], chance: 0.9 }],
  ])("says which report has the better claim: %s", (_, text, weaker, stronger) => {
    const [line] = contradicted(text, weaker, stronger);
    expect(line).toMatch(/^said by (?:argued|Lee)$/u);
    expect(contradicted(text, stronger)).toEqual([]);
  });

  it("is nothing where all go together", () => {
    const lee = { source: "Lee", cue: "said", content: ["taxes rose"] };
    expect(contradicted("Lee said taxes rose. Fox denied it.", lee, { source: "Fox", cue: "denied", content: ["it"] })).toEqual([]);
  });
});

describe("no reports", () => {
  it("are decided to be none", () => {
    expect(decided("It rained.")).toEqual([]);
  });
});
