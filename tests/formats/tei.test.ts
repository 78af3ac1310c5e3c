import { XmlDocument, type XmlElement, XmlText } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { regionsOf } from "../../src/formats/regions.js";
import { toTei } from "../../src/formats/tei.js";
import { harbour, onDisk, rubbish, type Sample, samples } from "./sample.js";

const NAMESPACES = { t: "http://www.tei-c.org/ns/1.0" };
const ROLES: Readonly<Record<string, string>> = { said: "content", seg: "cue", rs: "source" };

function asXmlReads(text: string): string {
  return onDisk(text).replace(/\u0001|\u0000/gu, "\ufffd");
}

/** Gives the document to `use`, and the memory that libxml2 holds back. */
function read<T>({ extraction, text }: Sample, use: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(onDisk(toTei(extraction, text)));
  try {
    return use(document);
  } finally {
    document.dispose();
  }
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text of `body` and what it marks: `q1 content` to the pieces, `start:end`, in order; pieces that touch are one. */
function marked(document: XmlDocument): { text: string; regions: Map<string, string[]> } {
  let text = "";
  const regions = new Map<string, string[]>();
  const visit = (element: XmlElement): void => {
    const start = text.length;
    for (let child = element.firstChild; child; child = child.next) {
      if (child instanceof XmlText) text += child.content;
      else visit(child as XmlElement);
    }
    const role = ROLES[element.name];
    if (!role) return;
    const id = role === "content" ? (attribute(element, "id") ?? "").split(".")[0] : attribute(element, "corresp")?.slice(1);
    regions.set(`${id} ${role}`, [...(regions.get(`${id} ${role}`) ?? []), `${start}:${text.length}`]);
  };
  visit(document.get("//t:body", NAMESPACES) as XmlElement);
  return { text, regions };
}

/** Joins pieces that touch, so that one that had to be cut is whole again. */
function joined(pieces: readonly string[]): string[] {
  const spans = pieces.map((piece) => piece.split(":").map(Number) as [number, number]).sort((a, b) => a[0] - b[0]);
  const whole: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = whole.at(-1);
    if (last && last[1] === start) last[1] = end;
    else whole.push([start, end]);
  }
  return whole.map(([start, end]) => `${start}:${end}`);
}

function values(document: XmlDocument, path: string): string[] {
  return document.find(path, NAMESPACES).map((node) => (node as XmlElement).content);
}

describe("a TEI document", () => {
  it.each(samples)("is XML with the whole article in its body: $name", (sample) => {
    expect(read(sample, (document) => marked(document).text)).toBe(asXmlReads(sample.text));
  });

  it.each(samples)("reads back to the same spans: $name", (sample) => {
    const expected = new Map<string, string[]>();
    for (const { quote, role, start, end } of regionsOf(sample.extraction)) {
      expected.set(`${quote.id} ${role}`, [...(expected.get(`${quote.id} ${role}`) ?? []), `${start}:${end}`]);
    }
    const found = read(sample, (document) => marked(document).regions);
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [key, spans] of expected) expect([key, joined(found.get(key) ?? [])]).toEqual([key, joined(spans)]);
  });

  it.each(samples)("points at nothing that is not there: $name", (sample) => {
    read(sample, (document) => {
      const ids = values(document, "//@xml:id");
      expect(new Set(ids).size).toBe(ids.length);
      const pointers = ["who", "ana", "ref", "corresp", "prev", "next", "active", "passive"];
      for (const name of pointers) {
        for (const pointer of values(document, `//@${name}`).flatMap((each) => each.split(" "))) expect(ids).toContain(pointer.slice(1));
      }
    });
  });

  it("says who speaks, how, and in how many pieces", () => {
    read(harbour, (document) => {
      const said = (id: string, name: string): string | undefined => attribute(document.get(`//t:said[@xml:id='${id}']`, NAMESPACES) as XmlElement, name);
      expect([said("q3", "who"), said("q3", "direct"), said("q3", "next"), said("q3.2", "prev")]).toEqual(["#s1", "true", "#q3.2", "#q3"]);
      expect([said("q2", "aloud"), said("q4", "aloud"), said("q4", "direct"), said("q4", "ana")]).toEqual(["unknown", "true", "false", "#mixed #speech"]);
      expect(said("q6", "who")).toBeUndefined();
      expect(values(document, "//t:said//t:said/@xml:id")).toEqual(["q5"]);
    });
  });

  it("lists people, organizations and things, and who handed which quote on", () => {
    read(harbour, (document) => {
      expect(values(document, "//t:listPerson/t:person/t:persName[1]")).toEqual(["Marta Oduya", "Pál Ivers"]);
      expect(values(document, "//t:listOrg/t:org/t:orgName[1]")).toEqual(["Dockers' Union", "Harbour Authority", "Coastal Wire"]);
      expect(values(document, "//t:listObject/t:object/@xml:id")).toEqual(["q2.hand2"]);
      expect(values(document, "//t:relation[@passive='#q2']/@name")).toEqual(["relay", "document", "speaker"]);
      expect(values(document, "//t:relation[@passive='#q2']/@active")).toEqual(["#s3", "#q2.hand2", "#s2"]);
    });
  });

  it("names the article", () => {
    const xml = toTei(rubbish.extraction, rubbish.text, { title: "A <&> \u0000", url: "https://example.org/a b?x&y", id: 7 });
    const document = XmlDocument.fromString(onDisk(xml));
    expect(values(document, "//t:bibl/*")).toEqual(["A <&> \ufffd", "https://example.org/a b?x&y", "7"]);
    expect(values(document, "//t:ref/@target")).toEqual(["https://example.org/a%20b?x&y"]);
    document.dispose();
  });
});
