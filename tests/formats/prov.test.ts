import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ProvDocument, type ProvRecords, toProv } from "../../src/formats/prov.js";
import type { Extraction } from "../../src/types.js";
import { council, harbour, quoteOf, samples } from "./sample.js";

const ONTOLOGY = readFileSync(fileURLToPath(import.meta.resolve("@vocabulary/prov/prov.nq")), "utf8");

/** What each relation may join, after the W3C's PROV data model. */
const ENDS: Readonly<Record<string, readonly [string, "entity" | "agent" | "activity"][]>> = {
  wasDerivedFrom: [["prov:generatedEntity", "entity"], ["prov:usedEntity", "entity"]],
  wasAttributedTo: [["prov:entity", "entity"], ["prov:agent", "agent"]],
  specializationOf: [["prov:specificEntity", "entity"], ["prov:generalEntity", "entity"]],
  actedOnBehalfOf: [["prov:delegate", "agent"], ["prov:responsible", "agent"]],
  wasGeneratedBy: [["prov:entity", "entity"], ["prov:activity", "activity"]],
};

/** The relations of one kind, each as `one other`, without the prefix. */
function relations(document: ProvDocument, kind: "wasDerivedFrom" | "wasAttributedTo" | "specializationOf" | "actedOnBehalfOf" | "wasGeneratedBy"): string[] {
  const ends = ENDS[kind] ?? [];
  return Object.values(document[kind]).map((record) => ends.map(([end]) => String(record[end]).replace("article:", "")).join(" "));
}

describe("PROV-JSON", () => {
  it.each(samples)("declares all that its relations join: $name", ({ extraction }) => {
    const document = toProv(extraction);
    for (const [kind, ends] of Object.entries(ENDS)) {
      for (const record of Object.values(document[kind as keyof ProvDocument] as ProvRecords)) {
        for (const [end, declared] of ends) expect(Object.keys(document[declared])).toContain(record[end]);
      }
    }
  });

  it("uses only terms of the W3C's ontology", () => {
    const terms = new Set([...JSON.stringify(toProv(harbour.extraction)).matchAll(/prov:([A-Z]\w+)/gu)].map((match) => match[1]));
    terms.delete("QUALIFIED_NAME"); // a type of PROV-JSON itself
    expect([...terms].sort()).toEqual(["Organization", "Person", "Quotation"]);
    for (const term of [...terms, ...Object.keys(ENDS)]) expect(ONTOLOGY).toContain(`<http://www.w3.org/ns/prov#${term}>`);
  });

  it("derives a quote's words from hand to hand", () => {
    const document = toProv(harbour.extraction);
    const derived = relations(document, "wasDerivedFrom").filter((each) => each.includes("q2"));
    expect(derived).toEqual(["text q2", "q2 q2.1", "q2.1 q2.2", "q2.2 q2.3"]);
    expect(relations(document, "wasAttributedTo").filter((each) => each.includes("q2"))).toEqual(["q2.1 s3", "q2.3 s2"]);
    expect(document.entity["article:q2.2"]?.["prov:label"]).toBe("statement (document)");
  });

  it("has a spokesperson act for whom they speak, and an occasion bring words forth", () => {
    expect(relations(toProv(harbour.extraction), "actedOnBehalfOf")).toEqual(["s4 s1"]);
    expect(relations(toProv(council.extraction), "wasGeneratedBy")).toEqual(["q1.1 q1.occasion1"]);
  });

  it("takes a document that is one of the sources for what holds the words, and a nameless hand for an agent", () => {
    const extraction: Extraction = {
      quotes: [{ ...quoteOf(harbour, "q2"), chain: [{ role: "relay", name: "Wire", id: null }, { role: "document", name: "report", id: "s1" }] }],
      sources: [{ id: "s1", name: "report", kind: "document", aliases: [], description: null, mentions: [] }],
    };
    const document = toProv(extraction);
    expect(relations(document, "specializationOf")).toEqual(["q2.2 s1"]);
    expect(relations(document, "wasAttributedTo")).toEqual(["q2.1 q2.1.agent"]);
    expect(Object.keys(document.agent)).toEqual(["article:q2.1.agent"]);
  });

  it("keeps each quote's words and spans", () => {
    expect(toProv(harbour.extraction).entity["article:q5"]).toMatchObject({
      "prov:value": quoteOf(harbour, "q5").text,
      "hearsay:span": quoteOf(harbour, "q5").content.map(({ start, end }) => `${start}:${end}`),
      "hearsay:within": { $: "article:q4" },
    });
  });

  it("writes an IRI of the article that PROV-N can read", () => {
    const iri = (about: object): string | undefined => toProv(harbour.extraction, about).prefix["article"];
    expect(iri({ url: "https://example.org/a b?q=\ud800|x#part" })).toBe("https://example.org/a%20b?q=%EF%BF%BD%7Cx#");
    expect(iri({ id: "a b/c\ud800" })).toBe("urn:article:a%20b%2Fc%EF%BF%BD#");
    expect(iri({})).toBe("urn:article:#");
  });
});
