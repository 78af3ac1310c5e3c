import { describe, expect, test } from "vitest";
import { acronymsOf, initialsOf, isAcronym, plainAcronym } from "../../src/mentions/acronyms.js";

describe("what a body may be called for short", () => {
  test.each([
    ["department of justice", "doj"],
    ["u.s. department of justice", "doj"],
    ["department of health and human services", "hhs"],
    ["centers for disease control and prevention", "cdc"],
    ["hart county sheriff 's office", "hcso"],
    ["procter gamble co", "pg"],
    ["world food agency", "wfa"],
  ])("%s: %s", (name, acronym) => {
    expect(acronymsOf(name.split(" "))).toContain(acronym);
  });

  test("is never a country, nor a letter", () => {
    expect(acronymsOf(["united", "states", "air", "force"])).toEqual(["usaf", "usaf", "usaf"]);
    expect(acronymsOf(["oxfam"])).toEqual([]);
  });
});

describe("acronyms", () => {
  test("have more capitals than other letters", () => {
    expect(["WFA", "N.A.T.O.", "MoD", "J&J"].every(isAcronym)).toBe(true);
    expect(["Lee", "I", "Police"].some(isAcronym)).toBe(false);
  });

  test("are compared without full stops and “&”, in small letters", () => {
    expect([plainAcronym("N.A.T.O."), plainAcronym("J&J"), initialsOf(["bank", "of", "norland"])]).toEqual(["nato", "jj", "bn"]);
  });
});
