import { describe, expect, it } from "vitest";
import { tagOf } from "./arcs.js";

describe("a name that looks like another word", () => {
  it("is one where it opens a sentence and stands inside another one", () => {
    expect(tagOf("Dozely", "The app of Dozely failed. Dozely, a startup, has said so.")).toBe("NNP");
  });

  it("is one before an Arabic name", () => {
    expect(tagOf("Said", "The minister, Said al-Harbi, told reporters so.")).toBe("NNP");
  });

  it("is none where no other tells", () => {
    expect(tagOf("Frankly", "The app of Frank failed. Frankly, it was bad.")).toBe("RB");
  });

  it("leaves the cue a verb", () => {
    expect(tagOf("Said", "“We Won,” Said Lee.")).toBe("VBD");
  });
});
