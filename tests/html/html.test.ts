import { fc, test as property } from "@fast-check/vitest";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { extractQuotesFromHtml, type HtmlExtraction, type PagePlace, type XPathRange } from "../../src/html/index.js";
import { extractQuotes } from "../../src/index.js";
import { roughText } from "../rough-text.js";
import { PAGES } from "./pages.js";

/** `XPathResult.FIRST_ORDERED_NODE_TYPE` */
const FIRST_NODE = 9;

/** What a browser's DOM has at the range, and in the whole page; jsdom evaluates the paths. */
function browse(html: string): { readonly at: (range: XPathRange) => string; readonly all: string } {
  const { window } = new JSDOM(html);
  const { document } = window;
  const find = (path: string): unknown => document.evaluate(path, document, null, FIRST_NODE, null).singleNodeValue;
  return {
    all: document.documentElement.textContent,
    at: ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(find(startContainer), startOffset);
      range.setEnd(find(endContainer), endOffset);
      return range.toString();
    },
  };
}

/** The words alone: how white space was written, and the marks that `<q>` stands for, are not in the page. */
const words = (text: string): string => text.replace(/[\s“”‘’]+/gu, "");

function placesOf({ quotes }: HtmlExtraction): PagePlace[] {
  return quotes.flatMap(({ page }) => [...page.content, ...page.cue, ...page.source]);
}

function expectFoundAgain(html: string, extraction: HtmlExtraction): void {
  const { at, all } = browse(html);
  for (const { start, end, range, quote } of placesOf(extraction)) {
    expect(at(range)).toBe(quote.exact);
    expect(all).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(words(quote.exact)).toBe(words(extraction.text.slice(start, end)));
  }
  for (const { content, page } of extraction.quotes) {
    const whole = content.map(({ start, end }) => extraction.text.slice(start, end)).join("");
    expect(words(page.content.map(({ quote }) => quote.exact).join(""))).toBe(words(whole));
  }
}

const said = ({ quotes }: HtmlExtraction): string[] => quotes.map(({ speaker, text }) => `${speaker?.name}: ${text}`);

describe("a page", () => {
  test("is read without its menus, advertisements, captions and programs", async () => {
    const extraction = await extractQuotesFromHtml(PAGES.courier);
    expect(extraction.text).not.toMatch(/Home|Sport|Buy now|Like glass|Sun Tours|I quit|lawyer|color/u);
    expect(extraction).toMatchObject({
      title: "Bypass to close until June", byline: "Jo Day", siteName: "Evening Courier", lang: "en-GB",
      publishedTime: "2024-05-06T09:30:00Z", encoding: null,
    });
    expect(said(extraction).join("\n")).toMatch(/^Ines Kovac: The road is worn out\s— it has been for years,?$/mu);
  });

  test("has a blank line between blocks, and a line break for <br>", async () => {
    const { text } = await extractQuotesFromHtml(PAGES.courier);
    expect(text).toContain("Mill Lane.\n\nTom Hale, who drives one, said it would take twice as long.\n\nHe asked passengers to be patient.\n“It is not");
    expect(text).toContain("after a survey found that");
    expect(text).not.toMatch(/^\s|\s$|\n{3}|[ \t]\n| {2}/u);
  });

  test("gives what extractQuotes gives for its text", async () => {
    const options = { scope: "all", includeRejected: true } as const;
    const { text, quotes, sources, rejected } = await extractQuotesFromHtml(PAGES.courier, options);
    const plain = quotes.map((quote) => ({ ...quote, page: undefined }));
    expect(rejected).toBeDefined();
    expect({ quotes: plain, sources, rejected }).toEqual(extractQuotes(text, options));
  });

  test("is parted where a quotation goes on after an advertisement", async () => {
    const { quotes } = await extractQuotesFromHtml(PAGES.courier);
    const continued = quotes.filter(({ page }) => page.content.some(({ quote }) => quote.exact.includes("forty holes")));
    expect(continued[0]?.page.content.map(({ quote }) => quote.exact)).toEqual([
      "“We counted forty holes, and stopped counting.", "“Nobody should drive there at night,”",
    ]);
  });

  test("with markup that is wrong is read as a browser reads it", async () => {
    const extraction = await extractQuotesFromHtml(PAGES.untidy);
    expect(extraction.text).toContain("“The crane had been inspected twice this year,” Dana Ito, who chairs");
    expect(extraction.text).toContain("She added: “We will see ‘who pays’”.");
    expect(extraction.text).toContain("“No one was hurt,” said Raj Lind");
  });

  test.each(Object.entries(PAGES))("has each place where a browser finds it: %s", async (_name, html) => {
    const extraction = await extractQuotesFromHtml(html, { scope: "all" });
    expect(placesOf(extraction).length).toBeGreaterThan(0);
    expectFoundAgain(html, extraction);
  });

  test.each(["", " ", "<!DOCTYPE html>", "<html><head><title>Rain</title></head></html>", "<script>“No,” said Bob Hill.</script>", "<frameset><frame src=a>"])(
    "without an article has no text and no quotes: %j", async (html) => {
      expect(await extractQuotesFromHtml(html)).toMatchObject({ text: "", quotes: [], sources: [] });
    },
  );

  test("nested too deep for any reader is read all the same", async () => {
    const html = `${"<div>".repeat(20_000)}<p>${PAGES.bare}</p>`;
    const extraction = await extractQuotesFromHtml(html);
    expect(said(extraction)).toEqual(["Ann Lee: We will act"]);
    expect(extraction.quotes[0]?.page.content[0]?.range.startContainer.split("/")).toHaveLength(20_005);
  });
});

