/**
 * An extraction written in one of the formats, by the functions of `hearsay/formats`.
 *
 * @example
 * writeExport("csv", extraction, text, null); // "article,quote,type,…"
 */
import {
  BRAT_CONFIGURATION, countSpeakers, toBio, toBrat, toChainSvg, toCsv, toDisplacy, toHtml, toJson, toJsonLine, toMermaid,
  toProv, toSchemaOrg, toSchemaOrgScript, toSpeakerChart, toTei, toText, toWebAnnotation,
} from "../../src/formats/index.js";
import type { Extraction } from "../../src/types.js";
import type { ExportFormat } from "./export-formats.js";

/** How wide lines of plain text may be. */
const WIDTH = 100;

type Write = (extraction: Extraction, text: string, quote: string | null) => string;

const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  html: (extraction, text) => toHtml(extraction, text),
  text: (extraction) => toText(extraction, { width: WIDTH }),
  json: (extraction) => `${toJson(extraction)}\n`,
  jsonl: (extraction) => `${toJsonLine(extraction)}\n`,
  csv: (extraction) => toCsv(extraction, { guardFormulas: true }),
  links: (extraction) => toCsv(extraction, { table: "links", guardFormulas: true }),
  "web-annotation": (extraction, text) => pretty(toWebAnnotation(extraction, text)),
  "schema-org": (extraction) => pretty(toSchemaOrg(extraction)),
  "schema-org-script": (extraction) => `${toSchemaOrgScript(extraction)}\n`,
  prov: (extraction) => pretty(toProv(extraction)),
  tei: (extraction, text) => toTei(extraction, text),
  brat: (extraction, text) => toBrat(extraction, text),
  "brat-configuration": () => BRAT_CONFIGURATION,
  article: (_extraction, text) => text,
  displacy: (extraction, text) => pretty(toDisplacy(extraction, text)),
  bio: (extraction, text) => toBio(extraction, text),
  mermaid: (extraction) => toMermaid(extraction),
  "chain-svg": ({ quotes }, _text, quote) => {
    const shown = quotes.find(({ id }) => id === quote) ?? quotes[0];
    if (shown === undefined) throw new RangeError("Nobody is quoted, so there is no chain to draw");
    return toChainSvg(shown);
  },
  "speaker-chart": (extraction) => toSpeakerChart(countSpeakers([extraction])),
};

/** The contents of the file; `quote` is the id of the quote that is shown, for what holds a single one. */
export function writeExport(format: ExportFormat, extraction: Extraction, text: string, quote: string | null): string {
  return WRITERS[format](extraction, text, quote);
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
