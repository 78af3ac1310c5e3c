import { describe, expect, it } from "vitest";
import { reread } from "./notation.js";

describe("marks that measure", () => {
  it.each([
    ["feet and inches", "The 6'4\" keeper and the 5’11” winger said it was ⟦“close”⟧."],
    ["inches", "A 12\" pipe and a 3.5\" disk were ⟦\"lost\"⟧."],
    ["feet", "The 40' wall is ⟦'too high'⟧."],
    ["minutes and seconds of arc", "At 52°31'12\" north they heard ⟦\"a bang\"⟧."],
    ["primes", "The 6′4″ keeper said ⟦“no”⟧."],
    ["inches at the end of a quotation", "⟦“He is 6’4”,”⟧ she said."],
  ])("pair with nothing: %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["numbers that a quotation ends with", "⟦“There were 12,”⟧ he said. ⟦\"I was 40\"⟧ was all. ⟦\"In 1999\"⟧ is a song."],
    ["ditto marks, which pair with nothing either", "Smith\t12\n\"\t14\n\" 9"],
  ])("are told from %s", (_, text) => expect(reread(text)).toBe(text));
});
