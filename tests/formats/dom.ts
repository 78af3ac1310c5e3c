/**
 * HTML as linkedom reads it, typed by hand: the project's sources must not see the browser's types.
 *
 * @example
 * readHtml("<p>Rain</p>").querySelector("p")?.textContent; // "Rain"
 */
import { parseHTML } from "linkedom";

/** What the tests ask of an element. */
export interface HtmlElement {
  readonly localName: string;
  readonly className: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

/** What the tests ask of a page. */
export interface HtmlPage {
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  getElementById(id: string): HtmlElement | null;
}

/** The page that a reader makes of the HTML. */
export function readHtml(html: string): HtmlPage {
  return (parseHTML(html) as unknown as { document: HtmlPage }).document;
}
