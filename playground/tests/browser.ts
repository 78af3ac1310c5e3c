/**
 * Chromium with the playground in it, and all that goes wrong there.
 *
 * @example
 * const { page, faults } = await openPage(browser, { size: "phone" });
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, launch, type Page } from "puppeteer-core";
// @ts-expect-error: the build has no types
import { buildPage, PAGE } from "../build.mjs";

export const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844, isMobile: true, hasTouch: true },
} as const;

/** Builds the page and starts the browser that HEARSAY_CHROMIUM names, or Debian's. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env["HEARSAY_CHROMIUM"] || "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`There is no Chromium at ${executablePath}: set HEARSAY_CHROMIUM to its path`);
  await buildPage();
  const root = process.getuid?.() === 0; // Chromium's sandbox does not run as root
  return launch({ executablePath, args: root ? ["--no-sandbox"] : [] });
}

export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, and requests for anything but the page itself and its worker. */
  readonly faults: string[];
}

export interface Opening {
  readonly size?: keyof typeof SIZES;
  readonly scheme?: "light" | "dark";
  readonly fragment?: string;
  /** Where the page is; by default it is opened as a file. */
  readonly url?: string;
  /** Runs in the page before its own script. */
  readonly before?: () => void;
}

export async function openPage(browser: Browser, opening: Opening = {}): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const url = opening.url ?? pathToFileURL(PAGE as string).href;
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${String(error)}`));
  page.on("request", (request) => {
    const asked = request.url();
    if (asked.split("#")[0] !== url && !asked.startsWith("blob:") && asked !== "data:,") faults.push(`request: ${asked}`);
  });
  await page.setViewport(SIZES[opening.size ?? "desktop"]);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: opening.scheme ?? "light" }]);
  if (opening.before) await page.evaluateOnNewDocument(opening.before);
  await page.goto(url + (opening.fragment ?? ""));
  return { page, faults };
}

/** Waits until the status says that quotes were read, and as many as `count` accepts. */
export async function waitForQuotes(page: Page, accepts: (count: number) => boolean = () => true): Promise<number> {
  for (;;) {
    const status = await page.$eval("#status", (line) => line.textContent ?? "");
    const count = Number(/^(\d+) quotes?,/u.exec(status)?.[1] ?? "NaN");
    if (!Number.isNaN(count) && accepts(count)) return count;
    await pause(25);
  }
}

/** Puts a text into the text area as a person does who pastes. */
export async function setText(page: Page, text: string): Promise<void> {
  await page.$eval(
    "#text",
    (area, value) => {
      (area as HTMLTextAreaElement).value = value;
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    text,
  );
}

/** How long a download may take to come, in milliseconds. */
const DOWNLOAD = 30_000;

/** Does what starts the page's first download, and gives back the file's name and contents. */
export async function downloadOf(page: Page, start: () => Promise<void>): Promise<{ name: string; content: string }> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-playground-"));
  const session = await page.browser().target().createCDPSession();
  const contextId = page.browserContext().id;
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow", downloadPath: folder, eventsEnabled: true, ...(contextId === undefined ? {} : { browserContextId: contextId }),
  });
  const states: string[] = [];
  session.on("Browser.downloadProgress", ({ state }) => states.push(state));
  await start();
  for (const began = Date.now(); states.at(-1) !== "completed"; await pause(25)) {
    if (Date.now() - began > DOWNLOAD) throw new Error(`No file came: ${states.join(", ") || "no download has begun"}`);
  }
  await session.detach();
  const [name = ""] = readdirSync(folder);
  return { name, content: readFileSync(join(folder, name), "utf8") };
}

/** What a page would save, when `keepFiles` ran before its script. */
interface Kept {
  name: string;
  blob: Blob;
}

/**
 * Has the page keep what it would save, for {@link keptFile}: a browser lets a page begin one download by itself, and each
 * further one only soon after a click, which on a busy machine it may not be.
 */
export function keepFiles(): void {
  const blobs = new Map<string, Blob>();
  const kept: Kept[] = [];
  Object.assign(globalThis, { kept });
  const createUrl = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob): string => {
    const url = createUrl(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function keep(): void {
    const blob = blobs.get(this.href);
    if (blob) kept.push({ name: this.download, blob });
  };
}

/** The next file that the page would save, and its name. */
export async function keptFile(page: Page): Promise<{ name: string; content: string }> {
  const next = await page.waitForFunction(async () => {
    const file = (globalThis as unknown as { kept: Kept[] }).kept.shift();
    return file && { name: file.name, content: await file.blob.text() };
  });
  return (await next.jsonValue()) as { name: string; content: string };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
