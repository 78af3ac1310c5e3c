import type { NewsArticle, WithContext } from "schema-dts";
import { describe, expect, it } from "vitest";
import { toSchemaOrg, toSchemaOrgScript } from "../../src/formats/schema-org.js";
import { readHtml } from "./dom.js";
import { statements } from "./json-ld.js";
import { council, harbour, rubbish, samples } from "./sample.js";

const ABOUT = { url: "https://example.org/harbour#top", title: "Crane" };

describe("schema.org quotations", () => {
  it.each(samples)("have the types that schema.org gives them: $name", ({ extraction }) => {
    const article: WithContext<NewsArticle> = toSchemaOrg(extraction, ABOUT); // checked by the compiler
    expect(article["@type"]).toBe("NewsArticle");
  });

  it("say who speaks, and of whom the article tells more", async () => {
    const found = await statements(toSchemaOrg(harbour.extraction, ABOUT), "https://schema.org/", "https://example.org/harbour");
    expect(found).toEqual(expect.arrayContaining([
      " headline Crane", " hasPart #q2", "#q2 type Quotation", "#q2 text The crane had been inspected twice this year",
      "#q2 genre direct speech", "#q2 spokenByCharacter #s2", "#q2 creator #s2", "#s2 type Organization", "#s2 name Harbour Authority",
      "#s4 type Person", "#s4 description a spokeswoman for the Dockers' Union", "#s4 alternateName Oduya", "#q5 isPartOf #q4",
    ]));
    expect(found.filter((each) => each.startsWith("#q6 spokenBy"))).toEqual([]);
  });

  it("are based on what the hands passed on, the nearest first", () => {
    const basis = (at: number): unknown => toSchemaOrg(harbour.extraction, { id: "h" }).hasPart[at]?.isBasedOn;
    expect(basis(1)).toEqual({
      "@type": "CreativeWork",
      provider: { "@type": "Organization", "@id": "urn:article:h#s3", name: "Coastal Wire" },
      isBasedOn: {
        "@type": "CreativeWork", "@id": "urn:article:h#q2.hand2", name: "statement",
        creator: { "@type": "Organization", "@id": "urn:article:h#s2", name: "Harbour Authority" },
      },
    });
    expect(basis(2)).toMatchObject({ contributor: { name: "Marta Oduya" }, creator: { name: "Dockers' Union" } });
    expect(basis(3)).toBeUndefined();
    expect(basis(4)).toMatchObject({ creator: { name: "Marta Oduya" }, isBasedOn: { creator: { name: "Pál Ivers" } } });
  });

  it("tell the occasion and the stance", () => {
    const [speech, belief] = toSchemaOrg(council.extraction).hasPart;
    expect(speech?.recordedAt).toEqual([{ "@type": "Event", name: "speech to the council" }]);
    expect(belief?.genre).toBe("indirect belief");
  });

  it("stand in a page's head without breaking out of it", () => {
    const script = readHtml(`<head>${toSchemaOrgScript(rubbish.extraction)}</head>`).querySelectorAll("script");
    const texts = [...script].map(({ textContent }) => textContent);
    expect(texts).toHaveLength(1);
    expect(JSON.parse(texts[0] ?? "")).toEqual(toSchemaOrg(rubbish.extraction));
  });
});
