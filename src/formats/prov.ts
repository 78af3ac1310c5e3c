/**
 * Chains as W3C PROV, in PROV-JSON (https://www.w3.org/submissions/prov-json/): how each quote's words came to the
 * article. A quote is an entity; so are the words as each hand had them, attributed to it and derived, as a quotation,
 * from the words of the next hand (https://www.w3.org/TR/prov-dm/#component2). A document is the words that it holds.
 * A spokesperson acted on behalf of the next hand; an occasion is the activity that brought the words forth.
 *
 * @example
 * // Tass (relay) ← statement (document) ← Ministry (speaker)
 * // q4 —derived from→ q4.1, attributed to Tass —derived from→ q4.2, the statement —derived from→ q4.3, attributed to Ministry
 */
import type { ChainLink, Extraction, Quote, SourceKind } from "../types.js";
import { type About, articleIri } from "./about.js";
import { handsOf, occasionsOf } from "./hands.js";

/** A name with a prefix, as PROV-JSON writes it where a value is a name. */
export interface ProvName {
  readonly $: string;
  readonly type: "prov:QUALIFIED_NAME";
}

/** A value of an attribute. */
export type ProvValue = string | number | ProvName | readonly (string | ProvName)[];

/** Records of one kind by their identifiers: what PROV-JSON calls `entity`, `wasDerivedFrom` and so on. */
export type ProvRecords = Readonly<Record<string, Readonly<Record<string, ProvValue>>>>;

/** A PROV-JSON document. */
export interface ProvDocument {
  readonly prefix: Readonly<Record<string, string>>;
  readonly entity: ProvRecords;
  readonly agent: ProvRecords;
  readonly activity: ProvRecords;
  readonly wasDerivedFrom: ProvRecords;
  readonly wasAttributedTo: ProvRecords;
  readonly specializationOf: ProvRecords;
  readonly actedOnBehalfOf: ProvRecords;
  readonly wasGeneratedBy: ProvRecords;
}

const AGENT_TYPES: Readonly<Partial<Record<SourceKind, string>>> = { person: "prov:Person", organization: "prov:Organization" };

/**
 * The chains of all quotes. Identifiers stand in the namespace `article:`, which is the article's IRI (`about.url`, or
 * `urn:article:` and `about.id`) and `#`; those of the words at a hand are the quote's, a full stop and the hand's
 * place from 1. Spans of quotes (`hearsay:span`, `start:end`) are in UTF-16 code units.
 *
 * @param about - What is known of the article beside its text.
 *
 * @example
 * toProv(extraction, { id: "a1" }).prefix["article"]; // "urn:article:a1#"
 */
export function toProv({ quotes, sources }: Extraction, about: About = {}): ProvDocument {
  const records = {
    entity: {}, agent: {}, activity: {}, wasDerivedFrom: {}, wasAttributedTo: {}, specializationOf: {}, actedOnBehalfOf: {}, wasGeneratedBy: {},
  };
  const documents = new Set(sources.filter(({ kind }) => kind === "document").map(({ id }) => id));
  const add = (kind: keyof typeof records, id: string, values: Record<string, ProvValue>): void => {
    (records[kind] as Record<string, Record<string, ProvValue>>)[id] = values;
  };
  const isDocument = ({ role, id }: ChainLink): boolean => (id === null ? role === "document" : documents.has(id));
  let relations = 0;
  const relate = (kind: keyof typeof records, values: Record<string, ProvValue>): void => add(kind, `_:r${++relations}`, values);

  add("entity", "article:text", { "prov:label": about.title ?? "article", "prov:type": name("hearsay:Article") });
  for (const { id, name: label, kind } of sources) {
    const type = kind === "document" ? "hearsay:document" : AGENT_TYPES[kind];
    add(kind === "document" ? "entity" : "agent", `article:${id}`, { "prov:label": label, ...(type && { "prov:type": name(type) }) });
  }
  for (const quote of quotes) {
    const hands = handsOf(quote.chain);
    add("entity", `article:${quote.id}`, quoteEntity(quote));
    relate("wasDerivedFrom", derivation("article:text", `article:${quote.id}`));
    hands.forEach((hand, at) => {
      const words = `article:${quote.id}.${at + 1}`;
      add("entity", words, { "prov:label": `${hand.name} (${hand.role})`, "prov:type": name(`hearsay:${hand.role}`) });
      relate("wasDerivedFrom", derivation(at === 0 ? `article:${quote.id}` : `article:${quote.id}.${at}`, words));
      const agent = agentOf(hand, words);
      if (isDocument(hand)) {
        if (hand.id !== null) relate("specializationOf", { "prov:specificEntity": words, "prov:generalEntity": agent });
        return;
      }
      if (hand.id === null) add("agent", agent, { "prov:label": hand.name });
      relate("wasAttributedTo", { "prov:entity": words, "prov:agent": agent });
      const principal = hands[at + 1];
      if (hand.role === "spokesperson" && principal && !isDocument(principal)) {
        const responsible = agentOf(principal, `article:${quote.id}.${at + 2}`);
        relate("actedOnBehalfOf", { "prov:delegate": agent, "prov:responsible": responsible });
      }
    });
    occasionsOf(quote.chain).forEach((occasion, at) => {
      const activity = `article:${quote.id}.occasion${at + 1}`;
      const origin = hands.length > 0 ? `article:${quote.id}.${hands.length}` : `article:${quote.id}`;
      add("activity", activity, { "prov:label": occasion.name, "prov:type": name("hearsay:occasion") });
      relate("wasGeneratedBy", { "prov:entity": origin, "prov:activity": activity });
    });
  }
  return { prefix: { article: `${articleIri(about)}#`, hearsay: "urn:hearsay:" }, ...records };
}

function quoteEntity({ type, text, content, within, confidence }: Quote): Record<string, ProvValue> {
  return {
    "prov:type": name("hearsay:Quote"),
    "prov:value": text,
    "hearsay:type": type,
    "hearsay:span": content.map(({ start, end }) => `${start}:${end}`),
    "hearsay:confidence": confidence,
    ...(within !== null && { "hearsay:within": name(`article:${within}`) }),
  };
}

/** Who the hand is: a source of the article, or somebody known from this chain alone, named after the words. */
function agentOf({ id }: ChainLink, words: string): string {
  return id === null ? `${words}.agent` : `article:${id}`;
}

function derivation(generated: string, used: string): Record<string, ProvValue> {
  return { "prov:generatedEntity": generated, "prov:usedEntity": used, "prov:type": name("prov:Quotation") };
}

function name(qualified: string): ProvName {
  return { $: qualified, type: "prov:QUALIFIED_NAME" };
}
