import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { extractQuotes, type Extraction, type ExtractOptions, type Span } from "../src/index.js";

// the same runs each time; SEED=7 gives others
const seed = Number(process.env["SEED"] ?? 1);

const marks = fc.constantFrom(
  "“", "”", '"', "'", "‘", "’", "«", "»", "„", "‚", "``", "''", "â€œ", "â€\u009d", "\u0093", "\u0094", "′", "″", "`", "&quot;", "‹", "›",
);
const names = fc.constantFrom(
  "Ines Kovac", "Kovac", "Mr Tan", "Ministry of Roads", "the World Food Agency (WFA)", "WFA", "Reuters", "the minister", "she", "He", "they",
  "it", "a spokeswoman for the Ministry", "Dr. A. B. Lund", "Lunds lawyer", "sources close to the talks", "the report", "O’Neill", "Police",
);
const cues = fc.constantFrom(
  "said", "says that", "told the court", "according to", "has warned", "added", "asked whether", "claim that", "wrote on Twitter", "quoted",
  "as saying", "in a statement", "who said", "did not say", "denied", "citing", "thinks", "hopes to", ":", "—", "accused", "of",
);
const prose = fc.constantFrom(
  "the bridge is safe", "on Monday", "and", "but", "which", "that", "not", "was", "closed", "a", "6'2\"", "’90s", "players’", "$4m", "U.S.", "No. 4",
  "Q:", "A:", "[sic]", "(the board)", "…", "...", "https://example.org/?q=“a”", "@ines", "#roads", "don’t", "O.K.", "e.g.",
);
const gaps = fc.constantFrom(" ", " ", " ", " ", "", ", ", ". ", "? ", "! ", "; ", "\n", "\n\n", "\r\n", "\u00a0", "\u2028", "\u200b", "\t", "  ", "\u3000");
const rubbish = fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.string({ unit: "grapheme", maxLength: 6 }), fc.constantFrom("\ud83d", "\udc4d", "\u0000", "\ufeff", "👩‍👩‍👧", "e\u0301"));

/** Something like news, with all that can go wrong in it. */
const news = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: marks }, { weight: 3, arbitrary: names }, { weight: 3, arbitrary: cues }, { weight: 4, arbitrary: prose }, { weight: 1, arbitrary: rubbish }), gaps), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(""));

const anything = fc.oneof({ weight: 5, arbitrary: news }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
const options: fc.Arbitrary<ExtractOptions> = fc.constantFrom<ExtractOptions>({}, { scope: "all" }, { includeText: true });

describe("whatever the string", () => {
  test.prop([anything, options], { seed, numRuns: 4000 })("every span is exact, and every reference is kept", (article, given) => {
    checkSpans(article, extractQuotes(article, given));
  });

  test.prop([anything, options], { seed, numRuns: 500 })("the result is plain JSON, and the same each time", (article, given) => {
    const extraction = extractQuotes(article, given);
    expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction);
    expect(extractQuotes(article, given)).toStrictEqual(extraction);
    expect(extraction.text).toBe(given.includeText ? article : undefined);
  });

  test.prop([news, fc.double({ min: 0, max: 1, noNaN: true })], { seed, numRuns: 500 })("no quote is below the confidence asked for, and none at or above it is left out", (article, minConfidence) => {
    const kept = extractQuotes(article, { minConfidence });
    checkSpans(article, kept);
    const expected = extractQuotes(article).quotes.filter(({ confidence }) => confidence >= minConfidence);
    expect(kept.quotes.map(({ content }) => content)).toEqual(expected.map(({ content }) => content));
  });
});

function checkSpans(article: string, { quotes, sources }: Extraction): void {
  const inArticle = (span: Span): void => {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(article.length);
  };
  const exact = (span: Span & { readonly text: string }): void => {
    inArticle(span);
    expect(span.text).toBe(article.slice(span.start, span.end));
  };
  const inOrder = (spans: readonly Span[]): void => {
    for (const [at, span] of spans.entries()) {
      inArticle(span);
      expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    }
  };

  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]));

  expect(sources.map(({ id }) => id)).toEqual(sources.map((_, at) => `s${at + 1}`));
  for (const { name, mentions, aliases } of sources) {
    expect(name.trim()).not.toBe("");
    expect(mentions.length).toBeGreaterThan(0);
    inOrder(mentions);
    expect(aliases).not.toContain(name);
  }
  expect(isSorted(sources.map(({ mentions }) => mentions[0]?.start ?? 0))).toBe(true);

  expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, at) => `q${at + 1}`));
  expect(isSorted(quotes.map(({ content }) => content[0]?.start ?? 0))).toBe(true);
  for (const { content, text, cue, source, speaker, chain, within, addressee, occasion, confidence } of quotes) {
    expect(content.length).toBeGreaterThan(0);
    inOrder(content);
    expect(text.trim()).not.toBe("");
    for (const part of [cue, source, addressee, occasion]) if (part) exact(part);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    if (speaker) expect(sourceOf.get(speaker.id)).toMatchObject(speaker);
    for (const { role, name, id, start, end, text: words } of chain) {
      expect(name.trim(), role).not.toBe("");
      if (id !== null) expect(sourceOf.has(id)).toBe(true);
      expect([start, end, words].filter((each) => each !== undefined).length % 3).toBe(0);
      if (start !== undefined && end !== undefined && words !== undefined) exact({ start, end, text: words });
    }
    if (within !== null) {
      const outer = quoteOf.get(within)?.content ?? [];
      const [first, last] = [outer[0]?.start ?? Infinity, outer.at(-1)?.end ?? 0];
      for (const span of content) expect(first <= span.start && span.end <= last).toBe(true);
    }
  }
}

function isSorted(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => number >= (numbers[at - 1] ?? number));
}
