import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { codePointOffsets } from "../../src/text/code-points.js";

describe("code points", () => {
  it("are fewer than code units after an emoji", () => {
    const offsets = codePointOffsets("a😀b😀c");
    expect([0, 1, 3, 4, 6, 7].map((at) => offsets.fromUtf16(at))).toEqual([0, 1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map((at) => offsets.toUtf16(at))).toEqual([0, 1, 3, 4, 6, 7]);
  });

  it("take an offset inside a surrogate pair to its start", () => expect(codePointOffsets("a😀b").fromUtf16(2)).toBe(1));

  it("count a lone surrogate as one", () => expect(codePointOffsets("a\ud83db\ude00c").fromUtf16(5)).toBe(5));

  test.prop([fc.string({ unit: fc.oneof(fc.constantFrom("😀", "é", "\ud83d", "\ude00"), fc.string({ unit: "binary", maxLength: 1 })) })])(
    "agree with counting one by one",
    (text) => {
      const offsets = codePointOffsets(text);
      let units = 0;
      [...text].forEach((character, index) => {
        expect(offsets.fromUtf16(units)).toBe(index);
        expect(offsets.toUtf16(index)).toBe(units);
        units += character.length;
      });
      expect(offsets.fromUtf16(units)).toBe([...text].length);
    },
  );
});
