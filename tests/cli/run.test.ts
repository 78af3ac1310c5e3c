import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { gzipSync } from "node:zlib";
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
    writeFile(join(folder, "bypass.txt.gz"), gzipSync(ARTICLE)),
    writeFile(join(folder, "news.jsonl.gz"), gzipSync(article("a") + article("b"))),
    writeFile(join(folder, "torn.jsonl.gz"), gzipSync(article("a")).subarray(0, 60)),
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

  test("may call its fields as it likes", async () => {
    const lines = [{ uri: "x1", body: ARTICLE, text: "" }, { id: "x2", body: "" }, { uri: "x3", text: ARTICLE }, { uri: "x4", body: null }];
    const stdin = lines.map((line) => `${JSON.stringify(line)}\n`);
    const { status, stdout, stderr } = await command(["--id-field", "uri", "--text-field", "body"], { stdin });
    expect(read(stdout)).toMatchObject([{ id: "x1", quotes: [{ id: "q1" }] }]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'hearsay: standard input:2: no "uri"\nhearsay: standard input:3: no "body"\nhearsay: standard input:4: "body" is not a string\n',
    });
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

describe("gzip", () => {
  test("is read as what it holds, from files and from standard input", async () => {
    const named = await command([at("bypass.txt")]);
    expect(await command([at("bypass.txt.gz")])).toEqual(named);
    expect(await command([], { stdin: [gzipSync(ARTICLE)] })).toEqual(named);
    expect(read((await command([at("news.jsonl.gz")])).stdout).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(read((await command([], { stdin: [gzipSync(article("a")), gzipSync(article("b"))] })).stdout).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("that breaks off is named, and the rest is done", async () => {
    const { status, stdout, stderr } = await command([at("torn.jsonl.gz"), at("news.jsonl.gz")]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `hearsay: ${at("torn.jsonl.gz")}: damaged gzip: unexpected end of file\n` });
    expect(read(stdout).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("formats of one article", () => {
  test("are written for a text", async () => {
    const { status, stdout } = await command(["--format", "html", at("bypass.txt")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>[^]*Ines Kovac[^]*<\/html>\n$/u);
  });

  test.each([[["news.jsonl"]], [["bypass.txt", "empty.txt"]]])("are refused for %o, with what to do instead", async (names) => {
    const outcome = await command(["--format", "html", ...names.map(at)]);
    expect(outcome).toMatchObject({ status: 2, stdout: "" });
    expect(outcome.stderr).toMatch(/^hearsay: --format html writes one article: name one file that holds one;/u);
  });

  test("draw the chain of the quote that is named", async () => {
    const svg = await command(["--format", "svg", "--quote", "1", at("bypass.txt")]);
    expect(svg).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^<svg [^]*Ines Kovac/u) });
    expect(await command(["--format", "svg", "--quote", "q7", at("bypass.txt")])).toEqual({
      status: 1, stdout: "", stderr: `hearsay: ${at("bypass.txt")}: no quote q7; there are 1\n`,
    });
  });
});

describe("formats of many articles", () => {
  test("are one table, with a column that says which article", async () => {
    const { stdout } = await command(["--format", "csv", at("bypass.txt"), at("news.jsonl")]);
    expect(stdout.split("\r\n").map((row) => row.split(",", 2).join(" "))).toEqual([
      "article quote", `${at("bypass.txt")} q1`, "a q1", "c q1", "",
    ]);
  });

  test("are JSON lines, where one article is indented", async () => {
    const many = await command(["--format", "prov"], { stdin: [article("a"), article("b")] });
    expect(many.stdout.trimEnd().split("\n").map((line) => JSON.parse(line).prefix.article)).toEqual(["urn:article:a#", "urn:article:b#"]);
    expect((await command(["--format", "prov", at("bypass.txt")])).stdout).toMatch(/^\{\n {2}"prefix": \{\n/u);
  });
});

describe("stats", () => {
  test("count over all input, and name what could not be read", async () => {
    const { status, stdout, stderr } = await command(["stats", at("bypass.txt"), at("news.jsonl"), at("news.jsonl.gz")]);
    expect(stdout).toMatch(/^ {2}Quotes {2}Direct [^\n]+\n +5 +5 +0 +0 +\d+ +5 {2}Ines Kovac\n$/u);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^hearsay: [^\n]*news\.jsonl:2: not valid JSON[^\n]*\n$/u);
  });

  test("are written as JSON and as pictures", async () => {
    const json = await command(["stats", "--format", "json"], { stdin: [article("a"), article("b")] });
    expect(JSON.parse(json.stdout)).toMatchObject([{ name: "Ines Kovac", quotes: 2, articles: 2 }]);
    expect((await command(["stats", "-f", "svg", at("bypass.txt")])).stdout).toMatch(/^<svg [^]*Ines Kovac/u);
    expect((await command(["stats"], { stdin: [""] })).stdout).toBe("No quotes.\n");
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
