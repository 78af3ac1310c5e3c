/**
 * The articles of RSS 2.0, whose full text stands in `content:encoded` or, where that is missing, in `description`.
 *
 * @example
 * readRss(root, parser)[0]; // { id: "https://example.org/rain", title: "Rain", text: "It fell.", … }
 */
import { flow } from "../html/flow.js";
import type { Parser } from "../html/peers.js";
import { oneLine } from "../text/one-line.js";
import type { FeedArticle } from "./article.js";
import { markupText } from "./body.js";
import { charactersOf, childrenOf, lineOf, type XmlNode } from "./xml.js";

const CONTENT = "http://purl.org/rss/1.0/modules/content/";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** The articles in the order of the feed. Throws a `SyntaxError` where the root has no channel. */
export function readRss(root: XmlNode, parser: Parser): FeedArticle[] {
  const [channel] = childrenOf(root, "channel");
  if (channel === undefined) throw new SyntaxError("broken RSS: <rss> has no <channel>");
  const lang = lineOf(childrenOf(channel, "language")[0]);
  return childrenOf(channel, "item").map((item) => readItem(item, lang, parser));
}

function readItem(item: XmlNode, lang: string | null, parser: Parser): FeedArticle {
  const line = (name: string, namespace?: string): string | null => lineOf(childrenOf(item, name, namespace)[0]);
  const [guid] = childrenOf(item, "guid");
  const id = lineOf(guid);
  const link = line("link") ?? (guid?.attributes["isPermaLink"] === "false" ? null : id);
  const [title] = childrenOf(item, "title");
  return {
    id: id ?? link,
    url: link,
    title: title ? oneLine(markupText(charactersOf(title), parser)) : null,
    byline: line("creator", DUBLIN_CORE) ?? line("author"),
    lang,
    publishedTime: line("pubDate") ?? line("date", DUBLIN_CORE),
    text: bodyOf(childrenOf(item, "encoded", CONTENT)[0], parser) || bodyOf(childrenOf(item, "description")[0], parser),
  };
}

/** The text of HTML that is escaped, or in CDATA, or, against the rules, written as it is. */
function bodyOf(element: XmlNode | undefined, parser: Parser): string {
  if (element === undefined) return "";
  const isMarkup = element.childNodes.some((child) => child.value === undefined);
  return isMarkup ? flow(element).text : markupText(charactersOf(element), parser);
}
