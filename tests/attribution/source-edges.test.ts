import { describe, expect, it } from "vitest";
import { edgeSource } from "../../src/attribution/source-edges.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function edged(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: edgeSource(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("the edges of a source", () => {
  it.each<[string, string, string, string]>([
    ["a clause that adds", "Tom Ashby, who chaired the inquiry, said it failed.", "Tom Ashby, who chaired the inquiry", "Tom Ashby"],
    ["a participle with its phrase", "The memo, seen last week by the Echo, said it failed.", "The memo, seen last week by the Echo", "The memo"],
    ["whom it cites", "Tom Ashby, citing privacy law, said it failed.", "Tom Ashby, citing privacy law", "Tom Ashby"],
    ["the day", "Tom Ashby yesterday said it failed.", "Tom Ashby yesterday", "Tom Ashby"],
    ["the night", "Party sources last night said it failed.", "Party sources last night", "Party sources"],
    ["what the words stand in", "Tom Ashby, in a written statement, said it failed.", "Tom Ashby, in a written statement", "Tom Ashby"],
  ])("leave out %s before the cue", (_, text, source, left) => {
    expect(edged(text, { source, cue: "said", content: ["it failed"] })).toBe(`${left} | said | it failed`);
  });

  it.each<[string, string, string, string]>([
    ["a name in apposition", "His neighbour, retired nurse Ida Poole, said it failed.", "His neighbour", "His neighbour, retired nurse Ida Poole"],
    ["a description in apposition", "Ida Poole, a baker from Hull, later said it failed.", "Ida Poole", "Ida Poole, a baker from Hull"],
    ["the first of two offices", "Acme co-founder and chief executive Ida Poole said it failed.", "chief executive Ida Poole", "Acme co-founder and chief executive Ida Poole"],
    ["a title in marks", "“Harbor Nights” star Ida Poole said it failed.", "star Ida Poole", "“Harbor Nights” star Ida Poole"],
    ["a name behind its noun", "The charity Open Door, which runs ten homes, said it failed.", "The charity", "The charity Open Door"],
  ])("take in %s", (_, text, source, whole) => {
    expect(edged(text, { source, cue: "said", content: ["it failed"] })).toBe(`${whole} | said | it failed`);
  });

  it.each(["USA Today", "A poll last month"])("leave times that are part of a name, or tell which one is meant: %s", (source) => {
    expect(edged(`${source} said it failed.`, { source, cue: "said", content: ["it failed"] })).toBe(`${source} | said | it failed`);
  });

  it("take in all that stands between the words and the cue", () => {
    const report = { source: "the club", cue: "said", content: ["It may rain all week"] };
    expect(edged("It may rain all week, a man close to the club said.", report)).toBe("a man close to the club | said | It may rain all week");
  });

  it("take in where somebody without a name stands", () => {
    const report = { source: "a welder", cue: "shouted", content: ["“When do we get paid?”"] };
    expect(edged("“When do we get paid?” shouted a welder at the back of the hall, but nobody spoke.", report)).toBe("a welder at the back of the hall | shouted | “When do we get paid?”");
    expect(edged("“When do we get paid?” shouted a welder in a letter.", report)).toBe("a welder | shouted | “When do we get paid?”");
    expect(edged("“When do we get paid?” shouted a welder at dawn on Monday.", report)).toBe("a welder | shouted | “When do we get paid?”");
  });

  it("leave out the day behind the cue", () => {
    const report = { source: "Tom Ashby on Sunday", cue: "said", content: ["It failed"] };
    expect(edged("It failed, said Tom Ashby on Sunday.", report)).toBe("Tom Ashby | said | It failed");
    const paper = { source: "a letter that Tom Ashby sent on Sunday", cue: "said", content: ["It failed"] };
    expect(edged("It failed, said a letter that Tom Ashby sent on Sunday.", paper)).toBe("a letter that Tom Ashby sent on Sunday | said | It failed");
  });

  it("take in a clause that ends the sentence behind the cue", () => {
    const report = { source: "Tom Ashby", cue: "said", content: ["It failed"] };
    expect(edged("It failed, said Tom Ashby, whose firm had built it.", report)).toBe("Tom Ashby, whose firm had built it | said | It failed");
    expect(edged("It failed, said Tom Ashby, and he left.", report)).toBe("Tom Ashby | said | It failed");
  });

  it.each<[string, string, Report]>([
    ["a time", "Tom Ashby, last Monday, said it failed.", { source: "Tom Ashby", cue: "said", content: ["it failed"] }],
    ["a clause that ends it after the cue", "It failed, said Tom Ashby, who chaired the inquiry.", { source: "Tom Ashby, who chaired the inquiry", cue: "said", content: ["It failed"] }],
    ["a clause that tells which one", "A man who left said it failed.", { source: "A man who left", cue: "said", content: ["it failed"] }],
    ["those that it includes", "Many, including bakers from Hull, said it failed.", { source: "Many, including bakers from Hull", cue: "said", content: ["it failed"] }],
  ])("stay as they are with %s", (_, text, report) => {
    expect(edged(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content[0]}`);
  });
});
