import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/formats/csv.js";
import type { Span } from "../../src/text/span.js";
import { harbour, onDisk, quoteOf, rubbish, samples, silence } from "./sample.js";

type Row = Record<string, string>;

/** Strict: quotes only where RFC 4180 has them, as many cells in each row. */
function read(csv: string): Row[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n", relax_quotes: false, relax_column_count: false });
}

function spans(cell: string | undefined): Span[] {
  return (cell ?? "").split(" ").filter(Boolean).map((each) => {
    const [start, end] = each.split(":").map(Number);
    return { start: start ?? NaN, end: end ?? NaN };
  });
}

describe("quotes as CSV", () => {
  it.each(samples)("reads back to the same quotes: $name", ({ extraction }) => {
    const rows = read(toCsv(extraction));
    expect(rows.map((row) => row["quote"])).toEqual(extraction.quotes.map(({ id }) => id));
    rows.forEach((row, at) => {
      const quote = extraction.quotes[at];
      expect(spans(row["content_spans"])).toEqual(quote?.content);
      expect(spans(row["source_span"])).toEqual(quote?.source ? [{ start: quote.source.start, end: quote.source.end }] : []);
      expect(spans(row["cue_span"])).toEqual(quote?.cue ? [{ start: quote.cue.start, end: quote.cue.end }] : []);
      expect(row["text"]).toBe(onDisk(quote?.text ?? ""));
      expect(row["speaker"]).toBe(onDisk(quote?.speaker?.name ?? ""));
      expect(row["within"]).toBe(quote?.within ?? "");
      expect(Number(row["confidence"])).toBe(quote?.confidence);
    });
  });

  it("says how each quote came", () => {
    const row = read(toCsv(harbour.extraction))[1];
    expect(row).toMatchObject({
      type: "direct", cue: "quoted", cue_lemma: "quote", polarity: "affirmed", source: "Coastal Wire", speaker: "Harbour Authority",
      speaker_kind: "organization", chain: "Coastal Wire (relay) ← statement (document) ← Harbour Authority (speaker)", marks: "closed",
    });
  });

  it("names the article and leaves the header out, so that tables of many articles can be joined", () => {
    const both = toCsv(harbour.extraction, { id: "a1" }) + toCsv(rubbish.extraction, { id: "a,2", header: false });
    expect(new Set(read(both).map((row) => row["article"]))).toEqual(new Set(["a1", "a,2"]));
  });

  it("ends every line with CR LF and has nothing but a header where nobody is quoted", () => {
    expect(toCsv(silence.extraction)).toMatch(/^article,quote,[a-z_,]+\r\n$/u);
    expect(toCsv(silence.extraction, { header: false })).toBe("");
  });

  it("guards against formulas only when asked to", () => {
    const formula = { quotes: [{ ...quoteOf(rubbish, "q1"), text: "=1+1" }] };
    expect(read(toCsv(formula))[0]?.["text"]).toBe("=1+1");
    expect(read(toCsv(formula, { guardFormulas: true }))[0]?.["text"]).toBe("'=1+1");
  });
});

describe("chains as CSV", () => {
  it.each(samples)("reads back to the same links: $name", ({ extraction }) => {
    const rows = read(toCsv(extraction, { table: "links" }));
    const links = extraction.quotes.flatMap(({ id, chain }) => chain.map((link, at) => ({ quote: id, at: at + 1, link })));
    expect(rows).toHaveLength(links.length);
    rows.forEach((row, index) => {
      const { quote, at, link } = links[index] ?? {};
      expect([row["quote"], Number(row["position"])]).toEqual([quote, at]);
      expect([row["role"], row["name"], row["source_id"]]).toEqual([link?.role, onDisk(link?.name ?? ""), link?.id ?? ""]);
      expect(spans(row["mention_span"])).toEqual(link?.start === undefined ? [] : [{ start: link.start, end: link.end }]);
    });
  });
});
