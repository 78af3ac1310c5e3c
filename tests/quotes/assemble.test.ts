import { describe, expect, test } from "vitest";
import { buildChains } from "../../src/chains/chains.js";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { findMentions } from "../../src/mentions/mentions.js";
import type { Settings } from "../../src/options.js";
import { assembleQuotes } from "../../src/quotes/assemble.js";
import { setScene } from "../../src/scene/scene.js";
import { resolveSources } from "../../src/sources/sources.js";
import { parse } from "../../src/syntax/parse.js";
import type { Extraction } from "../../src/types.js";
import { extractMarked, goldAttributions } from "../gold.js";
import { readCase } from "../notation.js";

const first = (marked: string): Extraction["quotes"][number] => extractMarked(marked).quotes[0]!;

describe("type and marks", () => {
  test.each([
    ["{c1 “The well is dry,”} {s1 Ida Holm} {q1 said}.", "direct", "closed"],
    ["{s1 Ida Holm} {q1 said} {c1 the well was dry}.", "indirect", "none"],
    ["{s1 Ida Holm} {q1 said} {c1 the well was “bone dry”}.", "mixed", "closed"],
    ["{c1 “The well,”} {s1 Ida Holm} {q1 said}, {c1 “is dry.”}", "direct", "closed"],
    ["{c1 The well}, {s1 Ida Holm} {q1 said}, {c1 was dry}.", "indirect", "none"],
    ["{c1 “The well is dry. The cows are thirsty}, {s1 Ida Holm} {q1 said}.\n\nIt rained.", "direct", "unclosed"],
    ["{c1 “The well is dry,”} {q1 said} {s1 Ida Holm}.\n\n{c1 “The cows are thirsty.}\n\n{c1 “We pray.”}", "direct", "continued"],
    ["{c1 “The well is dry,”} {s1 Ida Holm} {q1 said}. {c1 You will see for yourselves.}", "direct", "lost"],
    ["{c1 “The well,”} {s1 Ida Holm} {q1 said}, {c1 would be filled in}.", "mixed", "closed"],
  ])("%s", (marked, type, marks) => {
    const quote = first(marked);
    expect([quote.type, quote.evidence.marks]).toEqual([type, marks]);
  });

  test("a report in a quotation is direct only by marks of its own", () => {
    const { quotes } = extractMarked(
      "{c1 “{s2 The vet} {q2 said} {c2 ‘shoot it’} and {s3 my wife} {q3 said} {c3 we should wait},”} {s1 Ida Holm} {q1 recalled}.",
    );
    expect(quotes.map(({ type }) => type)).toEqual(["direct", "direct", "indirect"]);
  });
});

describe("text", () => {
  test.each([
    ["{c1 “The well is dry,”} {s1 Ida Holm} {q1 said}.", "The well is dry"],
    ["{c1 “If it rains,”} {s1 Ida Holm} {q1 said}, {c1 “we dance.”}", "If it rains, we dance."],
    ["{s1 Ida Holm} {q1 wrote} {c1 that “the worst” was over}.", "that “the worst” was over"],
    ["{c1 “The well is dry.}\n\n{c1 “We pray,”} {s1 Ida Holm} {q1 said}.", "The well is dry. We pray"],
    ["{c1 “We [the village] will …\nmanage,”} {s1 Ida Holm} {q1 said}.", "We [the village] will … manage"],
    ["{s1 Ida Holm} {q1 said} {c1 the well would dry up}. {c1 The village would move}.", "the well would dry up. The village would move"],
    ["{c1 « The well is dry, »} {q1 said} {s1 Ida Holm}.", "The well is dry"],
    ["{c1 ``The well is dry,''} {q1 said} {s1 Ida Holm}.", "The well is dry"],
  ])("%s", (marked, text) => {
    expect(first(marked).text).toBe(text);
  });
});

describe("cue", () => {
  test.each([
    ["{s1 Ida Holm} {q1 has warned} {c1 that it is dry}.", "warn"],
    ["{c1 It is dry}, {q1 according to} {s1 Ida Holm}.", "according to"],
    ["{c1 It is dry}{q1 :} {s1 Holm}", ":"],
    ["{s1 Ida Holm's} {q1 claim} {c1 that it is dry} is false.", "claim"],
  ])("lemma of %s", (marked, lemma) => {
    expect(first(marked).cue?.lemma).toBe(lemma);
  });

  test.each([
    ["{s1 She} {q1 said} {c1 it was dry}.", "affirmed"],
    ["{s1 She} {q1 denied} {c1 that it was dry}.", "affirmed"],
    ["{s1 She} did not {q1 say} {c1 it was dry}.", "negated"],
    ["{s1 She} has never {q1 said} {c1 it was dry}.", "negated"],
    ["{s1 She} didn’t {q1 say} {c1 it was dry}.", "negated"],
    ["{s1 She} refused to {q1 say} {c1 whether it was dry}.", "negated"],
    ["{s1 Nobody} {q1 said} {c1 it was dry}.", "negated"],
    ["{s1 She} may {q1 say} {c1 it was dry}.", "hypothetical"],
    ["{s1 She} would {q1 say} {c1 it was dry}.", "hypothetical"],
    ["If {s1 she} {q1 says} {c1 it was dry}, we leave.", "hypothetical"],
    ["{s1 She} is expected to {q1 announce} {c1 that it was dry}.", "hypothetical"],
    ["{s1 She} went on to {q1 say} {c1 it was dry}.", "affirmed"],
    ["They did not listen. {s1 She} {q1 said} {c1 it was dry}.", "affirmed"],
    ["Not knowing him, the girl left. {s1 She} {q1 said} {c1 it could be dry}.", "affirmed"],
  ])("polarity of %s", (marked, polarity) => {
    expect(first(marked).cue?.polarity).toBe(polarity);
  });
});

