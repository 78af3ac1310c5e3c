/**
 * A tree of markup, as far as it is read: what parse5 and a document object model have in common, typed by hand, so that
 * the types of neither reach those who use the library.
 *
 * @example
 * nameOf(node); // "p", "#text"
 */

/** An element, a piece of text, or what is neither; parse5 and the DOM call the data of a text differently. */
interface MarkupNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly data?: string;
}

/** A node with what it holds. */
export type Tree<Node> = MarkupNode & { readonly childNodes?: Iterable<Node> };

/** A node as parse5 gives it. */
export interface ParsedNode extends MarkupNode {
  readonly childNodes?: readonly ParsedNode[];
  readonly parentNode?: ParsedNode | null;
  readonly namespaceURI?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** The name in lower case, `#text` for text. */
export function nameOf(node: MarkupNode): string {
  return node.nodeName.toLowerCase();
}

export function isText(node: MarkupNode): boolean {
  return node.nodeName === "#text";
}

/** The characters of a text node. */
export function dataOf(node: MarkupNode): string {
  return node.data ?? node.value ?? "";
}

/** What a walk meets: each node where it begins, and where it ends. */
interface Visitor<Node> {
  /** Whether to go into the node's children; only then is it left. */
  readonly enter: (node: Node) => boolean;
  readonly leave: (node: Node) => unknown;
}

/** Visits the node and what it holds in the order of the document, however deep it is nested. */
export function walk<Node extends Tree<Node>>(root: Node, { enter, leave }: Visitor<Node>): void {
  const open: { node: Node; children: Iterator<Node> }[] = [];
  const begin = (node: Node): void => {
    if (enter(node)) open.push({ node, children: (node.childNodes ?? [])[Symbol.iterator]() });
  };
  begin(root);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const { done, value } = last.children.next();
    if (!done) {
      begin(value);
      continue;
    }
    open.pop();
    leave(last.node);
  }
}
