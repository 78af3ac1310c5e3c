import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { reread } from "./notation.js";

describe("nested quotations", () => {
  it.each([
    ["singles in doubles", "⟦“I heard ⟦‘stop’⟧ and ran,”⟧ said Ivo."],
    ["straight singles in straight doubles", "⟦\"I heard 'stop' and ran,\"⟧ said Ivo.".replace("'stop'", "⟦'stop'⟧")],
    ["doubles in singles", "⟦‘I heard ⟦“stop”⟧ and ran,’⟧ said Ivo."],
    ["straight doubles in themselves", "⟦\"I heard ⟦\"stop\"⟧ and ran,\"⟧ said Ivo."],
    ["curly doubles in straight ones", "⟦\"I heard ⟦“stop”⟧ and ran,\"⟧ said Ivo."],
    ["singles in typed doubles", "⟦''I heard ⟦'stop'⟧ and ran,''⟧ said Ivo."],
    ["both ends at once", "⟦“⟦‘Stop’⟧ was all I heard,”⟧ said Ivo. ⟦“All I heard was ⟦‘stop.’⟧”⟧"],
    ["both ends at once, in straight marks", "⟦\"⟦'Stop'⟧ was all,\"⟧ he said. ⟦\"All I heard was ⟦'stop.'⟧\"⟧"],
    ["both ends at once, all apostrophes", "⟦''⟦'Stop'⟧ was all,''⟧ he said. ⟦''All I heard was ⟦'stop.'⟧''⟧"],
    ["a space between the closing marks", "⟦\"All I heard was ⟦'stop,'⟧ \"⟧ said Ivo. ⟦“It was ⟦‘stop.’⟧\u2009”⟧"],
    ["three deep", "⟦“She told me ⟦‘he shouted ⟦“stop”⟧ twice’⟧ and left,”⟧ said Ivo."],
    ["apostrophes around the inner ones", "⟦“It’s the drivers’ ⟦‘last chance’⟧ and they’re ready,”⟧ said Ivo."],
  ])("are put into each other: %s", (_, text) => expect(reread(text)).toBe(text));

  it("know their parents and depths", () => {
    const pairs = pairMarks(readDocument("“He said ‘no’ and ‘never’.” “Yes,” I said."));
    expect(pairs.map(({ index, depth, parent }) => [index, depth, parent])).toEqual([
      [0, 0, null], [1, 1, 0], [2, 1, 0], [3, 0, null],
    ]);
  });
});