describe("hearer and occasion", () => {
  test.each([
    ["{s1 Ida Holm} {q1 told} the court {c1 that it was dry}.", "the court", undefined],
    ["{s1 Ida Holm} {q1 complained} to her neighbours {c1 that it was dry}.", "her neighbours", undefined],
    ["{c1 “It is dry,”} {s1 Ida Holm} {q1 said} at a village meeting.", undefined, "a village meeting"],
    ["In a speech to farmers, {s1 Ida Holm} {q1 said} {c1 it was dry}.", undefined, "a speech to farmers"],
    ["{s1 Ida Holm} {q1 said} {c1 it was told to the king at a meeting}.", undefined, undefined],
  ])("%s", (marked, addressee, occasion) => {
    const quote = first(marked);
    expect([quote.addressee?.text, quote.occasion?.text]).toEqual([addressee, occasion]);
  });
});

describe("sources", () => {
  test("hold everybody in the chains once, in order of first mention, with other names and what they are", () => {
    const { quotes, sources } = extractMarked(
      "Grain inspector Ida Holm came at noon. {c1 “It is dry,”} {s1 Holm} {q1 told} the Valley Post. {c2 “Sell,”} {s2 a spokesman for Deep Water} {q2 advised}. {c3 “No,”} {s3 she} {q3 said}.",
    );
    expect(sources.map(({ id, name }) => [id, name])).toEqual([
      ["s1", "Ida Holm"], ["s2", "Valley Post"], ["s3", "a spokesman for Deep Water"], ["s4", "Deep Water"],
    ]);
    expect(sources[0]).toMatchObject({ kind: "person", aliases: ["Holm"], description: "Grain inspector" });
    expect(sources[0]?.mentions.length).toBe(3);
    expect(quotes.map(({ speaker }) => speaker?.id)).toEqual(["s1", "s4", "s1"]);
  });

  test("nobody is named where nobody can tell", () => {
    expect(first("{c1 It is dry}, {q1 it was said}.").speaker).toBeNull();
    expect(first("{c1 It is dry}, {q1 it was said}.").chain).toEqual([]);
  });
});

describe("what is left out", () => {
  const marked =
    "{s1 Ida Holm} {q1 said} {c1 {s2 her son} {q2 believes} {c2 {s3 the vicar} {q3 told} him {c3 to dig}}}.\n---\n2 stance belief";

  const extract = (settings: Partial<Settings>, confidence: (index: number) => number = () => 1): Extraction => {
    const oneCase = readCase("text", marked);
    const document = readDocument(oneCase.text);
    const pairs = pairMarks(document);
    const syntax = parse(document);
    const attributions = goldAttributions(oneCase, document).map((each) => ({ ...each, confidence: confidence(each.index) }));
    const sources = resolveSources(document, findMentions(document, syntax, pairs), attributions);
    const chains = buildChains(setScene(document, pairs, syntax), attributions, sources);
    return assembleQuotes(document, pairs, { attributions, rejected: [] }, sources, chains, { scope: "all", minConfidence: 0, includeText: false, includeRejected: false, ...settings });
  };

  test("in the scope of speech, beliefs are, and what stands in them stands in what is around them", () => {
    const { quotes } = extract({ scope: "speech" });
    expect(quotes.map(({ id, within, source }) => [id, within, source?.text])).toEqual([
      ["q1", null, "Ida Holm"], ["q2", "q1", "the vicar"],
    ]);
    expect(quotes[1]?.chain.map(({ role, name }) => `${role} ${name}`)).toEqual(["speaker Ida Holm", "cited the vicar"]);
  });

  test("in the scope of all, nothing is", () => {
    expect(extract({}).quotes.map(({ id, within }) => [id, within])).toEqual([["q1", null], ["q2", "q1"], ["q3", "q2"]]);
  });

  test("below the least confidence, quotes are, with sources that only they had", () => {
    const { quotes, sources } = extract({ minConfidence: 0.5 }, (index) => (index === 0 ? 0.4 : 0.9));
    expect(quotes.map(({ id, within }) => [id, within])).toEqual([["q1", null], ["q2", "q1"]]);
    expect(sources.map(({ name }) => name)).toContain("her son");
  });

  test("what was rejected is, unless it is asked for, with the reason and the quote that it contradicts", () => {
    expect(extract({}).rejected).toBeUndefined();
    const all = (settings: Partial<Settings>, confidence?: (index: number) => number): string[] =>
      extract({ includeRejected: true, ...settings }, confidence).rejected!.map(({ reason, against, text, cue }) => `${reason} ${against ?? "-"} ${cue?.text}: ${text}`);
    expect(all({})).toEqual([]);
    expect(all({ scope: "speech" })).toEqual(["scope - believes: the vicar told him to dig"]);
    expect(all({ minConfidence: 0.5 }, (index) => (index === 0 ? 0.4 : 0.9))).toEqual(["confidence - said: her son believes the vicar told him to dig"]);
  });

  test("the text is, unless it is asked for", () => {
    expect(extract({}).text).toBeUndefined();
    expect(extract({ includeText: true }).text).toMatch(/^Ida Holm said/u);
  });
});
