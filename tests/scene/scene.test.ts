import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { hashText } from "../../src/model/hash.js";
import { OUTSIDE, quotationAt } from "../../src/scene/levels.js";
import { roughText } from "../rough-text.js";
import { readScene, textOf, tokenOf } from "./read-scene.js";

describe("a scene", () => {
  it("hashes words without case, lemmas and tags", () => {
    const scene = readScene("Taxes rose.");
    expect([...scene.word]).toEqual(["taxes", "rose", "."].map(hashText));
    expect(scene.lemma[1]).toBe(hashText("rise"));
    expect(scene.tag[1]).toBe(hashText("VBD"));
  });

  it("knows which words begin with a capital letter", () => {
    const scene = readScene("Émile saw 3 iPhones, NATO and élan.");
    expect(scene.document.tokens.filter(({ index }) => scene.capital[index] === 1).map(({ text }) => text)).toEqual(["Émile", "NATO"]);
  });

  it("puts words of like use into one class, and 0 where a word is not known", () => {
    const scene = readScene("Germany met Austria and Xyzzyx.");
    expect(scene.cluster[tokenOf(scene, "Germany")]).toBe(scene.cluster[tokenOf(scene, "Austria")]);
    expect(scene.cluster[tokenOf(scene, "Xyzzyx")]).toBe(0);
  });
});

describe("the places of quotations", () => {
  it("tell the innermost quotation around each word, its marks included", () => {
    const scene = readScene("Ivo said: “I heard ‘stop now’ and ran.” Then it rained.");
    const [outer, inner] = scene.pairs.map((pair) => textOf(scene, scene.pairFirst[pair.index]!, scene.pairEnd[pair.index]!));
    expect([outer, inner]).toEqual(["“I heard ‘stop now’ and ran.”", "‘stop now’"]);
    const around = (word: string): number => scene.pairOf[tokenOf(scene, word)]!;
    expect(["said", "“", "heard", "‘", "stop", "’", "ran", "”", "rained"].map(around)).toEqual([-1, 0, 0, 1, 1, 1, 0, 0, -1]);
  });

  it("link the parts of a quotation that goes on over paragraphs", () => {
    const scene = readScene("“We began at dawn.\n\n“We ended at dusk.\n\n“Nobody slept,” Ruiz said. “Nobody.”");
    expect([...scene.pairNext]).toEqual([1, 2, -1, -1]);
  });

  it("part quotations that touch", () => {
    const scene = readScene("“One.”“Two.”");
    expect(scene.pairs.map(({ index }) => textOf(scene, scene.pairFirst[index]!, scene.pairEnd[index]!))).toEqual(["“One.”", "“Two.”"]);
  });

  test.prop([roughText()], { numRuns: 60 })("agree with the pairs' spans, whatever the text", (text) => {
    const scene = readScene(text);
    for (const token of scene.document.tokens) {
      const around = scene.pairs.filter(({ start, end }) => start <= token.start && token.start < end);
      expect(scene.pairOf[token.index]).toBe(around.at(-1)?.index ?? -1);
    }
    for (const { index, start, end } of scene.pairs) {
      const inside = scene.document.tokens.filter((token) => start <= token.start && token.start < end).map((token) => token.index);
      const [first, stop] = [scene.pairFirst[index]!, scene.pairEnd[index]!];
      expect(inside).toEqual(Array.from({ length: Math.max(stop - first, 0) }, (_, i) => first + i));
    }
  });
});

describe("levels of quotation", () => {
  const scene = readScene("Lee said “We ‘may’ go” today.");
  const at = (level: number): Record<string, number> =>
    Object.fromEntries(["said", "We", "may", "go", "today"].map((word) => [word, quotationAt(scene, tokenOf(scene, word), level)]));

  it("in the text an outer quotation is one thing, with what it quotes", () => {
    expect(at(-1)).toEqual({ said: -1, We: 0, may: 0, go: 0, today: -1 });
  });

  it("in a quotation its own words stand for themselves, and the text is outside", () => {
    expect(at(0)).toEqual({ said: OUTSIDE, We: -1, may: 1, go: -1, today: OUTSIDE });
  });

  it("in the innermost only its own words are inside", () => {
    expect(at(1)).toEqual({ said: OUTSIDE, We: OUTSIDE, may: -1, go: OUTSIDE, today: OUTSIDE });
  });

  test.prop([roughText(), fc.nat()], { numRuns: 60 })("part every text into words of the level, its quotations and what is outside", (text, pick) => {
    const rough = readScene(text);
    const level = (pick % (rough.pairs.length + 1)) - 1;
    rough.document.tokens.forEach((_, token) => {
      const pair = quotationAt(rough, token, level);
      if (pair === -1) expect(rough.pairOf[token]).toBe(level);
      else if (pair !== OUTSIDE) expect(rough.pairs[pair]!.parent ?? -1).toBe(level);
    });
  });
});
