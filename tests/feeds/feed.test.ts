import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../src/feeds/index.js";
import { extractQuotes } from "../../src/index.js";

const HTML = "<h2>Bypass closed</h2>\n<p>The road is <em>worn out</em>.</p><p>“It will take a month,” Ines Kovac said.<br>She is the county engineer.</p>";
const TEXT = "Bypass closed\n\nThe road is worn out.\n\n“It will take a month,” Ines Kovac said.\nShe is the county engineer.";

const escaped = (html: string): string => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const rss = (items: string): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel><title>The Evening Courier</title><language>en-GB</language>${items}</channel>
</rss>`;
const item = (inside: string): string => rss(`<item>${inside}</item>`);
const atom = (inside: string): string => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US"><title>The Evening Courier</title><entry>${inside}</entry></feed>`;
const textOf = async (feed: string | Uint8Array): Promise<string | undefined> => (await readFeed(feed))[0]?.text;

describe("RSS", () => {
  test("gives its items in their order, with what it says of them", async () => {
    const feed = rss(`
      <item>
        <title>Bypass &amp; bridge closed</title><link>https://example.org/bypass</link><guid isPermaLink="false">n-17</guid>
        <dc:creator>Tom Hale</dc:creator><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>
        <description>Roads.</description><content:encoded><![CDATA[${HTML}]]></content:encoded>
      </item>
      <item><guid>https://example.org/rain</guid><author>desk@example.org</author><description>${escaped("<p>Rain fell.</p>")}</description></item>
      <item><title><![CDATA[Only <b>a title</b>]]></title></item>`);
    expect(await readFeed(feed)).toEqual([
      {
        id: "n-17", url: "https://example.org/bypass", title: "Bypass & bridge closed", byline: "Tom Hale", lang: "en-GB",
        publishedTime: "Mon, 02 Mar 2026 08:00:00 GMT", text: TEXT,
      },
      { id: "https://example.org/rain", url: "https://example.org/rain", title: null, byline: "desk@example.org", lang: "en-GB", publishedTime: null, text: "Rain fell." },
      { id: null, url: null, title: "Only a title", byline: null, lang: "en-GB", publishedTime: null, text: "" },
    ]);
  });

  test.each([
    ["escaped", `<description>${escaped(HTML)}</description>`],
    ["in CDATA", `<description><![CDATA[${HTML}]]></description>`],
    ["in pieces of CDATA", `<description><![CDATA[${HTML.slice(0, 40)}]]><![CDATA[${HTML.slice(40)}]]></description>`],
    ["written as it is, against the rules", `<description>${HTML.replace("<br>", "<br/>")}</description>`],
    ["behind an empty full text", `<content:encoded> </content:encoded><description>${escaped(HTML)}</description>`],
  ])("takes a text that is %s", async (_name, body) => {
    expect(await textOf(item(body))).toBe(TEXT);
  });

  test("keeps the paragraphs of plain text, and joins lines that were wrapped", async () => {
    expect(await textOf(item("<description>\n    The road\n    is worn out.\n\n    AT&amp;amp;T said 3 < 4 &amp;lt; 5.\n  </description>".replace("3 < 4", "3 &lt; 4")))).toBe(
      "The road is worn out.\n\nAT&T said 3 < 4 < 5.",
    );
  });

  test("leaves alone what other namespaces call by the same names", async () => {
    const [article] = await readFeed(item("<media:title>A picture</media:title><media:description>A photo of a road</media:description><title>Rain</title>"));
    expect(article).toMatchObject({ title: "Rain", text: "" });
  });

  test("knows the characters that HTML names and XML does not", async () => {
    const [article] = await readFeed(item("<title>Caf&eacute;&nbsp;&mdash; closed</title><description>It&rsquo;s over.</description>"));
    expect(article).toMatchObject({ title: "Café — closed", text: "It’s over." });
  });

  test("without items has no articles", async () => {
    expect(await readFeed(rss(""))).toEqual([]);
  });
});

describe("Atom", () => {
  test("gives its entries with what it says of them", async () => {
    const feed = atom(`
      <id>tag:example.org,2026:17</id><title type="html">Bypass &amp;amp; bridge</title><updated>2026-03-03T09:00:00Z</updated>
      <published>2026-03-02T08:00:00Z</published><author><name>Tom Hale</name><uri>https://example.org/tom</uri></author><author><name>Mia Roe</name></author>
      <link rel="self" href="https://example.org/17.atom"/><link href="https://example.org/17"/>
      <summary>Roads.</summary><content type="html">${escaped(HTML)}</content>`);
    expect(await readFeed(feed)).toEqual([{
      id: "tag:example.org,2026:17", url: "https://example.org/17", title: "Bypass & bridge", byline: "Tom Hale, Mia Roe", lang: "en-US",
      publishedTime: "2026-03-02T08:00:00Z", text: TEXT,
    }]);
  });

  test.each([
    ["html", `<content type="html"><![CDATA[${HTML}]]></content>`],
    ["a media type", `<content type="text/html; charset=utf-8">${escaped(HTML)}</content>`],
    ["xhtml", `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML.replace("<br>", "<br/>")}</div></content>`],
    ["xhtml with a prefix", `<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">${HTML.replace("<br>", "<br/>").replace(/<(\/?)(?=\w)/gu, "<$1x:")}</x:div></content>`],
    ["a summary where the content is elsewhere", `<content type="text/html" src="https://example.org/17"/><summary type="html">${escaped(HTML)}</summary>`],
    ["a summary where the content is no text", `<content type="image/png">iVBORw0KGgo=</content><summary type="html">${escaped(HTML)}</summary>`],
  ])("takes %s", async (_name, body) => {
    expect(await textOf(atom(body))).toBe(TEXT);
  });

  test("takes text as it is, but for how it was wrapped", async () => {
    expect(await textOf(atom("<content>\n  She wrote &lt;b>\n  in it.\n\n  It rained.\n</content>"))).toBe("She wrote <b> in it.\n\nIt rained.");
  });

  test("takes the language of an entry, and of a content, and an entry alone", async () => {
    const entry = '<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>e1</id><content xml:lang="en-IE">Rain.</content></entry>';
    expect(await readFeed(entry)).toMatchObject([{ id: "e1", lang: "en-IE", byline: null, text: "Rain." }]);
  });
});

