import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/text/one-line.js";

describe("a text in one line", () => {
  it("has one space for all white space, and none around it", () => {
    expect(oneLine("\tRain \r\n\u00a0 fell.\n")).toBe("Rain fell.");
  });

  it.each([undefined, null, "", " \n "])("is null where nothing is said: %j", (text) => {
    expect(oneLine(text)).toBeNull();
  });
});
