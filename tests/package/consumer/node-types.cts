import type { Extraction } from "hearsay";
import { extractMany, type ExtractManyResult } from "hearsay/node";

const articles = [{ id: 7, text: "“We will act,” Ann Lee said." }];
export const seen: (number | string)[] = [];
export async function read({ signal }: AbortController): Promise<void> {
  for await (const { article, extraction, error } of extractMany(articles, { workers: 2, scope: "all", signal })) {
    seen.push(article.id, error === null ? extraction.quotes.length : error.message);
  }
  // @ts-expect-error: an article may have failed
  for await (const { extraction } of extractMany(articles)) seen.push((extraction satisfies Extraction).quotes.length);
}
export const texts: AsyncIterable<ExtractManyResult<string>> = extractMany(["“We will act,” Ann Lee said."]);

// @ts-expect-error: an article is a string or has a text
extractMany([{ id: 7 }]);
// @ts-expect-error: there is no such option
extractMany(articles, { threads: 2 });
