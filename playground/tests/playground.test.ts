import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
// @ts-expect-error: the build has no types
import { PAGE } from "../build.mjs";
import { EXPORTS, type ExportFormat } from "../src/export-formats.js";
import { extractQuotes } from "../../src/index.js";
import { writeExport } from "../src/write-export.js";
import { downloadOf, keepFiles, keptFile, openPage, type Opened, type Opening, setText, startBrowser, waitForQuotes } from "./browser.js";

const politics = readFileSync(join(import.meta.dirname, "../../examples/articles/politics.txt"), "utf8");
const sport = readFileSync(join(import.meta.dirname, "../../examples/articles/sport.txt"), "utf8");

let browser: Browser;
let opened: Opened[] = [];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const faults = opened.flatMap((each) => each.faults);
  await Promise.all(opened.map(({ page }) => page.browserContext().close()));
  opened = [];
  expect(faults).toEqual([]);
});

async function open(opening: Opening = {}): Promise<Page> {
  const each = await openPage(browser, opening);
  opened.push(each);
  return each.page;
}

/** Opens the page and waits for what it says of the article. */
async function ready(opening: Opening = {}): Promise<Page> {
  const page = await open(opening);
  await waitForQuotes(page);
  return page;
}

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (found) => found.textContent ?? "");
const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((each) => each.textContent ?? ""));

/** Numbers to six places: the last places of exponentials differ between versions of the engine. */
function rounded(content: string): string {
  return content.replace(/\d\.\d{7,}/gu, (number) => Number(number).toFixed(6));
}

