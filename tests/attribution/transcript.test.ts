import { describe, expect, it, test } from "vitest";
import { findTurns } from "../../src/attribution/transcript.js";
import { extractQuotes } from "../../src/index.js";
import { readScene, textOf } from "../scene/read-scene.js";

/** The turns, as "name | words". */
function turns(text: string): string[] {
  const scene = readScene(text);
  return findTurns(scene.document).map(({ source, content }) => `${textOf(scene, source.firstToken, source.endToken)} | ${textOf(scene, content.firstToken, content.endToken)}`);
}

describe("the turns of a conversation", () => {
  test("are lines after a name, with the paragraphs that go on with them", () => {
    expect(turns("The Courier: Why did you quit?\nInes Falk: I was tired.\n\nIt took a year.\n\nThe Courier: And now?\nMs Falk: Now I sleep.\nThis interview was cut.")).toEqual([
      "The Courier | Why did you quit?", "Ines Falk | I was tired.\n\nIt took a year.", "The Courier | And now?", "Ms Falk | Now I sleep.",
    ]);
  });

  test("hold what somebody says once between them, and nothing in brackets", () => {
    expect(turns("ROSS: Is it true?\nFALK: It is true.\nCALLER: It is not!\nROSS: Go on.\n[Laughter.]\nFALK: I will.")).toEqual([
      "ROSS | Is it true?", "FALK | It is true.", "CALLER | It is not!", "ROSS | Go on.", "FALK | I will.",
    ]);
  });

  test("may be short", () => {
    expect(turns("The Courier: Why?\nInes Falk: I was tired.\nThe Courier: And now?\nMs Falk: Now I sleep.")).toHaveLength(4);
  });

  test.each([
    ["labels that stand once", "Date: it is on 4 May.\nVenue: it is at Ash Hall.\nTickets: they are free.\nDoors: they open at noon."],
    ["one label only", "Update: it rained.\nUpdate: it rained again.\nUpdate: it stopped.\nUpdate: the sun came."],
    ["labels without anything said", "Home: Lee, Ross.\nAway: Falk, Kemp.\nHome: Bell.\nAway: Hale."],
    ["words in small letters", "the good: it was cheap.\nthe bad: it was late.\nthe good: it was warm.\nthe bad: it was loud."],
    ["three lines", "ROSS: Is it true?\nFALK: It is true.\nROSS: Go on."],
  ])("are not %s", (_, text) => {
    expect(turns(text)).toEqual([]);
  });

  it("are direct quotes without marks, whose speakers are one by all their names, and who is “I” in them", () => {
    const { quotes } = extractQuotes("ROSS: Did you ask him?\nInes Falk: I told the mayor that it was late.\nROSS: And then?\nMs Falk: He went.");
    expect(quotes.map(({ type, cue, source, speaker, evidence }) => [type, cue?.text, source?.text, speaker?.name, evidence.attribution])).toEqual([
      ["direct", ":", "ROSS", "ROSS", "transcript"],
      ["direct", ":", "Ines Falk", "Ines Falk", "transcript"],
      ["indirect", "told", "I", "Ines Falk", "cue-model"],
      ["direct", ":", "ROSS", "ROSS", "transcript"],
      ["direct", ":", "Ms Falk", "Ines Falk", "transcript"],
    ]);
  });
});
