import { describe, expect, it } from "vitest";
import { withoutTail } from "../../src/attribution/tail.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

/** The words that are left of the report. */
function left(text: string, report: Report): string {
  const scene = readScene(text);
  const whole = proposal(scene, report);
  return show(scene, [{ proposal: { ...whole, content: withoutTail(scene, whole, whole.content) }, chance: 1 }])[0]!.split(" | ")[2]!;
}

describe("the words of a report", () => {
  it.each([
    ["a clause", "“We won,” Lee said, and the lights went out.", { cue: "said", content: ["“We won,”", "and the lights went out"] }, "“We won,”"],
    ["a phrase", "“There were two,” answered Lee, to laughter.", { cue: "answered", content: ["“There were two,”", "to laughter"] }, "“There were two,”"],
    ["when it was said", "Lee says “never” after talks fail.", { cue: "says", content: ["“never” after talks fail"] }, "“never”"],
    ["what came of it", "The court ruled that states may sue, handing them a victory.", { cue: "ruled", content: ["that states may sue, handing them a victory"] }, "that states may sue"],
    ["whom it was heard from", "The plant will close, the paper reported, citing two workers.", { cue: "reported", content: ["The plant will close", "citing two workers"] }, "The plant will close"],
    ["why somebody is judged", "She has accused him of “cheating” after the match.", { cue: "accused", content: ["him of “cheating” after the match"] }, "him of “cheating”"],
  ])("end before %s that the author adds", (_, text, report, words) => {
    expect(left(text, report)).toBe(words);
  });

  it.each([
    ["as a report", "“We won,” Lee said, and that it was over.", { cue: "said", content: ["“We won,”", "and that it was over"] }],
    ["with a quotation", "“We won,” Lee said, and called it “a relief.”", { cue: "said", content: ["“We won,”", "and called it “a relief.”"] }],
    ["with what the quotation has begun", "“The plan,” Lee said, was dead.", { cue: "said", content: ["“The plan,”", "was dead"] }],
    ["within marks", "Lee said “we won, ending the drought.”", { cue: "said", content: ["“we won, ending the drought.”"] }],
    ["behind words outside marks", "Lee said it was “over” after the match.", { cue: "said", content: ["it was “over” after the match"] }],
  ])("go on %s", (_, text, report) => {
    expect(left(text, report)).toBe(report.content.join(" / "));
  });
});
