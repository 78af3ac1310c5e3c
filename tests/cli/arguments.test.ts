import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";

describe("arguments", () => {
  test("by default read standard input, look at it, and write as it is", () => {
    expect(readArguments([])).toEqual({
      kind: "extract", files: [], input: null, idField: null, textField: "text", workers: null, format: null, links: false, quote: null, color: null, options: {},
    });
  });

  test("name files, formats and options", () => {
    const words = ["a.txt", "--input", "jsonl", "-f", "json", "--scope=all", "--min-confidence", "0.5", "--include-text", "--include-rejected", "--color", "-"];
    expect(readArguments(words)).toMatchObject({
      kind: "extract", files: ["a.txt", "-"], input: "jsonl", format: "json", color: true,
      options: { scope: "all", minConfidence: 0.5, includeText: true, includeRejected: true },
    });
  });

  test("name the fields of JSON lines", () => {
    expect(readArguments(["--id-field", "uri", "--text-field=body"])).toMatchObject({ idField: "uri", textField: "body" });
  });

  test("ask for a table of links, or for the picture of one quote", () => {
    expect(readArguments(["-f", "csv", "--links"])).toMatchObject({ format: "csv", links: true });
    expect(readArguments(["-f", "svg", "--quote", "q12"])).toMatchObject({ format: "svg", quote: "q12" });
    expect(readArguments(["-f", "mermaid", "--quote", "12"])).toMatchObject({ format: "mermaid", quote: "q12" });
  });

  test("count speakers where stats comes first, and nowhere else", () => {
    expect(readArguments(["stats"])).toMatchObject({ kind: "stats", files: [], format: "text", top: 20 });
    expect(readArguments(["stats", "a.txt", "--top", "5", "-f", "svg"])).toMatchObject({ kind: "stats", files: ["a.txt"], format: "svg", top: 5 });
    expect(readArguments(["a.txt", "stats"])).toMatchObject({ kind: "extract", files: ["a.txt", "stats"] });
    expect(readArguments(["./stats"])).toMatchObject({ kind: "extract", files: ["./stats"] });
  });

  test("take several files for formats that hold several, and one for the others", () => {
    expect(readArguments(["-f", "csv", "a.txt", "b.txt"])).toMatchObject({ kind: "extract", format: "csv" });
    expect(readArguments(["-f", "tei", "a.txt"])).toMatchObject({ kind: "extract", format: "tei" });
    expect(readArguments(["-f", "tei", "a.txt", "b.txt"])).toEqual({
      kind: "mistake", message: expect.stringMatching(/^--format tei writes one article: name one file that holds one; .* jsonl, csv/u),
    });
  });

  test("take what follows -- as files", () => {
    expect(readArguments(["--", "--help"])).toMatchObject({ kind: "extract", files: ["--help"] });
  });

  test("let --no-color win over --color", () => {
    expect(readArguments(["--no-color", "--color"])).toMatchObject({ color: false });
  });

  test.each([
    [["-h"], "help"],
    [["--help", "--version", "a.txt"], "help"],
    [["-V"], "version"],
  ])("%o ask for %s", (words, kind) => {
    expect(readArguments(words)).toEqual({ kind });
  });

  test.each([
    [["--formt", "json"], "Unknown option '--formt'"],
    [["-x"], "Unknown option '-x'"],
    [["--format", "xml"], expect.stringMatching(/^--format takes one of text, json, .*, svg, not 'xml'$/u)],
    [["stats", "--format", "html"], "stats --format takes one of text, svg, json, csv, not 'html'"],
    [["stats", "--links"], "--links does not go with stats"],
    [["stats", "--top", "0"], "--top takes a whole number from 1 to 1000000, not '0'"],
    [["--top", "3"], "--top goes with stats"],
    [["--links"], "--links goes with --format csv"],
    [["--quote", "q1"], "--quote goes with --format svg or mermaid"],
    [["--format", "svg"], "--format svg draws the chain of one quote: name it with --quote, such as --quote q1"],
    [["--input="], "--input takes one of text, jsonl, html, feed, ninjs, not ''"],
    [["--scope", "most"], "--scope takes one of speech, all, not 'most'"],
    [["--scope"], "Option '--scope <value>' argument missing"],
    [["--color=red"], "Option '--color' does not take an argument"],
    [["--min-confidence", "1.5"], "--min-confidence takes a number from 0 to 1, not '1.5'"],
    [["--min-confidence", "high"], "--min-confidence takes a number from 0 to 1, not 'high'"],
    [["--min-confidence", " "], "--min-confidence takes a number from 0 to 1, not ' '"],
  ])("%o are a mistake", (words, message) => {
    expect(readArguments(words)).toEqual({ kind: "mistake", message });
  });
});
