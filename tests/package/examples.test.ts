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
