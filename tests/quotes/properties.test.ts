import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Attribution } from "../../src/attribution/attribution.js";
import { buildChains } from "../../src/chains/chains.js";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { findMentions } from "../../src/mentions/mentions.js";
import { assembleQuotes } from "../../src/quotes/assemble.js";
import { setScene } from "../../src/scene/scene.js";
import { resolveSources } from "../../src/sources/sources.js";
import { parse } from "../../src/syntax/parse.js";
import { covers, type Span } from "../../src/text/span.js";
import type { Extraction } from "../../src/types.js";

const PIECES = [
  "“", "”", "‘", "’", "\"", "'", ",", ".", ":", "—", "(", ")", "\n", "\n\n", "said", "told", "quoted", "citing", "according", "to",
  "as", "saying", "that", "Ann Lee", "Lee", "Mr Lee", "Ms Lee", "the minister", "The Ministry of Trade", "Reuters", "the BBC",
  "a spokesman for", "the statement", "in a statement", "on X", "he", "she", "it", "they", "I", "who", "his wife", "Acme's", "it's",
  "and", "of", "the", "FBI", "(FBI)", "54-year-old", "Russias", "top diplomat", "never", "if", "may", "🦊", "\u0000", "ﬁ", "É", "-", "&",
];
const texts = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
  .map((pieces) => pieces.join(" "));
const places = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), cue: fc.nat(), source: fc.option(fc.nat()), implied: fc.boolean() }), { maxLength: 8 });

/** Attributions at any places of a text, the smaller within what covers them. */
function attributionsAt(text: string, drawn: { at: number; length: number; cue: number; source: number | null; implied: boolean }[]): Attribution[] {
  const document = readDocument(text);
  if (text === "" || document.tokens.length === 0) return [];
  const spanAt = (at: number, length: number): Span => ({ start: at % text.length, end: Math.min(text.length, (at % text.length) + 1 + length) });
  const spans = drawn.map(({ at, length, cue, source, implied }) => {
    const head = cue % document.tokens.length;
    const { start, end } = document.tokens[head]!;
    return { content: [spanAt(at, length)], cue: { start, end }, cueHead: head, source: source === null ? null : spanAt(source, length), implied: implied ? spanAt(cue, length) : null };
  });
  spans.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return spans.map((each, index) => {
    const within = spans.findIndex((other, i) => i !== index && other.content[0]!.end - other.content[0]!.start > each.content[0]!.end - each.content[0]!.start && covers(other.content[0]!, each.content[0]!));
    return { ...each, index, stance: index % 3 === 0 ? "belief" : "speech", confidence: 1 / (index + 1), score: 0, decidedBy: "chance", within: within < 0 ? null : within };
  });
}

function extract(text: string, attributions: Attribution[], scope: "speech" | "all"): Extraction {
  const document = readDocument(text);
  const pairs = pairMarks(document);
  const syntax = parse(document);
  const sources = resolveSources(document, findMentions(document, syntax, pairs), attributions);
  const chains = buildChains(setScene(document, pairs, syntax), attributions, sources);
  return assembleQuotes(document, pairs, { attributions, rejected: [] }, sources, chains, { scope, minConfidence: 0.2, includeText: false, includeRejected: false });
}

describe("whatever the text and the attributions", () => {
  test.prop([texts, places, fc.constantFrom("speech" as const, "all" as const)], { numRuns: 400 })("the result holds together", (text, drawn, scope) => {
    const { quotes, sources } = extract(text, attributionsAt(text, drawn), scope);
    const ids = new Set(sources.map(({ id }) => id));
    expect(sources.map(({ id }) => id)).toEqual(sources.map((_, i) => `s${i + 1}`));
    expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, i) => `q${i + 1}`));
    for (const quote of quotes) {
      for (const part of [quote.cue, quote.source, quote.addressee, quote.occasion]) {
        if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
      }
      if (quote.speaker) expect(ids.has(quote.speaker.id)).toBe(true);
      for (const link of quote.chain) {
        if (link.id !== null) expect(ids.has(link.id)).toBe(true);
        if (link.start !== undefined) expect(text.slice(link.start, link.end)).toBe(link.text);
      }
      if (quote.within !== null) expect(quotes.some(({ id }) => id === quote.within && id !== quote.id)).toBe(true);
    }
    for (const { mentions } of sources) for (const { start, end } of mentions) expect(start < end && end <= text.length).toBe(true);
    expect(JSON.parse(JSON.stringify({ quotes, sources }))).toEqual({ quotes, sources });
  });

  test.prop([texts, places], { numRuns: 50 })("the same input gives the same result", (text, drawn) => {
    const attributions = attributionsAt(text, drawn);
    expect(extract(text, attributions, "all")).toEqual(extract(text, attributions, "all"));
  });
});
