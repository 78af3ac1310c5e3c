import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { nest, paragraphBreaks } from "../../src/formats/nest.js";
import type { Span } from "../../src/text/span.js";

interface Named extends Span {
  readonly name: string;
}

/** The text with its regions as brackets: `a(…)`; `/` where a paragraph breaks. */
function draw(text: string, regions: readonly Named[], breaks: readonly number[] = []): string {
  let drawing = "";
  for (const step of nest(text.length, regions, breaks)) {
    if (step.kind === "text") drawing += text.slice(step.span.start, step.span.end);
    else if (step.kind === "break") drawing += "/";
    else drawing += step.kind === "open" ? `${step.fragment.region.name}(` : ")";
  }
  return drawing;
}

/** A region by its words. */
function region(name: string, text: string, words: string): Named {
  const start = text.indexOf(words);
  return { name, start, end: start + words.length };
}

describe("nested stretches", () => {
  const text = "one two three four";
  const draws = (...regions: readonly [name: string, words: string][]): string =>
    draw(text, regions.map(([name, words]) => region(name, text, words)));

  it("nest as they are", () => {
    expect(draws(["a", "two three"], ["b", "three"])).toBe("one a(two b(three)) four");
  });

  it("put the first named outside where two are the same", () => {
    expect(draws(["a", "two"], ["b", "two"])).toBe("one a(b(two)) three four");
  });

  it("are cut where they cross: the one that began later is opened again", () => {
    expect(draws(["a", "one two"], ["b", "two three"])).toBe("a(one b(two))b( three) four");
    expect(draws(["a", "one two"], ["b", "two three"], ["c", "two three four"])).toBe("a(one c(b(two)))c(b( three) four)");
  });

  it("are cut where a paragraph breaks", () => {
    expect(draw("one\ntwo", [{ name: "a", start: 1, end: 6 }, { name: "b", start: 2, end: 7 }], [4])).toBe("oa(nb(e\n))/a(b(tw))b(o)");
  });

  it("are left out where they cover nothing", () => {
    expect(draw("one", [{ name: "a", start: 1, end: 1 }])).toBe("one");
  });

  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 12 });

  test.prop([spans, fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 4 })])(
    "cover just the text that their regions cover, and are well nested",
    (pairs, places) => {
      const regions = pairs.map(([start, end], at) => ({ name: String(at), start, end }));
      const breaks = [...places].sort((a, b) => a - b);
      const stack: string[] = [];
      const covered = new Map<string, number[]>();
      let at = 0;
      for (const step of nest(20, regions, breaks)) {
        if (step.kind === "open") stack.push(step.fragment.region.name);
        else if (step.kind === "close") {
          expect(stack.pop()).toBe(step.fragment.region.name);
          expect(step.fragment.end).toBe(at);
        } else if (step.kind === "text") {
          expect(step.span.start).toBe(at);
          for (; at < step.span.end; at++) for (const name of stack) covered.set(name, [...(covered.get(name) ?? []), at]);
        } else {
          expect(stack).toEqual([]);
          expect(breaks).toContain(at);
        }
      }
      expect([at, stack]).toEqual([20, []]);
      for (const { name, start, end } of regions) {
        const expected = Array.from({ length: Math.max(0, Math.min(end, 20) - start) }, (_, i) => start + i);
        expect(covered.get(name) ?? []).toEqual(expected);
      }
    },
  );

  it("take steps in proportion to the regions, ten thousand deep", () => {
    const regions = Array.from({ length: 10_000 }, (_, i) => ({ name: "", start: i, end: 20_001 - i }));
    expect(nest(20_001, regions)).toHaveLength(4 * 10_000 - 1);
  });
});

describe("paragraph breaks", () => {
  const split = (text: string): string[] => {
    const breaks = [0, ...paragraphBreaks(text), text.length];
    return breaks.slice(1).map((end, at) => text.slice(breaks[at], end));
  };

  it("come after line breaks and the blanks that follow", () => {
    expect(split("One.\nTwo.\r\n\r\n  Three.\u2029Four.")).toEqual(["One.\n", "Two.\r\n\r\n  ", "Three.\u2029", "Four."]);
  });

  it("leave no paragraph of blanks at either end", () => {
    expect(split(" \n\nOne.\n\n")).toEqual([" \n\nOne.\n\n"]);
    expect(split("\n \n")).toEqual(["\n \n"]);
  });
});
