import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/index.js";
import { type Case, type Expected, readCase } from "../notation.js";
import { readCaseFiles } from "./files.js";
import { mostFigures, scoreCase } from "./score.js";

/** The quote that an expected attribution describes. */
function quoteOf(text: string, { number, content, cue, source, type, speaker, chain }: Expected): Quote {
  const [cued] = cue, [sourced] = source;
  return {
    id: `q${number}`, text: "", within: null, stance: "speech", addressee: null, occasion: null, confidence: 1,
    type: (type ?? "direct") as Quote["type"],
    content: content.map(([start, end]) => ({ start, end })),
    cue: cued ? { start: cued[0], end: cued[1], text: text.slice(...cued), lemma: "say", polarity: "affirmed" } : null,
    source: sourced ? { start: sourced[0], end: sourced[1], text: text.slice(...sourced) } : null,
    speaker: speaker ? { id: "s1", name: speaker, kind: "person" } : null,
    chain: (chain ?? []).map(({ role, name }) => ({ role: role as Quote["chain"][number]["role"], name, id: null })),
    evidence: { attribution: "test", score: 1, speaker: null, marks: "closed" },
  };
}

const quotesOf = ({ text, attributions }: Case): Quote[] => attributions.map((each) => quoteOf(text, each));
const FACTS = "---\n1 speaker Ann Lee | chain document letter > speaker Ann Lee | type indirect";
const want = readCase("letter", `In a letter {s1 Ann Lee, the mayor,} {q1 wrote} {c1 that the old bridge would close}.\n${FACTS}`);
const [exact] = quotesOf(want) as [Quote];
const after = (marked: string): Quote => quotesOf(readCase("other", `${marked}\n${FACTS}`))[0] as Quote;

describe("comparing quotes with what a case expects", () => {
  it.each(readCaseFiles())("gives $name all it states when the quotes are just those", ({ cases }) => {
    for (const each of cases) {
      expect(scoreCase(each, quotesOf(each))).toEqual({ figures: mostFigures([each]), failures: [], spurious: [] });
    }
  });

  it("counts an attribution without a quote as missed", () => {
    expect(scoreCase(want, [])).toMatchObject({ figures: { expected: 1, right: 0, speakers: 0, spurious: 0 }, failures: [{ quote: null, faults: ["missed"] }] });
  });

  it("lets off punctuation at the edges", () => {
    const loose = after("In a letter {s1 Ann Lee, the mayor}, {q1 wrote} {c1 that the old bridge would close.}");
    expect(scoreCase(want, [loose]).figures.right).toBe(1);
  });

  it("finds half of a content but does not call it right", () => {
    const half = after("In a letter {s1 Ann Lee, the mayor,} {q1 wrote} that the {c1 old bridge would close}.");
    expect(scoreCase(want, [half])).toMatchObject({ figures: { right: 0, speakers: 1, chains: 1, types: 1 }, failures: [{ faults: ["content"] }] });
  });

  it("takes less than half for another quote", () => {
    const little = after("In a letter {s1 Ann Lee, the mayor,} {q1 wrote} that the old {c1 bridge would} close.");
    expect(scoreCase(want, [little])).toMatchObject({ figures: { right: 0, speakers: 0, spurious: 1 }, failures: [{ faults: ["missed"] }] });
  });

  it("asks for the whole source", () => {
    const short = after("In a letter {s1 Ann Lee}, the mayor, {q1 wrote} {c1 that the old bridge would close}.");
    expect(scoreCase(want, [short])).toMatchObject({ figures: { right: 0, speakers: 1 }, failures: [{ faults: ["source"] }] });
  });

  it("compares names without titles, articles and case", () => {
    const titled: Quote = { ...exact, speaker: { id: "s1", name: "Mrs. Ann LEE", kind: "person" } };
    expect(scoreCase(want, [titled]).failures).toEqual([]);
    const other: Quote = { ...exact, speaker: { id: "s1", name: "Lee", kind: "person" } };
    expect(scoreCase(want, [other]).failures).toMatchObject([{ faults: ["speaker"] }]);
  });

  it("asks for each link of a chain in its order, but not for where the words fell", () => {
    const [document, speaker] = exact.chain as [Quote["chain"][number], Quote["chain"][number]];
    const chainOf = (...chain: Quote["chain"]): readonly object[] => scoreCase(want, [{ ...exact, chain }]).failures;
    expect(chainOf(document, { role: "occasion", name: "a fair", id: null }, speaker)).toEqual([]);
    expect(chainOf(speaker, document)).toMatchObject([{ faults: ["chain"] }]);
    expect(chainOf(speaker)).toMatchObject([{ faults: ["chain"] }]);
  });

  it("gives one attribution one quote, the one whose source agrees, and counts the other", () => {
    const nameless: Quote = { ...exact, id: "q0", source: null };
    expect(scoreCase(want, [nameless, exact])).toMatchObject({ figures: { right: 1, spurious: 1 }, spurious: [{ id: "q0" }] });
  });
});
