import { parseHTML } from "linkedom";
import type { Mermaid } from "mermaid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toMermaid } from "../../src/formats/mermaid.js";
import { council, harbour, quoteOf, rubbish, samples, silence } from "./sample.js";

let mermaid: Mermaid;

/** Mermaid's own parser, which wants a browser's window to be there; other tests must not see it. */
const globals = globalThis as { window?: unknown; document?: unknown };

beforeAll(async () => {
  const { window } = parseHTML("<body></body>") as unknown as { window: { document: unknown } };
  Object.assign(globals, { window, document: window.document });
  mermaid = (await import("mermaid")).default;
}, 30_000);

afterAll(() => {
  delete globals.window;
  delete globals.document;
});

interface Flowchart {
  getVertices(): Map<string, { text: string }>;
  getEdges(): { start: string; end: string; text: string; stroke: string }[];
}

/** The hands by their names and roles, and the arrows between them, as Mermaid reads them. */
async function read(chart: string): Promise<{ labels: string[]; arrows: string[] }> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(chart);
  const flowchart = diagram.db as unknown as Flowchart;
  const labels = new Map([...flowchart.getVertices()].map(([id, { text }]) => [id, decode(text)]));
  const arrows = flowchart.getEdges().map(({ start, end, text, stroke }) =>
    [labels.get(start), stroke === "dotted" ? "·" : "→", labels.get(end), text && `(${text})`].filter(Boolean).join(" "));
  return { labels: [...labels.values()], arrows };
}

/** Mermaid keeps entities in a disguise of its own until it draws. */
function decode(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/gu, (_, code: string) => String.fromCodePoint(Number(code))).replace("<br>", ": ");
}

describe("a Mermaid flowchart", () => {
  it.each(samples)("is one to Mermaid itself: $name", async ({ extraction }) => {
    expect(await mermaid.parse(toMermaid(extraction))).toMatchObject({ diagramType: expect.stringContaining("flowchart") as unknown });
    for (const quote of extraction.quotes) await mermaid.parse(toMermaid({ quotes: [quote] }));
  });

  it("leads from the speaker through the hands to the article", async () => {
    expect((await read(toMermaid({ quotes: [quoteOf(harbour, "q2")] }))).arrows).toEqual([
      "Coastal Wire: relay → article",
      "statement: document → Coastal Wire: relay",
      "Harbour Authority: speaker → statement: document",
    ]);
  });

  it("ties an occasion to the one who spoke there", async () => {
    expect((await read(toMermaid({ quotes: [quoteOf(council, "q1")] }))).arrows).toEqual([
      "Marta Oduya: speaker → article", "speech to the council: occasion · Marta Oduya: speaker",
    ]);
  });

  it("draws a hand once and counts the quotes that take an arrow", async () => {
    const { labels, arrows } = await read(toMermaid(harbour.extraction));
    expect(new Set(labels).size).toBe(labels.length);
    expect(arrows).toContain("Marta Oduya: speaker → article (2 quotes)");
  });

  it("keeps names that would be syntax", async () => {
    const { labels } = await read(toMermaid(rubbish.extraction));
    expect(labels).toContain("%%{Zoë}%%: relay");
    expect(labels).toContain("a note, \"so to say\": document");
    expect(labels).toContain("%%{Zoë}%% \"Q\" #1</b>]]>; no --> yes [x] \ufffd|: speaker");
  });

  it("is the article alone where nobody is quoted", () => {
    expect(toMermaid(silence.extraction)).toBe('flowchart LR\narticle(["article"])\n');
  });
});
