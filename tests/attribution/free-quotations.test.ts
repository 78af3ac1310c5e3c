import { describe, expect, it } from "vitest";
import { freeQuotations, lastName } from "../../src/attribution/free-quotations.js";
import type { Ranked } from "../../src/attribution/decide.js";
import { rangeOf, readScene, textOf } from "../scene/read-scene.js";
import { freeIn, type Judged } from "./free.js";
import { rank } from "./proposals.js";

/** The words of the free quotations, pieces parted by a stroke. */
function words(text: string, ...reports: readonly Judged[]): string[] {
  return freeIn(text, ...reports).free.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(" / "));
}

/** The sources of the reports around the last free quotation. */
function around(text: string, ...reports: readonly Judged[]): { before: string[]; after: string | null; claim: string | null } {
  const { scene, free } = freeIn(text, ...reports);
  const { before, after, claim } = free.at(-1)!;
  const sourceOf = ({ proposal: { source } }: Ranked): string => textOf(scene, source!.firstToken, source!.endToken);
  return { before: before.map(sourceOf), after: after && sourceOf(after), claim: claim && sourceOf(claim) };
}

const lee = { source: "Lee", cue: "said", content: ["“We shut,”"] };

describe("the free quotations", () => {
  it("are those that no report holds", () => {
    expect(words("“We shut,” Lee said. “It was cold.”", lee)).toEqual(["“It was cold.”"]);
  });

  it("are outermost: one inside another is none", () => {
    expect(words("It rained. “They cried ‘Stop!’ and ran.”")).toEqual(["“They cried ‘Stop!’ and ran.”"]);
  });

  it("are one where they go on over paragraphs", () => {
    expect(words("The shop shut.\n\n“It was cold.\n\n“It was dark.”")).toEqual(["“It was cold. / “It was dark.”"]);
  });

  it("know which share of the article's quotations reports hold", () => {
    expect(freeIn("“We shut,” Lee said. “It was cold.”", lee).free[0]!.share).toBe(0.5);
    expect(freeIn("It rained. “It was cold.”").free[0]!.share).toBe(0);
  });

  it("know who speaks in the article", () => {
    expect([...freeIn("“It was cold.” “We shut,” Ann Lee said.", { ...lee, source: "Ann Lee" }).free[0]!.speakers]).toEqual(["lee"]);
  });
});

describe("the reports around a free quotation", () => {
  const fox = { source: "Fox", cue: "replied", content: ["“Never,”"] };

  it("are those before it, the nearest first, and the next after it", () => {
    expect(around("“We shut,” Lee said. “Never,” Fox replied. “It was cold.”", lee, fox)).toEqual({ before: ["Fox", "Lee"], after: null, claim: null });
    expect(around("“We shut,” Lee said. “It was cold.” “Never,” Fox replied.", lee, fox)).toEqual({ before: ["Lee"], after: "Fox", claim: null });
  });

  it("are one of each source", () => {
    const text = "“We shut,” Lee said. “Never,” Fox replied. “Go,” Lee added. “It was cold.”";
    const { scene } = freeIn(text);
    const lees = scene.document.tokens.filter(({ lower }) => lower === "lee").map(({ index }) => ({ firstToken: index, endToken: index + 1 }));
    const ranked = [{ cue: "said", content: ["“We shut,”"] }, fox, { cue: "added", content: ["“Go,”"] }].map((report) => rank(scene, report));
    const accepted = ranked.map((each, i) => (i === 1 ? each : { ...each, proposal: { ...each.proposal, source: lees[i / 2]! } }));
    const [last] = freeQuotations(scene, accepted, [], new Uint8Array(scene.document.tokens.length)).slice(-1);
    expect(last!.before.map(({ proposal: { source } }) => source!.firstToken)).toEqual([lees[1]!.firstToken, ranked[1]!.proposal.source!.firstToken]);
  });

  it("name a source and stand in the author's own words", () => {
    const nobody = { cue: "said", content: ["“We shut,”"] };
    expect(around("“We shut,” it was said. “It was cold.”", nobody).before).toEqual([]);
  });

  it("may have claimed it, and been rejected", () => {
    const claim = { source: "Fox", cue: "smiled", content: ["“It was cold.”"], chance: 0.3, rejected: true };
    expect(around("Fox smiled. “It was cold.”", claim)).toEqual({ before: [], after: null, claim: "Fox" });
  });
});

describe("the last name of a phrase", () => {
  it.each([
    ["Ann Lee", "lee"],
    ["Ann Lee, who runs the shop", "lee"],
    ["the old miller", "miller"],
  ])("%s", (phrase, name) => {
    const scene = readScene(`${phrase}, spoke.`);
    expect(lastName(scene.document.tokens, rangeOf(scene, phrase))).toBe(name);
  });
});
