import { describe, expect, it } from "vitest";
import { tagOf } from "./arcs.js";

describe("a noun for what somebody does", () => {
  it.each(["West Indies captain Jerome Pascall admitted it.", "Northern Rovers captain Jerome Pascall said so."])("is one between a team and a name: %s", (text) => {
    expect(tagOf("captain", text)).toBe("NN");
  });

  it("stays a verb before whom somebody heads", () => {
    expect(tagOf("coach", "They coach Ann Lee in Hull.")).toMatch(/^VBP?$/u);
  });
});
