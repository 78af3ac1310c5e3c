import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { speakerTally, writeStats } from "../../src/cli/stats.js";
import { countSpeakers } from "../../src/formats/index.js";
import type { Extraction } from "../../src/types.js";
import { harbour } from "../formats/sample.js";

/** An article in which each of them says two words, in a quote of its own. */
function saidBy(...names: (string | null)[]): Extraction {
  const [quote] = harbour.extraction.quotes;
  if (!quote) throw new Error("the sample has no quotes");
  const speaker = (name: string | null) => (name === null ? null : { id: "s1", name, kind: "person" as const });
  return { quotes: names.map((name) => ({ ...quote, type: "direct", text: "No more", speaker: speaker(name) })), sources: [] };
}
const articles = [saidBy("Ann Lee", "Ann Lee", null), saidBy('Joe "Big" Ott, Jr'), saidBy("Ann Lee")];
const counts = countSpeakers(articles);
const all = { top: 20 };

describe("a tally", () => {
  test("counts a corpus in parts as it counts it at once", () => {
    const corpus = Array.from({ length: 3000 }, (_, at) => saidBy(`Speaker ${at % 700}`, `Speaker ${(at * at) % 83}`));
    const tally = speakerTally();
    for (const article of corpus) tally.add(article);
    expect(tally.counts()).toEqual(countSpeakers(corpus));
    expect(tally.counts()).toHaveLength(700);
  });
});

describe("stats to read", () => {
  test("have a line a speaker, those quoted most first", () => {
    expect(writeStats(counts, { format: "text", ...all }, {})).toBe(
      [
        "  Quotes  Direct  Mixed  Indirect  Words  Articles",
        "       3       3      0         0      6         2  Ann Lee",
        '       1       1      0         0      2         1  Joe "Big" Ott, Jr',
        "       1       1      0         0      2         1  nobody is named",
        "",
      ].join("\n"),
    );
  });

  test("sum up those beyond the top", () => {
    expect(writeStats(counts, { format: "text", top: 1 }, {})).toMatch(/ Ann Lee\n\n {2}and 2 others with 2 quotes\n$/u);
    expect(writeStats(counts, { format: "text", top: 2 }, {})).toMatch(/\n\n {2}and 1 other with 1 quote\n$/u);
  });

  test("fit the terminal, obey no controls in names, and are coloured where that is asked for", () => {
    const name = `The Permanent Secretary of the \u001b[31mNorthern\n Fisheries Board and Harbour Commission`;
    const table = writeStats(countSpeakers([saidBy(name)]), { format: "text", ...all }, { width: 80 });
    for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(table).not.toContain("\u001b");
    expect(writeStats(counts, { format: "text", ...all }, { color: true })).toContain("\u001b[1mAnn Lee\u001b[22m");
  });

  test("say so where there are none", () => {
    expect(writeStats([], { format: "text", ...all }, {})).toBe("No quotes.\n");
  });
});

describe("stats for programs", () => {
  test("as JSON are the counts, all of them", () => {
    expect(JSON.parse(writeStats(counts, { format: "json", top: 1 }, {}))).toEqual(counts);
  });

  test("as CSV have a row a speaker, all of them, whatever the name holds", () => {
    const rows: Record<string, string>[] = parseCsv(writeStats(counts, { format: "csv", top: 1 }, {}), { columns: true });
    expect(rows.map((row) => [row["name"], row["kind"], row["quotes"], row["words"], row["articles"]])).toEqual([
      ["Ann Lee", "person", "3", "6", "2"],
      ['Joe "Big" Ott, Jr', "person", "1", "2", "1"],
      ["", "unknown", "1", "2", "1"],
    ]);
  });

  test("as SVG are a chart with the top speakers", () => {
    const svg = writeStats(counts, { format: "svg", top: 1 }, {});
    expect(svg).toMatch(/^<svg [^]*Ann Lee[^]*<\/svg>\n$/u);
    expect(svg).not.toContain("Ott");
  });
});
