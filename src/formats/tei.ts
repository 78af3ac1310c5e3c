/**
 * The article as a TEI document (https://tei-c.org/release/doc/tei-p5-doc/en/html/), for editions and corpora:
 * quotes are `said` with `who`, `direct` and `aloud`; cues are `seg`, sources `rs`; people, organizations and things
 * are listed in `standOff`, chains as relations between them and the quotes.
 *
 * @example
 * toTei(extraction, text); // … <said xml:id="q1" who="#s1" direct="true" aloud="true" …>“We will act,”</said> …
 */
import { covers } from "../text/span.js";
import type { ChainLink, ChainRole, Extraction, Quote, SourceKind } from "../types.js";
import { type About, articleIri } from "./about.js";
import { escapeXml, escapeXmlAttribute } from "./escape.js";
import { type Fragment, nest, paragraphBreaks } from "./nest.js";
import { type Region, regionsOf } from "./regions.js";

/** How TEI lists what may be quoted or pass quotes on. */
type Shelf = "person" | "personGrp" | "org" | "object" | "event";

const SHELF_OF_KIND: Readonly<Record<SourceKind, Shelf>> = {
  person: "person", unknown: "person", group: "personGrp", organization: "org", document: "object",
};
/** For hands of whom the article tells no more than a name. */
const SHELF_OF_ROLE: Readonly<Record<ChainRole, Shelf>> = {
  relay: "org", document: "object", spokesperson: "person", speaker: "person", cited: "person", occasion: "event",
};
const LISTS: Readonly<Record<string, readonly Shelf[]>> = {
  listPerson: ["person", "personGrp"], listOrg: ["org"], listObject: ["object"], listEvent: ["event"],
};
/** What `ana` may point at: the values that TEI has no attribute for. */
const CATEGORIES = {
  type: ["direct", "indirect", "mixed"],
  stance: ["speech", "belief", "intention", "feeling", "perception"],
  polarity: ["affirmed", "negated", "hypothetical"],
} as const;

/** Whom or what the lists hold. */
interface Entry {
  readonly shelf: Shelf;
  readonly id: string;
  readonly names: readonly string[];
  readonly description: string | null;
}

/**
 * The document as XML. The text of `body` is the article's, character by character, but for those that XML cannot
 * hold, which are U+FFFD. A quote in several pieces is several `said`, joined by `next` and `prev`; `direct` is true
 * where all the words stand in quotation marks; `aloud` is true where they were said, false where they were thought or
 * felt, and unknown where a document carries them; `cert` is the confidence.
 *
 * @param text - The article: the very string that the extraction was made from. Any other gives wrong places.
 * @param about - What is known of the article beside its text.
 *
 * @example
 * await writeFile("article.xml", toTei(extraction, text, { title: "Harbour reopens" }));
 */
