import axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, SIZES, startBrowser, waitForQuotes } from "./browser.js";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What axe finds against, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

describe.each(Object.keys(SIZES) as (keyof typeof SIZES)[])("at the size of a %s", (size) => {
  test.each(["light", "dark"] as const)("axe finds nothing in %s colours, with and without evidence", async (scheme) => {
    const { page, faults } = await openPage(browser, { size, scheme });
    await waitForQuotes(page);
    expect(await violations(page)).toEqual([]);
    await page.click("#share");
    await page.waitForSelector("#link:not([hidden])");
    await page.focus("mark[tabindex]");
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });

  test("nothing is wider than the screen", async () => {
    const { page } = await openPage(browser, { size });
    await waitForQuotes(page);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(content).toBeLessThanOrEqual(screen ?? 0);
    await page.browserContext().close();
  });
});

test("every control is reached with the Tab key, in the order of the page", async () => {
  const { page } = await openPage(browser);
  await waitForQuotes(page);
  const reached: string[] = [];
  for (let key = 0; key < 11; key++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.className || ""));
  }
  expect(reached.slice(0, 9)).toEqual(["skip", "examples", "open", "text", "confidence", "scope", "format", "save", "share"]);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("mark");
  await page.browserContext().close();
});
