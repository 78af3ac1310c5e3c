/**
 * One quote's chain as an SVG picture: the words on top, below them those whose words they are, then each hand that
 * passed them on, down to the article.
 *
 * @example
 * await writeFile("q4.svg", toChainSvg(quote));
 */
import { wrap } from "../text/columns.js";
import type { ChainLink, Quote } from "../types.js";
import { handsOf, occasionsOf } from "./hands.js";
import { cutToColumns, svgArrow, svgBox, svgPicture, svgText } from "./svg.js";
import { chainToText } from "./text.js";

const WIDTH = 480;
const MARGIN = 24;
const LINE = 20;
const GAP = 30;
/** The columns of text that fit beside each other in a box. */
const COLUMNS = 48;
const MOST_LINES = 5;

/**
 * The picture as an SVG document, with the chain in words as its description.
 *
 * @example
 * await writeFile("chain.svg", toChainSvg(extraction.quotes[0]));
 */
export function toChainSvg(quote: Quote): string {
  const hands = handsOf(quote.chain).reverse();
  const speaker = quote.speaker?.name ?? "somebody whom the article does not name";
  let y = MARGIN;
  let body = "";
  for (const line of quoteLines(quote)) body += svgText(MARGIN, (y += LINE) - 5, "ink", line, { "font-style": "italic" });
  const boxes = hands.length > 0 ? hands.map((hand) => handLines(hand, quote)) : [["Nobody is named"]];
  for (const [place, lines] of [...boxes, ["Article"]].entries()) {
    body += place === 0 ? "\n" : `\n${svgArrow(WIDTH / 2, y + 4, y + GAP - 2)}`;
    y += place === 0 ? GAP / 2 : GAP;
    const height = lines.length * LINE + 14;
    body += svgBox(MARGIN, y, WIDTH - 2 * MARGIN, height, "box");
    lines.forEach((line, at) => {
      const last = at === lines.length - 1 && lines.length > 1;
      const style = { "text-anchor": "middle", ...(last ? { "font-size": "12" } : { "font-weight": "600" }) };
      body += svgText(WIDTH / 2, y + 2 + (at + 1) * LINE, last ? "faint" : "ink", line, style);
    });
    y += height;
  }
  const title = `How the words of ${speaker} came to the article`;
  const description = `${quote.chain.length > 0 ? chainToText(quote.chain) : "No hands are known"}. The words: ${quote.text}`;
  return svgPicture({ width: WIDTH, height: y + MARGIN, title, description }, body);
}

function quoteLines(quote: Quote): string[] {
  const lines = wrap(quote.text.trim(), COLUMNS + 4);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), cutToColumns(`${lines[MOST_LINES - 1]} ${lines[MOST_LINES]}`, COLUMNS + 4)];
}

/** The hand's name and, last, its role, with the occasion at the speaker's. */
function handLines({ name, role }: ChainLink, { chain }: Quote): string[] {
  const occasions = role === "speaker" ? occasionsOf(chain).map((occasion) => occasion.name) : [];
  return [...wrap(cutToColumns(name, 4 * COLUMNS), COLUMNS), cutToColumns([role, ...occasions].join(" · "), COLUMNS + 8)];
}
