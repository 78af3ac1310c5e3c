import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Chunk, type Chunker, textPositionSelectorMatcher, textQuoteSelectorMatcher } from "@apache-annotator/selector";
import { describe, expect, it } from "vitest";
import { regionsOf } from "../../src/formats/regions.js";
import { toWebAnnotation, type WebAnnotation, type WebAnnotationTarget } from "../../src/formats/web-annotation.js";
import type { Span } from "../../src/text/span.js";
import { council, harbour, samples } from "./sample.js";

const VOCABULARY = readFileSync(fileURLToPath(import.meta.resolve("@vocabulary/oa/oa.nq")), "utf8");
const ABOUT = { url: "https://example.org/a" };

/** The article as Apache Annotator wants it: in pieces, here one. */
function inOnePiece(text: string): Chunker<Chunk<string>> {
  return { currentChunk: { data: text }, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
}

/** Where Apache Annotator finds the target by its position, and by its words, in code units. */
async function locate({ selector: [position, quote] }: WebAnnotationTarget, text: string): Promise<{ byPosition: Span[]; byWords: Span[] }> {
  const spans = async (matches: AsyncIterable<{ startIndex: number; endIndex: number }>): Promise<Span[]> => {
    const found: Span[] = [];
    for await (const { startIndex, endIndex } of matches) found.push({ start: startIndex, end: endIndex });
    return found;
  };
  return {
    byPosition: await spans(textPositionSelectorMatcher(position)(inOnePiece(text))),
    byWords: await spans(textQuoteSelectorMatcher(quote)(inOnePiece(text))),
  };
}

function find(items: readonly WebAnnotation[], id: string): WebAnnotation | undefined {
  return items.find((each) => each.id === `${ABOUT.url}#${id}`);
}

describe("web annotations", () => {
  it.each(samples)("are found again by both selectors: $name", async ({ extraction, text }) => {
    const { first: { items } } = toWebAnnotation(extraction, text, ABOUT);
    const targets = items.flatMap(({ target }) => target);
    const regions = regionsOf(extraction).map(({ start, end }) => ({ start, end }));
    expect(targets).toHaveLength(regions.length);
    for (const [at, target] of targets.entries()) {
      const { byPosition, byWords } = await locate(target, text);
      expect(byPosition).toEqual([regions[at]]);
      expect(byWords).toContainEqual(regions[at]);
    }
  });

  it("say who speaks, by whose hands, and how", () => {
    const { first: { items } } = toWebAnnotation(harbour.extraction, harbour.text, ABOUT);
    const values = (id: string): string[] => find(items, id)?.body.map((body) => ("value" in body ? `${body.purpose} ${body.value}` : `${body.purpose} ${body.source}`)) ?? [];
    expect(values("q2")).toEqual([
      "identifying Harbour Authority", "describing Coastal Wire (relay) ← statement (document) ← Harbour Authority (speaker)",
      "tagging quote", "tagging direct", "tagging speech",
    ]);
    expect(values("q6")).toEqual(["tagging quote", "tagging direct", "tagging speech"]);
    expect(values("q7")).toContain("tagging negated");
    expect(values("q2-cue")).toEqual(["tagging cue", "linking https://example.org/a#q2"]);
    expect(find(items, "q3")?.target).toHaveLength(2);
  });

  it("have as much context as parts one from another, and no half characters", () => {
    const text = `${"🌊".repeat(40)}Go, she said${"🌊".repeat(40)}`;
    const quote = { ...council.extraction.quotes[0], content: [{ start: 80, end: 83 }], cue: null, source: null } as (typeof council.extraction.quotes)[0];
    const [target] = toWebAnnotation({ quotes: [quote] }, text).first.items[0]?.target ?? [];
    expect(target?.selector[0]).toEqual({ type: "TextPositionSelector", start: 40, end: 43 });
    expect(target?.selector[1]).toMatchObject({ exact: "Go,", prefix: "🌊".repeat(16) });
    expect(target?.selector[1].suffix).toBe(` she said${"🌊".repeat(12)}`); // 33 code units: the last wave is whole
  });

  it("use only terms of the W3C's vocabulary", () => {
    const json = JSON.stringify(toWebAnnotation(harbour.extraction, harbour.text));
    const types = new Set([...json.matchAll(/"type":"(\w+)"/gu)].map((match) => match[1]));
    const purposes = new Set([...json.matchAll(/"(?:purpose|motivation)":"(\w+)"/gu)].map((match) => match[1]));
    for (const type of ["AnnotationCollection", "AnnotationPage"]) expect(types.delete(type)).toBe(true); // Activity Streams' words
    expect([...types].sort()).toEqual(["Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector", "TextualBody"]);
    for (const term of [...types, ...purposes]) expect(VOCABULARY).toContain(`<http://www.w3.org/ns/oa#${term}>`);
  });

  it("make a collection that counts them and names each once", () => {
    const collection = toWebAnnotation(harbour.extraction, harbour.text, { ...ABOUT, title: "Crane" });
    const ids = [collection.id, collection.first.id, ...collection.first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect([collection.total, collection.label]).toEqual([collection.first.items.length, "Quotes: Crane"]);
  });
});
