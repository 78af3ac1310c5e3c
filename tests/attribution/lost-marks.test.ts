import { describe, expect, it } from "vitest";
import { restoreLost } from "../../src/attribution/lost-marks.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

function restored(text: string, report: Report): string[] {
  const scene = readScene(text);
  return show(scene, restoreLost(scene, [rank(scene, report)]));
}

describe("a sentence that lost its marks", () => {
  const lee = { source: "Lee", cue: "said", content: ["“Our ties are good,”"] };

  it("in the first person after a quotation is the speaker's", () => {
    expect(restored("“Our ties are good,” Lee said. We will meet again in May. It rained.", lee)).toEqual([
      "Lee | said | “Our ties are good,” / We will meet again in May.",
    ]);
  });

  it.each([
    ["in the third person", "“Our ties are good,” Lee said. They will meet again in May."],
    ["in the next paragraph", "“Our ties are good,” Lee said.\n\nWe will meet again in May."],
    ["of the United States", "“Our ties are good,” Lee said. The US will meet them in May."],
    ["of an author who says “I” throughout", "I came. We talked. “Our ties are good,” Lee said. I believed it. We laughed. My tea was cold."],
  ])("is none %s", (_, text) => {
    expect(restored(text, lee)).toEqual(["Lee | said | “Our ties are good,”"]);
  });

  it("is none after a report without marks", () => {
    expect(restored("Lee said ties were good. We will meet again in May.", { source: "Lee", cue: "said", content: ["ties were good"] })).toEqual([
      "Lee | said | ties were good",
    ]);
  });
});
