// The quotes of an article: who said what, and how sure that is.
//
//   npm run build && node examples/basic.mjs
import { readFileSync } from "node:fs";
import { extractQuotes } from "hearsay";

const article = readFileSync(new URL("articles/business.txt", import.meta.url), "utf8");
const { quotes, sources } = extractQuotes(article);

console.log(`${quotes.length} quotes from ${sources.length} sources\n`);
for (const { speaker, type, text, confidence } of quotes) {
  console.log(`${confidence.toFixed(2)}  ${speaker?.name ?? "somebody"} (${type}): ${text}`);
}

// spans are positions in the very string that was given
const [first] = quotes;
if (first) console.log(`\nThe first is written: ${first.content.map(({ start, end }) => article.slice(start, end)).join(" … ")}`);
