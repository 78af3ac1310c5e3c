/** The program with worker threads, as a process of its own, beside the same without them. */
import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Built, buildSources } from "../node/built.js";
import { command } from "./terminal.js";

const LINES = Array.from({ length: 30 }, (_, at) => {
  if (at === 11) return '{"id": "torn", "text"';
  if (at === 17) return '{"id": "odd", "text": 7}';
  return JSON.stringify({ id: `a${at}`, text: `${"It rained. ".repeat(at % 4)}“The bridge took ${at} days,” Lena Fox, the mayor, said.\n\nShe told the Evening Courier it was over.` });
});
const stdin = `${LINES.join("\n")}\n`;

let built: Built;
beforeAll(async () => {
  built = await buildSources();
});
afterAll(() => built.remove());

/** Runs the program; its status, and what it wrote. */
function program(words: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [built.cli, ...words], (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

describe("--workers", () => {
  test.each(["1", "2"])("%s writes what the program writes without, broken lines and all", async (workers) => {
    const alone = await command([], { stdin: [stdin] });
    expect(alone.status).toBe(1);
    expect(alone.stderr).toMatch(/^hearsay: standard input:12: not valid JSON: [^\n]+\nhearsay: standard input:18: "text" is not a string\n$/u);
    expect(await program(["--workers", workers])).toEqual(alone);
  });

  test("goes with every format, and with stats", async () => {
    for (const words of [["--format", "csv"], ["--format", "json"], ["stats", "--top", "5"]]) {
      expect(await program([...words, "--workers", "2"]), words.join(" ")).toEqual(await command(words, { stdin: [stdin] }));
    }
  });

  test("is refused where it is no number of threads", async () => {
    for (const given of ["0", "two", "1e3", "1025"]) {
      expect(await command(["--workers", given])).toMatchObject({ status: 2, stderr: expect.stringContaining(`--workers takes a whole number from 1 to 1024, not '${given}'`) });
    }
  });
});
