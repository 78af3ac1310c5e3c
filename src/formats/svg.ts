/**
 * The frame that all SVG pictures share (https://www.w3.org/TR/SVG2/): a name and a description for those who do not
 * see them, and colours for light and dark. Each colour is an attribute too, so that a picture still shows where styles
 * are forbidden.
 *
 * @example
 * svgPicture({ width: 90, height: 30, title: "Rain", description: "One drop." }, svgText(5, 20, "ink", "Rain"));
 */
import { displayWidth } from "../text/columns.js";
import { oneLine } from "../text/one-line.js";
import { escapeXml, escapeXmlAttribute } from "./escape.js";

/** The parts of a picture that have a colour. */
export type Paint = "paper" | "box" | "line" | "ink" | "faint" | "direct" | "mixed" | "indirect";

const LIGHT: Readonly<Record<Paint, string>> = {
  paper: "#ffffff", box: "#f2f4f8", line: "#767b8a", ink: "#1b1b1f", faint: "#5a5a66", direct: "#1d4f91", mixed: "#4c86c8", indirect: "#8d93a5",
};
const DARK: Readonly<Record<Paint, string>> = {
  paper: "#17171b", box: "#24252c", line: "#8d92a3", ink: "#e9e9ee", faint: "#a9a9b8", direct: "#8fbcf5", mixed: "#4f86c6", indirect: "#747a8c",
};
const PAINTS = Object.keys(LIGHT) as Paint[];

/** What a picture is, for those who see it and those who do not; lengths in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** The picture as a document of its own that can as well stand inside an HTML page. */
export function svgPicture({ width, height, title, description }: Picture, body: string): string {
  const dark = PAINTS.map((paint) => `.hearsay-${paint}{fill:${DARK[paint]}}`).join("");
  const stroke = `.hearsay-stroke{stroke:${DARK.line}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="14">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(description)}</desc>
<style>@media (prefers-color-scheme:dark){${dark}${stroke}}</style>
${svgBox(0, 0, width, height, "paper")}
${body}
</svg>
`;
}

/** A filled rectangle; `hint` shows when the pointer rests on it. */
export function svgBox(x: number, y: number, width: number, height: number, paint: Paint, hint = ""): string {
  const shape = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" class="hearsay-${paint}" fill="${LIGHT[paint]}"`;
  return hint === "" ? `${shape}/>` : `${shape}><title>${escapeXml(hint)}</title></rect>`;
}

/** One line of text on its base line. */
export function svgText(x: number, y: number, paint: Paint, text: string, more: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries(more).map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`).join("");
  return `<text x="${round(x)}" y="${round(y)}" class="hearsay-${paint}" fill="${LIGHT[paint]}"${attributes}>${escapeXml(text)}</text>`;
}

/** An arrow straight down. */
export function svgArrow(x: number, from: number, to: number): string {
  const shaft = `<path d="M${round(x)} ${round(from)}V${round(to - 7)}" class="hearsay-stroke" stroke="${LIGHT.line}" stroke-width="1.5"/>`;
  const head = `<path d="M${round(x - 5)} ${round(to - 8)}h10l-5 8z" class="hearsay-line" fill="${LIGHT.line}"/>`;
  return shaft + head;
}

/** The text on one line, cut with an ellipsis where it takes more columns than that. */
export function cutToColumns(text: string, columns: number): string {
  const line = oneLine(text) ?? "";
  if (displayWidth(line) <= columns) return line;
  let cut = "";
  let used = 1;
  for (const character of line) {
    used += displayWidth(character);
    if (used > columns) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
