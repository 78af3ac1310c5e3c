import { describe, expect, it } from "vitest";
import { sourcesWithin } from "../../src/attribution/source-within.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

/** The last of the reports. */
function last(text: string, ...reports: readonly Report[]): string {
  const scene = readScene(text);
  return show(scene, sourcesWithin(scene, reports.map((report) => rank(scene, report)))).at(-1)!;
}

describe("a report within the words of another", () => {
  it.each<[string, Report, Report, string]>([
    ["The bank said its auditors, Moss & Tate, had called the books sound.", { source: "The bank", cue: "said", content: ["its auditors, Moss & Tate, had called the books sound"] }, { source: "The bank", cue: "had called", content: ["the books sound"] }, "its auditors, Moss & Tate"],
    ["Lee said that head office had told her nothing was lost.", { source: "Lee", cue: "said", content: ["that head office had told her nothing was lost"] }, { source: "Lee", cue: "had told", content: ["nothing was lost"] }, "head office"],
  ])("is of its own subject: %s", (text, outer, inner, source) => {
    expect(last(text, outer, inner)).toBe(`${source} | ${inner.cue} | ${inner.content[0]}`);
  });

  it.each<[string, Report, Report]>([
    ["Lee said rents had risen and had warned that more would.", { source: "Lee", cue: "said", content: ["rents had risen"] }, { source: "Lee", cue: "had warned", content: ["that more would"] }],
    ["Lee called it wrong and had warned that it would end.", { source: "Lee", cue: "called", content: ["it wrong"] }, { source: "Lee", cue: "had warned", content: ["that it would end"] }],
    ["Lee criticised the levy, but promised to pay.", { source: "Lee", cue: "criticised", content: ["the levy"] }, { source: "Lee", cue: "promised", content: ["to pay"] }],
  ])("keeps the source where it has no subject: %s", (text, outer, inner) => {
    expect(last(text, outer, inner)).toBe(`Lee | ${inner.cue} | ${inner.content[0]}`);
  });
});
