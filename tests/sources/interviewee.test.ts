import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/index.js";

/** Who is said to give the answers, and by which rule. */
function answering(text: string): (string | null)[][] {
  return extractQuotes(text).quotes.map(({ speaker, evidence }) => [speaker?.name ?? null, evidence.speaker]);
}

describe("who answers", () => {
  test("is the only person whom the article names in full", () => {
    expect(answering("Chef Tomoko Ishii opened at 60. Ishii cooks.\nQ: Why so late?\nA: I had children to feed.\nQ: How many?\nA: Four. Ben Ishii is one.")).toEqual([
      ["Tomoko Ishii", "interviewee"], ["Tomoko Ishii", "interviewee"],
    ]);
  });

  test("is whom the introduction is about, where it names others, too", () => {
    const introduction = "Ana Ruiz: ‘I was lucky’\n\nAna Ruiz’s first gig was short. The singer, 39, lost her voice. Ben Kerr calls her a storm.";
    expect(answering(`${introduction}\n\nQ: Why?\nA: I was ill. Tom Fay drove me home. Tom Fay is kind.`).at(-1)).toEqual(["Ana Ruiz", "interviewee"]);
  });

  test.each([
    ["two are, alike", "Chef Tomoko Ishii cooked with Ann Lowe.\nQ: Why so late?\nA: I had children to feed."],
    ["nobody is", "She opened at 60.\nQ: Why so late?\nA: I had children to feed."],
  ])("is nobody where %s", (_, text) => {
    expect(answering(text)).toEqual([[null, null]]);
  });
});
