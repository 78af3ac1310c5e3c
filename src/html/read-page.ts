/**
 * A page from its markup to the text of its article.
 *
 * @example
 * const { text, about } = await readPage("<article><h1>Rain</h1><p>It fell.</p></article>", null);
 */
import { oneLine } from "../text/one-line.js";
import { takeArticle } from "./article.js";
import { decodePage } from "./decode.js";
import { flow, type Run } from "./flow.js";
import type { ParsedNode } from "./markup.js";
import { type Page, pageOf } from "./page.js";
import { loadArticleFinder, loadParser } from "./peers.js";

/** What a page says of its article; null for what it does not say. */
export interface PageAbout {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly excerpt: string | null;
  /** A BCP 47 tag, such as *en-GB*. */
  readonly lang: string | null;
  /** As the page writes it, mostly after ISO 8601. */
  readonly publishedTime: string | null;
}

/** A page that was read. */
export interface ReadPage {
  /** The article's text, empty where there is no article. */
  readonly text: string;
  readonly runs: readonly Run<ParsedNode>[];
  readonly page: Page;
  readonly about: PageAbout;
  /** What the bytes were encoded in; null for a string. */
  readonly encoding: string | null;
}

/** Who needs the packages, for those who have to install them. */
const USER = "hearsay/html";

/** Reads the page. Throws an `Error` where a package for it is missing, never for the page. */
export async function readPage(html: string | Uint8Array, fallback: string | null): Promise<ReadPage> {
  const [{ parse }, finder] = await Promise.all([loadParser(USER), loadArticleFinder(USER)]);
  const decoded = typeof html === "string" ? { html, encoding: null } : decodePage(html, fallback);
  const document = parse(decoded.html);
  const { article, origins } = takeArticle(document, finder);
  const { text, runs } = article?.content ? flow(article.content) : { text: "", runs: [] };
  return {
    text,
    runs: runs.flatMap((run) => {
      const node = origins.get(run.node);
      return node ? [{ ...run, node }] : [];
    }),
    page: pageOf(document),
    about: {
      title: oneLine(article?.title), byline: oneLine(article?.byline), siteName: oneLine(article?.siteName), excerpt: oneLine(article?.excerpt),
      lang: oneLine(article?.lang), publishedTime: oneLine(article?.publishedTime),
    },
    encoding: decoded.encoding,
  };
}
