import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { toChainSvg } from "../../src/formats/chain-svg.js";
import { toSpeakerChart } from "../../src/formats/speaker-chart.js";
import { countSpeakers, type SpeakerCount } from "../../src/formats/speaker-counts.js";
import { cutToColumns } from "../../src/formats/svg.js";
import { contrast } from "./contrast.js";
import { council, harbour, onDisk, quoteOf, rubbish, samples } from "./sample.js";

const NAMESPACES = { s: "http://www.w3.org/2000/svg" };
const counts = countSpeakers(samples.map(({ extraction }) => extraction));

beforeAll(async () => {
  await initWasm(readFileSync(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
});

/** What the path selects, as strings. */
function read(svg: string, path: string): string[] {
  const document = XmlDocument.fromString(onDisk(svg));
  const found = document.find(path, NAMESPACES).map((node) => (node as XmlElement).content);
  document.dispose();
  return found;
}

/** The colours in the picture as a renderer draws it, as `r,g,b`. */
function colours(svg: string): Set<string> {
  const image = new Resvg(onDisk(svg)).render();
  const { pixels } = image;
  const found = new Set<string>();
  for (let i = 0; i < pixels.length; i += 4) found.add(pixels.subarray(i, i + 3).join(","));
  image.free();
  return found;
}

const pictures: [name: string, svg: string][] = [
  ...samples.flatMap(({ name, extraction }) => extraction.quotes.map((quote): [string, string] => [`chain of ${name} ${quote.id}`, toChainSvg(quote)])),
  ["chart of all samples", toSpeakerChart(counts)],
  ["chart of nobody", toSpeakerChart([])],
];

describe("an SVG picture", () => {
  it.each(pictures)("is drawn by a renderer, in its own size, with its boxes and bars: %s", (_, svg) => {
    const image = new Resvg(onDisk(svg));
    expect([String(image.width), String(image.height)]).toEqual([...read(svg, "/s:svg/@width"), ...read(svg, "/s:svg/@height")]);
    expect(colours(svg)).toContain("255,255,255");
    for (const fill of read(svg, "//s:rect/@fill")) {
      expect(colours(svg)).toContain([1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16)).join(","));
    }
  });

  it.each(pictures)("says in words what it shows: %s", (_, svg) => {
    expect(read(svg, "/s:svg/@role")).toEqual(["img"]);
    expect(read(svg, "/s:svg/*[1][self::s:title]")[0]).not.toBe("");
    expect(read(svg, "/s:svg/*[2][self::s:desc]")[0]).not.toBe("");
  });

  it("can be read in light and dark", () => {
    const svg = toSpeakerChart(counts) + toChainSvg(quoteOf(harbour, "q2"));
    const light = new Map([...svg.matchAll(/class="hearsay-(\w+)" (?:fill|stroke)="(#\w+)"/gu)].map((match) => [match[1], match[2] ?? ""]));
    const dark = new Map([...svg.matchAll(/\.hearsay-(\w+)\{(?:fill|stroke):(#\w+)\}/gu)].map((match) => [match[1], match[2] ?? ""]));
    expect(svg).toContain("@media (prefers-color-scheme:dark)");
    for (const theme of [light, dark]) {
      for (const text of ["ink", "faint"]) {
        for (const ground of ["paper", "box"]) expect(contrast(theme.get(text) ?? "", theme.get(ground) ?? "")).toBeGreaterThan(4.5);
      }
      for (const mark of ["direct", "mixed", "indirect", "stroke"]) {
        expect(contrast(theme.get(mark) ?? "", theme.get("paper") ?? "")).toBeGreaterThan(3);
      }
    }
  });
});

describe("a chain as a picture", () => {
  it("leads from the words and their speaker down to the article", () => {
    const svg = toChainSvg(quoteOf(harbour, "q2"));
    expect(read(svg, "//s:text")).toEqual([
      "The crane had been inspected twice this year", "Harbour Authority", "speaker", "statement", "document", "Coastal Wire", "relay", "Article",
    ]);
    expect(read(svg, "/s:svg/s:desc")[0]).toContain("Coastal Wire (relay) ← statement (document) ← Harbour Authority (speaker)");
  });

  it("tells the occasion beside the speaker", () => {
    expect(read(toChainSvg(quoteOf(council, "q1")), "//s:text")).toContain("speaker · speech to the council");
  });

  it("says so where nobody is named", () => {
    expect(read(toChainSvg(quoteOf(harbour, "q6")), "//s:text")).toEqual(["It fell like a tree. I ran", "Nobody is named", "Article"]);
  });

  it("cuts long words short and keeps them in the description", () => {
    const long = { ...quoteOf(harbour, "q2"), text: "very ".repeat(400) + "long" };
    const svg = toChainSvg(long);
    expect(read(svg, "//s:text")[4]).toMatch(/…$/u);
    expect(read(svg, "/s:svg/s:desc")[0]).toMatch(/long$/u);
  });

  it("shows markup as text", () => {
    expect(read(toChainSvg(quoteOf(rubbish, "q1")), "//s:text")[0]).toContain("</p><script>alert(\"😀\")</script>");
  });
});

describe("counts of speakers", () => {
  const find = (name: string | null): SpeakerCount | undefined => counts.find((count) => count.name === name);

  it("join the articles by name", () => {
    expect(find("Marta Oduya")).toEqual({ name: "Marta Oduya", kind: "person", quotes: 2, direct: 1, indirect: 0, mixed: 1, words: 16, articles: 2 });
  });

  it("put the most quoted first and the nameless last", () => {
    expect(counts.map(({ quotes }) => quotes)).toEqual([3, 2, 2, 2, 2, 1, 3]);
    expect(counts.at(-1)?.name).toBeNull();
  });

  it("can be taken in parts", () => {
    let parts: SpeakerCount[] = [];
    for (const { extraction } of samples) parts = countSpeakers([extraction], parts);
    expect(parts).toEqual(counts);
  });
});

describe("a chart of speakers", () => {
  const bars = (svg: string, name: string): string[] => read(svg, `//s:rect[starts-with(s:title, '${name}:')]/@width`);

  it("gives each speaker a bar as long as their quotes, parted by type", () => {
    const svg = toSpeakerChart(counts);
    expect(bars(svg, "Marta Oduya").map((width) => Math.round(Number(width)))).toEqual([87, 87]);
    expect(bars(svg, "Harbour Authority").map((width) => Math.round(Number(width)))).toEqual([87]);
    expect(read(svg, "/s:svg/s:desc")[0]).toContain("Marta Oduya: 2 quotes (1 direct, 1 mixed), 16 words");
  });

  it("counts those for whom there is no room", () => {
    const svg = toSpeakerChart(counts, { limit: 2, title: "In May" });
    expect(read(svg, "//s:text").at(-1)).toBe("and 5 others with 10 quotes");
    expect(read(svg, "/s:svg/s:title")).toEqual(["In May"]);
  });

  it("says so where nobody is quoted", () => {
    expect(read(toSpeakerChart([]), "//s:text").at(-1)).toBe("Nobody is quoted.");
  });
});

describe("text cut to columns", () => {
  it("is cut with an ellipsis, wide characters counting twice", () => {
    expect(cutToColumns("a  short\nname", 12)).toBe("a short name");
    expect(cutToColumns("a longer name", 9)).toBe("a longer…");
    expect(cutToColumns("山田太郎", 7)).toBe("山田太…");
  });
});
