import { describe, expect, it } from "vitest";
import { isTopic, isVessel } from "../../src/attribution/topic.js";
import { trimReport } from "../../src/attribution/trim.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function trimmed(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: trimReport(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("trimming a report", () => {
  it.each([["warned recently", "warned"], ["warned again", "warned again"], ["recently warned", "recently warned"]])(
    "drops adverbs of time from the end of the cue, and no others: %s", (cue, left) => {
      const scene = readScene(`Lee ${cue} that ice was thin.`);
      const report = { ...proposal(scene, { source: "Lee", cue, content: ["that ice was thin"] }), head: tokenOf(scene, "warned") };
      expect(show(scene, [{ proposal: trimReport(scene, report), chance: 1 }])).toEqual([`Lee | ${left} | that ice was thin`]);
    },
  );

  it("leaves to the words what makes their number less exact", () => {
    const scene = readScene("Lee said about 9 voters had gone.");
    const report = { ...proposal(scene, { source: "Lee", cue: "said about", content: ["9 voters had gone"] }), head: tokenOf(scene, "said") };
    expect(show(scene, [{ proposal: trimReport(scene, report), chance: 1 }])).toEqual(["Lee | said | about 9 voters had gone"]);
  });

  it("begins the words at “that”, behind when they were said", () => {
    const report = { source: "Lee", cue: "revealed", content: ["afterwards that ice was thin"] };
    expect(trimmed("Lee revealed afterwards that ice was thin.", report)).toBe("Lee | revealed | that ice was thin");
  });

  it("drops an “it” that only holds the subject's place", () => {
    const report = { cue: "was claimed", content: ["It", "that the alarms had been off"] };
    expect(trimmed("It was claimed that the alarms had been off.", report)).toBe("- | was claimed | that the alarms had been off");
  });

  it("takes in the first words of a line that a colon parts from who speaks", () => {
    const report = { source: "Lee", cue: ":", content: ["Suland have far plans"] };
    expect(trimmed("Norland & Suland have far plans: Lee", report)).toBe("Lee | : | Norland & Suland have far plans");
    expect(trimmed("Lee: Norland & Suland have far plans", report)).toBe("Lee | : | Norland & Suland have far plans");
  });

  it("takes in who is asked to do something", () => {
    const report = { source: "Lee", cue: "asked", content: ["not to go"] };
    expect(trimmed("Lee asked the fans not to go.", report)).toBe("Lee | asked | the fans not to go");
    expect(trimmed("Lee asked in vain not to go.", report)).toBe("Lee | asked | not to go");
    expect(trimmed("Lee told the fans not to go.", { ...report, cue: "told" })).toBe("Lee | told | not to go");
  });

  it("begins the words after “as saying”", () => {
    const report = { source: "Tass", cue: "quoted", content: ["the minister as saying talks had failed"] };
    expect(trimmed("Tass quoted the minister as saying talks had failed.", report)).toBe("Tass | quoted | talks had failed");
  });

  it.each([
    ["quoted the minister as warning that talks had failed", "the minister as warning that talks had failed", "that talks had failed"],
    ["quoted the minister as telling his Lao counterpart that talks had failed", "the minister as telling his Lao counterpart that talks had failed", "that talks had failed"],
    ["quoted a doctor as confirming four deaths", "a doctor as confirming four deaths", "four deaths"],
  ])("begins them where whom the cue quotes has been told: %s", (text, content, left) => {
    expect(trimmed(`Tass ${text}.`, { source: "Tass", cue: "quoted", content: [content] })).toBe(`Tass | quoted | ${left}`);
  });

  it("takes no quoted description for the words of whom it describes", () => {
    const report = { source: "The Sun", cue: "quoted", content: ["“a palace insider”", "“They are besotted.”"] };
    expect(trimmed("The Sun quoted “a palace insider” as saying: “They are besotted.”", report)).toBe("The Sun | quoted | “They are besotted.”");
  });

  it.each(["remarks carried by state television", "a statement posted on its website", "an interview with the BBC"])("ends the words before what they stood in: in %s", (vessel) => {
    const report = { source: "Lee", cue: "said", content: [`the road was open, in ${vessel}`] };
    expect(trimmed(`Lee said the road was open, in ${vessel}.`, report)).toBe("Lee | said | the road was open");
  });

  it.each([
    ["what is in it", "Lee said the road was shut, in part by snow.", { source: "Lee", cue: "said", content: ["the road was shut, in part by snow"] }],
    ["an “it” that means something", "It leaks, Lee said, and it rusts.", { source: "Lee", cue: "said", content: ["It leaks", "and it rusts"] }],
    ["“as saying” before the cue", "“He was heard as saying no,” Lee said.", { source: "Lee", cue: "said", content: ["“He was heard as saying no,”"] }],
    ["“as” alone", "Lee said it was as cold as ever.", { source: "Lee", cue: "said", content: ["it was as cold as ever"] }],
  ] as const)("keeps %s", (_, text, report) => {
    expect(trimmed(text, report)).toBe(`${report.source} | ${report.cue} | ${report.content.join(" / ")}`);
  });
});

describe("a content that is but a topic", () => {
  const topic = (text: string, cue: string, content: string): boolean => {
    const scene = readScene(text);
    return isTopic(scene, proposal(scene, { cue, content: [content] }));
  };

  it("has no verb and no marks", () => {
    expect(topic("They discussed the budget.", "discussed", "the budget")).toBe(true);
    expect(topic("They said the budget was small.", "said", "the budget was small")).toBe(false);
    expect(topic("They called it “a disgrace”.", "called", "it “a disgrace”")).toBe(false);
  });
});

describe("a content that is but a vessel of words", () => {
  const vessel = (cue: string, content: string): boolean => {
    const scene = readScene(`They ${cue} ${content}.`);
    return isVessel(scene, proposal(scene, { cue, content: [content] }));
  };

  it("is a document without what stands in it", () => {
    expect(vessel("issued", "a short statement")).toBe(true);
    expect(vessel("issued", "a warning")).toBe(false);
    expect(vessel("published", "a report that the dam was safe")).toBe(false);
    expect(vessel("wrote", "“a statement”")).toBe(false);
  });

  it("is a relative pronoun alone", () => {
    const scene = readScene("The letter, which she wrote in May, was lost.");
    expect(isVessel(scene, proposal(scene, { cue: "wrote", content: ["which"] }))).toBe(true);
  });
});
