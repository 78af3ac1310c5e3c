import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

async function outputOf(example: string): Promise<string[]> {
  const { stdout, stderr } = await run(process.execPath, [join(root, "examples", example)]);
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("nothing is built: npm run build");
});

test("the basic example lists quotes with their speakers", async () => {
  const lines = await outputOf("basic.mjs");
  expect(lines[0]).toMatch(/^\d\d quotes from \d\d? sources$/u);
  expect(lines.filter((line) => /^[01]\.\d\d {2}Moira Gallagher \(direct\): .*We grew too fast/u.test(line))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/^The first is written: /u);
});

test("the tree has a statement under the agency that quotes it, and its issuer under the statement", async () => {
  const lines = await outputOf("chain-tree.mjs");
  const at = lines.findIndex((line) => line.endsWith("─ Estinform (relay)"));
  expect(lines.slice(at, at + 4).map((line) => line.replace(/^[│├└─ ]+/u, ""))).toEqual([
    "Estinform (relay)",
    "statement (document)",
    "Estmark Foreign Ministry (speaker)",
    expect.stringMatching(/^The ministers noted with satisfaction that trade/u),
  ]);
  const depths = lines.slice(at, at + 4).map((line) => line.search(/[^│├└─ ]/u));
  expect(depths).toEqual([3, 6, 9, 12]);
});

test("the speakers come with their words, the most quoted first", async () => {
  const heads = (await outputOf("speakers.mjs")).flatMap((line) => /^(\S.*): (\d+) quotes, \d+ words$/u.exec(line)?.slice(1, 3) ?? []);
  const counts = heads.filter((_, at) => at % 2 === 1).map(Number);
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(heads.some((head) => head.startsWith("Helena Strand"))).toBe(true);
});

test("the stream reads every article", async () => {
  const lines = await outputOf("streaming.mjs");
  const counts = lines.flatMap((line) => /^\w+\.txt: (\d+) quotes, \d+ of them through a medium or a document$/u.exec(line)?.[1] ?? []);
  expect(counts).toHaveLength(6);
  expect(lines).toContain(`${counts.reduce((sum, count) => sum + Number(count), 0)} quotes in all. Quoted most:`);
});

test("the questions in SQL are answered, and the figures agree with each other", async () => {
  const lines = await outputOf("duckdb/questions.mjs");
  const answers = new Map<string, string[][]>();
  for (const [at, line] of lines.entries()) {
    if (!line.endsWith("?")) continue;
    const end = lines.indexOf("", at + 2);
    answers.set(line, lines.slice(at + 3, end < 0 ? undefined : end).map((row) => row.trim().split(/ {2,}/u)));
  }
  expect(answers.size).toBe(5);
  const [most, relays, people, desks, documents] = [...answers.values()];
  expect(most).toHaveLength(8);
  expect(most?.map(([, quotes]) => Number(quotes))).toEqual(most?.map(([, quotes]) => Number(quotes)).toSorted((a, b) => b - a));
  expect(relays?.map(([relay]) => relay).sort()).toEqual(["Estinform", "Evening Courier", "Radio Halden"]);
  expect(people?.map(([person]) => person).sort()).toEqual(["a man", "a woman", "not told"]);
  expect(desks?.map(([desk]) => desk).sort()).toEqual(["business", "crime", "culture", "politics", "sport"]);
  for (const [desk, quotes, nameless, percent] of desks ?? []) expect(percent, desk).toBe(String(Math.round((100 * Number(nameless)) / Number(quotes))));
  expect(documents).toContainEqual(["statement", "Calder Foods", "2", "1"]);
});
