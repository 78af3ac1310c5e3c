/**
 * Who is quoted how much, as a table to read and as comma-separated values.
 *
 * @example
 * speakerTable(countSpeakers(extractions), { top: 20 });
 * //   Quotes  Direct  Mixed  Indirect  Words  Articles
 * //        4       3      0         1     61         2  Ann Lee
 */
import type { SpeakerCount } from "../formats/index.js";
import { wrap } from "../text/columns.js";

/** How the table is laid out. */
export interface TableStyle {
  /** How many speakers have a row; the others are summed up in a line. */
  readonly top: number;
  /** The columns to fill; by default lines are as long as they are. */
  readonly width?: number;
  /** Whether to mark names in bold and headings in grey with ANSI codes. By default not. */
  readonly color?: boolean;
}

const FIGURES = ["quotes", "direct", "mixed", "indirect", "words", "articles"] as const;

/** The speakers that are quoted most, a line each, ending in a line break. */
export function speakerTable(counts: readonly SpeakerCount[], { top, width = Infinity, color = false }: TableStyle): string {
  if (counts.length === 0) return "No quotes.\n";
  const shown = counts.slice(0, top);
  const rest = counts.slice(top);
  const headings = FIGURES.map((figure) => figure.charAt(0).toUpperCase() + figure.slice(1));
  const widths = FIGURES.map((figure, at) => Math.max(headings[at]?.length ?? 0, ...shown.map((count) => String(count[figure]).length)));
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => String(cell).padStart((widths[at] ?? 0) + 2)).join("");
  const indent = row(FIGURES.map(() => "")).length + 2;
  const lines = shown.map((count) => {
    const name = (count.name ?? "nobody is named").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
    const pieces = wrap(name, Math.max(20, width - indent)).map((piece) => (color && count.name !== null ? `\u001b[1m${piece}\u001b[22m` : piece));
    return `${row(FIGURES.map((figure) => count[figure]))}  ${pieces.join(`\n${" ".repeat(indent)}`)}`;
  });
  const heading = color ? `\u001b[2m${row(headings)}\u001b[22m` : row(headings);
  return `${[heading, ...lines, ...(rest.length > 0 ? ["", `  and ${others(rest)}`] : [])].join("\n")}\n`;
}

/** All speakers after RFC 4180, a row each; the name is empty for quotes whose speaker nobody can tell. */
export function speakerCsv(counts: readonly SpeakerCount[]): string {
  const rows = counts.map(({ name, kind, ...count }) => [
    name === null ? "" : `"${name.replaceAll('"', '""')}"`, kind, ...FIGURES.map((figure) => count[figure]),
  ]);
  return [["name", "kind", ...FIGURES], ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

function others(rest: readonly SpeakerCount[]): string {
  const quotes = rest.reduce((sum, count) => sum + count.quotes, 0);
  return `${rest.length} other${rest.length === 1 ? "" : "s"} with ${quotes} quote${quotes === 1 ? "" : "s"}`;
}