describe("a feed in bytes", () => {
  const latin = (declaration: string): Buffer => Buffer.from(`${declaration}<rss><channel><item><description>Caf\u00e9 \u0093closed\u0094</description></item></channel></rss>`, "latin1");

  test("is in the encoding that it declares", async () => {
    expect(await textOf(latin('<?xml version="1.0" encoding="ISO-8859-1"?>'))).toBe("Café “closed”");
    expect(await textOf(Buffer.from(item("<description>Café “closed”</description>")))).toBe("Café “closed”");
  });

  test("is in UTF-16 where its mark says so", async () => {
    const bytes = Buffer.from(`\ufeff${item("<description>Café</description>").replace("utf-8", "utf-16")}`, "utf16le");
    expect(await textOf(bytes)).toBe("Café");
  });

  test("without a declaration is in the encoding given, or in UTF-8, or what else it can be", async () => {
    const cyrillic = Buffer.from("<rss><channel><item><description>\u00c4\u00e0</description></item></channel></rss>", "latin1");
    expect((await readFeed(cyrillic, { encoding: "windows-1251" }))[0]?.text).toBe("Да");
    expect(await textOf(latin(""))).toBe("Café “closed”");
    expect(await textOf(latin('<?xml version="1.0" encoding="utf-8"?>'))).toBe("Café “closed”");
  });
});

describe("a broken feed says what is wrong and where", () => {
  test.each([
    ["<rss><channel>\n<item></channel></rss>", "broken XML at line 2, column 7: Missing end tag for element item"],
    ["<rss><channel><title>R & D</title></channel></rss>", /^broken XML at line 1, column 2\d: Unterminated reference/u],
    ["<rss><channel><title>&bogus;</title></channel></rss>", "broken XML at line 1, column 22: Named entity isn't defined: &bogus;"],
    ["<rss><channel><item>\n<dc:creator>Tom</dc:creator></item></channel></rss>", "broken XML at line 2, column 1: nothing says what “dc” in <dc:creator> stands for"],
    ["", "broken XML at line 1, column 1: Root element is missing or invalid"],
    ["Not found", "broken XML at line 1, column 1: Root element is missing or invalid"],
    ["<a>".repeat(100_000), /^broken XML/u],
    ["<a>".repeat(100_000) + "</a>".repeat(100_000), "broken XML: its elements are nested too deeply"],
    ["<html><body/></html>", "neither RSS 2.0 nor Atom: the root is <html>"],
    ['<feed xmlns="http://purl.org/atom/ns#"/>', "neither RSS 2.0 nor Atom: the root is <feed> of http://purl.org/atom/ns#"],
    ["<rss/>", "broken RSS: <rss> has no <channel>"],
  ])("%.60s", async (feed, message) => {
    await expect(readFeed(feed)).rejects.toMatchObject({ name: "SyntaxError", message: typeof message === "string" ? message : expect.stringMatching(message) });
  });

  test("but not where it only begins with an empty line", async () => {
    expect(await readFeed(`\n\n${item("<guid>a</guid>")}`)).toMatchObject([{ id: "a" }]);
    await expect(readFeed(`\n\n${rss("<item>")}`)).rejects.toThrow("broken XML at line 5, column");
  });

  test.each([
    [7, undefined, "TypeError: readFeed takes the feed as a string or a Uint8Array, but it was given 7"],
    ["", { scope: "all" }, "TypeError: unknown option “scope”; the options are encoding"],
    ["", { encoding: "klingon" }, 'RangeError: option “encoding” must be the name of an encoding, such as "utf-8", but it is "klingon"'],
  ])("%j with %j is a mistake", async (feed, options, message) => {
    expect(await readFeed(feed as string, options as object).catch(String)).toBe(message);
  });

  property.prop([fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom("<", ">", "/", "&", ";", "a", "rss", "!", "[", "]", '"', " ", "=") })])(
    "whatever it holds", async (...pieces) => {
      for (const piece of pieces) {
        for (const feed of [piece, item(`<description>${piece}</description>`), item(`<description><![CDATA[${piece}]]></description>`)]) {
          const outcome = await readFeed(feed).catch((error: unknown) => error);
          if (!(outcome instanceof SyntaxError)) expect(outcome).toBeInstanceOf(Array);
        }
      }
    },
  );
});

test("the articles of a feed go to extractQuotes", async () => {
  const articles = await readFeed(item(`<guid>a1</guid><description>${escaped(HTML)}</description>`));
  expect(articles.map(({ text }) => extractQuotes(text).quotes[0]?.speaker?.name)).toEqual(["Ines Kovac"]);
});
