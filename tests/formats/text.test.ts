import { describe, expect, test } from "vitest";
import { chainToText, toText } from "../../src/formats/text.js";
import type { Extraction, Quote, RejectedQuote, Source } from "../../src/types.js";

/** A quote of which only what a test is about is given. */
function quote(facts: Partial<Quote>): Quote {
  return {
    id: "q1", type: "direct", text: "The bridge is safe.", content: [{ start: 0, end: 21 }],
    cue: { start: 22, end: 26, text: "said", lemma: "say", polarity: "affirmed" }, source: null, speaker: null, chain: [],
    within: null, stance: "speech", addressee: null, occasion: null, confidence: 0.876,
    evidence: { attribution: "cue-model", score: 1, speaker: null, marks: "closed" }, ...facts,
  };
}

function source(id: string, name: string, facts: Partial<Source> = {}): Source {
  return { id, name, kind: "person", aliases: [], description: null, mentions: [], ...facts };
}

const ministry = { id: "s1", name: "Ministry of Roads", kind: "organization" } as const;
const relayed: Extraction = {
  quotes: [
    quote({
      speaker: ministry,
      chain: [
        { role: "relay", name: "Courier", id: "s2" },
        { role: "occasion", name: "a briefing", id: null },
        { role: "document", name: "report", id: null },
        { role: "speaker", name: ministry.name, id: "s1" },
      ],
    }),
    quote({ id: "q2", type: "mixed", text: "repairs were “under way”", speaker: { id: "s3", name: "Eve Adeyemi", kind: "person" }, within: "q1" }),
    quote({ id: "q3", type: "indirect", text: "it would close", stance: "belief", cue: null }),
    quote({ id: "q4", speaker: ministry, cue: { start: 0, end: 7, text: "did not say", lemma: "say", polarity: "negated" } }),
  ],
  sources: [
    source("s2", "Courier", { kind: "organization" }),
    source("s3", "Eve Adeyemi", { description: "the engineer in charge of the northern crossings since the spring" }),
    source("s1", ministry.name, { kind: "organization" }),
    source("s4", "Nobody", { kind: "unknown" }),
  ],
};

describe("text for a pipe", () => {
  test("has each quote with its speaker, details, chain and words, then the sources, the most quoted first", () => {
    expect(toText(relayed)).toBe(
      [
        " 1  Ministry of Roads  direct · said · 88%",
        "    Courier (relay) ← report (document) ← Ministry of Roads (speaker) · a briefing (occasion)",
        "    “The bridge is safe.”",
        "",
        " 2  Eve Adeyemi  mixed · said · inside 1 · 88%",
        "    repairs were “under way”",
        "",
        " 3  unknown speaker  indirect · belief · 88%",
        "    it would close",
        "",
        " 4  Ministry of Roads  direct · did not say (negated) · 88%",
        "    “The bridge is safe.”",
        "",
        "Sources",
        "  Ministry of Roads  organization  speaker 2",
        "  Eve Adeyemi  person  speaker 1  the engineer in charge of the northern crossings since the spring",
        "  Courier  organization  relay 1",
        "  Nobody",
        "",
      ].join("\n"),
    );
  });

  test("says so where there is no quote", () => {
    expect(toText({ quotes: [], sources: [] })).toBe("No quotes.\n");
  });

  test("ends with what was rejected, by whom it would have been and why", () => {
    const rejected: RejectedQuote = {
      reason: "contradicted", against: "q2", text: "it would\nclose", content: [{ start: 3, end: 17 }], source: { start: 0, end: 2, text: "He" },
      cue: { start: 20, end: 24, text: "said", lemma: "say", polarity: "affirmed" }, stance: "speech", confidence: 0.512,
    };
    const bare: RejectedQuote = { reason: "improbable", against: null, cue: null, source: null, text: "free lunch", content: [{ start: 0, end: 12 }], stance: "speech", confidence: 0.1 };
    const lines = toText({ ...relayed, rejected: [rejected, bare] }).split("\n");
    expect(lines.slice(lines.indexOf("Rejected"))).toEqual([
      "Rejected", "  He  contradicted by 2 · said · 51%", "  it would close", "  no source  improbable · 10%", "  free lunch", "",
    ]);
    expect(toText({ quotes: [], sources: [], rejected: [bare] })).toBe("No quotes.\n\nRejected\n  no source  improbable · 10%\n  free lunch\n");
    expect(toText({ quotes: [], sources: [], rejected: [] })).toBe("No quotes.\n");
  });

  test("leaves the sources out where nobody is named", () => {
    expect(toText({ quotes: [quote({})], sources: [] })).toBe(" 1  unknown speaker  direct · said · 88%\n    “The bridge is safe.”\n");
  });

  test("lines up the numbers of ten quotes and more", () => {
    const lines = toText({ quotes: Array.from({ length: 10 }, (_, at) => quote({ id: `q${at + 1}` })), sources: [] }).split("\n");
    expect(lines[0]).toMatch(/^ {2}1 {2}unknown/u);
    expect(lines[1]).toMatch(/^ {5}“/u);
    expect(lines[27]).toMatch(/^ 10 {2}unknown/u);
  });

  test("passes on nothing that a terminal would obey", () => {
    const text = toText({ quotes: [quote({ text: "a\u001b]0;owned\u0007b\r\nc\u009b2Jd" })], sources: [source("s1", "E\u001b[31mve")] });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    expect(text).toContain("“a ]0;owned b c 2Jd”");
  });
});

describe("text for a terminal", () => {
  test("fills the width, with the details at the right and columns of sources", () => {
    expect(toText(relayed, { width: 60 })).toBe(
      [
        " 1  Ministry of Roads                    direct · said · 88%",
        "    Courier (relay) ← report (document) ← Ministry of Roads",
        "    (speaker) · a briefing (occasion)",
        "    “The bridge is safe.”",
        "",
        " 2  Eve Adeyemi                mixed · said · inside 1 · 88%",
        "    repairs were “under way”",
        "",
        " 3  unknown speaker                  indirect · belief · 88%",
        "    it would close",
        "",
        " 4  Ministry of Roads   direct · did not say (negated) · 88%",
        "    “The bridge is safe.”",
        "",
        "Sources",
        "  Ministry of Roads  organization  speaker 2",
        "  Eve Adeyemi        person        speaker 1  the engineer…",
        "  Courier            organization  relay 1",
        "  Nobody",
        "",
      ].join("\n"),
    );
  });

  test("puts the details under a speaker that leaves no room for them", () => {
    expect(toText({ quotes: relayed.quotes.slice(3), sources: [] }, { width: 40 }).split("\n")).toEqual([
      " 1  Ministry of Roads",
      "    direct · did not say (negated) · 88%",
      "    “The bridge is safe.”",
      "",
    ]);
  });

  test("has speakers in bold and details in grey where colour is wanted", () => {
    expect(toText({ quotes: relayed.quotes.slice(1, 2), sources: [] }, { color: true })).toContain(
      "\u001b[1mEve Adeyemi\u001b[22m  \u001b[2mmixed · said · 88%\u001b[22m\n",
    );
  });

  test("is the same with colour as without, but for the codes", () => {
    const plain = toText(relayed, { width: 60, color: true }).replace(/\u001b\[\d+m/gu, "");
    expect(plain).toBe(toText(relayed, { width: 60 }));
  });
});

test("a chain is drawn from the hand nearest the reader, occasions after it", () => {
  expect(chainToText(relayed.quotes[0]?.chain ?? [])).toBe(
    "Courier (relay) ← report (document) ← Ministry of Roads (speaker) · a briefing (occasion)",
  );
  expect(chainToText([])).toBe("");
});
