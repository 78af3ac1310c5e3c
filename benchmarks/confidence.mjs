// What the library's confidence is worth: of the quotes given 0.9, are nine in ten right? And what does minConfidence cost?
//
//   npm run build && npm run bench:confidence -- [--shared FOLDER]
//
// FOLDER (../shared by default) holds corpora/polnear/dev.jsonl, which is other people's work and no part of the
// repository. A quote is right when its content shares half of its words with a gold content, and its source overlaps
// the gold source or neither has one: the scorer's "linked".
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extractQuotes } from "hearsay";
import { table } from "./table.mjs";

const { values } = parseArgs({ options: { shared: { type: "string", default: join(import.meta.dirname, "../../shared") } } });
const path = join(resolve(values.shared), "corpora/polnear/dev.jsonl");
if (!existsSync(path)) {
  console.log(`not there, so nothing can be measured: ${path}; name its folder with --shared FOLDER`);
  process.exit(1);
}

const judged = [];
let gold = 0;
for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
  const { text, attributions } = JSON.parse(line);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
  const inside = (spans) => new Set(words.flatMap(([start, end], at) => (spans.some(([from, to]) => start < to && from < end) ? [at] : [])));
  const expected = attributions.map(({ content, source }) => ({ content: inside(content), source: inside(source) }));
  gold += expected.length;
  for (const quote of extractQuotes(text, { scope: "all" }).quotes) {
    const content = inside(quote.content.map(({ start, end }) => [start, end]));
    const source = inside(quote.source ? [[quote.source.start, quote.source.end]] : []);
    const right = expected.some((each) => jaccard(each.content, content) >= 0.5 && (shared(each.source, source) > 0 || each.source.size + source.size === 0));
    judged.push({ confidence: quote.confidence, right });
  }
}

const tenths = Array.from({ length: 10 }, (_, tenth) => judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth));
console.log(`PolNeAR dev, scope all, ${judged.length} quotes\n`);
console.log(table(
  ["confidence", "quotes", "promised", "right"],
  tenths.flatMap((quotes, tenth) => (quotes.length === 0 ? [] : [[
    `${tenth / 10}–${(tenth + 1) / 10}`, String(quotes.length), percent(mean(quotes.map(({ confidence }) => confidence))), percent(mean(quotes.map(({ right }) => (right ? 1 : 0)))),
  ]])),
));
console.log(table(
  ["minConfidence", "quotes", "precision", "recall"],
  [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
    const kept = judged.filter(({ confidence }) => confidence >= least);
    const right = kept.filter((each) => each.right).length;
    return [String(least), String(kept.length), percent(right / kept.length), percent(right / gold)];
  }),
));

function shared(a, b) {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

function jaccard(a, b) {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
