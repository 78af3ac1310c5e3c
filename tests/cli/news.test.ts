import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "./terminal.js";

const PARAGRAPHS = "<p>The bypass will be closed in May.</p><p>“The road is worn out,” Ines Kovac, the county engineer, said on Monday.</p>";
const PAGE = `<!DOCTYPE html><title>Roads</title><main>${PARAGRAPHS}</main>`;
const rssItem = (guid: string): string => `<item>${guid}<description><![CDATA[${PARAGRAPHS}]]></description></item>`;
const rss = (...items: string[]): string => `<?xml version="1.0"?><rss version="2.0"><channel>${items.join("\n")}</channel></rss>`;
const entry = `<entry xmlns="http://www.w3.org/2005/Atom"><id>e1</id><content type="html"><![CDATA[${PARAGRAPHS}]]></content></entry>`;
const ninjs = (uri: string): object => ({ uri, type: "text", body_xhtml: PARAGRAPHS });
const FEED = rss(rssItem("<guid>a1</guid>"), rssItem(""));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
  await Promise.all([
    writeFile(join(folder, "page.html"), PAGE),
    writeFile(join(folder, "page.html.gz"), gzipSync(PAGE)),
    writeFile(join(folder, "empty.html"), "<!DOCTYPE html><title>Roads</title>"),
    writeFile(join(folder, "photo.html"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])),
    writeFile(join(folder, "feed.rss"), FEED),
    writeFile(join(folder, "one.rss"), rss(rssItem("<guid>a1</guid>"))),
    writeFile(join(folder, "torn.rss"), FEED.slice(0, -9)),
    writeFile(join(folder, "entry.atom"), entry),
    writeFile(join(folder, "item.json"), JSON.stringify(ninjs("urn:1"))),
    writeFile(join(folder, "indented.json"), `\n${JSON.stringify(ninjs("urn:1"), null, 2)}\n`),
    writeFile(join(folder, "items.json"), JSON.stringify([ninjs("urn:1"), ninjs("urn:2")])),
    writeFile(join(folder, "lines.json"), `\n${JSON.stringify(ninjs("urn:1"))}\n{"uri": 7}\n\n{"uri"\n${JSON.stringify(ninjs("urn:4"))}`),
    writeFile(join(folder, "other.json"), '{"name": "hearsay"}'),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const idsOf = (lines: string): unknown[] => lines.trimEnd().split("\n").map((line) => JSON.parse(line).id);
const lines = (...words: string[]): ReturnType<typeof command> => command(["-f", "jsonl", ...words]);

describe("pages", () => {
  test("are read as the articles that they hold, from files and from standard input", async () => {
    const named = await command([at("page.html")]);
    expect(named).toMatchObject({ status: 0, stderr: "" });
    expect(named.stdout).toMatch(/^ 1 {2}Ines Kovac {2}direct · said/u);
    expect(await command([at("page.html.gz")])).toEqual(named);
    expect(await command([], { stdin: [PAGE] })).toEqual(named);
  });

  test("may be written in formats of one article", async () => {
    expect((await command(["-f", "html", at("page.html")])).stdout).toMatch(/^<!DOCTYPE html>[^]*The bypass will be closed in May\.[^]*Ines Kovac/u);
  });
});

describe("feeds", () => {
  test("are read article by article, each under its name or its number", async () => {
    const { status, stdout } = await lines(at("feed.rss"), at("entry.atom"));
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual(["a1", 2, "e1"]);
    expect((await command([], { stdin: [FEED] })).stdout).toMatch(/^== a1 ==\n\n 1 {2}Ines Kovac[^]*\n\n\n== 2 ==\n/u);
    expect((await command(["--input", "feed"], { stdin: [FEED.replace(/<\?.*\?>/u, "<!-- -->")] })).stdout).toMatch(/^== a1 ==/u);
  });

  test("of one article may be written in formats of one, and others are refused before any work", async () => {
    expect(await command(["-f", "tei", at("one.rss")])).toMatchObject({ status: 0, stdout: expect.stringContaining("Ines Kovac") });
    for (const name of ["feed.rss", "items.json", "lines.json"]) {
      expect(await command(["-f", "tei", at(name)]), name).toMatchObject({
        status: 2, stdout: "", stderr: expect.stringMatching(/^hearsay: --format tei writes one article: name one file that holds one;/u),
      });
    }
  });
});

describe("ninjs", () => {
  test.each([["item.json"], ["indented.json"]])("is one item in %s, written as JSON", async (name) => {
    const { status, stdout } = await command([at(name)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: "urn:1", quotes: [{ speaker: { name: "Ines Kovac" } }] });
    expect((await command(["-f", "json", at(name)])).stdout).toMatch(/^\{\n {2}"id": "urn:1"/u);
    expect((await command(["-f", "html", at(name)])).status).toBe(0);
  });

  test("is many items in an array, or a line each, where a broken one does not stop the others", async () => {
    expect(idsOf((await command([at("items.json")])).stdout)).toEqual(["urn:1", "urn:2"]);
    const { status, stdout, stderr } = await command(["--input", "ninjs", at("lines.json")]);
    expect(idsOf(stdout)).toEqual(["urn:1", "urn:4"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]*lines\.json:3: broken ninjs: the item has no “uri”\n[^\n]*lines\.json:5: not valid JSON: [^\n]*\n$/u);
  });
});

describe("what cannot be read is named, and the rest is done", () => {
  test.each([
    ["empty.html", "no article in this page"],
    ["photo.html", "a binary file, not HTML"],
    ["torn.rss", expect.stringMatching(/: broken XML at line 2, column \d+: /u)],
    ["other.json", "broken ninjs: the item has no “uri”"],
  ])("%s", async (name, reason) => {
    const outcome = await lines(at(name), at("page.html"));
    expect(outcome).toMatchObject({ status: 1, stderr: typeof reason === "string" ? `hearsay: ${at(name)}: ${reason}\n` : reason });
    expect(idsOf(outcome.stdout)).toEqual([at("page.html")]);
  });
});
