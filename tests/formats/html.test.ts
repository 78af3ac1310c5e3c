import { createHash } from "node:crypto";
import * as csstree from "css-tree";
import { HtmlValidate } from "html-validate";
import { parse as parse5 } from "parse5";
import { describe, expect, it } from "vitest";
import { HTML_STYLE, HTML_STYLE_HASH } from "../../src/formats/html-style.js";
import { toHtml } from "../../src/formats/html.js";
import { regionsOf } from "../../src/formats/regions.js";
import { contrast, hsl } from "./contrast.js";
import { type HtmlElement, type HtmlPage, readHtml } from "./dom.js";
import { harbour, onDisk, type Sample, samples, silence } from "./sample.js";

/** The article as an HTML reader has it: CR LF is a line feed, and what HTML cannot hold is U+FFFD. */
function asHtmlReads(text: string): string {
  return onDisk(text).replace(/\u0001|\u0000/gu, "\ufffd").replace(/\r\n?/gu, "\n");
}

function page({ extraction, text }: Sample): HtmlPage {
  return readHtml(asHtmlReads(toHtml(extraction, text)));
}

/** The region that the element stands for, or is a piece of. */
function keyOf(element: HtmlElement): string {
  const [quote, start, end] = ["data-quote", "data-start", "data-end"].map((name) => element.getAttribute(name));
  return [quote, element.className.split(" ")[0], start, end].join(" ");
}

describe("an HTML page", () => {
  it.each(samples)("is valid to the letter: $name", async ({ extraction, text }) => {
    const html = asHtmlReads(toHtml(extraction, text, { title: "Say \"<so>\" & go" }));
    const errors: string[] = [];
    parse5(html, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
    expect(errors).toEqual([]);
    const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": "off" } });
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`))).toEqual([]);
  });

  it.each(samples)("holds the article, every character of it as text: $name", (sample) => {
    const document = page(sample);
    expect(document.querySelector("article")?.textContent).toBe(asHtmlReads(sample.text));
    const elements = [...document.querySelectorAll("article *")].map(({ localName }) => localName);
    expect(elements.filter((name) => !["p", "mark", "span"].includes(name))).toEqual([]);
  });

  it.each(samples)("marks each span, in pieces where spans cross or go over paragraphs: $name", (sample) => {
    const pieces = new Map<string, string>();
    for (const element of page(sample).querySelectorAll("article [data-quote]")) {
      pieces.set(keyOf(element), (pieces.get(keyOf(element)) ?? "") + element.textContent);
    }
    const expected = regionsOf(sample.extraction).map(
      ({ quote, role, start, end }) => [[quote.id, role, start, end].join(" "), asHtmlReads(sample.text.slice(start, end))] as const,
    );
    expect(Object.fromEntries(pieces)).toEqual(Object.fromEntries(expected));
  });

  it.each(samples)("leads the keyboard to each quote once, and to its chain: $name", (sample) => {
    const document = page(sample);
    const stops = [...document.querySelectorAll("article [tabindex]")];
    expect(stops.map((stop) => stop.getAttribute("data-quote")).sort()).toEqual(sample.extraction.quotes.map(({ id }) => id));
    for (const stop of stops) expect(document.getElementById(stop.getAttribute("aria-describedby") ?? "")?.textContent).toContain("%");
    for (const link of document.querySelectorAll("aside a")) {
      expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.localName).toBe("mark");
    }
  });

  it("lists the sources with their quotes and the hands that these came through", () => {
    const items = [...page(harbour).querySelectorAll("aside ol > li")].map((item) => item.textContent.replace(/\s+/gu, " ").trim());
    expect(items).toHaveLength(5);
    expect(items[1]).toBe(
      "Harbour Authority organization The crane had been inspected twice this year " +
        "Coastal Wire (relay) ← statement (document) ← Harbour Authority (speaker)q2 · direct · quoted · 96 %",
    );
    expect(items[4]).toBe("Coastal Wire organization A hand in q2");
    expect(page(harbour).querySelector("aside > ul")?.textContent).toContain("It fell like a tree. I ran");
  });

  it("gives each source one colour, in the article and in the list", () => {
    const document = page(harbour);
    const hue = (selector: string): string | undefined => /hue\d+/u.exec(document.querySelector(selector)?.className ?? "")?.[0];
    const ivers = [...document.querySelectorAll("mark[data-quote=q5], mark[data-quote=q7]")].map(({ className }) => /hue\d+/u.exec(className)?.[0]);
    expect(new Set(ivers)).toEqual(new Set([hue("aside ol > li:nth-child(4)")]));
    expect(hue("mark[data-quote=q6]")).toBeUndefined();
  });

  it("shows the chain beside the quote", () => {
    expect(page(harbour).querySelector("mark[data-quote=q2]")?.getAttribute("data-chain")).toBe(
      "Coastal Wire (relay) ← statement (document) ← Harbour Authority (speaker)\nq2 · direct · quoted · 96 %",
    );
  });

  it("says so where nobody is quoted", () => {
    expect(page(silence).querySelector("aside")?.textContent).toContain("Nobody is quoted in this article.");
  });
});

describe("the page's policy", () => {
  const html = toHtml(harbour.extraction, harbour.text);

  it("allows its one style sheet, by its hash, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    const style = /<style>([^]*)<\/style>/u.exec(html)?.[1] ?? "";
    const hash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
    expect(HTML_STYLE_HASH).toBe(hash);
    expect(policy).toBe(`default-src 'none'; style-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'`);
  });

  it("needs no script, no style attribute and no address", () => {
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|https?:|@import|url\(/iu);
  });

  it("has a style sheet that is CSS to a reader of CSS", () => {
    const problems: string[] = [];
    const tree = csstree.parse(HTML_STYLE, { onParseError: ({ message }) => problems.push(message), parseCustomProperty: true });
    csstree.walk(tree, (node) => {
      if (node.type !== "Declaration" || node.property.startsWith("--")) return;
      const { error } = csstree.lexer.matchDeclaration(node);
      if (error && !/var\(\)/u.test(error.message)) problems.push(`${csstree.generate(node)}: ${error.message}`);
    });
    expect(problems).toEqual([]);
    for (const feature of ["prefers-color-scheme:dark", "@media print", ":focus"]) expect(HTML_STYLE).toContain(feature);
  });

  it("can be read in every colour, light and dark", () => {
    const hues = [...HTML_STYLE.matchAll(/--hue:(\d+);--tint:(\d+)%/gu)].map((match) => [Number(match[1]), Number(match[2])] as const);
    const themes = [...HTML_STYLE.matchAll(/--ink:(#\w+);--paper:#\w+;--faint:#\w+;--line:#\w+;--wash:(\d+)%;--edge:(\d+)%/gu)];
    expect([hues.length, themes.length]).toEqual([12, 2]);
    for (const [, ink = "", wash, edge] of themes) {
      for (const [hue, tint] of hues) {
        expect(contrast(ink, hsl(hue, tint, Number(wash)))).toBeGreaterThan(7);
        expect(contrast(hsl(hue, tint, Number(edge)), hsl(hue, tint, Number(wash)))).toBeGreaterThan(4.5);
      }
    }
  });
});
