import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { extractQuotes, type RejectedQuote } from "../../src/index.js";
import { roughText } from "../rough-text.js";

/** What was rejected of a text, as lines. */
function rejected(text: string, options: Parameters<typeof extractQuotes>[1] = {}): string[] {
  const { rejected: list = [] } = extractQuotes(text, { ...options, includeRejected: true });
  return list.map((each) => line(each));
}

function line({ reason, source, cue, text }: RejectedQuote): string {
  return `${reason}: ${source?.text ?? "-"} | ${cue?.text ?? "-"} | ${text}`;
}

describe("what might have been a quote", () => {
  it.each([
    ["a belief, where speech is asked for", "Anna Holm believes that the bridge will open in March.", "scope: Anna Holm | believes | that the bridge will open in March"],
    ["words that are spoken of", "The so-called “free lunch that everyone gets” was neither.", "improbable: - | - | free lunch that everyone gets"],
  ])("is %s: %s", (_, text, expected) => {
    expect(rejected(text)).toContain(expected);
  });

  it("is what is less sure than asked for, with its cue read and its words as they are printed", () => {
    const { quotes, rejected: list } = extractQuotes("“We will act,” Ann Lee did not say.", { minConfidence: 1, includeRejected: true });
    expect(quotes).toEqual([]);
    expect(list).toMatchObject([{
      reason: "confidence", against: null, text: "We will act", content: [{ start: 0, end: 14 }], source: { text: "Ann Lee" },
      cue: { text: "did not say", lemma: "say", polarity: "negated" }, stance: "speech",
    }]);
  });

  it("is no quote, and no quote changes where it is asked for", () => {
    const text = "“We go,” Lee said. She thinks that it rains. The “experts” left.";
    const { rejected: list, ...rest } = extractQuotes(text, { includeRejected: true });
    expect(list?.length).toBeGreaterThan(0);
    expect(rest).toEqual(extractQuotes(text));
  });

  test.prop([roughText(), fc.constantFrom("speech" as const, "all" as const), fc.double({ min: 0, max: 1, noNaN: true })], { seed: 1, numRuns: 300 })(
    "is in order, has spans of the text, names only quotes that are there, and gives the reasons that the options allow",
    (text, scope, minConfidence) => {
      const { quotes, rejected: list = [] } = extractQuotes(text, { scope, minConfidence, includeRejected: true });
      const ids = new Set(quotes.map(({ id }) => id));
      let last = 0;
      for (const { reason, against, content, cue, source, confidence, stance } of list) {
        expect(content[0]!.start).toBeGreaterThanOrEqual(last);
        last = content[0]!.start;
        for (const span of [cue, source]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
        if (against !== null) expect([reason, ids.has(against)]).toEqual(["contradicted", true]);
        if (reason === "scope") expect([scope, stance]).not.toEqual(["all", "speech"]);
        if (reason === "confidence") expect(confidence).toBeLessThan(minConfidence);
      }
    },
  );
});
