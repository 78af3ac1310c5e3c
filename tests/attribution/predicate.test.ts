import { describe, expect, it } from "vitest";
import { sourceOfPredicate } from "../../src/attribution/predicate.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function sourced(text: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: sourceOfPredicate(scene, proposal(scene, report)), chance: 1 }])[0]!;
}

describe("the source of what a predicate does", () => {
  it("is the subject that a form of “be” makes a noun of", () => {
    const report = { source: "the first senator", cue: "to warn", content: ["that the bill would pass"] };
    expect(sourced("Ann Lee was the first senator to warn that the bill would pass.", report)).toBe("Ann Lee | warn | that the bill would pass");
  });

  it("is the subject that becomes a noun", () => {
    const report = { source: "the first official", cue: "to demand", content: ["a boycott"] };
    expect(sourced("Mayor Ann Lee has become the first official to demand a boycott.", report)).toBe("Mayor Ann Lee | demand | a boycott");
  });

  it("stays the noun where it is nobody's predicate", () => {
    const report = { source: "The first senator", cue: "to warn", content: ["that the bill would pass"] };
    expect(sourced("The first senator to warn that the bill would pass was jeered.", report)).toBe("The first senator | to warn | that the bill would pass");
  });
});
