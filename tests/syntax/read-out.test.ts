import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { parse } from "../../src/syntax/parse.js";

describe("“read” behind words in marks", () => {
  const tagOfRead = (text: string): string => {
    const document = readDocument(text);
    return parse(document).tags[document.tokens.findLastIndex(({ lower }) => lower === "read")]!;
  };

  it.each(["“Go home,” its statement read.", "“Sell,” the blue sign read."])("is a verb: %s", (text) => {
    expect(tagOfRead(text)).toBe("VBD");
  });

  it("is none where nothing stands in marks", () => {
    expect(tagOfRead("It was a good read.")).toBe("NN");
  });
});
