import { describe, expect, it } from "vitest";
import { tokenRange, tokenSpans } from "../../src/formats/tokens.js";

const split = (text: string, ...cuts: number[]): string[] =>
  tokenSpans(text, cuts.map((cut) => ({ start: cut, end: cut }))).map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  it("are words and marks", () => {
    expect(split("“Far-reaching plans,” he said.")).toEqual(["“", "Far-reaching", "plans", ",", "”", "he", "said", "."]);
  });

  it("keep what belongs to a word or a number and part the possessive", () => {
    expect(split("AT&T’s U.S. staff don’t get $12,000, O'Hara's do")).toEqual(
      ["AT&T", "’s", "U.S", ".", "staff", "don’t", "get", "$", "12,000", ",", "O'Hara", "'s", "do"],
    );
  });

  it("keep accents, pairs and halves of pairs whole", () => {
    expect(split("Zoe\u0308 🌊🌊 \ud800x")).toEqual(["Zoe\u0308", "🌊", "🌊", "\ud800", "x"]);
  });

  it("are cut where a region begins or ends", () => {
    expect(split("well-known", 5, 7)).toEqual(["well-", "kn", "own"]);
    expect(split("a b", 0, 1, 2, 3)).toEqual(["a", "b"]);
  });

  it("take no time to speak of for a million joiners", () => {
    expect(split("a-".repeat(500_000))).toHaveLength(2);
    expect(split("'".repeat(100_000))).toHaveLength(100_000);
  });

  it("are found by the region that covers them", () => {
    const tokens = tokenSpans("one two three", []);
    expect(tokenRange(tokens, { start: 4, end: 13 })).toEqual({ start: 1, end: 3 });
    expect(tokenRange(tokens, { start: 3, end: 4 })).toBeNull();
  });
});
