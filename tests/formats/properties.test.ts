import { test } from "@fast-check/vitest";
import { parse } from "csv-parse/sync";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { parse as parse5 } from "parse5";
import { describe, expect } from "vitest";
import * as formats from "../../src/formats/index.js";
import { regionsOf } from "../../src/formats/regions.js";
import { arbitrarySample } from "./arbitrary.js";
import { readHtml } from "./dom.js";
import { onDisk } from "./sample.js";

const RUNS = { numRuns: 300 };

/** The text as XML and HTML can hold it. */
function asMarkupReads(text: string): string {
  return onDisk(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd");
}

function content(document: XmlDocument, path: string): string {
  return (document.get(path, { t: "http://www.tei-c.org/ns/1.0" }) as XmlElement).content;
}

describe("for any extraction of any text", () => {
  test.prop([arbitrarySample], RUNS)("TEI is XML that holds the article", ({ extraction, text }) => {
    const document = XmlDocument.fromString(onDisk(formats.toTei(extraction, text)));
    expect(content(document, "//t:body")).toBe(asMarkupReads(text));
    document.dispose();
  });

  test.prop([arbitrarySample], RUNS)("HTML holds the article and nothing breaks out of it", ({ extraction, text }) => {
    const html = formats.toHtml(extraction, text, { title: text }).replace(/\r\n?/gu, "\n");
    const errors: string[] = [];
    parse5(onDisk(html), { onParseError: ({ code }) => errors.push(code) });
    expect(errors.filter((code) => code !== "control-character-in-input-stream")).toEqual([]); // U+0085 is one, and is kept
    const page = readHtml(onDisk(html));
    expect(page.querySelector("article")?.textContent).toBe(asMarkupReads(text).replace(/\r\n?/gu, "\n"));
    expect([...page.querySelectorAll("script, img, iframe, [style]")]).toEqual([]);
  });

  test.prop([arbitrarySample], RUNS)("CSV has as many cells in each row", ({ extraction }) => {
    for (const table of ["quotes", "links"] as const) {
      const rows: string[][] = parse(onDisk(formats.toCsv(extraction, { table })), { record_delimiter: "\r\n" });
      const expected = table === "quotes" ? extraction.quotes.length : extraction.quotes.reduce((sum, { chain }) => sum + chain.length, 0);
      expect(rows).toHaveLength(expected + 1);
    }
  });

  test.prop([arbitrarySample], RUNS)("positions count code points", ({ extraction, text }) => {
    const characters = [...text];
    const regions = regionsOf(extraction).map(({ start, end }) => text.slice(start, end));
    const { first, total } = formats.toWebAnnotation(extraction, text);
    const found = first.items.flatMap(({ target }) => target).map(({ selector: [{ start, end }, { exact }] }) => [characters.slice(start, end).join(""), exact]);
    expect(found).toEqual(regions.map((words) => [words, words]));
    expect(total).toBe(first.items.length);
    for (const line of formats.toBrat(extraction, text).split("\n")) {
      const [, places, words] = /^T\d+\t\w+ ([\d ;]+)\t(.*)$/u.exec(line) ?? [];
      if (places === undefined) continue;
      const pieces = places.split(";").map((each) => each.split(" ").map(Number) as [number, number]);
      expect(pieces.map(([start, end]) => characters.slice(start, end).join("")).join(" ")).toBe(words);
    }
  });

  test.prop([arbitrarySample], RUNS)("tokens lie wholly in or out of what is marked", ({ extraction, text }) => {
    const { tokens, spans } = formats.toDisplacy(extraction, text);
    const characters = [...text];
    for (const { start, end, start_token, end_token } of spans) {
      const words = characters.slice(start, end).join("").replace(/[\s\u001c-\u001f\u0085]/gu, "");
      expect(tokens.slice(start_token, end_token).join("")).toBe(words);
    }
    const labels = formats.toBio(extraction, text).split("\n").filter(Boolean).map((line) => line.split("\t").slice(1));
    expect(labels).toHaveLength(tokens.length);
    labels.forEach((row, at) => row.forEach((label, column) => {
      if (label.startsWith("I-")) expect(labels[at - 1]?.[column]?.slice(1)).toBe(label.slice(1));
    }));
  });

  test.prop([arbitrarySample], RUNS)("pictures are XML, and JSON survives being written", ({ extraction, text }) => {
    for (const svg of [...extraction.quotes.map(formats.toChainSvg), formats.toSpeakerChart(formats.countSpeakers([extraction]))]) {
      XmlDocument.fromString(onDisk(svg)).dispose();
    }
    for (const json of [formats.toProv(extraction, { id: text }), formats.toSchemaOrg(extraction, { url: text }), formats.toDisplacy(extraction, text)]) {
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
    expect(formats.toMermaid(extraction)).toMatch(/^flowchart LR\n/u);
  });
});
