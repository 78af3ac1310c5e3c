import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";

describe("arguments", () => {
  test("by default read standard input, look at it, and write as it is", () => {
    expect(readArguments([])).toEqual({ kind: "extract", files: [], input: null, format: null, color: null, options: {} });
  });

  test("name files, formats and options", () => {
    const words = ["a.txt", "--input", "jsonl", "-f", "json", "--scope=all", "--min-confidence", "0.5", "--include-text", "--color", "-"];
    expect(readArguments(words)).toEqual({
      kind: "extract", files: ["a.txt", "-"], input: "jsonl", format: "json", color: true,
      options: { scope: "all", minConfidence: 0.5, includeText: true },
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
    [["--format", "xml"], "--format takes one of text, json, jsonl, not 'xml'"],
    [["--input="], "--input takes one of text, jsonl, not ''"],
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
