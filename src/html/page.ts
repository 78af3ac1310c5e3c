/**
 * A page as it was written: its pieces of text in order, and the path to each.
 *
 * @example
 * const page = pageOf(parse(html));
 * page.xpathOf(page.texts[3].node); // "/html[1]/body[1]/p[2]/text()[1]"
 */
import { dataOf, isText, nameOf, type ParsedNode, walk } from "./markup.js";

/** A piece of text of the page. */
export interface PageText {
  readonly node: ParsedNode;
  /** Its place among the pieces, and in {@link Page.text}. */
  readonly index: number;
  readonly start: number;
}

/** A page's text, all of it: programs, menus and what is hidden too. */
export interface Page {
  /** What the DOM calls the `textContent` of the document's element. */
  readonly text: string;
  readonly texts: readonly PageText[];
  readonly of: (node: ParsedNode) => PageText | undefined;
  /** The XPath 1.0 of the node from the document down, as a browser evaluates it on the page. */
  readonly xpathOf: (node: ParsedNode) => string;
}

const HTML = "http://www.w3.org/1999/xhtml";
/** Names that XPath takes as they are; others, such as `o:p`, would have to be bound to a namespace. */
const PLAIN_NAME = /^[a-z][\w-]*$/u;

/** Reads the parsed document. */
export function pageOf(document: ParsedNode): Page {
  const texts: PageText[] = [];
  const places = new Map<ParsedNode, PageText>();
  const pieces: string[] = [];
  let length = 0;
  walk(document, {
    enter: (node) => {
      if (!isText(node)) return true;
      const text = { node, index: texts.length, start: length };
      texts.push(text);
      places.set(node, text);
      pieces.push(dataOf(node));
      length += dataOf(node).length;
      return false;
    },
    leave: () => {},
  });
  const steps = new Map<ParsedNode, string>();
  return { text: pieces.join(""), texts, of: (node) => places.get(node), xpathOf: (node) => pathTo(node, steps) };
}

function pathTo(node: ParsedNode, steps: Map<ParsedNode, string>): string {
  const path: string[] = [];
  for (let at: ParsedNode | null | undefined = node; at?.parentNode; at = at.parentNode) {
    // all children of a parent are numbered at once, so that long lists are not gone through for each
    if (!steps.has(at)) numberChildren(at.parentNode, steps);
    path.push(steps.get(at) ?? "");
  }
  return `/${path.reverse().join("/")}`;
}

function numberChildren(parent: ParsedNode, steps: Map<ParsedNode, string>): void {
  const counts = new Map<string, number>();
  const count = (test: string): number => {
    const next = (counts.get(test) ?? 0) + 1;
    counts.set(test, next);
    return next;
  };
  for (const child of parent.childNodes ?? []) {
    if (isText(child)) {
      steps.set(child, `text()[${count("text()")}]`);
    } else if (child.attrs !== undefined) {
      const place = count("*");
      const name = nameOf(child);
      const among = count(name);
      steps.set(child, child.namespaceURI === HTML && PLAIN_NAME.test(name) ? `${name}[${among}]` : `*[${place}]`);
    }
  }
}
