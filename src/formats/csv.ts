/**
 * Quotes, or the links of their chains, as comma-separated values after RFC 4180
 * (https://www.rfc-editor.org/rfc/rfc4180), for spreadsheets and data frames.
 *
 * @example
 * toCsv(extraction);                          // article,quote,type,stance,text,speaker, … one row a quote
 * toCsv(extraction, { table: "links" });      // article,quote,position,role,name, … one row a chain link
 */
import type { Span } from "../text/span.js";
import type { Extraction, Quote } from "../types.js";
import type { About } from "./about.js";
import { chainToText } from "./text.js";

/** What a table of comma-separated values holds. */
export interface CsvOptions extends Pick<About, "id"> {
  /** `"quotes"` (the default), one row a quote; `"links"`, one row a link of a chain. */
  readonly table?: "quotes" | "links";
  /** Whether the names of the columns come first. By default they do; not so for the second article of a file. */
  readonly header?: boolean;
  /**
   * Whether to put an apostrophe before a cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`). By
   * default cells hold exactly what the extraction holds; say `true` before people open articles of strangers in one.
   */
  readonly guardFormulas?: boolean;
}

type Cell = string | number | null | undefined;

const QUOTE_COLUMNS = [
  "article", "quote", "type", "stance", "text", "speaker", "speaker_id", "speaker_kind", "source", "source_span",
  "cue", "cue_lemma", "cue_span", "polarity", "content_spans", "addressee", "occasion", "within", "chain",
  "confidence", "attribution", "speaker_rule", "marks",
] as const;
const LINK_COLUMNS = ["article", "quote", "position", "role", "name", "source_id", "mention", "mention_span"] as const;

/**
 * The table, each line ended by CR LF. Spans are written `start:end` in UTF-16 code units, several with spaces between.
 *
 * @example
 * toCsv(extraction, { table: "links", id: "a1" }); // "article,quote,position,role,name,…\r\na1,q1,1,relay,Ansa,…
 */
export function toCsv(extraction: Pick<Extraction, "quotes">, options: CsvOptions = {}): string {
  const links = options.table === "links";
  const rows = links ? linkRows(extraction.quotes, options.id) : quoteRows(extraction.quotes, options.id);
  if (options.header ?? true) rows.unshift(links ? [...LINK_COLUMNS] : [...QUOTE_COLUMNS]);
  const write = options.guardFormulas ? (cell: Cell) => writeCell(guard(cell)) : writeCell;
  return rows.map((row) => `${row.map(write).join(",")}\r\n`).join("");
}

function quoteRows(quotes: readonly Quote[], article: Cell): Cell[][] {
  return quotes.map((quote) => {
    const { speaker, source, cue, evidence } = quote;
    return [
      article, quote.id, quote.type, quote.stance, quote.text, speaker?.name, speaker?.id, speaker?.kind,
      source?.text, source && writeSpan(source), cue?.text, cue?.lemma, cue && writeSpan(cue), cue?.polarity,
      quote.content.map(writeSpan).join(" "), quote.addressee?.text, quote.occasion?.text, quote.within,
      chainToText(quote.chain), quote.confidence, evidence.attribution, evidence.speaker, evidence.marks,
    ];
  });
}

function linkRows(quotes: readonly Quote[], article: Cell): Cell[][] {
  return quotes.flatMap((quote) =>
    quote.chain.map(({ role, name, id, start, end, text }, at) => {
      const span = start === undefined || end === undefined ? null : writeSpan({ start, end });
      return [article, quote.id, at + 1, role, name, id, text, span];
    }),
  );
}

function writeSpan({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** A cell in double quotes where it holds a comma, a quote, a line break or a blank at its edge. */
function writeCell(cell: Cell): string {
  const text = String(cell ?? "");
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

function guard(cell: Cell): Cell {
  return typeof cell === "string" && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
