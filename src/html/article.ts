/**
 * The article of a page, as Readability takes it out, with each piece of its text traced back to the page.
 *
 * @example
 * const { content, origins } = takeArticle(document, finder);
 * flow(content).runs.map(({ node }) => page.xpathOf(origins.get(node))); // "/html[1]/body[1]/div[2]/p[1]/text()[1]", …
 */
import { dataOf, isText, type ParsedNode, walk } from "./markup.js";
import type { ArticleFinder, DomDocument, DomNode, ReadableArticle } from "./peers.js";

/** What was found: the article's element and what is known of it, and where its pieces of text come from. */
export interface TakenArticle {
  readonly article: ReadableArticle | null;
  readonly origins: ReadonlyMap<DomNode, ParsedNode>;
}

/** Names of attributes that the DOM takes; broken markup has others. */
const ATTRIBUTE_NAME = /^[^\s"'<>/=]+$/u;

/** No article is nested deeper; Readability takes too long for what is, so that it gets it without the elements between. */
const DEEPEST = 128;

/** Takes the article out of a copy of the page. */
export function takeArticle(page: ParsedNode, finder: ArticleFinder): TakenArticle {
  const document = finder.emptyDocument();
  const origins = new Map<DomNode, ParsedNode>();
  copyPage(page, document, origins);
  keepBody(document.body, origins);
  return { article: finder.findArticle(document), origins };
}

/** Builds the page's tree in the document, so that both have the same pieces of text, whatever the markup was like. */
function copyPage(page: ParsedNode, document: DomDocument, origins: Map<DomNode, ParsedNode>): void {
  const parts: [ParsedNode, DomNode][] = [];
  const html = page.childNodes?.find((child) => child.nodeName === "html");
  copyAttributes(html, document.documentElement);
  for (const part of html?.childNodes ?? []) {
    if (part.nodeName === "body") parts.push([part, document.body]);
    else if (part.nodeName === "head") parts.push([part, document.head]);
  }
  for (const [part, element] of parts) {
    copyAttributes(part, element);
    const open: DomNode[] = [element];
    walk(part, {
      enter: (node) => {
        const parent = open.at(-1) ?? element;
        if (node === part) return true;
        if (isText(node)) {
          const text = document.createTextNode(dataOf(node));
          origins.set(text, node);
          parent.appendChild(text);
        }
        if (node.attrs === undefined) return false;
        const copy = open.length > DEEPEST ? parent : parent.appendChild(document.createElement(node.nodeName));
        if (copy !== parent) copyAttributes(node, copy);
        open.push(copy);
        return true;
      },
      leave: () => open.pop(),
    });
  }
}

function copyAttributes(from: ParsedNode | undefined, to: DomNode): void {
  for (const { name, value } of from?.attrs ?? []) if (ATTRIBUTE_NAME.test(name)) to.setAttribute?.(name, value);
}

/**
 * Readability keeps the body's `innerHTML`, and sets it again where its first try finds too little. New pieces of text
 * would come of that, whose origin nobody knows; so the body keeps a copy of its tree instead.
 */
function keepBody(body: DomNode, origins: Map<DomNode, ParsedNode>): void {
  let kept: DomNode | null = null;
  Object.defineProperty(body, "innerHTML", {
    get: () => {
      kept = copyOf(body, origins);
      return "";
    },
    set: () => {
      if (kept === null) return;
      while (body.firstChild) body.removeChild(body.firstChild);
      const fresh = copyOf(kept, origins);
      while (fresh.firstChild) body.appendChild(fresh.firstChild);
    },
  });
}

/** A copy of the tree, whose pieces of text have the origins of those that they are copies of. */
function copyOf(tree: DomNode, origins: Map<DomNode, ParsedNode>): DomNode {
  const copy = tree.cloneNode(true);
  const waiting: [DomNode, DomNode][] = [[tree, copy]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next;
    const origin = origins.get(from);
    if (origin) origins.set(to, origin);
    const copies = to.childNodes[Symbol.iterator]();
    for (const child of from.childNodes) {
      const { value } = copies.next();
      if (value) waiting.push([child, value]);
    }
  }
  return copy;
}
