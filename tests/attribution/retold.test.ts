import { describe, expect, test } from "vitest";
import { attribute } from "../../src/attribution/attribute.js";
import { isRetold } from "../../src/attribution/retold.js";
import { readScene } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

describe("what somebody said that another had said", () => {
  test.each([
    ["Agnes said the bishop had promised to mend the roof.", "the bishop", "promised", "to mend the roof"],
    ["Orr said his manager replied that it was not his problem.", "his manager", "replied", "that it was not his problem"],
    ["Fox said the clerk had secretly admitted taking the money.", "the clerk", "admitted", "taking the money"],
  ])("is told in the past: %s", (text, source, cue, content) => {
    const scene = readScene(text);
    expect(isRetold(scene, proposal(scene, { source, cue, content: [content] }))).toBe(true);
  });

  test.each([
    ["Fox said I told them to leave.", "I", "told", "to leave"],
    ["Fox said the clerk had been promised that it was safe.", "the clerk", "promised", "that it was safe"],
    ["Fox said the clerk admits taking the money.", "the clerk", "admits", "taking the money"],
    ["Fox said the clerk mentioned the roof.", "the clerk", "mentioned", "the roof"],
    ["Fox said the clerk tried to leave.", "the clerk", "tried", "to leave"],
  ])("is neither one's own, nor told to the other, nor a topic: %s", (text, source, cue, content) => {
    const scene = readScene(text);
    expect(isRetold(scene, proposal(scene, { source, cue, content: [content] }))).toBe(false);
  });

  test("is found though people often leave it out", () => {
    const scene = readScene("Sister Agnes Doyle said that the bishop had told her the school would never close.");
    expect(attribute(scene).attributions.map(({ cue }) => cue && scene.document.text.slice(cue.start, cue.end))).toEqual(["said", "had told"]);
  });
});
