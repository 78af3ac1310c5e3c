import { describe, expect, it } from "vitest";
import { withoutColonLead } from "../../src/attribution/colon-lead.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function begun(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: withoutColonLead(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("what leads up to a quotation by a colon", () => {
  it("is no part of what is said", () => {
    const text = "Lee ended with a sigh: “We tried,” she said.";
    expect(begun(text, { source: "she", cue: "said", content: ["Lee ended with a sigh: “We tried,”"] })).toBe("she | said | “We tried,”");
  });

  it.each<[string, string, string, string]>([
    ["where it is a report that another passes on", "Fox said: “We tried,” Reuters reported.", "Reuters reported", "Fox said: “We tried,”"],
    ["where no colon parts the two", "Lee called it “a try,” Fox said.", "Fox said", "Lee called it “a try,”"],
    ["where more than one quotation stands there", "The “try” had one fault: “it failed,” Fox said.", "Fox said", "The “try” had one fault: “it failed,”"],
    ["where the words go on behind the quotation", "It had one fault: “luck” was gone, Fox said.", "Fox said", "It had one fault: “luck” was gone"],
  ])("is left %s", (_, text, frame, words) => {
    const [source = "", cue = ""] = frame.split(" ");
    expect(begun(text, { source, cue, content: [words] })).toBe(`${source} | ${cue} | ${words}`);
  });
});
