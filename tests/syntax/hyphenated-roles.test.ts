import { describe, expect, it } from "vitest";
import { parse } from "../../src/syntax/parse.js";
import { readDocument } from "../../src/document/read.js";

/** The tag of the hyphenated word. */
function tagOf(text: string): string {
  const document = readDocument(text);
  return parse(document).tags[document.tokens.findIndex(({ text: word }) => word.includes("-"))]!;
}

describe("a hyphenated word for an office", () => {
  it.each([
    "The UN secretary-general, Tomas Arrighi, described the findings.",
    "The WHO director-general said masks helped.",
    "The mayor-elect waved.",
    "A retired vice-admiral of the fleet spoke.",
    "The paper’s editor-in-chief resigned.",
  ])("is a noun: %s", (text) => {
    expect(tagOf(text)).toBe("NN");
  });

  it("is none where it describes one", () => {
    expect(tagOf("He wants the director-general post.")).toBe("JJ");
    expect(tagOf("It was a well-known fact.")).toBe("JJ");
  });
});
