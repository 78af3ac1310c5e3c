/**
 * One self-contained page: the article with its quotes, cues and sources marked in a colour per source, and a list of
 * the sources with their quotes. It has no script and loads nothing, and its own Content-Security-Policy
 * (https://www.w3.org/TR/CSP3/) allows no more than its one style sheet. The chain of a quote shows when the pointer or
 * the keyboard's focus is on it, and stands in the list. Without styles it is still an article with marks and a list.
 *
 * @example
 * await writeFile("article.html", toHtml(extraction, text, { title: "Crane at Port Ellery was unsafe" }));
 */
import type { Span } from "../text/span.js";
import type { Extraction, Quote } from "../types.js";
import type { About } from "./about.js";
import { escapeHtml } from "./escape.js";
import { HTML_STYLE, HTML_STYLE_HASH } from "./html-style.js";
import { type Fragment, nest, paragraphBreaks } from "./nest.js";
import { type Region, regionsOf } from "./regions.js";
import { chainToText } from "./text.js";
import { aboutSource, type Part, partsOf, type Voice, voicesOf } from "./voices.js";

/**
 * The page as HTML (https://html.spec.whatwg.org), to be written as UTF-8. Each mark carries its quote and its span in
 * the article (`data-quote`, `data-start`, `data-end`, in UTF-16 code units); where spans cross, or go over several
 * paragraphs, a mark is cut in pieces that carry the same. The text of `article` is the article's, character by
 * character, but for those that HTML cannot hold, which are U+FFFD, and for CR and CR LF, which are line feeds.
 *
 * @param text - The article: the very string that the extraction was made from. Any other gives wrong places.
 * @param about - What is known of the article beside its text.
 *
 * @example
 * await writeFile("article.html", toHtml(extraction, text, { title: "Harbour reopens" }));
 */
export function toHtml(extraction: Extraction, text: string, about: About = {}): string {
  const title = escapeHtml(about.title ?? "Who is quoted");
  const voices = voicesOf(extraction, extraction.sources);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${HTML_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${title}</h1></header>
<div class="page">
<main><article><p>${articleHtml(extraction, text, voices)}</p></article></main>
${sourceList(extraction, voices)}
</div>
</body>
</html>
`;
}

function articleHtml(extraction: Extraction, text: string, voices: ReadonlyMap<string, Voice>): string {
  let html = "";
  for (const step of nest(text.length, regionsOf(extraction), paragraphBreaks(text))) {
    if (step.kind === "text") html += escapeHtml(withLineFeeds(text, step.span));
    else if (step.kind === "break") html += "</p><p>";
    else if (step.kind === "open") html += openTag(step.fragment, voices);
    else html += step.fragment.region.role === "content" ? "</mark>" : "</span>";
  }
  return html;
}

/** The words with a line feed for each line break, as an HTML reader would have it, even where a tag parts CR from LF. */
function withLineFeeds(text: string, { start, end }: Span): string {
  const parted = text[end - 1] === "\r" && text[end] === "\n";
  return text.slice(start, parted ? end - 1 : end).replace(/\r\n?/gu, "\n");
}

function openTag({ start, region }: Fragment<Region>, voices: ReadonlyMap<string, Voice>): string {
  const { quote, role } = region;
  const voice = quote.speaker ? voices.get(quote.speaker.id) : undefined;
  const classes = [role, voice?.hue].filter(Boolean).join(" ");
  const span = `class="${classes}" data-quote="${escapeHtml(quote.id)}" data-start="${region.start}" data-end="${region.end}"`;
  if (role !== "content") return `<span ${span}>`;
  const begins = start === region.start;
  const number = begins ? ` data-number="${voice?.number ?? "?"}"` : "";
  const first = begins && region.start === quote.content[0]?.start;
  const focus = first ? ` id="${anchor(quote)}" tabindex="0" aria-describedby="${anchor(quote)}-facts"` : "";
  return `<mark ${span}${number} data-chain="${escapeHtml(summary(quote))}"${focus}>`;
}

/** What shows beside a quote: whose it is, through whose hands it came, and how sure that is. */
function summary(quote: Quote): string {
  const hands = quote.chain.length > 0 ? chainToText(quote.chain) : (quote.speaker?.name ?? "Nobody is named");
  return `${hands}\n${facts(quote)}`;
}

/** `q2 · direct · quoted · 96 %` */
function facts({ id, type, cue, stance, confidence }: Quote): string {
  const said = cue && (cue.polarity === "affirmed" ? cue.text : `${cue.text} (${cue.polarity})`);
  return [id, type, said, stance === "speech" ? null : stance, `${Math.round(confidence * 100)} %`].filter(Boolean).join(" · ");
}

function sourceList(extraction: Extraction, voices: ReadonlyMap<string, Voice>): string {
  const { quotes } = extraction;
  const parts = partsOf(extraction);
  let items = "";
  for (const [id, { hue }] of voices) {
    const part = parts.get(id);
    if (part) items += sourceItem(hue, part);
  }
  const nameless = quotes.filter(({ speaker }) => speaker === null).map(quoteItem);
  return `<aside aria-labelledby="sources">
<h2 id="sources">Sources and their quotes</h2>
${quotes.length === 0 ? "<p>Nobody is quoted in this article.</p>\n" : ""}${items && `<ol>\n${items}</ol>\n`}${
    nameless.length > 0 ? `<h3>Nobody is named</h3>\n<ul>\n${nameless.join("")}</ul>\n` : ""
  }</aside>`;
}

function sourceItem(hue: string, { source, own, passed }: Part): string {
  const about = escapeHtml(aboutSource(source));
  const links = passed.map((quote) => `<a href="#${anchor(quote)}">${escapeHtml(quote.id)}</a>`);
  return [
    `<li class="${hue}"><h3>${escapeHtml(source.name)}</h3>`,
    about && `<p>${about}</p>`,
    own.length > 0 && `<ul>\n${own.map(quoteItem).join("")}</ul>`,
    links.length > 0 && `<p>A hand in ${links.join(", ")}</p>`,
    "</li>\n",
  ].filter(Boolean).join("\n");
}

function quoteItem(quote: Quote): string {
  const path = quote.chain.length > 1 ? `<span class="path">${escapeHtml(chainToText(quote.chain))}</span>` : "";
  const words = `<a href="#${anchor(quote)}">${escapeHtml(quote.text)}</a>`;
  return `<li>${words} <span id="${anchor(quote)}-facts">${path}<span class="facts">${escapeHtml(facts(quote))}</span></span></li>\n`;
}

function anchor(quote: Quote): string {
  return escapeHtml(`quote-${quote.id}`);
}