describe("an article", () => {
  test("opens with its quotes marked as the library gives them", async () => {
    const page = await ready();
    const { quotes, sources } = extractQuotes(politics);
    expect(await textOf(page, "#status")).toContain(`${quotes.length} quotes, ${sources.length} sources`);
    const marked = await page.$$eval("mark[tabindex]", (marks) => marks.map((mark) => mark.getAttribute("data-quote")));
    expect(marked.sort()).toEqual(quotes.map(({ id }) => id).sort());
    for (const { id, content } of quotes) {
      const pieces = await textsOf(page, `mark[data-quote="${id}"]`);
      expect(pieces.join("").replace(/\n/gu, "")).toBe(content.map(({ start, end }) => politics.slice(start, end)).join("").replace(/\n/gu, ""));
    }
  });

  test("is shown word for word, and so are its sources", async () => {
    const page = await ready();
    expect((await textOf(page, "#article")).replace(/\s+/gu, "")).toBe(politics.replace(/\s+/gu, ""));
    const names = (await textsOf(page, "#sources h3")).join("\n");
    for (const name of ["Pavel Brandt", "National Audit Office", "Erik Dahl"]) expect(names).toContain(name);
  });

  test("can be another of the examples", async () => {
    const page = await ready();
    const { quotes } = extractQuotes(sport);
    await page.select("#examples", "Sport");
    expect(await waitForQuotes(page, (count) => count === quotes.length)).toBe(quotes.length);
    expect(await page.$eval("#text", (area) => (area as HTMLTextAreaElement).value)).toBe(sport);
  });

  test("can be typed, and markup in it stays text", async () => {
    const page = await ready();
    await page.click("#text", { count: 3 });
    await setText(page, "");
    await page.type("#text", "“We saw <img src=x onerror=alert(1)> & <script>alert(2)</script>,” Ann Lee said.");
    await waitForQuotes(page, (count) => count === 1);
    expect(await textOf(page, "#article mark")).toContain("<img src=x onerror=alert(1)> & <script>alert(2)</script>");
    expect(await page.$$("#article img, #article script, #sources img, #sources script")).toEqual([]);
  });

  test("may hold any characters, or none", async () => {
    const page = await ready();
    await setText(page, "“\u0000\ud83d \u202e😀,” she said.\r\n\r\n\u2028“Go");
    await waitForQuotes(page, (count) => count < 5);
    await setText(page, "  \n ");
    await page.waitForFunction(() => document.querySelector("#status")?.textContent === "Nothing to read yet");
    expect(await page.$$("mark")).toEqual([]);
  });

  test("can be a file that is chosen", async () => {
    const page = await ready();
    const file = join(mkdtempSync(join(tmpdir(), "hearsay-file-")), "article.txt");
    writeFileSync(file, "“The quay is closed,” harbour master Ann Lee said.");
    const input = await page.$("input#file");
    await (input as NonNullable<typeof input> & { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    await waitForQuotes(page, (count) => count === 1);
    expect(await textOf(page, "#sources h3")).toContain("Ann Lee");
  });

  test("can be a file that is dropped; what is no text is refused in words", async () => {
    const page = await ready();
    const drop = (bytes: number[]): Promise<void> =>
      page.evaluate((content) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], "dropped.txt", { type: "text/plain" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, bytes);
    await drop([...Buffer.from("“The quay is closed,” Ann Lee said.")]);
    await waitForQuotes(page, (count) => count === 1);
    await drop([0xff, 0xfe, 0xff]);
    await page.waitForFunction(() => document.querySelector("#problem")?.textContent !== "");
    expect(await textOf(page, "#problem")).toBe("dropped.txt is no text in UTF-8");
  });

  test("that is too long is refused in words", async () => {
    const page = await ready();
    await setText(page, "a ".repeat(600_000));
    await page.waitForFunction(() => document.querySelector("#problem")?.textContent !== "");
    expect(await textOf(page, "#problem")).toContain("too long");
  });
});

describe("what is looked for", () => {
  test("the slider hides quotes that are less sure", async () => {
    const page = await ready();
    const sure = extractQuotes(politics, { minConfidence: 0.9 }).quotes.length;
    const all = extractQuotes(politics).quotes.length;
    expect(sure).toBeLessThan(all);
    await page.focus("#confidence");
    await page.keyboard.press("End");
    for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowLeft");
    expect(await textOf(page, "#confidence-shown")).toBe("90\u00a0%");
    await waitForQuotes(page, (count) => count === sure);
    expect((await page.$$("mark[tabindex]")).length).toBe(sure);
    await page.keyboard.press("Home");
    await waitForQuotes(page, (count) => count === all);
  });

  test("the switch adds beliefs, intentions and feelings", async () => {
    const page = await ready();
    const { length } = extractQuotes(politics, { scope: "all" }).quotes;
    expect(length).toBeGreaterThan(extractQuotes(politics).quotes.length);
    await page.focus("#scope");
    await page.keyboard.press("Space");
    expect(await waitForQuotes(page, (count) => count === length)).toBe(length);
  });

  test("the last of many changes is the one that is shown", async () => {
    const page = await ready();
    for (let n = 1; n <= 30; n++) await setText(page, `“Go,” Ann Lee said. `.repeat(n));
    await setText(page, "“Stay,” Bo Ray said.");
    await waitForQuotes(page, (count) => count === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await textOf(page, "#article")).toBe("“Stay,” Bo Ray said.");
  });
});

describe("the evidence of a quote", () => {
  const [first] = extractQuotes(politics).quotes;

  test("shows when one tabs to it, and goes with Escape on a phone", async () => {
    const page = await ready({ size: "phone" });
    await page.focus("#share");
    expect(await page.$eval("#evidence", (panel) => getComputedStyle(panel).display)).toBe("none");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["quote"])).toBe(first?.id);
    const facts = await textOf(page, "#evidence-facts");
    expect(facts).toContain(first?.text);
    expect(facts).toContain(first?.evidence.attribution);
    expect(facts).toContain(`${Math.round((first?.confidence ?? 0) * 100)}\u00a0%`);
    expect(facts).toContain(first?.cue?.text);
    await page.keyboard.press("Escape");
    expect(await page.$eval("#evidence", (panel) => getComputedStyle(panel).display)).toBe("none");
  });

  test("shows when the pointer is on it, with its chain", async () => {
    const page = await ready();
    const relayed = extractQuotes(politics).quotes.find(({ chain }) => chain.some(({ role }) => role === "relay"));
    await page.hover(`.cue[data-quote="${relayed?.id}"]`);
    const shown = await textsOf(page, "#evidence .chain li");
    const hands = relayed?.chain.filter(({ role }) => role !== "occasion") ?? [];
    expect(shown.length).toBe(hands.length);
    hands.forEach(({ role, name }, at) => expect(shown[at]).toContain(`${role} ${name}`));
  });

  test("a quote of the list leads to the article", async () => {
    const page = await ready();
    await page.click("#sources .quote-button");
    const [focused, chosen] = await page.evaluate(() => [
      (document.activeElement as HTMLElement).dataset["quote"],
      document.querySelector<HTMLElement>("#sources .quote-button")?.dataset["quote"],
    ]);
    expect(focused).toBe(chosen);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("mark");
  });
});

