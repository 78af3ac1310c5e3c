import { describe, expect, it } from "vitest";
import { fitsInterview, readInterview } from "../../src/attribution/interview.js";
import { readScene, textOf } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

function answers(text: string): string[] {
  const scene = readScene(text);
  return readInterview(scene).answers.map(({ cue, content }) => `${textOf(scene, cue.firstToken, cue.endToken)} ${textOf(scene, content.firstToken, content.endToken)}`);
}

describe("the answers of an interview", () => {
  it("are the lines after their letter, in marks or not", () => {
    expect(answers("Q: Will you run?\nA: I have not decided. Ask me in May.\n\nQ: Why?\nA: “Because it is far.”")).toEqual([
      "A: I have not decided. Ask me in May.", "A: “Because it is far.”",
    ]);
  });

  it("are none where nothing is asked in the same way", () => {
    expect(answers("A: the first option.\nB: the second option.")).toEqual([]);
    expect(answers("A new bridge opened.\nIt is long.")).toEqual([]);
  });

  it("are none where the line is empty", () => {
    expect(answers("Q: Why?\nA:")).toEqual([]);
  });
});

describe("a report in an interview", () => {
  const scene = readScene("Q: Did Lee say taxes rose?\nA: Fox told me that wages fell.\nThe minister added prices.");
  const interview = readInterview(scene);

  it("fits within an answer", () => {
    expect(fitsInterview(interview, proposal(scene, { source: "Fox", cue: "told", content: ["that wages fell"] }))).toBe(true);
  });

  it("does not fit where it claims an answer from outside", () => {
    expect(fitsInterview(interview, proposal(scene, { source: "The minister", cue: "added", content: ["that wages fell"] }))).toBe(false);
  });

  it("does not fit where its cue is a line's letter", () => {
    expect(fitsInterview(interview, proposal(scene, { cue: "A", content: ["that wages fell"] }))).toBe(false);
  });
});
