/**
 * XML as a tree whose names are told apart by their namespaces, and errors that say where the XML is broken.
 *
 * @example
 * readXml('<a xmlns:dc="urn:dc"><dc:b>x</dc:b></a>', parser, entity).childNodes[0]; // { nodeName: "b", namespace: "urn:dc", … }
 */
import { dataOf, isText, type Tree, walk } from "../html/markup.js";
import { oneLine } from "../text/one-line.js";
import type { RawNode, XmlParser } from "./peers.js";

/** An element or a piece of text (`#text`), of the shape that markup is read in. */
export interface XmlNode extends Tree<XmlNode> {
  /** The local name of an element, without its prefix. */
  readonly nodeName: string;
  readonly namespace: string;
  /** By their names as they are written: `type`, `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly childNodes: readonly XmlNode[];
  readonly value?: string;
}

/** What prefixes stand for; that without one is the empty one. */
type Namespaces = Readonly<Record<string, string>>;

/**
 * The root of the document; `entity` gives the text of a reference that XML does not know, such as `&nbsp;`.
 * Throws a `SyntaxError` that says what is wrong and where.
 */
export function readXml(xml: string, { parseXml }: XmlParser, entity: (reference: string) => string | null): XmlNode {
  const read = (): RawNode | null => {
    try {
      return parseXml(withoutDeclaration(xml), { includeOffsets: true, resolveUndefinedEntity: entity }).root;
    } catch (error) {
      throw brokenXml(error);
    }
  };
  const root = read();
  if (root === null) throw new SyntaxError("broken XML: no element");
  return namespaced(root, xml);
}

/** The document with spaces for its declaration, which then may stand after an empty line, as it often does. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s*<\?xml\s[^>]*\?>/u, (declaration) => declaration.replace(/\S/gu, " "));
}

function brokenXml(error: unknown): unknown {
  // parse-xml goes into elements by calling itself
  if (error instanceof RangeError) return new SyntaxError("broken XML: its elements are nested too deeply", { cause: error });
  if (!(error instanceof Error) || !("line" in error && "column" in error)) return error;
  const reason = error.message.split(" (line ", 1)[0] ?? error.message;
  return new SyntaxError(`broken XML at line ${String(error.line)}, column ${String(error.column)}: ${reason}`, { cause: error });
}

/** The tree with the namespace of each element. */
function namespaced(raw: RawNode, xml: string): XmlNode {
  const top: XmlNode[] = [];
  const open: { readonly children: XmlNode[]; readonly names: Namespaces }[] = [{ children: top, names: { "": "", xml: "" } }];
  walk<RawTree>(rawTree(raw), {
    enter: ({ node }) => {
      const parent = open.at(-1);
      if (node.type === "text") parent?.children.push({ nodeName: "#text", namespace: "", attributes: {}, childNodes: [], value: node.text ?? "" });
      if (node.type !== "element" || parent === undefined) return false;
      const attributes = node.attributes ?? {};
      const names = declared(attributes, parent.names);
      const [local, prefix] = (node.name ?? "").split(":", 2).reverse() as [string, string?];
      const namespace = Object.hasOwn(names, prefix ?? "") ? names[prefix ?? ""] : undefined;
      if (namespace === undefined) throw new SyntaxError(`broken XML at ${placeOf(node.start, xml)}: nothing says what “${prefix}” in <${node.name}> stands for`);
      const children: XmlNode[] = [];
      parent.children.push({ nodeName: local, namespace, attributes, childNodes: children });
      open.push({ children, names });
      return true;
    },
    leave: () => open.pop(),
  });
  return top[0] as XmlNode;
}

/** A node in the shape that {@link walk} goes through. */
interface RawTree extends Tree<RawTree> {
  readonly node: RawNode;
}

function rawTree(node: RawNode): RawTree {
  return {
    node, nodeName: node.name ?? "",
    get childNodes() {
      return (node.children ?? []).map(rawTree);
    },
  };
}

function declared(attributes: Readonly<Record<string, string>>, names: Namespaces): Namespaces {
  const own = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === "xmlns") return [["", value]];
    return name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), value]] : [];
  });
  return own.length === 0 ? names : { ...names, ...Object.fromEntries(own) };
}

function placeOf(offset: number, xml: string): string {
  const lines = xml.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** The element's children of that name, in its own namespace or in the one given. */
export function childrenOf(element: XmlNode, name: string, namespace: string = element.namespace): XmlNode[] {
  return element.childNodes.filter((child) => child.nodeName === name && child.namespace === namespace);
}

/** The characters in the element, in one line without white space around them; null where there are none. */
export function lineOf(element: XmlNode | undefined): string | null {
  return element === undefined ? null : oneLine(charactersOf(element));
}

/** All characters in the element. */
export function charactersOf(element: XmlNode): string {
  const pieces: string[] = [];
  walk(element, {
    enter: (node) => {
      if (isText(node)) pieces.push(dataOf(node));
      return true;
    },
    leave: () => {},
  });
  return pieces.join("");
}
