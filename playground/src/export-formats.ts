/**
 * The formats that a page can be saved in: what they are called, and what their files are.
 *
 * @example
 * EXPORTS["csv"]; // { label: "CSV, a row a quote", file: "quotes.csv", type: "text/csv" }
 */

/** How a format is shown, and the name and media type of its file. */
export interface ExportFile {
  readonly label: string;
  readonly file: string;
  readonly type: string;
}

/** Every format, in the order in which they are offered. */
export const EXPORTS = {
  html: { label: "HTML page", file: "quotes.html", type: "text/html" },
  text: { label: "Plain text", file: "quotes.txt", type: "text/plain" },
  json: { label: "JSON", file: "quotes.json", type: "application/json" },
  jsonl: { label: "JSON Lines", file: "quotes.jsonl", type: "application/x-ndjson" },
  csv: { label: "CSV, a row a quote", file: "quotes.csv", type: "text/csv" },
  links: { label: "CSV, a row a chain link", file: "links.csv", type: "text/csv" },
  "web-annotation": { label: "W3C Web Annotation", file: "annotations.jsonld", type: "application/ld+json" },
  "schema-org": { label: "schema.org Quotation", file: "quotations.jsonld", type: "application/ld+json" },
  "schema-org-script": { label: "schema.org script element", file: "quotations.html", type: "text/html" },
  prov: { label: "W3C PROV", file: "provenance.json", type: "application/json" },
  tei: { label: "TEI", file: "quotes.tei.xml", type: "application/tei+xml" },
  brat: { label: "brat annotations", file: "article.ann", type: "text/plain" },
  "brat-configuration": { label: "brat configuration", file: "annotation.conf", type: "text/plain" },
  article: { label: "Article, for brat", file: "article.txt", type: "text/plain" },
  displacy: { label: "displaCy spans", file: "displacy.json", type: "application/json" },
  bio: { label: "BIO columns", file: "quotes.bio.tsv", type: "text/tab-separated-values" },
  mermaid: { label: "Mermaid diagram of chains", file: "chains.mmd", type: "text/plain" },
  "chain-svg": { label: "SVG of the shown quote’s chain", file: "chain.svg", type: "image/svg+xml" },
  "speaker-chart": { label: "SVG chart of speakers", file: "speakers.svg", type: "image/svg+xml" },
} as const satisfies Record<string, ExportFile>;

/** The key of a format. */
export type ExportFormat = keyof typeof EXPORTS;

/** Whether the word is the key of a format. */
export function isExportFormat(word: string): word is ExportFormat {
  return Object.hasOwn(EXPORTS, word);
}
