/**
 * Writes into README.md and docs/ what their blocks really give, and tables of figures as benchmarks print them.
 *
 *   npm run docs:update -- [--shared FOLDER]
 *
 * Blocks whose ellipses agree with what comes stay as they are. A table that stands under `<!-- table: SCRIPT N -->`
 * becomes the N-th table that `npm run SCRIPT` prints; those are left alone without FOLDER, which holds the corpora.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { agrees } from "./blocks.js";
import { listDocuments, type Outcome, readDocument, runDocument } from "./run.js";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { shared: { type: "string" } } });
const printed = new Map<string, string[]>();

for (const path of listDocuments()) {
  const before = readDocument(path);
  let after = withOutcomes(before, await runDocument(path));
  if (values.shared !== undefined) after = withTables(after, resolve(values.shared));
  if (after !== before) writeFileSync(join(root, path), after);
  console.log(`${after === before ? "as it was" : "rewritten"}: ${path}`);
}

function withOutcomes(text: string, outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ expected, actual }) => !agrees(expected, actual))
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, expected, actual }) => whole.slice(0, start) + actual + whole.slice(start + expected.length), text);
}

function withTables(text: string, shared: string): string {
  return text.replaceAll(/(<!-- table: ([\w:]+) (\d+) -->)\n+(?:\|.*\n)*\n*/gu, (_, mark: string, script: string, number: string) => {
    const table = tablesOf(script, shared)[Number(number) - 1];
    if (table === undefined) throw new Error(`npm run ${script} prints no table ${number}`);
    return `${mark}\n\n${table}\n`;
  });
}

function tablesOf(script: string, shared: string): string[] {
  let tables = printed.get(script);
  if (!tables) {
    const more = script === "size" ? [] : ["--shared", shared];
    const output = execFileSync("npm", ["run", "--silent", script, "--", ...more], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
    printed.set(script, (tables = output.match(/(?:^\|.*\n)+/gmu) ?? []));
  }
  return tables;
}
