/**
 * `hearsay/formats`: an extraction in the formats of other programs, and as pictures. Pure functions; importing
 * `hearsay` alone loads none of them.
 *
 * @example
 * import { extractQuotes } from "hearsay";
 * import { toHtml } from "hearsay/formats";
 *
 * await writeFile("article.html", toHtml(extractQuotes(text), text));
 *
 * @packageDocumentation
 */
export type { About } from "./about.js";
export { toBio } from "./bio.js";
export { BRAT_CONFIGURATION, toBrat } from "./brat.js";
export { toChainSvg } from "./chain-svg.js";
export { type CsvOptions, toCsv } from "./csv.js";
export { type DisplacyDocument, type DisplacyEntity, type DisplacySpan, toDisplacy } from "./displacy.js";
export { HTML_STYLE_HASH } from "./html-style.js";
export { toHtml } from "./html.js";
export { toJson } from "./json.js";
export { toJsonLine } from "./jsonl.js";
export { toMermaid } from "./mermaid.js";
export { type ProvDocument, type ProvName, type ProvRecords, type ProvValue, toProv } from "./prov.js";
export {
  type SchemaOrgAgent,
  type SchemaOrgArticle,
  type SchemaOrgMention,
  type SchemaOrgQuotation,
  type SchemaOrgWork,
  toSchemaOrg,
  toSchemaOrgScript,
} from "./schema-org.js";
export { type SpeakerChartOptions, toSpeakerChart } from "./speaker-chart.js";
export { countSpeakers, type SpeakerCount } from "./speaker-counts.js";
export { toTei } from "./tei.js";
export { chainToText, type TextStyle, toText } from "./text.js";
export type { TextQuoteSelector } from "../text/quote-selector.js";
export {
  type TextPositionSelector,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationBody,
  type WebAnnotationCollection,
  type WebAnnotationTarget,
} from "./web-annotation.js";
