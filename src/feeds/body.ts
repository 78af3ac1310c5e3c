/**
 * The body of an item as the text of an article. It is the article already: nothing is looked for in it, as in a page.
 *
 * @example
 * markupText("<p>Rain fell.</p><p>“No,” <b>Ann</b> said.</p>", parser); // "Rain fell.\n\n“No,” Ann said."
 */
import { flow } from "../html/flow.js";
import type { Parser } from "../html/peers.js";
import { oneLine } from "../text/one-line.js";

/** What tells HTML from text that a feed gives as HTML, as many do. */
const TAG = /<[a-z!/]/iu;
const BLANK_LINE = /\r?\n[^\S\n]*\n/u;

/** The text of HTML, whose blocks become paragraphs; without any element, blank lines part them. */
export function markupText(html: string, { parse }: Parser): string {
  const paragraphs = TAG.test(html) ? html : html.split(BLANK_LINE).map((paragraph) => `<p>${paragraph}`).join("");
  return flow(parse(paragraphs)).text;
}

/** The paragraphs of text that may be wrapped and indented, as XML is. */
export function plainText(text: string): string {
  return text.split(BLANK_LINE).flatMap((paragraph) => oneLine(paragraph) ?? []).join("\n\n");
}
