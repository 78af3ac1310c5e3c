import { describe, expect, it } from "vitest";
import { settleFollowing } from "../../src/attribution/following-quotation.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

function settled(text: string, ...reports: readonly Report[]): { kept: string[]; contradicted: string[] } {
  const scene = readScene(text);
  const { kept, contradicted } = settleFollowing(scene, reports.map((report) => rank(scene, report)));
  return { kept: show(scene, kept), contradicted: show(scene, contradicted) };
}

describe("a quotation behind a sentence of two reports", () => {
  const lee = { source: "Lee", cue: "said", content: ["“No,”"] };

  it("belongs to the one that the sentence is made of, where the other hangs on it", () => {
    const text = "“No,” Lee said after Fox had promised help. “We go.”";
    const fox = { source: "Fox", cue: "promised", content: ["help", "“We go.”"] };
    expect(settled(text, lee, fox).kept).toEqual(["Lee | said | “No,” / “We go.”", "Fox | promised | help"]);
  });

  it("belongs to it, too, where the other tells what was meant", () => {
    const text = "“No,” Lee said, referring to Fox. “He lied.”";
    const meant = { source: "Lee", cue: "referring", content: ["Fox", "“He lied.”"] };
    expect(settled(text, lee, meant).kept).toEqual(["Lee | said | “No,” / “He lied.”", "Lee | referring | Fox"]);
  });

  it("leaves nothing of the other where it had no more", () => {
    const text = "“No,” Lee said, while Fox nodded. “We go.”";
    const fox = { source: "Fox", cue: "nodded", content: ["“We go.”"] };
    expect(settled(text, lee, fox)).toEqual({ kept: ["Lee | said | “No,” / “We go.”"], contradicted: ["Fox | nodded | “We go.”"] });
  });

  it("is not given twice to who has it already", () => {
    const text = "“No,” Lee said, while Fox nodded. “We go.”";
    const fox = { source: "Fox", cue: "nodded", content: ["“We go.”"] };
    expect(settled(text, { ...lee, content: ["“No,”", "“We go.”"] }, fox).kept).toEqual(["Lee | said | “No,” / “We go.”"]);
  });

  it.each<[string, string, Report, Report]>([
    ["goes on to say more", "“No,” Lee said, adding that Fox knew. “We go.”", lee, { source: "Lee", cue: "adding", content: ["that Fox knew", "“We go.”"] }],
    ["has the first quotation behind its cue", "Lee said “no” after Fox had promised help. “We go.”", { source: "Lee", cue: "said", content: ["“no”"] }, { source: "Fox", cue: "promised", content: ["help", "“We go.”"] }],
  ])("stays where the sentence %s", (_, text, first, second) => {
    const before = readScene(text);
    expect(settled(text, first, second).kept).toEqual(show(before, [first, second].map((report) => rank(before, report))));
  });
});
