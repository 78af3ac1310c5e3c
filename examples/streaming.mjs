// Many articles as a stream, one at a time in memory: how often is each source quoted, and by whom is it relayed?
//
//   npm run build && node examples/streaming.mjs
import { readdir, readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { extractQuotes } from "hearsay";

const folder = new URL("articles/", import.meta.url);

/** The articles, read as they are asked for; in earnest, lines of a file, rows of a database, messages of a queue. */
async function* articles() {
  for (const name of (await readdir(folder)).sort()) {
    yield { id: name, text: await readFile(new URL(name, folder), "utf8") };
  }
}

const results = Readable.from(articles()).map(({ id, text }) => ({ id, ...extractQuotes(text) }));

const quoted = new Map();
let total = 0;
for await (const { id, quotes } of results) {
  const relayed = quotes.filter(({ chain }) => chain.some(({ role }) => role === "relay" || role === "document")).length;
  console.log(`${id}: ${quotes.length} quotes, ${relayed} of them through a medium or a document`);
  total += quotes.length;
  for (const { speaker } of quotes) {
    if (speaker) quoted.set(speaker.name, (quoted.get(speaker.name) ?? 0) + 1);
  }
}

console.log(`\n${total} quotes in all. Quoted most:`);
for (const [name, count] of [...quoted].sort((a, b) => b[1] - a[1]).slice(0, 5)) console.log(`${String(count).padStart(4)}  ${name}`);
