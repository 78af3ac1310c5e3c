import { describe, expect, it } from "vitest";
import { candidatesOf, type Turn } from "../../src/attribution/implied-source.js";
import { rangeOf, textOf } from "../scene/read-scene.js";
import { freeIn, type Judged } from "./free.js";

/** By candidate of the last free quotation, its facts; nobody is "-". */
function candidates(text: string, reports: readonly Judged[] = [], turn?: string): ReadonlyMap<string, readonly string[]> {
  const { scene, free } = freeIn(text, ...reports);
  const last: Turn | null = turn === undefined ? null : { source: rangeOf(scene, turn), paragraph: 0 };
  return new Map(candidatesOf(scene, free.at(-1)!, last).map(({ source, facts }) => [source ? textOf(scene, source.firstToken, source.endToken) : "-", facts]));
}

const lee = { source: "Lee", cue: "said", content: ["“We shut,”"] };

describe("whom a quotation may be from", () => {
  it.each([
    ["the subject before it in its sentence", "In May the crowd chanted “Shut it down!” again.", "the crowd", "highest subject in front"],
    ["the nearest subject before it", "Lee ran home while his friends yelled “Go now!” behind him.", "his friends", "nearest subject in front"],
    ["the subject after it", "“Shut it down!” the crowd chanted.", "the crowd", "subject behind"],
    ["the subject of the sentence before", "The miller lost his herd. “I never saw it.”", "The miller", "subject of the sentence before"],
    ["the subject of the sentence after", "“I never saw it.” The miller wept.", "The miller", "subject of the sentence after"],
    ["the label before a colon", "The old miller: “I never saw it.”", "The old miller", "label"],
    ["the name behind a dash", "It rained. “I never saw it.”\n\n— Ann Lee, nurse", "Ann Lee", "signature"],
  ])("%s: %s", (_, text, source, fact) => {
    expect(candidates(text).get(source)).toContain(fact);
  });

  it("no place and no day before a colon", () => {
    const found = candidates("The singer took to Facebook on Monday: “I never saw it.”");
    expect(found.get("The singer")).toContain("highest subject in front");
    expect(found.has("Monday")).toBe(false);
  });

  it("who spoke before, and before that, and who speaks next", () => {
    const fox = { source: "Fox", cue: "replied", content: ["“Never,”"] };
    const after = candidates("“We shut,” Lee said. “Never,” Fox replied. “It was cold.”", [lee, fox]);
    expect(after.get("Fox")).toEqual(expect.arrayContaining(["last to speak", "last to speak, quoted", "last to speak, next sentence", "speaks elsewhere"]));
    expect(after.get("Lee")).toContain("second to last to speak");
    expect(candidates("“It was cold.”\n\n“We shut,” Lee said.", [lee]).get("Lee")).toContain("next to speak, 1 paragraphs");
    expect(candidates("“We shut,” Lee said.\n\n“It was cold.”", [lee]).get("Lee")).toContain("last to speak before the paragraph");
  });

  it("who had the last turn, and whom a rejected report names", () => {
    expect(candidates("Ann Lee wept.\n\nIt rained. “It was cold.”", [], "Ann Lee").get("Ann Lee")).toContain("had the last turn, 1 paragraphs");
    const claim = { source: "Fox", cue: "smiled", content: ["“It was cold.”"], chance: 0.3, rejected: true };
    expect(candidates("Fox smiled. “It was cold.”", [claim]).get("Fox")).toContain("claims it");
  });

  it("nobody, always and last", () => {
    expect([...candidates("“It was cold.”").keys()]).toEqual(["-"]);
    expect([...candidates("The miller lost his herd. “I never saw it.”").keys()].at(-1)).toBe("-");
    expect(candidates("“It was cold.”").get("-")).toContain("nobody, nobody spoke before");
  });

  it("is nobody from inside the quotation", () => {
    expect([...candidates("“The miller never saw it.”").keys()]).toEqual(["-"]);
  });
});

describe("what tells of a candidate", () => {
  it.each([
    ["The miller", "The miller lost his herd. “I never saw it.”", "thing, says I"],
    ["Ann Lee", "Ann Lee lost her herd. “We never saw it.”", "name, says we"],
    ["The villagers", "The villagers lost the herd. “Nobody saw it.”", "people"],
    ["She", "She lost her herd. “Nobody saw it.”", "pronoun he or she"],
    ["They", "They lost the herd. “Nobody saw it.”", "pronoun they"],
    ["Ann Lee", "Ann Lee lost her herd. “Lee never saw it.”", "named in the words"],
    ["Ann Lee", "Ann Lee whispered to the herd. “Nobody saw it.”", "subject of the sentence before, speaks"],
    ["Ann Lee", "Ann Lee lost her herd. “Nobody saw it.”", "subject of the sentence before, acts"],
  ])("%s: %s", (source, text, fact) => {
    expect(candidates(text).get(source)).toContain(fact);
  });
});
