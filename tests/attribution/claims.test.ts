import { describe, expect, it } from "vitest";
import { settleClaims } from "../../src/attribution/claims.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

/** What is left of the reports that are proposed for a text. */
function settled(text: string, ...reports: readonly Report[]): string[] {
  const scene = readScene(text);
  return show(scene, settleClaims(scene.document.tokens.length, reports.map((report) => rank(scene, report))).kept);
}

describe("a quotation that two reports claim", () => {
  const apart = "“We go,” Lee said. “You stay,” Fox replied.";
  const fox = { source: "Fox", cue: "replied", content: ["“You stay,”"] };

  it("goes to the cue of its own sentence, however sure the other is", () => {
    const lee = { source: "Lee", cue: "said", content: ["“We go,”", "“You stay,”"], chance: 0.95 };
    expect(settled(apart, lee, { ...fox, chance: 0.4 })).toEqual(["Lee | said | “We go,”", "Fox | replied | “You stay,”"]);
  });

  it("leaves nothing of a report from outside that had no other", () => {
    const lee = { source: "Lee", cue: "said", content: ["“You stay,”"], chance: 0.95 };
    expect(settled(apart, lee, fox)).toEqual(["Fox | replied | “You stay,”"]);
    const scene = readScene(apart);
    const reports = [lee, fox].map((report) => rank(scene, report));
    expect(settleClaims(scene.document.tokens.length, reports).contradicted).toEqual([{ ...reports[0], by: reports[1] }]);
  });

  const together = "Lena said: “We go.” Hugo said: “You stay.”";
  const lena = { source: "Lena", cue: "Lena said", content: ["“We go.”"] };
  const hugo = { source: "Hugo", cue: "Hugo said", content: ["“We go.”", "“You stay.”"], chance: 0.95 };

  it("goes to the one that has nothing else, where that is sure enough", () => {
    expect(settled(together, { ...lena, chance: 0.6 }, hugo)).toEqual(["Lena | Lena said | “We go.”", "Hugo | Hugo said | “You stay.”"]);
    expect(settled(together, { ...lena, chance: 0.4 }, hugo)[1]).toBe("Hugo | Hugo said | “We go.” / “You stay.”");
  });

  it("stays with both where neither has anything else: that is decided later", () => {
    const other = { source: "Hugo", cue: "Hugo said", content: ["“We go.”"] };
    expect(settled(together, lena, other)).toEqual(["Lena | Lena said | “We go.”", "Hugo | Hugo said | “We go.”"]);
  });
});
