import { describe, expect, it } from "vitest";
import { goOnIndirectly } from "../../src/attribution/free-indirect.js";
import { readScene } from "../scene/read-scene.js";
import { rank, show, type Report } from "./proposals.js";

function words(text: string, ...reports: readonly Report[]): string[] {
  const scene = readScene(text);
  return show(scene, goOnIndirectly(scene, reports.map((report) => rank(scene, report)))).map((each) => each.split(" | ")[2]!);
}

describe("a sentence behind indirect words", () => {
  const close = { source: "Lee", cue: "said", content: ["the school would close"] };

  it.each([
    ["tells what would be", "Lee said the school would close. Pupils would be taught in Hull. It rained.", close, "the school would close / Pupils would be taught in Hull"],
    ["tells what had been", "Lee said pupils had left. Teachers had followed them.", { source: "Lee", cue: "said", content: ["pupils had left"] }, "pupils had left / Teachers had followed them"],
    ["stands behind the cue", "The school would close, Lee said. Pupils would be taught in Hull.", { source: "Lee", cue: "said", content: ["The school would close"] }, "The school would close / Pupils would be taught in Hull"],
    ["tells what was going on first", "Lee said the school would close. Pupils were being moved, and teachers would follow. No fees would be due.", close, "the school would close / Pupils were being moved, and teachers would follow / No fees would be due"],
  ])("goes on with them where it %s", (_, text, report, right) => {
    expect(words(text, report)).toEqual([right]);
  });

  it.each([
    ["tells what happened", "Lee said the school would close. Pupils left in tears."],
    ["tells what is", "Lee said the school would close. It would be missed, as it is the last one."],
    ["tells what would have been", "Lee said the school would close. It would have turned 100."],
    ["stands in the next paragraph", "Lee said the school would close.\n\nPupils would be taught in Hull."],
    ["tells what comes of all of it", "Lee said the school would close. The closure would hit Hull hardest."],
    ["tells what had been behind what would be", "Lee said the school would close. It had been built in May."],
    ["has marks", "Lee said the school would close. It would be “a shame”."],
  ])("does not where it %s", (_, text) => {
    expect(words(text, close)).toEqual(["the school would close"]);
  });

  it("does not where it has a report of its own", () => {
    expect(words("Lee said the school would close. Pupils would be taught in Hull, Fox added.", close, { source: "Fox", cue: "added", content: ["Pupils would be taught in Hull"] }))
      .toEqual(["the school would close", "Pupils would be taught in Hull"]);
  });

  it("goes on with the outer of two reports", () => {
    expect(words("Lee said Fox told him it would close. Pupils would be taught in Hull.", { source: "Lee", cue: "said", content: ["Fox told him it would close"] }, { source: "Fox", cue: "told", content: ["it would close"] }))
      .toEqual(["Fox told him it would close / Pupils would be taught in Hull", "it would close"]);
  });

  it("tells what had been by itself where the words are not a step back", () => {
    expect(words("Lee said the pilot was on board. He had flown since May.", { source: "Lee", cue: "said", content: ["the pilot was on board"] })).toEqual(["the pilot was on board"]);
  });

  it("does not go on with words that have no verb", () => {
    expect(words("Lee declared an end to the war. Fox might follow her.", { source: "Lee", cue: "declared", content: ["an end to the war"] })).toEqual(["an end to the war"]);
  });

  it("does not go on with words in the present", () => {
    expect(words("Lee says the school will close. Pupils would be taught in Hull.", { source: "Lee", cue: "says", content: ["the school will close"] })).toEqual(["the school will close"]);
  });
});
