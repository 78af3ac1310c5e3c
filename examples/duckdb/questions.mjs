// Five questions to a corpus in SQL: its quotes in DuckDB, a file of tables beside a file of questions.
//
//   npm run build && node examples/duckdb/questions.mjs [ARTICLES.jsonl]
//
// ARTICLES.jsonl has a line {"id": …, "desk": …, "text": …} an article.
import { DuckDBInstance } from "@duckdb/node-api";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { toJsonLine } from "hearsay/formats";
import { extractMany } from "hearsay/node";

const articles = process.argv[2] ?? join(import.meta.dirname, "../corpus/articles.jsonl");
const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
const extractions = join(folder, "extractions.jsonl");

await pipeline(Readable.from(lines()), createWriteStream(extractions));
const database = await (await DuckDBInstance.create(":memory:")).connect();
for (const statement of statementsOf("tables.sql")) await database.run(statement.sql);
for (const { title, sql } of statementsOf("questions.sql")) {
  const answer = await database.runAndReadAll(sql);
  console.log(`\n${title}\n`);
  print(answer.columnNames(), answer.getRowsJson());
}
rmSync(folder, { recursive: true });

/** What `hearsay --workers 2` writes. */
async function* lines() {
  for await (const { article, extraction, error } of extractMany(read(), { workers: 2 })) {
    if (extraction) yield `${toJsonLine(extraction, article.id)}\n`;
    else console.error(`${article.id}: ${error.message}`);
  }
}

async function* read() {
  for await (const line of createInterface({ input: createReadStream(articles) })) yield JSON.parse(line);
}

/** The statements of a file, each with the first line of the comment above it, and with the files' names filled in. */
function statementsOf(name) {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  return text.split(/;\s*$/mu).filter((statement) => statement.trim() !== "").map((statement) => ({
    title: /^-- (.*)$/mu.exec(statement)?.[1],
    sql: statement.replace(/'[^']*'|:(articles|extractions)\b/gu, (found, file) => (file ? quoted(file === "articles" ? articles : extractions) : found)),
  }));
}

function quoted(path) {
  return `'${path.replaceAll("'", "''")}'`;
}

function print(names, rows) {
  const cells = [names.map((name) => name.replaceAll("_", " ")), ...rows.map((row) => row.map((cell) => String(cell ?? "")))];
  const widths = names.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  for (const row of cells) {
    console.log(row.map((cell, at) => (/^[\d.]*$/u.test(cell) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join("  ").trimEnd());
  }
}
