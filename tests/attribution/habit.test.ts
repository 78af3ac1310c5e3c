import { describe, expect, it } from "vitest";
import { withHabit } from "../../src/attribution/habit.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { proposal, show, type Report } from "./proposals.js";

function whole(text: string, head: string, report: Report): string {
  const scene = readScene(text);
  return show(scene, [{ proposal: withHabit(scene, { ...proposal(scene, report), head: tokenOf(scene, head) }), chance: 1 }])[0]!;
}

describe("what somebody said time and again", () => {
  it("has all of the habit for its cue", () => {
    expect(whole("“My mother used to say that it passes.”", "say", { source: "My mother used", cue: "to say", content: ["that it passes"] })).toBe("My mother | used to say | that it passes");
    expect(whole("“Lee kept telling us it was due.”", "telling", { source: "Lee", cue: "telling", content: ["it was due"] })).toBe("Lee | kept telling | it was due");
  });

  it("leaves other cues as they are", () => {
    expect(whole("“Lee has to say that it passes.”", "say", { source: "Lee", cue: "to say", content: ["that it passes"] })).toBe("Lee | to say | that it passes");
  });
});
