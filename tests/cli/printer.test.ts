import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { bioPrinter, csvPrinter, documentPrinter, foreignJsonPrinter, type Printer } from "../../src/cli/printer.js";
import { harbour } from "../formats/sample.js";

const { extraction, text } = harbour;
const nothing = { quotes: [], sources: [] };
/** What the printer writes for the sample and for an article without quotes, or for the sample alone. */
const both = (printer: Printer): string =>
  printer.article("a", extraction, text) + printer.article("b", nothing, "It rained.") + printer.article("c", extraction, text) + printer.end();
const alone = (printer: Printer): string => printer.article("a", extraction, text) + printer.end();

describe("a table", () => {
  test("has its columns' names once, and each row says which article it is of", () => {
    const rows: Record<string, string>[] = parseCsv(both(csvPrinter("quotes")), { columns: true });
    expect(rows.map((row) => [row["article"], row["quote"]])).toEqual(["a", "c"].flatMap((id) => extraction.quotes.map((quote) => [id, quote.id])));
  });

  test("of links has a row a hand", () => {
    const rows: Record<string, string>[] = parseCsv(both(csvPrinter("links")), { columns: true });
    expect(rows).toHaveLength(2 * extraction.quotes.flatMap(({ chain }) => chain).length);
    expect(rows[0]).toMatchObject({ article: "a", position: "1" });
  });

  test("without quotes has the names alone", () => {
    const printer = csvPrinter("quotes");
    expect(printer.article("b", nothing, "It rained.") + printer.end()).toMatch(/^article,quote,[^\n]+\r\n$/u);
    expect(csvPrinter("links").end()).toMatch(/^article,quote,position,[^\n]+\r\n$/u);
  });
});

describe("JSON of other programs", () => {
  test.each(["web-annotation", "schema-org", "prov", "displacy"] as const)("%s is a line an article, indented for a single one", (format) => {
    const lines = both(foreignJsonPrinter(format, false)).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    const single = alone(foreignJsonPrinter(format, true));
    expect(single.split("\n").length).toBeGreaterThan(10);
    expect(JSON.parse(single)).toEqual(JSON.parse(lines[0] ?? ""));
    expect(lines.map((line) => /"(?:urn:article:|title":")([abc])/u.exec(line)?.[1])).toEqual(["a", "b", "c"]);
  });

  test("has no character on a line that might end it", () => {
    const line = foreignJsonPrinter("displacy", false).article("a", nothing, "It\u2028rained\u0085all\u2029day.");
    expect(line).not.toMatch(/[\u0085\u2028\u2029]/u);
    expect(JSON.parse(line)).toMatchObject({ text: "It\u2028rained\u0085all\u2029day." });
  });
});

describe("columns of labels", () => {
  test("part several articles as CoNLL's readers expect", () => {
    const documents = both(bioPrinter(false)).split(/^-DOCSTART-\tO\n\n/mu);
    expect(documents).toHaveLength(4);
    expect(documents[0]).toBe("");
    expect(documents[1]?.trimEnd()).toBe(documents[3]?.trimEnd());
    expect(documents[2]).toBe("It\tO\nrained\tO\n.\tO\n\n");
  });

  test("of a single article start with its first token", () => {
    expect(alone(bioPrinter(true))).toMatch(/^Crane\t/u);
  });
});

describe("a document of one article", () => {
  test.each([
    ["html", /^<!DOCTYPE html>[^]*<title>a<\/title>[^]*<mark/u],
    ["tei", /^<\?xml [^]*<idno>a<\/idno>[^]*<said /u],
    ["brat", /^T1\tContent \d/u],
    ["mermaid", /^flowchart LR\n/u],
  ] as const)("is written as %s", (format, shape) => {
    expect(alone(documentPrinter(format))).toMatch(shape);
  });

  test("is one picture of the chain for one quote", () => {
    const svg = documentPrinter("svg").article("a", { ...extraction, quotes: extraction.quotes.slice(1, 2) }, text);
    expect(svg.match(/<svg /gu)).toHaveLength(1);
  });
});
