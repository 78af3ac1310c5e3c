import { extractQuotes, type ChainLink, type Extraction, type Quote, type Source } from "hearsay";
import { readFeed, readNinjs, type FeedArticle } from "hearsay/feeds";
import { chainToText, toText } from "hearsay/formats";
import { extractQuotesFromHtml, type HtmlExtraction, type PagePlace } from "hearsay/html";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const extraction: Extraction = extractQuotes("“We will act,” Ann Lee said.", { scope: "all", minConfidence: 0.5 });
const first: Quote | undefined = extraction.quotes[0];
const links: readonly ChainLink[] = first?.chain ?? [];
const names: string[] = extraction.sources.map((source: Source) => source.name);
export const seen: (string | null | undefined)[] = [...names, first?.speaker?.name, first?.within, links[0]?.role, chainToText(links), toText(extraction)];

export const page: Promise<HtmlExtraction> = extractQuotesFromHtml(new Uint8Array(), { encoding: "latin1", scope: "all" });
export const places: Promise<readonly PagePlace[] | undefined> = page.then(({ quotes }) => quotes[0]?.page.content);

export const feed: Promise<FeedArticle[]> = readFeed(new Uint8Array(), { encoding: "latin1" });
export const items: Promise<string[]> = readNinjs([{ uri: "urn:a1" }]).then((articles) => articles.map(({ text }) => text));

const nlp = winkNLP(model, ["sbd", "pos"]);
export const read: Extraction[] = [extractQuotes("Rain fell.", { nlp }), extractQuotes(nlp.readDoc("Rain fell.")), extractQuotes(nlp.readDoc(""), { nlp, scope: "all" })];

// @ts-expect-error: an article is a string or a document of wink's
extractQuotes(7);
// @ts-expect-error: there is no such option
extractQuotes("", { scoop: "all" });
// @ts-expect-error: this is no wink
extractQuotes("", { nlp: {} });
// @ts-expect-error: there is no such scope
extractQuotes("", { scope: "most" });
// @ts-expect-error: results are not to be changed
extraction.quotes.push(first);
// @ts-expect-error: a quote may have no speaker
extraction.quotes[0].speaker.name.trim();