describe("a link", () => {
  const share = async (page: Page): Promise<string> => {
    await page.click("#share");
    await page.waitForSelector("#link:not([hidden])");
    return page.$eval("#link", (link) => (link as HTMLInputElement).value);
  };

  test("brings text and settings back, and is shorter than the text", async () => {
    const page = await ready();
    await page.select("#examples", "Sport");
    await page.click("#scope");
    await page.focus("#confidence");
    for (let step = 0; step < 30; step++) await page.keyboard.press("ArrowRight");
    const { length } = extractQuotes(sport, { scope: "all", minConfidence: 0.3 }).quotes;
    await waitForQuotes(page, (count) => count === length);
    const fragment = new URL(await share(page)).hash;
    expect(fragment.length).toBeLessThan(sport.length);

    const other = await ready({ fragment });
    expect(await waitForQuotes(other, (count) => count === length)).toBe(length);
    expect(await other.$eval("#text", (area) => (area as HTMLTextAreaElement).value)).toBe(sport);
    expect(await other.$eval("#scope", (box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(await textOf(other, "#confidence-shown")).toBe("30\u00a0%");
    expect(await other.$eval("#examples", (list) => (list as HTMLSelectElement).value)).toBe("Sport");
  });

  test("holds the text as it is where the browser cannot compress", async () => {
    const page = await ready({ before: () => Reflect.deleteProperty(globalThis, "CompressionStream") });
    await setText(page, "“Go & see, 100 %,” Ann Lee said.");
    await waitForQuotes(page, (count) => count === 1);
    const fragment = new URL(await share(page)).hash;
    expect(fragment).toMatch(/^#text=/u);
    const other = await ready({ fragment });
    expect(await textOf(other, "#article")).toBe("“Go & see, 100 %,” Ann Lee said.");
  });

  test("that is damaged is refused in words", async () => {
    for (const fragment of ["#z=!!!", "#z=AAAA", "#z=q1YqSS0uUbJSSjQ0"]) {
      const page = await open({ fragment });
      await page.waitForFunction(() => document.querySelector("#problem")?.textContent !== "");
      expect(await textOf(page, "#problem")).toBe("This link is damaged: its text cannot be read");
    }
  });
});

describe("a download", () => {
  test("comes as a file, in UTF-8", async () => {
    const page = await ready();
    await page.select("#format", "article");
    expect(await downloadOf(page, () => page.click("#save"))).toEqual({ name: "article.txt", content: politics });
  });

  test("of every format is what the library writes", async () => {
    const page = await ready({ before: keepFiles });
    const extraction = extractQuotes(politics, { scope: "speech", minConfidence: 0 });
    for (const format of Object.keys(EXPORTS) as ExportFormat[]) {
      await page.select("#format", format);
      await page.click("#save");
      const { name, content } = await keptFile(page);
      expect(name).toBe(EXPORTS[format].file);
      expect(content.length).toBeGreaterThan(100);
      expect(rounded(content), format).toBe(rounded(writeExport(format, extraction, politics, null)));
      if (/json$|jsonld$/u.test(name)) expect(JSON.parse(content)).toBeTypeOf("object");
    }
  });

  test("of a chain that is not there is refused in words", async () => {
    const page = await ready();
    await setText(page, "Nothing was decided.");
    await waitForQuotes(page, (count) => count === 0);
    await page.select("#format", "chain-svg");
    await page.click("#save");
    await page.waitForFunction(() => document.querySelector("#problem")?.textContent !== "");
    expect(await textOf(page, "#problem")).toContain("no chain to draw");
  });
});

test("a worker that cannot start is told of in words", async () => {
  const page = await open({
    before: () => {
      const Blobs = Blob;
      globalThis.Blob = class extends Blobs {
        constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
          super(options?.type === "text/javascript" ? ["("] : parts, options);
        }
      };
    },
  });
  await page.waitForFunction(() => document.querySelector("#problem")?.textContent !== "");
  expect(await textOf(page, "#problem")).toContain("The reader has stopped: Uncaught SyntaxError");
  expect(opened[0]?.faults.splice(0)).toEqual(["error: SyntaxError: Unexpected end of input"]);
});

test("the page works from a server too", async () => {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(readFileSync(PAGE as string));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await ready({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  expect((await page.$$("mark")).length).toBeGreaterThan(10);
  server.closeAllConnections();
  server.close();
});

test("the page asks for nothing by its own policy", async () => {
  const page = await ready();
  const blocked = await page.evaluate(
    () => new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      fetch("https://example.org/").catch(() => null);
    }),
  );
  expect(blocked).toBe("connect-src");
  // the browser says in the console that it has blocked this one
  opened[0]?.faults.splice(0);
});
