import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { command } from "./terminal.js";

const ARTICLE = "The bypass will be closed in May.\n\n“The road is worn out,” Ines Kovac, the county engineer, said on Monday.\n";
const article = (id: unknown, text: unknown = ARTICLE): string => `${JSON.stringify({ id, text })}\n`;
const read = (lines: string): { id: unknown; quotes: { text: string }[] }[] =>
  lines.trimEnd().split("\n").map((line) => JSON.parse(line));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
  await Promise.all([
    writeFile(join(folder, "bypass.txt"), ARTICLE),
    writeFile(join(folder, "empty.txt"), ""),
    writeFile(join(folder, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])),
    writeFile(join(folder, "news.jsonl"), `${article("a")}{"id": "b", "text"\n\n${article("c")}`),
    writeFile(join(folder, "photo.ndjson"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

describe("help and version", () => {
  test("are printed", async () => {
    const help = await command(["--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toContain("Usage: hearsay [OPTION…] [FILE…]");
    for (const line of help.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(await command(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  });
});

describe("text", () => {
  test("from a file is written as text", async () => {
    const { status, stdout, stderr } = await command([at("bypass.txt")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^ 1 {2}Ines Kovac {2}direct · said · \d+%\n {4}“The road is worn out,?”\n/u);
    expect(stdout).toContain("\nSources\n  Ines Kovac");
  });

  test("from standard input is the same, however it is cut", async () => {
    const whole = await command([], { stdin: [ARTICLE] });
    expect(whole).toEqual(await command([at("bypass.txt")]));
    expect(await command(["-"], { stdin: [...Buffer.from(ARTICLE)].map((byte) => Uint8Array.of(byte)) })).toEqual(whole);
  });

  test("without quotes says so", async () => {
    expect(await command([], { stdin: [] })).toEqual({ status: 0, stdout: "No quotes.\n", stderr: "" });
    expect(await command([at("empty.txt")])).toMatchObject({ status: 0, stdout: "No quotes.\n" });
  });

  test("from several files stands under their names", async () => {
    const { stdout } = await command([at("bypass.txt"), at("empty.txt")]);
    expect(stdout.startsWith(`== ${at("bypass.txt")} ==\n\n 1  Ines Kovac`)).toBe(true);
    expect(stdout.endsWith(`\n\n\n== ${at("empty.txt")} ==\n\nNo quotes.\n`)).toBe(true);
  });

  test("is wrapped and coloured in a terminal, and neither in a pipe", async () => {
    const { stdout } = await command([at("bypass.txt")], { columns: 44 });
    expect(stdout).toContain("\u001b[1mInes Kovac\u001b[22m");
    for (const line of stdout.replace(/\u001b\[\d+m/gu, "").split("\n")) expect(line.length).toBeLessThanOrEqual(44);
    expect((await command([at("bypass.txt")])).stdout).not.toContain("\u001b");
  });

  test.each<[string, string[], Record<string, string>, number | undefined, boolean]>([
    ["--no-color in a terminal", ["--no-color"], {}, 80, false],
    ["--color in a pipe", ["--color"], {}, undefined, true],
    ["NO_COLOR in a terminal", [], { NO_COLOR: "1" }, 80, false],
    ["an empty NO_COLOR in a terminal", [], { NO_COLOR: "" }, 80, true],
    ["--color and NO_COLOR", ["--color"], { NO_COLOR: "1" }, 80, true],
    ["FORCE_COLOR in a pipe", [], { FORCE_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR=0 in a terminal", [], { FORCE_COLOR: "0" }, 80, false],
    ["a dumb terminal", [], { TERM: "dumb" }, 80, false],
  ])("has colours or none: %s", async (_name, words, env, columns, colored) => {
    const { stdout } = await command([...words, at("bypass.txt")], { env, ...(columns !== undefined && { columns }) });
    expect(stdout.includes("\u001b[1m")).toBe(colored);
  });
});

describe("JSONL", () => {
  test("is written as JSONL, an article a line", async () => {
    const { status, stdout } = await command([], { stdin: [article("a"), article(2, ""), article(undefined)] });
    expect(status).toBe(0);
    expect(read(stdout)).toMatchObject([
      { id: "a", quotes: [{ id: "q1", speaker: { name: "Ines Kovac" } }], sources: [{ name: "Ines Kovac" }] },
      { id: 2, quotes: [], sources: [] },
      { id: 3, quotes: [{ id: "q1" }] },
    ]);
  });

  test("with a broken line is done but for it, and the line is named", async () => {
    const { status, stdout, stderr } = await command([at("news.jsonl")]);
    expect(status).toBe(1);
    expect(read(stdout).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(stderr).toMatch(/^hearsay: .*news\.jsonl:2: not valid JSON: [^\n]+\n$/u);
  });

  test.each([
    ["[]", 'not an object with "text"'],
    ["null", 'not an object with "text"'],
    ['{"id":"a"}', 'no "text"'],
    ['{"id":"a","text":7}', '"text" is not a string'],
    ['{"id":["a"],"text":"b"}', '"id" is neither a string nor a number'],
  ])("with the line %s says what is wrong with it", async (line, message) => {
    const outcome = await command(["--input", "jsonl"], { stdin: [`${article(1)}${line}\n${article(3)}`] });
    expect(outcome).toMatchObject({ status: 1, stderr: `hearsay: standard input:2: ${message}\n` });
    expect(read(outcome.stdout).map(({ id }) => id)).toEqual([1, 3]);
  });

  test("with a line that is not UTF-8 says so", async () => {
    const { status, stderr } = await command(["--input", "jsonl"], { stdin: [Buffer.from('{"text":"caf\xe9"}', "latin1")] });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "hearsay: standard input:1: not valid UTF-8\n" });
  });

  test("is written as text or as one JSON array where that is asked for", async () => {
    const stdin = [article("a"), article("b")];
    const text = await command(["--format", "text"], { stdin });
    expect(text.stdout).toMatch(/^== a ==\n\n 1 {2}Ines Kovac[^]*\n\n\n== b ==\n/u);
    const json = await command(["--format", "json"], { stdin });
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: "a" }, { id: "b" }]);
  });

  test("is read one line at a time, no faster than the results are taken", async () => {
    let given = 0;
    let taken = 0;
    let ahead = 0;
    async function* stdin(): AsyncGenerator<Uint8Array> {
      while (given < 200) {
        ahead = Math.max(ahead, given - taken);
        yield Buffer.from(article(++given));
      }
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken++;
        setImmediate(done);
      },
    });
    expect(await run([], { stdin: stdin(), stdout, stderr: { write: () => true }, env: {} })).toBe(0);
    expect(taken).toBe(200);
    expect(ahead).toBeLessThanOrEqual(3);
  });
});

describe("formats and options", () => {
  test("one article as JSON is one object, under its name", async () => {
    const { stdout } = await command(["--format", "json", "--include-text", at("bypass.txt")]);
    expect(JSON.parse(stdout)).toMatchObject({ id: at("bypass.txt"), text: ARTICLE, quotes: [{ id: "q1" }] });
    expect(JSON.parse((await command(["--format", "json"], { stdin: [ARTICLE] })).stdout)).toMatchObject({ id: "standard input" });
  });

  test("several articles as JSON are an array", async () => {
    const { stdout } = await command(["--format", "json", at("bypass.txt"), at("empty.txt")]);
    expect(JSON.parse(stdout)).toMatchObject([{ id: at("bypass.txt") }, { id: at("empty.txt"), quotes: [] }]);
  });

  test("text and JSONL together are JSONL", async () => {
    const { stdout } = await command([at("bypass.txt"), at("news.jsonl")]);
    expect(read(stdout).map(({ id }) => id)).toEqual([at("bypass.txt"), "a", "c"]);
  });

  test("a confidence that no quote has leaves none", async () => {
    expect((await command(["--min-confidence", "1", at("bypass.txt")])).stdout).toBe("No quotes.\n");
  });

  test("the input is what --input says, whatever its name", async () => {
    const { stdout } = await command(["--input", "text", "--format", "jsonl", at("news.jsonl")]);
    expect(read(stdout).map(({ id }) => id)).toEqual([at("news.jsonl")]);
  });
});

describe("what cannot be read is named, and the rest is done", () => {
  test.each([
    ["missing.txt", "no such file"],
    ["missing.jsonl", "no such file"],
    ["photo.jpg", "a binary file, not text"],
    ["photo.ndjson", "a binary file, not JSONL"],
    ["", "a directory, not a file"],
  ])("%s", async (name, reason) => {
    const outcome = await command(["--format", "text", at(name), at("bypass.txt")]);
    expect(outcome).toMatchObject({ status: 1, stderr: `hearsay: ${at(name)}: ${reason}\n` });
    expect(outcome.stdout).toContain("Ines Kovac");
  });

  test("a stream that breaks off", async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(article("a"));
      throw new Error("the disk is gone");
    }
    let stderr = "";
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
    expect(await run([], { stdin: stdin(), stdout, stderr: { write: (text: string) => (stderr += text) }, env: {} })).toBe(1);
    expect(stderr).toBe("hearsay: standard input: the disk is gone\n");
  });
});

describe("a mistake in the command", () => {
  test.each([
    [["--formt"], "hearsay: Unknown option '--formt'\nTry “hearsay --help”.\n"],
    [[], "hearsay: no file was named, and nothing is piped in\nTry “hearsay --help”.\n"],
  ])("%o does nothing but say so", async (words, stderr) => {
    expect(await command(words)).toEqual({ status: 2, stdout: "", stderr });
  });
});
