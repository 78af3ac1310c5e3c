import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toBio } from "../../src/formats/bio.js";
import { regionsOf } from "../../src/formats/regions.js";
import type { Extraction, Quote } from "../../src/types.js";
import { council, harbour, onDisk, quoteOf, rubbish, type Sample, samples, silence } from "./sample.js";

/** The columns as a reader of tables has them, as many in each row. */
function read(bio: string): string[][] {
  return parse(onDisk(bio), { delimiter: "\t", quote: false, skip_empty_lines: true, record_delimiter: "\n" });
}

/** The regions that the labels mark, as `role start:end`, found by looking the tokens up in the text one after another. */
function regions(bio: string, text: string): Set<string> {
  const found = new Set<string>();
  const open = new Map<number, { role: string; start: number; end: number }>();
  const close = (column: number): void => {
    const region = open.get(column);
    if (region) found.add(`${region.role} ${region.start}:${region.end}`);
    open.delete(column);
  };
  let at = 0;
  for (const [token = "", ...labels] of read(bio)) {
    const start = text.indexOf(token, at);
    if (start < 0) throw new Error(`token ${token} is not in the text after ${at}`);
    at = start + token.length;
    labels.forEach((label, column) => {
      const [tag, role = ""] = label.split("-");
      if (tag === "I" && open.get(column)?.role !== role) throw new Error(`I-${role} continues nothing`);
      if (tag !== "I") close(column);
      if (tag === "B") open.set(column, { role, start, end: at });
      const region = open.get(column);
      if (region) region.end = at;
    });
  }
  for (const column of open.keys()) close(column);
  return found;
}

/** The regions of the extraction, without the blanks at their edges, which no token holds. */
function expected({ extraction, text }: Pick<Sample, "extraction" | "text">): Set<string> {
  return new Set(regionsOf(extraction).map(({ role, start, end }) => {
    const words = text.slice(start, end);
    return `${role} ${start + words.length - words.trimStart().length}:${end - words.length + words.trimEnd().length}`;
  }));
}

describe("BIO columns", () => {
  it.each(samples)("read back to the same spans, however they overlap: $name", (sample) => {
    expect(regions(toBio(sample.extraction, sample.text), onDisk(sample.text))).toEqual(expected(sample));
  });

  it("have a token a line and CofeNet's labels", () => {
    expect(toBio(council.extraction, council.text).split("\n").slice(0, 9)).toEqual([
      "“\tB-content", "The\tI-content", "port\tI-content", "will\tI-content", "pay\tI-content", ",\tI-content", "”\tI-content",
      "Marta\tB-source", "Oduya\tI-source",
    ]);
  });

  it("put quotes that lie in others into columns of their own", () => {
    const rows = read(toBio(harbour.extraction, harbour.text));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3]));
    expect(rows.filter((row) => row[2] !== "O").map((row) => row[0])).toEqual(
      ["the", "foreman", ",", "Pál", "Ivers", ",", "had", "told", "the", "“", "brakes", "were", "gone", "”"],
    );
  });

  it("part paragraphs, but not where a quote runs on", () => {
    expect(toBio(harbour.extraction, harbour.text).split("\n\n")).toHaveLength(6);
    expect(toBio(rubbish.extraction, rubbish.text).split("\n\n")).toHaveLength(2);
    expect(toBio(silence.extraction, silence.text)).toBe("Rain\tO\nfell\tO\n.\tO\n");
  });

  it("let quotes share a cue and a source in one column", () => {
    const text = "Go, she said. Run.";
    const base = { ...quoteOf(harbour, "q6"), source: { start: 4, end: 7, text: "she" } };
    const extraction: Pick<Extraction, "quotes"> = { quotes: [{ ...base, content: [{ start: 0, end: 3 }] }, { ...base, content: [{ start: 14, end: 18 }] }] };
    expect(read(toBio(extraction, text))[0]).toHaveLength(2);
  });

  it("stay narrow however deep the reports are nested", () => {
    const text = "he said that ".repeat(2000);
    const quotes: Quote[] = Array.from({ length: 2000 }, (_, at) => (
      { ...quoteOf(harbour, "q6"), id: `q${at}`, content: [{ start: 13 * at + 8, end: text.length }], source: { start: 13 * at, end: 13 * at + 2, text: "he" } }
    ));
    expect(read(toBio({ quotes }, text))[0]).toHaveLength(9);
  });
});
