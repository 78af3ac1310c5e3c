import { describe, expect, it } from "vitest";
import { tagOf } from "./arcs.js";

describe("“read” behind words in marks", () => {
  it.each(["“Go home,” its statement read.", "“Sell,” the blue sign read."])("is a verb: %s", (text) => {
    expect(tagOf("read", text)).toBe("VBD");
  });

  it("is none where nothing stands in marks", () => {
    expect(tagOf("read", "It was a good read.")).toBe("NN");
  });
});
