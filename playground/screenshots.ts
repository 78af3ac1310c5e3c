/**
 * Makes the pictures of the README: the playground, the HTML page and the terminal, as Chromium shows them.
 *
 * @example
 * // $ npm run screenshots
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Viewport } from "puppeteer-core";
import { escapeHtml } from "../src/formats/escape.js";
import { toHtml } from "../src/formats/index.js";
import { extractQuotes } from "../src/index.js";
import { openPage, startBrowser, waitForQuotes } from "./tests/browser.js";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs", "images");
const ARTICLE = join(ROOT, "examples", "articles", "politics.txt");

/** A picture may be no larger, in bytes: the README is read over slow lines too. */
const LARGEST = 150_000;

/** Saves what the page shows as `name.webp`. */
async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.webp`) as `${string}.webp`;
  await page.screenshot({ path, type: "webp", quality: 80 });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${name}.webp has ${size} bytes`);
  console.log(`docs/images/${name}.webp: ${(size / 1000).toFixed(0)} kB`);
}

/** The playground with the evidence of a quote that came through several hands. */
async function shootPlayground(browser: Browser, size: "desktop" | "phone"): Promise<void> {
  const { page } = await openPage(browser, { size });
  await waitForQuotes(page);
  const { quotes } = extractQuotes(readFileSync(ARTICLE, "utf8"));
  const relayed = quotes.find(({ chain }) => chain.some(({ role }) => role === "relay")) ?? quotes[0];
  await page.focus(`mark[tabindex][data-quote="${relayed?.id}"]`);
  await save(page, `playground-${size}`);
  await page.close();
}

async function shootMarkup(browser: Browser, name: string, html: string, viewport: Viewport): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await page.setContent(html);
  await save(page, name);
  await page.close();
}

/** Has the program take the pipe that it writes to for a terminal. */
const AS_TERMINAL = "data:text/javascript,Object.assign(process.stdout, { isTTY: true, columns: 80 })";

/** ANSI's codes for bold and dim text, and for the end of both, as tags. */
const STYLES: Readonly<Record<string, string>> = { 1: '<span class="bold">', 2: '<span class="dim">', 22: "</span>" };

/** What the program writes to a terminal, as a page in its colours. */
function terminalPage(): string {
  const program = ["--import", "tsx", "--import", AS_TERMINAL, join(ROOT, "src", "cli", "main.ts")];
  const output = execFileSync(process.execPath, [...program, "--color", ARTICLE], { encoding: "utf8", cwd: ROOT });
  // bold, dim and neither, in turn with the words
  const marked = output.split(/\u001b\[(\d+)m/u).map((part, at) => (at % 2 === 0 ? escapeHtml(part) : (STYLES[part] ?? ""))).join("");
  return `<!DOCTYPE html><title>Terminal</title><style>
body{margin:0;padding:20px 24px;background:#17171b;color:#e9e9ee}
pre{margin:0;font:14px/1.4 "DejaVu Sans Mono",monospace}
.bold{font-weight:700}
.dim{color:#a0a0ae}
</style><pre><span class="dim">$</span> hearsay examples/articles/politics.txt\n\n${marked}</pre>`;
}

mkdirSync(FOLDER, { recursive: true });
const text = readFileSync(ARTICLE, "utf8");
const browser = await startBrowser();
try {
  await shootPlayground(browser, "desktop");
  await shootPlayground(browser, "phone");
  await shootMarkup(browser, "html", toHtml(extractQuotes(text), text, { title: "Ferry deal" }), { width: 1100, height: 720 });
  await shootMarkup(browser, "terminal", terminalPage(), { width: 800, height: 720 });
} finally {
  await browser.close();
}
