// The hands that words came through, as a tree: what reached the reader by whom, and from whom.
//
//   npm run build && node examples/chain-tree.mjs [ARTICLE]
import { readFileSync } from "node:fs";
import { extractQuotes } from "hearsay";

const path = process.argv[2] ?? new URL("articles/politics.txt", import.meta.url);
const { quotes } = extractQuotes(readFileSync(path, "utf8"));

/** Hands with the same name and role are one branch, and quotes are its leaves. */
const article = { branches: new Map(), quotes: [] };
for (const quote of quotes) {
  let branch = article;
  for (const { role, name } of quote.chain.filter((link) => link.role !== "occasion")) {
    const label = `${name} (${role})`;
    if (!branch.branches.has(label)) branch.branches.set(label, { branches: new Map(), quotes: [] });
    branch = branch.branches.get(label);
  }
  branch.quotes.push(quote);
}

console.log("the article");
draw(article, "");

function draw({ branches, quotes: leaves }, indent) {
  const lines = [
    ...leaves.map(({ text }) => ({ label: shorten(text) })),
    ...[...branches].map(([label, branch]) => ({ label, branch })),
  ];
  for (const [at, { label, branch }] of lines.entries()) {
    const last = at === lines.length - 1;
    console.log(`${indent}${last ? "└─ " : "├─ "}${label}`);
    if (branch) draw(branch, indent + (last ? "   " : "│  "));
  }
}

function shorten(text) {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 72 ? `${line.slice(0, 71)}…` : line;
}