export function toTei(extraction: Extraction, text: string, about: About = {}): string {
  const { title = "News article", url, id } = about;
  const source = [
    about.title === undefined ? "" : `<title>${escapeXml(title)}</title>`,
    url === undefined ? "" : `<ref target="${escapeXmlAttribute(articleIri(about))}">${escapeXml(url)}</ref>`,
    id === undefined ? "" : `<idno>${escapeXml(String(id))}</idno>`,
  ].join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>Quotes, sources and chains marked by machine.</p></publicationStmt>
<sourceDesc>${source === "" ? "<p>A news article.</p>" : `<bibl>${source}</bibl>`}</sourceDesc>
</fileDesc>
</teiHeader>
${standOff(extraction)}
<text><body><p>${bodyXml(extraction, text)}</p></body></text>
</TEI>
`;
}

/** People, organizations, things and occasions, the chains, and the categories that the text points at. */
function standOff({ quotes, sources }: Extraction): string {
  const entries: Entry[] = sources.map(({ id, name, kind, aliases, description }) => (
    { shelf: SHELF_OF_KIND[kind], id, names: [name, ...aliases], description }
  ));
  const relations: string[] = [];
  for (const { id: quote, chain } of quotes) {
    chain.forEach(({ role, name, id }, at) => {
      const hand = id ?? `${quote}.hand${at + 1}`;
      if (id === null) entries.push({ shelf: SHELF_OF_ROLE[role], id: hand, names: [name], description: null });
      relations.push(`<relation n="${at + 1}" name="${role}" active="#${escapeXmlAttribute(hand)}" passive="#${escapeXmlAttribute(quote)}"/>`);
    });
  }
  const lists = Object.entries(LISTS).map(([list, shelves]) => {
    const items = entries.filter(({ shelf }) => shelves.includes(shelf)).map(entryXml);
    return items.length > 0 ? `<${list}>\n${items.join("\n")}\n</${list}>` : "";
  });
  const groups = Object.entries(CATEGORIES).map(([type, values]) => {
    const interps = values.map((value) => `<interp xml:id="${value}">${value}</interp>`);
    return `<interpGrp type="${type}">${interps.join("")}</interpGrp>`;
  });
  if (relations.length > 0) lists.push(`<listRelation>\n${relations.join("\n")}\n</listRelation>`);
  return `<standOff>\n${[...lists, ...groups].filter(Boolean).join("\n")}\n</standOff>`;
}

function entryXml({ shelf, id, names, description }: Entry): string {
  const [name = "", ...aliases] = names.map((each) => escapeXml(each));
  const tag = shelf === "org" ? "orgName" : shelf === "object" ? "objectName" : shelf === "event" ? "label" : "persName";
  const named = [`<${tag}>${name}</${tag}>`, ...aliases.map((alias) => `<${tag} type="alias">${alias}</${tag}>`)].join("");
  const note = description === null ? "" : `<note>${escapeXml(description)}</note>`;
  const content = shelf === "object" ? `<objectIdentifier>${named}</objectIdentifier>${note}` : named + note;
  return `<${shelf} xml:id="${escapeXmlAttribute(id)}">${content}</${shelf}>`;
}

function bodyXml(extraction: Extraction, text: string): string {
  const steps = nest(text.length, regionsOf(extraction), paragraphBreaks(text));
  const counts = new Map<Quote, number>();
  const places = new Map<Fragment<Region>, number>();
  for (const step of steps) {
    if (step.kind !== "open" || step.fragment.region.role !== "content") continue;
    const { quote } = step.fragment.region;
    const place = counts.get(quote) ?? 0;
    places.set(step.fragment, place);
    counts.set(quote, place + 1);
  }
  let xml = "";
  for (const step of steps) {
    if (step.kind === "text") xml += escapeXml(text.slice(step.span.start, step.span.end));
    else if (step.kind === "break") xml += "</p><p>";
    else {
      const { role, quote } = step.fragment.region;
      const tag = role === "content" ? "said" : role === "cue" ? "seg" : "rs";
      if (step.kind === "close") xml += `</${tag}>`;
      else if (role !== "content") xml += `<${tag}${partAttributes(step.fragment.region)}>`;
      else xml += `<${tag}${saidAttributes(quote, places.get(step.fragment) ?? 0, counts.get(quote) ?? 1)}>`;
    }
  }
  return xml;
}

/** Of the piece at place `at`, from 0, of `count` pieces. */
function saidAttributes(quote: Quote, at: number, count: number): string {
  const name = (piece: number): string => (piece === 0 ? quote.id : `${quote.id}.${piece + 1}`);
  return attributes({
    "xml:id": name(at),
    who: quote.speaker && `#${quote.speaker.id}`,
    direct: String(quote.type === "direct"),
    aloud: quote.stance !== "speech" ? "false" : quote.chain.some(({ role }) => role === "document") ? "unknown" : "true",
    ana: `#${quote.type} #${quote.stance}`,
    cert: String(quote.confidence),
    prev: at > 0 ? `#${name(at - 1)}` : null,
    next: at + 1 < count ? `#${name(at + 1)}` : null,
  });
}

function partAttributes(region: Region): string {
  const { role, quote } = region;
  if (role === "cue") return attributes({ type: "cue", corresp: `#${quote.id}`, ana: quote.cue && `#${quote.cue.polarity}` });
  const named = quote.chain.find((link) => link.id !== null && standsIn(region, link));
  return attributes({ type: "source", ref: named ? `#${named.id}` : null, corresp: `#${quote.id}` });
}

function standsIn(region: Region, { start, end }: ChainLink): boolean {
  return start !== undefined && end !== undefined && covers(region, { start, end });
}

function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values).map(([name, value]) => (value === null ? "" : ` ${name}="${escapeXmlAttribute(value)}"`)).join("");
}
