/**
 * What comes of articles: their extractions, made here or on worker threads, in their order.
 *
 * @example
 * for await (const outcome of extractions(articles, { workers: 2, options: {} })) {
 *   // { article: { id: "a1", … }, extraction: { quotes: […], sources: […] } }, or { problem: "news.jsonl:7: not valid UTF-8" }
 * }
 */
import { extract } from "../extract.js";
import { inOrder } from "../node/in-order.js";
import { openPool } from "../node/pool.js";
import { readOptions } from "../options.js";
import type { ExtractOptions, Extraction } from "../types.js";
import type { Article, Problem } from "./article.js";

/** An article with what is quoted in it, or what went wrong. */
export type Outcome = Problem | { readonly article: Article; readonly extraction: Extraction };

/** Yields what comes of each item, on so many threads, or one item after the other on this one where `workers` is null. */
export async function* extractions(
  items: AsyncIterable<Article | Problem>, { workers, options }: { readonly workers: number | null; readonly options: ExtractOptions },
): AsyncGenerator<Outcome, void, undefined> {
  const settings = readOptions(options);
  if (workers === null) {
    for await (const item of items) yield "problem" in item ? item : { article: item, extraction: extract(item.text, settings) };
    return;
  }
  const pool = openPool(workers, settings);
  const work = async (item: Article | Problem): Promise<Outcome> => {
    if ("problem" in item) return item;
    const result = await pool.extract(item.text);
    return result instanceof Error ? { problem: `${item.id}: its worker died: ${result.message}` } : { article: item, extraction: result };
  };
  try {
    yield* inOrder(items, work, pool);
  } finally {
    await pool.close();
  }
}
