/**
 * `hearsay/feeds`: the articles of news feeds (RSS 2.0, Atom) and of IPTC ninjs items, ready to be read for quotes.
 *
 * @example
 * import { extractQuotes } from "hearsay";
 * import { readFeed } from "hearsay/feeds";
 * for (const { title, text } of await readFeed(await (await fetch(url)).bytes())) console.log(title, extractQuotes(text).quotes);
 *
 * @packageDocumentation
 */
import { flow } from "../html/flow.js";
import { readEncoding } from "../html/options.js";
import { loadParser, type Parser } from "../html/peers.js";
import { describe, readFields } from "../options.js";
import { oneLine } from "../text/one-line.js";
import type { FeedArticle } from "./article.js";
import { readAtom } from "./atom.js";
import { markupText } from "./body.js";
import { decodeFeed } from "./decode.js";
import { type NinjsText, takeNinjs } from "./ninjs.js";
import { loadXmlParser, USER } from "./peers.js";
import { readRss } from "./rss.js";
import { readXml } from "./xml.js";

export type { FeedArticle } from "./article.js";

/** What {@link readFeed} may be told. */
export interface FeedOptions {
  /**
   * What a feed given as bytes is encoded in, where it does not say so itself: a label of the
   * [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels), such as `"latin1"`. By default UTF-8.
   */
  readonly encoding?: string;
}

const ATOM = "http://www.w3.org/2005/Atom";

/**
 * Reads the articles of a feed, RSS 2.0 or Atom, in the order of the feed, each with its full text where the feed has it.
 *
 * It needs the packages `@rgrove/parse-xml` and `parse5`, and loads them when it is first called. An item without a text
 * has an empty one; each result may be given to `extractQuotes` by its `text`, all of them to `extractMany` as they are.
 *
 * @param feed - The feed, as a string or as the bytes that came; for their encoding see {@link FeedOptions.encoding}.
 * @param options - See {@link FeedOptions}.
 * @throws SyntaxError, when it is broken XML or no such feed, with what is wrong and where; TypeError, when it is neither
 * a string nor bytes or an option is not known; RangeError, when a value is out of range; Error, when a package is missing.
 *
 * @example
 * const [article] = await readFeed("<rss><channel><item><guid>a1</guid><description>Rain fell.</description></item></channel></rss>");
 * article?.text; // "Rain fell."
 */
export async function readFeed(feed: string | Uint8Array, options?: FeedOptions): Promise<FeedArticle[]> {
  const encoding = readEncoding(readFields("readFeed", options, ["encoding"])["encoding"]);
  if (typeof feed !== "string" && !(feed instanceof Uint8Array)) {
    throw new TypeError(`readFeed takes the feed as a string or a Uint8Array, but it was given ${describe(feed)}`);
  }
  const [xmlParser, parser] = await Promise.all([loadXmlParser(), loadParser(USER)]);
  const root = readXml(typeof feed === "string" ? feed : decodeFeed(feed, encoding), xmlParser, (reference) => entityOf(reference, parser));
  if (root.nodeName === "rss") return readRss(root, parser);
  if (root.namespace === ATOM && (root.nodeName === "feed" || root.nodeName === "entry")) return readAtom(root, parser);
  throw new SyntaxError(`neither RSS 2.0 nor Atom: the root is <${root.nodeName}>${root.namespace && ` of ${root.namespace}`}`);
}

/**
 * Reads the articles of IPTC ninjs items, version 1, 2 or 3.
 *
 * Of the versions of a body that with marked paragraphs is taken: `body_xhtml` rather than `body_text`, a body of the type
 * `text/html` rather than `text/plain`. Items of pictures and the like have an empty text. It needs the package `parse5`,
 * and loads it when there is markup to read.
 *
 * @param items - An item, or an array of them, or the JSON of either.
 * @throws SyntaxError, when it is broken JSON or an item is none, with which and why; TypeError, when it is not an object
 * or a string; Error, when the package is missing.
 *
 * @example
 * const [article] = await readNinjs({ uri: "urn:a1", bodies: [{ contentType: "text/html", value: "<p>Rain fell.</p>" }] });
 * article?.text; // "Rain fell."
 */
export async function readNinjs(items: string | object): Promise<FeedArticle[]> {
  const taken = takeNinjs(items);
  const isMarked = taken.some(({ body, title }) => body?.isMarkup || title?.isMarkup);
  const parser = isMarked ? await loadParser(USER) : null;
  const read = (text: NinjsText | null): string => (text?.isMarkup && parser ? markupText(text.value, parser) : (text?.value ?? ""));
  return taken.map(({ body, title, ...about }) => ({ ...about, title: oneLine(read(title)), text: read(body) }));
}

/** The characters that HTML has under the name, such as `&nbsp;`; null where it has none. */
function entityOf(reference: string, { parse }: Parser): string | null {
  const text = flow(parse(`<p>x${reference}x`)).text.slice(1, -1);
  return text === reference ? null : text;
}
