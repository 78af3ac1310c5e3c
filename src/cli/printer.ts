/**
 * Results as the command line writes them, article by article.
 *
 * @example
 * const printer = textPrinter({ width: 80 }, false);
 * printer.article("a.txt", extraction, text) + printer.end(); // " 1  Ann Lee …"
 */
import {
  toBio, toBrat, toChainSvg, toCsv, toDisplacy, toHtml, toJson, toJsonLine, toMermaid, toProv, toSchemaOrg, toTei, toText,
  toWebAnnotation, type TextStyle,
} from "../formats/index.js";
import { escapeLineEnds } from "../formats/escape.js";
import type { Extraction } from "../types.js";

/** What to write for an article, and after the last one. */
export interface Printer {
  readonly article: (id: string | number, extraction: Extraction, text: string) => string;
  readonly end: () => string;
}

/** Text; each article under its name where `titled`. */
export function textPrinter(style: TextStyle, titled: boolean): Printer {
  let written = 0;
  return {
    article: (id, extraction) => {
      const gap = written++ > 0 ? "\n\n" : "";
      const title = `== ${String(id).replace(/\p{Cc}+/gu, " ")} ==`;
      return gap + (titled ? `${style.color ? `\u001b[1m${title}\u001b[22m` : title}\n\n` : "") + toText(extraction, style);
    },
    end: () => "",
  };
}

/** A line of JSON an article. */
export function jsonlPrinter(): Printer {
  return { article: (id, extraction) => `${toJsonLine(extraction, id)}\n`, end: () => "" };
}

/** One JSON object for a single article; otherwise an array, written as it comes. */
export function jsonPrinter(single: boolean): Printer {
  if (single) return { article: (id, extraction) => `${toJson(extraction, id)}\n`, end: () => "" };
  let written = 0;
  return {
    article: (id, extraction) => (written++ > 0 ? ",\n" : "[\n") + toJson(extraction, id),
    end: () => "\n]\n",
  };
}

/** One table for all articles, a row a quote, or a row a link of a chain; the first column says which article. */
export function csvPrinter(table: "quotes" | "links"): Printer {
  let header = true;
  return {
    article: (id, extraction) => {
      const rows = toCsv(extraction, { id, table, header });
      header = false;
      return rows;
    },
    end: () => (header ? toCsv({ quotes: [] }, { table }) : ""),
  };
}

/** Columns of labels; where there are several articles, each under the line that CoNLL's readers part documents at. */
export function bioPrinter(single: boolean): Printer {
  let written = 0;
  return {
    article: (_id, extraction, text) => {
      const start = single ? "" : `${written++ > 0 ? "\n" : ""}-DOCSTART-\tO\n\n`;
      return start + toBio(extraction, text);
    },
    end: () => "",
  };
}

type ForeignJson = "web-annotation" | "schema-org" | "prov" | "displacy";

const FOREIGN_JSON: Readonly<Record<ForeignJson, (extraction: Extraction, text: string, id: string | number) => unknown>> = {
  "web-annotation": (extraction, text, id) => toWebAnnotation(extraction, text, { id }),
  "schema-org": (extraction, _text, id) => toSchemaOrg(extraction, { id }),
  prov: (extraction, _text, id) => toProv(extraction, { id }),
  // what displaCy shows above a document
  displacy: (extraction, text, id) => ({ title: String(id), ...toDisplacy(extraction, text) }),
};

/** Another program's JSON: indented for a single article, otherwise a line an article. */
export function foreignJsonPrinter(format: ForeignJson, single: boolean): Printer {
  const write = single ? (value: unknown) => JSON.stringify(value, null, 2) : (value: unknown) => escapeLineEnds(JSON.stringify(value));
  return { article: (id, extraction, text) => `${write(FOREIGN_JSON[format](extraction, text, id))}\n`, end: () => "" };
}

type Document = "html" | "tei" | "brat" | "mermaid" | "svg";

const DOCUMENTS: Readonly<Record<Document, (extraction: Extraction, text: string, id: string | number) => string>> = {
  html: (extraction, text, id) => toHtml(extraction, text, { id, title: String(id) }),
  tei: (extraction, text, id) => toTei(extraction, text, { id }),
  brat: toBrat,
  mermaid: toMermaid,
  svg: ({ quotes }) => quotes.map(toChainSvg).join(""),
};

/** A document of its own for the one article. */
export function documentPrinter(format: Document): Printer {
  return { article: (id, extraction, text) => DOCUMENTS[format](extraction, text, id), end: () => "" };
}
