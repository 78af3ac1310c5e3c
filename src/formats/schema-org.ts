/**
 * Quotes as schema.org `Quotation`s (https://schema.org/Quotation) in JSON-LD, for knowledge graphs and, as a script
 * element, for the head of a news page.
 *
 * @example
 * toSchemaOrg(extraction, { url: "https://example.org/harbour" }).hasPart[0]?.spokenByCharacter?.name; // "Ann Lee"
 */
import type { ChainLink, Extraction, Quote, Source, SourceKind } from "../types.js";
import { type About, articleIri } from "./about.js";
import { handsOf, occasionsOf } from "./hands.js";

/**
 * Who speaks or passes words on. Schema.org lets people and organizations do that; of anybody else (a group, a
 * document, somebody unknown) there are the name and the reference to the article's `mentions`, without a type.
 */
export type SchemaOrgAgent =
  | { readonly "@type": "Person" | "Organization"; readonly "@id": string; readonly name: string }
  | { readonly "@type"?: never; readonly "@id": string; readonly name: string };

/** One of the article's sources. */
export interface SchemaOrgMention {
  readonly "@type": "Person" | "Organization" | "CreativeWork" | "Thing";
  readonly "@id": string;
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly description?: string;
}

/** What the words stood in before: a document, or the words as a hand passed them on. */
export interface SchemaOrgWork {
  readonly "@type": "CreativeWork";
  readonly "@id"?: string;
  readonly name?: string;
  readonly provider?: SchemaOrgAgent;
  readonly contributor?: SchemaOrgAgent;
  readonly creator?: SchemaOrgAgent;
  readonly isBasedOn?: SchemaOrgWork;
}

/** A quote. `genre` says how it is reported: `"direct speech"`, `"indirect belief"`, … */
export interface SchemaOrgQuotation {
  readonly "@type": "Quotation";
  readonly "@id": string;
  readonly position: number;
  readonly text: string;
  readonly genre: string;
  readonly spokenByCharacter?: SchemaOrgAgent;
  readonly creator?: SchemaOrgAgent;
  readonly isBasedOn?: SchemaOrgWork;
  readonly recordedAt?: readonly { readonly "@type": "Event"; readonly name: string }[];
  readonly isPartOf?: { readonly "@type": "Quotation"; readonly "@id": string };
}

/** The article with its quotes and sources. */
export interface SchemaOrgArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly "@id": string;
  readonly headline?: string;
  readonly url?: string;
  readonly mentions: readonly SchemaOrgMention[];
  readonly hasPart: readonly SchemaOrgQuotation[];
}

const TYPES: Readonly<Record<SourceKind, SchemaOrgMention["@type"]>> = {
  person: "Person", organization: "Organization", group: "Thing", document: "CreativeWork", unknown: "Thing",
};

/**
 * The article's quotes. The speaker is `spokenByCharacter` and, whose the words are, `creator`; the hands between are
 * works that the quotation `isBasedOn`, each on the next, with a relay as `provider`, a spokesperson as `contributor`
 * and the one whose words they pass on as `creator`. An occasion is the event that the words were `recordedAt`.
 *
 * @param about - What is known of the article beside its text.
 *
 * @example
 * toSchemaOrg(extraction, { url: "https://example.org/harbour" }).hasPart[0]?.creator?.name; // "Ann Lee"
 */
export function toSchemaOrg({ quotes, sources }: Extraction, about: About = {}): SchemaOrgArticle {
  const article = articleIri(about);
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const agent = (name: string, id: string, kind: SourceKind = "unknown"): SchemaOrgAgent => {
    const type = TYPES[kind];
    const named = { "@id": `${article}#${id}`, name };
    return type === "Person" || type === "Organization" ? { "@type": type, ...named } : named;
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": article,
    ...(about.title !== undefined && { headline: about.title }),
    ...(about.url !== undefined && { url: article }),
    mentions: sources.map((source) => mention(source, article)),
    hasPart: quotes.map((quote, at) => {
      const speaker = quote.speaker && agent(quote.speaker.name, quote.speaker.id, quote.speaker.kind);
      const basis = workOf(quote, ({ name, id }, place) => agent(name, id ?? `${quote.id}.hand${place}`, kinds.get(id ?? "")));
      const occasions = occasionsOf(quote.chain);
      return {
        "@type": "Quotation",
        "@id": `${article}#${quote.id}`,
        position: at + 1,
        text: quote.text,
        genre: `${quote.type} ${quote.stance}`,
        ...(speaker && { spokenByCharacter: speaker, creator: speaker }),
        ...(basis && { isBasedOn: basis }),
        ...(occasions.length > 0 && { recordedAt: occasions.map(({ name }) => ({ "@type": "Event" as const, name })) }),
        ...(quote.within !== null && { isPartOf: { "@type": "Quotation" as const, "@id": `${article}#${quote.within}` } }),
      };
    }),
  };
}

/**
 * The same as an element for the page's head; no text of the article can end it early.
 *
 * @param about - What is known of the article beside its text.
 *
 * @example
 * toSchemaOrgScript(extraction); // "<script type=\"application/ld+json\">{…}</script>"
 */
export function toSchemaOrgScript(extraction: Extraction, about: About = {}): string {
  const json = JSON.stringify(toSchemaOrg(extraction, about)).replace(/</gu, "\\u003c");
  return `<script type="application/ld+json">${json}</script>`;
}

function mention({ id, name, kind, aliases, description }: Source, article: string): SchemaOrgMention {
  return {
    "@type": TYPES[kind],
    "@id": `${article}#${id}`,
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(description !== null && { description }),
  };
}

/** What the quote is based on, hand by hand from the nearest; undefined where the speaker's own words are quoted. */
function workOf({ chain }: Quote, agent: (hand: ChainLink, place: number) => SchemaOrgAgent): SchemaOrgWork | undefined {
  const hands = handsOf(chain);
  if (hands.length === 1 && hands[0]?.role === "speaker") return undefined;
  let work: SchemaOrgWork | undefined;
  for (let at = hands.length - 1; at >= 0; at--) {
    const hand = hands[at] as ChainLink;
    const named = agent(hand, at + 1);
    const rest = hands[at + 1]?.role === "speaker" && hand.role !== "cited" ? work : work && { isBasedOn: work };
    const own =
      hand.role === "document" ? { "@id": named["@id"], name: named.name }
      : hand.role === "relay" ? { provider: named }
      : hand.role === "spokesperson" ? { contributor: named }
      : { creator: named };
    work = { ...rest, "@type": "CreativeWork", ...own };
  }
  return work;
}
