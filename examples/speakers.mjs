// The speakers of an article, the most quoted first, each with the words that are theirs.
//
//   npm run build && node examples/speakers.mjs [ARTICLE]
import { readFileSync } from "node:fs";
import { extractQuotes } from "hearsay";

const path = process.argv[2] ?? new URL("articles/crime.txt", import.meta.url);
const { quotes, sources } = extractQuotes(readFileSync(path, "utf8"), { minConfidence: 0.5 });

const speakers = sources
  .map((source) => ({ source, said: quotes.filter(({ speaker }) => speaker?.id === source.id) }))
  .filter(({ said }) => said.length > 0)
  .sort((a, b) => b.said.length - a.said.length);

for (const { source, said } of speakers) {
  const words = said.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  console.log(`${source.name}${source.description ? `, ${source.description}` : ""}: ${said.length} quotes, ${words} words`);
  if (source.aliases.length > 0) console.log(`  also ${source.aliases.join("; ")}`);
  for (const { type, text } of said) console.log(`  - ${type === "direct" ? `“${text}”` : text}`);
  console.log();
}

const open = quotes.filter(({ speaker }) => speaker === null);
if (open.length > 0) console.log(`Nobody can tell who said ${open.length} more.`);
