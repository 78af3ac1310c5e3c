/**
 * hearsay for many articles, on the threads of one machine. For Node only.
 *
 * @example
 * import { extractMany } from "hearsay/node";
 * for await (const { article, extraction } of extractMany(articles, { workers: 4 })) {
 *   await store(article.id, extraction?.quotes ?? []);
 * }
 *
 * @packageDocumentation
 */
import { availableParallelism } from "node:os";
import { readOptions, readText } from "../options.js";
import type { ExtractOptions, Extraction } from "../types.js";
import { inOrder } from "./in-order.js";
import { openPool } from "./pool.js";

/** What {@link extractMany} may be told: what to look for, and with how many threads. */
export interface ExtractManyOptions extends ExtractOptions {
  /** The threads beside the caller's own, a whole number from 1. By default as many as the machine runs at once. */
  readonly workers?: number;
  /** Ends the work when it is aborted: the iterator throws its reason. */
  readonly signal?: AbortSignal;
}

/** An article with what is quoted in it; or with what went wrong, in which case there is no extraction. */
export type ExtractManyResult<Article> =
  | { readonly article: Article; readonly extraction: Extraction; readonly error: null }
  | { readonly article: Article; readonly extraction: null; readonly error: Error };

/**
 * Extracts the quotes of many articles on worker threads and gives them in the order of the articles.
 *
 * Articles are taken as results are: at most sixteen a worker are under way, so that memory does not grow with their
 * number, however slow the reader. One that fails is given with its error, and the others are done: one whose text is
 * not a string (a `TypeError`), or one that a worker died over, such as for want of memory. The workers end with the
 * iteration, also when it is left early.
 *
 * @param articles - Texts, or objects with a `text`, at hand or as they come. Objects are given back as they are.
 * @param options - What to look for, with how many workers, and a signal to abort; see {@link ExtractManyOptions}.
 * @throws TypeError and RangeError at once, as `extractQuotes` does, for an option that is not known or out of range.
 *   The iterator throws what `articles` throws, the reason of an aborted `signal`, and an `Error` where no worker can start.
 *
 * @example
 * const articles = [{ id: "a1", text: "“We will act,” Ann Lee said." }];
 * for await (const { article, extraction } of extractMany(articles, { workers: 2, minConfidence: 0.5 })) {
 *   console.log(article.id, extraction?.quotes.length); // a1 1
 * }
 */
export function extractMany<Article extends string | { readonly text: string }>(
  articles: Iterable<Article> | AsyncIterable<Article>,
  { workers = availableParallelism(), signal, ...options }: ExtractManyOptions = {},
): AsyncGenerator<ExtractManyResult<Article>, void, undefined> {
  const settings = readOptions(options);
  if (!Number.isSafeInteger(workers) || workers < 1) {
    throw new RangeError(`option “workers” must be a whole number from 1, but it is ${workers}`);
  }
  const pool = openPool(workers, settings);
  const work = async (article: Article): Promise<ExtractManyResult<Article>> => {
    const text = textOf(article);
    const result = text instanceof Error ? text : await pool.extract(text);
    return result instanceof Error ? { article, extraction: null, error: result } : { article, extraction: result, error: null };
  };
  return untilClosed(inOrder(articles, work, { room: pool.room, signal }), pool.close);
}

function textOf(article: string | { readonly text: string }): string | TypeError {
  try {
    return readText(typeof article === "object" ? article?.text : article);
  } catch (error) {
    return error as TypeError;
  }
}

async function* untilClosed<Result>(results: AsyncIterable<Result>, close: () => Promise<void>): AsyncGenerator<Result, void, undefined> {
  try {
    yield* results;
  } finally {
    await close();
  }
}
