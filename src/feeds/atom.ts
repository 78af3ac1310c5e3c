/**
 * The articles of Atom (RFC 4287), whose text is in the `content` or, where that is missing or elsewhere, in the `summary`.
 *
 * @example
 * readAtom(root, parser)[0]; // { id: "tag:example.org,2026:rain", title: "Rain", text: "It fell.", … }
 */
import { flow } from "../html/flow.js";
import type { Parser } from "../html/peers.js";
import { oneLine } from "../text/one-line.js";
import type { FeedArticle } from "./article.js";
import { markupText, plainText } from "./body.js";
import { charactersOf, childrenOf, lineOf, type XmlNode } from "./xml.js";

/** The articles in the order of the feed; an `entry` may stand alone. */
export function readAtom(root: XmlNode, parser: Parser): FeedArticle[] {
  const entries = root.nodeName === "entry" ? [root] : childrenOf(root, "entry");
  return entries.map((entry) => readEntry(entry, root, parser));
}

function readEntry(entry: XmlNode, feed: XmlNode, parser: Parser): FeedArticle {
  const line = (name: string): string | null => lineOf(childrenOf(entry, name)[0]);
  const [content, summary] = ["content", "summary"].map((name) => childrenOf(entry, name)[0]);
  return {
    id: line("id"),
    url: linkOf(entry),
    title: oneLine(textOf(childrenOf(entry, "title")[0], parser)),
    byline: authorsOf(entry) ?? authorsOf(feed),
    lang: [content, entry, feed].map((element) => element?.attributes["xml:lang"]).find(Boolean) ?? null,
    publishedTime: line("published") ?? line("updated"),
    text: textOf(content, parser) || textOf(summary, parser),
  };
}

/** What the element says, after its type: text, escaped HTML, or the elements of XHTML; empty where it is of none of these. */
function textOf(element: XmlNode | undefined, parser: Parser): string {
  if (element === undefined) return "";
  const type = (element.attributes["type"] ?? "text").toLowerCase();
  if (type === "xhtml" || /^[^;]*[+/]xml\b/u.test(type)) return flow(element).text;
  if (type === "html" || type.startsWith("text/html")) return markupText(charactersOf(element), parser);
  return type === "text" || type.startsWith("text/plain") ? plainText(charactersOf(element)) : "";
}

function linkOf(entry: XmlNode): string | null {
  const link = childrenOf(entry, "link").find(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate");
  return link?.attributes["href"]?.trim() || null;
}

function authorsOf(element: XmlNode): string | null {
  const names = childrenOf(element, "author").flatMap((author) => lineOf(childrenOf(author, "name")[0]) ?? []);
  return names.join(", ") || null;
}
