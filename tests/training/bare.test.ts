import { describe, expect, it } from "vitest";
import { attributionModels } from "../../src/attribution/models.js";
import { bareDecisions, learnBare, type BareDecision } from "../../training/attribution/bare.js";
import { readMarked } from "./gold-texts.js";

/** Whether each free quotation is somebody's words, and facts of those whose it is: null where that is not known. */
function decisions(marked: string, own = true): [isWords: boolean, facts: string | null][] {
  return bareDecisions(readMarked(marked, own), attributionModels()).map(({ quotation, source }) => [
    quotation.right[0]!,
    source && source.options.flatMap((facts, o) => (source.right[o] ? [facts.find((fact) => !fact.includes(",")) ?? ""] : [])).join(" | "),
  ]);
}

describe("what is right of a free quotation", () => {
  it("is that it is somebody's words where a gold content is like it", () => {
    expect(decisions("Rosa Lind ran home. {c1 “It was so very cold.”}\n---\n1 speaker Rosa Lind").map(([isWords]) => isWords)).toEqual([true]);
    expect(decisions("The so-called “free lunch” was neither.")).toEqual([[false, null]]);
  });

  it("is that it is somebody's words where it is whole sentences of a gold content, not where it is some words of one", () => {
    const rest = "{c1 It was a winter like none before it in the whole of the valley.} {c1 “It was so cold.”}";
    expect(decisions(`Rosa Lind ran. ${rest}\n---\n1 speaker Rosa Lind`).map(([isWords]) => isWords)).toEqual([true]);
    expect(decisions("{c1 The “cold snap” of the valley went on for many weeks in May.}").map(([isWords]) => isWords)).toEqual([false]);
  });

  it("is whose it is by the name that our texts give, and not known where they give none", () => {
    const text = "Rosa Lind ran home. {c1 “It was so very cold.”}";
    expect(decisions(`${text}\n---\n1 speaker Rosa Lind`)[0]![1]).toContain("name");
    expect(decisions(`${text}\n---\n1 speaker Ann Lee`)[0]![1]).toBe("nobody");
    expect(decisions(`${text}\n---\n1 speaker ?`)[0]![1]).toBe("nobody");
    expect(decisions(text)[0]![1]).toBeNull();
  });

  it("is nobody's where PolNeAR marks no source", () => {
    expect(decisions("Rosa Lind ran home. {c1 “It was so very cold.”}", false)).toEqual([[true, "nobody"]]);
  });

  it("is whose it is by the source that is marked, or another mention of the same", () => {
    expect(decisions("{s1 Rosa Lind} ran home. {c1 “It was so very cold.”}", false)[0]![1]).toContain("name");
    expect(decisions("{s1 Rosa Lind} is a runner. She ran home. {c1 “It was so very cold.”}", false)[0]![1]).toContain("pronoun he or she");
  });
});

describe("what is learned of free quotations", () => {
  const decision = (fact: string, isWords: boolean): BareDecision => ({
    quotation: { options: [[fact], []], right: [isWords, !isWords] },
    source: isWords ? { options: [["near"], ["far"], ["nobody"]], right: [true, false, false] } : null,
  });
  const articles = Array.from({ length: 60 }, (_, i) => [decision("sentence", i % 10 !== 0), decision("phrase", i % 10 === 0)]);

  it("is what tells words from others, and whose they are", () => {
    const { quotation, source } = learnBare(articles);
    expect(quotation["sentence"]).toBeGreaterThan(0.5);
    expect(quotation["phrase"]).toBeLessThan(-0.5);
    expect(source["near"]).toBeGreaterThan(source["far"]!);
  });

  it("is how probable they must be, so that not more would be wrong than right ones gained", () => {
    const { least } = learnBare(articles);
    expect(least).toBeGreaterThan(0.1);
    expect(least).toBeLessThan(0.9);
  });

  it("is reported as it is on articles that it was not learned from", () => {
    const { report } = learnBare(articles);
    expect(report).toContain("of 120 free quotations 60 are somebody's words; 60 are given out, 54 of them rightly");
    expect(report).toContain("right for 60 of 60");
    expect(report.match(/^promised/gmu)).toHaveLength(10);
  });
});
