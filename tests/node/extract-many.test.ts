import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/index.js";
import { type Built, buildSources } from "./built.js";
import { isAlive, threadsOf } from "./threads.js";

const ARTICLES = Array.from({ length: 24 }, (_, at) => ({
  id: `a${at}`,
  text: `${"The ferry was late again. ".repeat((at * 7) % 5)}\n\n“We counted ${at} complaints,” Ines Kovac, the harbour master, said. She hoped for “calmer” days.`,
}));

let built: Built;
let extractMany: Awaited<ReturnType<Built["load"]>>["extractMany"];
beforeAll(async () => {
  built = await buildSources();
  ({ extractMany } = await built.load());
});
afterAll(() => built.remove());

async function* coming<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) {
    await new Promise((resolve) => setImmediate(resolve));
    yield item;
  }
}

async function all<Item>(results: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const each of results) taken.push(each);
  return taken;
}

describe("extractMany", () => {
  test.each([1, 2])("gives with %i workers what extractQuotes gives, in order", async (workers) => {
    const expected = ARTICLES.map((article) => ({ article, extraction: extractQuotes(article.text, { scope: "all" }), error: null }));
    expect(await all(extractMany(coming(ARTICLES), { workers, scope: "all" }))).toEqual(expected);
  });

  test("takes texts as well as objects, at hand as well as coming, and none", async () => {
    const [first] = ARTICLES;
    expect(await all(extractMany([first?.text ?? ""]))).toEqual([{ article: first?.text, extraction: extractQuotes(first?.text ?? ""), error: null }]);
    expect(await all(extractMany([]))).toEqual([]);
  });

  test("gives an article that is none with its error, and the others", async () => {
    const articles = [ARTICLES[0], { id: "odd", text: 7 }, null, ARTICLES[1]] as unknown as typeof ARTICLES;
    expect(await all(extractMany(articles, { workers: 2 }))).toMatchObject([
      { article: { id: "a0" }, error: null },
      { article: { id: "odd" }, extraction: null, error: { name: "TypeError", message: expect.stringContaining("it was given 7") } },
      { article: null, extraction: null, error: { name: "TypeError" } },
      { article: { id: "a1" }, error: null },
    ]);
  });

  test("refuses at once what it cannot do", () => {
    expect(() => extractMany([], { workers: 0 })).toThrow(RangeError);
    expect(() => extractMany([], { workers: 1.5 })).toThrow("option “workers” must be a whole number from 1, but it is 1.5");
    expect(() => extractMany([], { scope: "most" } as never)).toThrow(RangeError);
    expect(() => extractMany([], { scoop: true } as never)).toThrow(TypeError);
  });
});

describe("no worker is alive", () => {
  test("after the last article", async () => {
    const threads = await threadsOf(() => all(extractMany(ARTICLES, { workers: 2 })));
    expect(threads).toHaveLength(2);
    expect(threads.filter(isAlive)).toEqual([]);
  });

  test("after the reader has left", async () => {
    const threads = await threadsOf(async () => {
      for await (const { article } of extractMany(coming(ARTICLES), { workers: 2 })) if (article.id === "a3") break;
    });
    expect(threads.length).toBeGreaterThan(0);
    expect(threads.filter(isAlive)).toEqual([]);
  });

  test("after a fault of the articles", async () => {
    async function* torn(): AsyncGenerator<string> {
      yield "“It was dark,” Ann Lee said.";
      throw new Error("the file was torn");
    }
    const threads = await threadsOf(() => expect(all(extractMany(torn(), { workers: 2 }))).rejects.toThrow("the file was torn"));
    expect(threads.filter(isAlive)).toEqual([]);
  });

  test("after an abort", async () => {
    const controller = new AbortController();
    const taken: string[] = [];
    const threads = await threadsOf(async () => {
      const results = extractMany(ARTICLES, { workers: 2, signal: controller.signal });
      const reading = (async () => {
        for await (const { article } of results) {
          taken.push(article.id);
          controller.abort();
        }
      })();
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    });
    expect(taken).toEqual(["a0"]);
    expect(threads.filter(isAlive)).toEqual([]);
  });
});
