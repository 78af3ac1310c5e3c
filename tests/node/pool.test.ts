import { describe, expect, test } from "vitest";
import { openPool, type Pool } from "../../src/node/pool.js";
import { readOptions } from "../../src/options.js";
import { isAlive, threadsOf } from "./threads.js";

const settings = readOptions({ scope: "all" });
const echo = new URL("echo-worker.mjs", import.meta.url);

async function withPool<Result>(size: number, use: (pool: Pool) => Promise<Result>, code: URL = echo): Promise<Result> {
  const pool = openPool(size, settings, code);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

describe("a pool", () => {
  test("answers each text, on as many threads as it may have", async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `text ${at}`);
    let answers: unknown[] = [];
    const threads = await threadsOf(() => withPool(3, async ({ extract }) => (answers = await Promise.all(texts.map(extract)))));
    expect(answers).toMatchObject(texts.map((text) => ({ text, settings })));
    expect(threads).toHaveLength(3);
    expect(threads.filter(isAlive)).toEqual([]);
  });

  test("starts no more threads than there is work for", async () => {
    const threads = await threadsOf(() => withPool(8, async ({ extract }) => {
      await extract("one");
      await extract("two");
    }));
    expect(threads).toHaveLength(1);
  });

  test("closes in the middle of work", async () => {
    const threads = await threadsOf(() => withPool(2, async ({ extract }) => {
      void extract("one");
      void extract("two");
      void extract("three");
    }));
    expect(threads).toHaveLength(2);
    expect(threads.filter(isAlive)).toEqual([]);
  });
});

describe("a thread that dies", () => {
  test.each([["throw", "it was told to"], ["exit", "a worker ended with status 3"]])(
    "by %s fails the text that it was at; another one does the rest",
    async (word, message) => {
      const texts = ["one", word, "two", "three", word, "four"];
      const answers = await withPool(1, ({ extract }) => Promise.all(texts.map(extract)));
      expect(answers).toMatchObject([{ text: "one" }, { message }, { text: "two" }, { text: "three" }, { message }, { text: "four" }]);
    },
  );

  test("before it could be loaded fails everything", async () => {
    const missing = new URL("no-such-worker.mjs", import.meta.url);
    await withPool(2, async ({ extract }) => {
      const failures = await Promise.allSettled(["one", "two", "three"].map(extract));
      expect(failures.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
      await expect(extract("four")).rejects.toThrow("no-such-worker");
    }, missing);
  });
});