describe("any markup", () => {
  const tags = fc.constantFrom(
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<q>", "</q>", "<br>", "<br><br>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>",
    "<blockquote>", "</blockquote>", "<pre>\n", "</pre>", "<o:p>", "</o:p>", "<!-- -->", "<svg>", "</svg>", "<script>", "</script>", "<aside>", "</aside>",
    "<template>", "</template>", "<select>", "<math><mi>", "<a href=x>", "</a>", "<h2>", "<", "</", "&", "&nbsp;", "\u0000", "<p class=\"caption",
  );
  const report = fc.constantFrom("“We will act,” Ann Lee said.", "Tom Hale said the road would be closed.", "said Ines Kovac, the county engineer, on Monday, ");
  const markup = fc.array(fc.oneof(tags, report, roughText()), { maxLength: 25 }).map((pieces) => pieces.join(""));

  property.prop([markup], { numRuns: 60, seed: Number(process.env["SEED"] ?? 1) })("has places that a browser finds again", async (html) => {
    const extraction = await extractQuotesFromHtml(html, { scope: "all" });
    expectFoundAgain(html, extraction);
  });
});

describe("bytes", () => {
  const page = (head: string): string => `${head}<p>“Café,” Ann Lee said.</p>`;
  const meta = '<meta charset="iso-8859-1">';
  const read = async (bytes: Uint8Array, encoding?: string): Promise<unknown[]> => {
    const extraction = await extractQuotesFromHtml(bytes, encoding === undefined ? {} : { encoding });
    return [extraction.quotes[0]?.text, extraction.encoding];
  };
  const windows = (html: string): Uint8Array => Buffer.from(html.replace("“", "\x93").replace("”", "\x94"), "latin1");

  test.each<[string, Uint8Array, string | undefined, string]>([
    ["UTF-8 where nothing is said", Buffer.from(page("")), undefined, "utf-8"],
    ["the code page where nothing is said and it is not UTF-8", windows(page("")), undefined, "windows-1252"],
    ["what <meta charset> says", windows(page(meta)), undefined, "windows-1252"],
    ["what <meta charset> says rather than the option", windows(page(meta)), "utf-8", "windows-1252"],
    ["what <meta http-equiv> says", windows(page('<META content="text/html; charset=Windows-1252" http-equiv=Content-Type>')), undefined, "windows-1252"],
    ["the option where nothing is said", windows(page("")), "latin1", "windows-1252"],
    ["the option where an unknown encoding is named", windows(page("<meta charset=klingon>")), "cp1252", "windows-1252"],
    ["nothing that a comment says", Buffer.from(page(`<!-- ${meta} -->`)), undefined, "utf-8"],
    ["the byte-order mark rather than <meta>", Buffer.from(`\ufeff${page(meta)}`), undefined, "utf-8"],
    ["UTF-16 by its mark", Buffer.from(`\ufeff${page("")}`, "utf16le"), undefined, "utf-16le"],
  ])("are read as %s", async (_name, bytes, encoding, expected) => {
    expect(await read(bytes, encoding)).toEqual(["Café", expected]);
  });
});

describe("a wrong call", () => {
  test.each<[unknown, unknown, string]>([
    [7, undefined, "TypeError: extractQuotesFromHtml takes the page as a string or a Uint8Array, but it was given 7"],
    [["<p>"], undefined, "TypeError: extractQuotesFromHtml takes the page as a string or a Uint8Array, but it was given an Array"],
    ["", { scoop: 1 }, "TypeError: unknown option “scoop”; the options are encoding, scope, minConfidence, includeRejected"],
    ["", { includeText: true }, "TypeError: unknown option “includeText”"],
    ["", { scope: "most" }, "RangeError: option “scope”"],
    ["", { encoding: "klingon" }, 'RangeError: option “encoding” must be the name of an encoding, such as "utf-8", but it is "klingon"'],
    ["", { encoding: 8 }, 'TypeError: option “encoding” must be the name of an encoding, such as "utf-8", but it is 8'],
    ["", "all", 'TypeError: extractQuotesFromHtml takes its options as an object, but it was given "all"'],
  ])("%j with %j throws", async (html, options, message) => {
    const error = await extractQuotesFromHtml(html as string, options as object).catch(String);
    expect(error).toContain(message);
  });
});
