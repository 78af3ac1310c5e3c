/**
 * The formats for which JavaScript has no reader, read by programs in Python: run where `HEARSAY_PYTHON` names an
 * interpreter that has what `python/requirements.txt` lists.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toBio, toBrat, toDisplacy, toProv, toTei } from "../../src/formats/index.js";
import { readHtml } from "./dom.js";
import { harbour, onDisk, type Sample, samples } from "./sample.js";

interface Found {
  readonly prov: { readonly records: string[]; readonly same: boolean };
  readonly tei: string[];
  readonly brat: {
    readonly entities: { readonly type: string; readonly content: string; readonly covered: string }[];
    readonly relations: number;
    readonly attributes: number;
    readonly notes: number;
  };
  readonly bio: { readonly spans: [string, number, number][]; readonly errors: string[] };
  readonly displacy: { readonly ent: string; readonly span: string };
}

const python = process.env["HEARSAY_PYTHON"];
/** Every kind of source and every role, so that the schema sees each element. */
const kinds: Sample = { name: "kinds", text: harbour.text, extraction: allKinds() };
const all = [...samples, kinds];

function allKinds(): Sample["extraction"] {
  const sourceKinds = ["person", "organization", "group", "document", "unknown"] as const;
  const roles = ["relay", "document", "spokesperson", "speaker", "cited", "occasion"] as const;
  return {
    quotes: harbour.extraction.quotes.map((quote) => ({ ...quote, chain: roles.map((role, at) => ({ role, name: role, id: at % 2 === 0 ? null : `s${at}` })) })),
    sources: harbour.extraction.sources.map((source, at) => ({ ...source, kind: sourceKinds[at] ?? "unknown", description: "so called", aliases: ["x", "y"] })),
  };
}

/** The words as a page shows them. */
function seen(text: string): string {
  return onDisk(text).replace(/\s+/gu, " ").trim();
}

describe.skipIf(!python)("readers in Python", () => {
  let folder: string;
  let found: Record<string, Found>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-formats-"));
    for (const { name, text, extraction } of all) {
      const write = (ending: string, data: string): void => writeFileSync(join(folder, `${name}.${ending}`), data);
      write("txt", text);
      write("ann", toBrat(extraction, text));
      write("bio", toBio(extraction, text));
      write("tei.xml", toTei(extraction, text, { title: "A & B", url: "https://example.org/a?b&c", id: 7 }));
      write("prov.json", JSON.stringify(toProv(extraction, { url: "https://example.org/a b" })));
      write("displacy.json", JSON.stringify(toDisplacy(extraction, text)));
    }
    const script = fileURLToPath(new URL("python/readers.py", import.meta.url));
    found = JSON.parse(execFileSync(python ?? "", [script, folder], { encoding: "utf8", maxBuffer: 1 << 26 })) as Record<string, Found>;
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(all)("TEI's own schema finds nothing wrong: $name", ({ name }) => {
    expect(found[name]?.tei).toEqual([]);
  });

  it.each(all)("the PROV library reads every record and writes the same again: $name", ({ name, extraction }) => {
    const { activity, agent, entity, prefix, ...relations } = toProv(extraction);
    const count = [entity, agent, activity, ...Object.values(relations)].reduce((sum, records) => sum + Object.keys(records).length, 0);
    expect(prefix).toHaveProperty("article");
    expect(found[name]?.prov.records).toHaveLength(count);
    expect(found[name]?.prov.same).toBe(true);
  });

  it("the PROV library follows a chain", () => {
    const records = found["harbour"]?.prov.records ?? [];
    expect(records).toContain("wasDerivedFrom(article:q2.1, article:q2.2, -, -, -, [prov:type='prov:Quotation'])");
    expect(records).toContain("actedOnBehalfOf(article:s4, article:s1, -)");
  });

  it.each(all)("a reader of brat's files finds each annotation, over the words that it says: $name", ({ name, text, extraction }) => {
    const lines = toBrat(extraction, text).split("\n");
    const count = (kind: string): number => lines.filter((line) => line.startsWith(kind)).length;
    const { entities, relations, attributes, notes } = found[name]?.brat ?? { entities: [], relations: 0, attributes: 0, notes: 0 };
    expect([entities.length, relations, attributes, notes]).toEqual([count("T"), count("R"), count("A"), count("#")]);
    for (const { content, covered } of entities) expect(content).toBe(covered);
  });

  it.each(all)("a reader of BIO labels finds the spans, and nothing wrong: $name", ({ name, text, extraction }) => {
    const { spans, errors } = found[name]?.bio ?? { spans: [], errors: [""] };
    const expected = toDisplacy(extraction, text).spans.map(({ label, start_token, end_token }) => `${label.toLowerCase()} ${start_token} ${end_token}`);
    expect(errors).toEqual([]);
    expect(new Set(spans.map((span) => span.join(" ")))).toEqual(new Set(expected));
  });

  it.each(all)("displaCy draws what is marked: $name", ({ name, text, extraction }) => {
    const { ent, span } = found[name]?.displacy ?? { ent: "", span: "" };
    const { ents, spans } = toDisplacy(extraction, text);
    const marks = [...readHtml(ent).querySelectorAll("mark")].map(({ textContent }) => seen(textContent));
    expect(marks).toHaveLength(ents.length);
    ents.forEach(({ start, end, label }, at) => {
      expect(marks[at]).toContain(seen([...text].slice(start, end).join("")));
      expect(marks[at]).toContain(label);
    });
    expect(span.match(/>\s*(?:CONTENT|CUE|SOURCE)\b/gu)?.length ?? 0).toBe(spans.length);
  });
});
