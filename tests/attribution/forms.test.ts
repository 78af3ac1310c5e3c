import { expect, test } from "vitest";
import { findForms } from "../../src/attribution/forms.js";
import { readInterview } from "../../src/attribution/interview.js";
import { readScene } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

test("lines of the forms are reports where no accepted report holds their words, and those words are spoken for", () => {
  const scene = readScene("Budget will not pass this year: Keller\nThe yard closed.\n“I was there from the first day.” — Rosa Lind");
  const { found, taken } = findForms(scene, readInterview(scene), []);
  expect(found.map(({ decidedBy, cue }) => [decidedBy, scene.document.text.slice(cue!.start, cue!.end)])).toEqual([["headline", ":"], ["dash-line", "—"]]);
  expect(scene.document.tokens.filter(({ index }) => taken[index] === 0).map(({ text }) => text)).toEqual([":", "Keller", "The", "yard", "closed", ".", "—", "Rosa", "Lind"]);
});

test("a headline that an accepted report holds is left to it", () => {
  const scene = readScene("Budget will not pass this year: Keller\nThe yard closed.");
  const accepted = proposal(scene, { source: "Keller", cue: ":", content: ["Budget will not pass this year"] });
  expect(findForms(scene, readInterview(scene), [{ proposal: accepted, chance: 1 }]).found).toEqual([]);
});
