/**
 * Who is quoted how much, as an SVG bar chart: a bar a speaker, parted by how the words are reported.
 *
 * @example
 * await writeFile("speakers.svg", toSpeakerChart(countSpeakers(extractions), { title: "Quoted in May" }));
 */
import type { QuoteType } from "../types.js";
import type { SpeakerCount } from "./speaker-counts.js";
import { cutToColumns, svgBox, svgPicture, svgText } from "./svg.js";

/** How a chart is drawn. */
export interface SpeakerChartOptions {
  /** What stands above the chart. By default *Who is quoted*. */
  readonly title?: string;
  /** How many speakers have a bar of their own; the others are counted below. By default 20. */
  readonly limit?: number;
}

const MARGIN = 24;
const NAMES = 220;
const BARS = 260;
const FIGURES = 220;
const ROW = 28;
const BAR = 16;
const WIDTH = MARGIN + NAMES + BARS + FIGURES + MARGIN;
const TYPES: readonly QuoteType[] = ["direct", "mixed", "indirect"];

/**
 * The chart as an SVG document; its description says in words what the bars show.
 *
 * @param counts - What {@link countSpeakers} gave, in the order of the bars.
 *
 * @example
 * await writeFile("speakers.svg", toSpeakerChart(countSpeakers(extractions), { title: "Quoted in May", limit: 10 }));
 */
export function toSpeakerChart(counts: readonly SpeakerCount[], options: SpeakerChartOptions = {}): string {
  const { title = "Who is quoted", limit = 20 } = options;
  const shown = counts.slice(0, Math.max(0, limit));
  const rest = counts.slice(shown.length);
  const scale = BARS / shown.reduce((most, { quotes }) => Math.max(most, quotes), 1);
  const left = MARGIN + NAMES;
  let y = MARGIN + 18;
  let body = svgText(MARGIN, y, "ink", cutToColumns(title, 76), { "font-size": "18", "font-weight": "600" });
  y += 16;
  let x = left;
  for (const type of TYPES) {
    body += `\n${svgBox(x, y, 12, 12, type)}${svgText(x + 18, y + 11, "faint", type, { "font-size": "12" })}`;
    x += 86;
  }
  y += 24;
  for (const count of shown) {
    const base = y + BAR - 3;
    body += `\n${nameText(count, left - 12, base)}`;
    x = left;
    for (const type of TYPES) {
      if (count[type] === 0) continue;
      body += svgBox(x, y, count[type] * scale, BAR, type, `${nameOf(count)}: ${count[type]} ${type}`);
      x += count[type] * scale;
    }
    body += svgText(x + 8, base, "ink", String(count.quotes), { "font-weight": "600" });
    body += svgText(WIDTH - MARGIN, base, "faint", parts(count), { "font-size": "12", "text-anchor": "end" });
    y += ROW;
  }
  const note = rest.length > 0 ? `and ${plural(rest.length, "other")} with ${plural(sum(rest), "quote")}` : counts.length === 0 ? "Nobody is quoted." : "";
  if (note !== "") body += `\n${svgText(left, y + BAR - 3, "faint", note)}`;
  const described = shown.map((count) => `${nameOf(count)}: ${plural(count.quotes, "quote")} (${parts(count)}), ${plural(count.words, "word")}`);
  const description = [...described, ...(note === "" ? [] : [note])].join("; ");
  return svgPicture({ width: WIDTH, height: y + (note === "" ? 0 : ROW) + MARGIN - 8, title, description }, body);
}

/** The name, ending at `x`; one that had to be cut is fitted to its room, however wide its letters. */
function nameText(count: SpeakerCount, x: number, y: number): string {
  const name = cutToColumns(nameOf(count), 26);
  const fit = name.endsWith("…") ? { textLength: String(NAMES - 12), lengthAdjust: "spacingAndGlyphs" } : {};
  return svgText(x, y, count.name === null ? "faint" : "ink", name, { "text-anchor": "end", ...fit });
}

function nameOf({ name }: SpeakerCount): string {
  return name ?? "nobody is named";
}

/** `4 direct, 1 indirect` */
function parts(count: SpeakerCount): string {
  return TYPES.filter((type) => count[type] > 0).map((type) => `${count[type]} ${type}`).join(", ");
}

function sum(counts: readonly SpeakerCount[]): number {
  return counts.reduce((total, { quotes }) => total + quotes, 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
