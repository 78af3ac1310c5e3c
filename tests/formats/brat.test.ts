import { describe, expect, it } from "vitest";
import { BRAT_CONFIGURATION, toBrat } from "../../src/formats/brat.js";
import type { Span } from "../../src/text/span.js";
import { harbour, rubbish, type Sample, samples, silence } from "./sample.js";

interface Standoff {
  /** Text-bound annotations by id: type, spans in code points, text. */
  readonly entities: Map<string, { type: string; spans: [number, number][]; text: string }>;
  readonly relations: string[];
  readonly attributes: string[];
  readonly notes: string[];
}

function read(ann: string): Standoff {
  const found: Standoff = { entities: new Map(), relations: [], attributes: [], notes: [] };
  for (const line of ann.split("\n").filter(Boolean)) {
    const [id = "", data = "", text = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const [, type = "", places = ""] = /^(\S+) (.*)$/u.exec(data) ?? [];
      found.entities.set(id, { type, spans: places.split(";").map((each) => each.split(" ").map(Number) as [number, number]), text });
    } else if (id.startsWith("R")) found.relations.push(data);
    else if (id.startsWith("A")) found.attributes.push(data);
    else found.notes.push(`${data} ${text}`);
  }
  return found;
}

function words({ text }: Sample, [start, end]: [number, number]): string {
  return [...text].slice(start, end).join("");
}

/** The relation with the words that it joins: `HasCue “Go,” → said`. */
function drawn(relation: string, { entities }: Standoff): string {
  const [type, from = "", to = ""] = relation.split(" ").map((part) => part.replace(/^Arg\d:/u, ""));
  return `${type} ${entities.get(from)?.text} → ${entities.get(to)?.text}`;
}

describe("brat's standoff", () => {
  it.each(samples)("covers the words that it repeats, in pieces without line breaks: $name", (sample) => {
    for (const { spans, text } of read(toBrat(sample.extraction, sample.text)).entities.values()) {
      expect(spans.map((span) => words(sample, span)).join(" ")).toBe(text);
      expect(text).not.toMatch(/[\n\r\t\u2028\u2029]/u);
    }
  });

  it.each(samples)("reads back to the same contents, but for the breaks between their pieces: $name", (sample) => {
    const { entities } = read(toBrat(sample.extraction, sample.text));
    const contents = [...entities.values()].filter(({ type }) => type === "Content");
    const pieces = (spans: readonly Span[]): string => spans.map(({ start, end }) => sample.text.slice(start, end)).join(" ").replace(/\s+/gu, " ").trim();
    expect(contents.map(({ text }) => text.trim())).toEqual(sample.extraction.quotes.map(({ content }) => pieces(content)));
  });

  it("joins the parts of a quote and the hands of its chain", () => {
    const standoff = read(toBrat(harbour.extraction, harbour.text));
    const relations = standoff.relations.map((relation) => drawn(relation, standoff));
    const content = "“The crane had been inspected twice this year,”";
    expect(relations.filter((each) => each.includes(content))).toEqual([
      `HasCue ${content} → quoted`, `HasSource ${content} → Coastal Wire`, `Relay ${content} → Coastal Wire`, `Document ${content} → the statement`,
    ]);
    expect(relations).toContain("HasAddressee the “brakes were gone” → her");
    expect(relations).toContain("Within the “brakes were gone” → that the foreman, Pál Ivers, had told her the “brakes were gone”");
  });

  it("has attributes and a note for each quote", () => {
    const { attributes, notes } = read(toBrat(harbour.extraction, harbour.text));
    expect(attributes.filter((each) => each.startsWith("Type"))).toHaveLength(7);
    expect(attributes.filter((each) => each.endsWith("negated"))).toHaveLength(1);
    expect(notes[1]).toMatch(/^AnnotatorNotes T\d+ q2 · Harbour Authority · Coastal Wire \(relay\) ← .* · 0\.96$/u);
    expect(notes[5]).toContain("q6 · nobody is named · 0.31");
  });

  it("writes what two quotes share once", () => {
    const shared = { quotes: [...harbour.extraction.quotes, ...harbour.extraction.quotes] };
    const cues = (ann: string): number => [...read(ann).entities.values()].filter(({ type }) => type !== "Content").length;
    expect(cues(toBrat(shared, harbour.text))).toBe(cues(toBrat(harbour.extraction, harbour.text)));
    const { attributes } = read(toBrat(shared, harbour.text));
    expect(new Set(attributes).size).toBe(attributes.length);
  });

  it("uses only names that its configuration tells brat", () => {
    for (const { extraction, text } of [harbour, rubbish]) {
      const { entities, relations, attributes } = read(toBrat(extraction, text));
      const names = [...[...entities.values()].map(({ type }) => type), ...[...relations, ...attributes].map((each) => each.split(" ")[0])];
      for (const name of names) expect(BRAT_CONFIGURATION).toMatch(new RegExp(`^${name}(\t|$)`, "mu"));
    }
  });

  it("is empty where nobody is quoted", () => {
    expect(toBrat(silence.extraction, silence.text)).toBe("");
  });
});
