import { expect, test } from "vitest";
import { sift } from "../../src/attribution/faults.js";
import { readInterview } from "../../src/attribution/interview.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, type Report } from "./proposals.js";

/** What is told against a report of a chance, or null. */
function faultOf(text: string, report: Report, chance: number): string | null {
  const scene = readScene(text);
  return sift(scene, readInterview(scene), [{ proposal: proposal(scene, report), chance }]).faulty[0]?.reason ?? null;
}

test("a report must be probable, and one that is has no fault", () => {
  const report: Report = { source: "Lee", cue: "said", content: ["the road would close"] };
  expect(faultOf("Lee said the road would close.", report, 0.9)).toBeNull();
  expect(faultOf("Lee said the road would close.", report, 0.1)).toBe("improbable");
});

test("within the words of a sure report a less probable one will do", () => {
  const scene = readScene("Lee said Fox feared the road would close.");
  const outer = proposal(scene, { source: "Lee", cue: "said", content: ["Fox feared the road would close"] });
  const inner = { proposal: proposal(scene, { source: "Fox", cue: "feared", content: ["the road would close"] }), chance: 0.3 };
  const interview = readInterview(scene);
  expect(sift(scene, interview, [{ proposal: outer, chance: 0.9 }, inner]).sound).toHaveLength(2);
  expect(sift(scene, interview, [inner]).sound).toHaveLength(0);
});

test("a title has a fault however probable it is", () => {
  expect(faultOf("She wrote “The Long Winter” in May.", { source: "She", cue: "wrote", content: ["“The Long Winter”"] }, 0.9)).toBe("title");
});
