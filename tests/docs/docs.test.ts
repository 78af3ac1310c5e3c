import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { agrees, readBlocks } from "./blocks.js";
import { instrument } from "./instrument.js";
import { listDocuments, readDocument, runDocument } from "./run.js";
import { typeErrors } from "./types.js";

const root = join(import.meta.dirname, "../..");
const documents = listDocuments();

describe("documents", () => {
  test("hold blocks whose types are right", () => {
    expect(typeErrors(documents)).toEqual([]);
  });

  test.each(documents)("%s: blocks run, and give what stands beside them (npm run docs:update writes it)", async (document) => {
    const wrong = (await runDocument(document)).filter(({ expected, actual }) => !agrees(expected, actual));
    const list = (key: "expected" | "actual"): string[] => wrong.map((outcome) => `${document}:${outcome.line}: ${outcome[key]}`);
    expect(list("actual")).toEqual(list("expected"));
  });

  test.each(documents)("%s: links lead to files that are there", (document) => {
    const links = [...readDocument(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([]);
  });

  test.each(documents)("%s: names scripts of package.json and files that are there", (document) => {
    const text = readDocument(document);
    const { scripts } = JSON.parse(readDocument("package.json")) as { scripts: Record<string, string> };
    const run = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:]*)/gu)].map(([, name = ""]) => name);
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
    const files = [...text.matchAll(/`((?:src|tests|docs|training|benchmarks|examples|playground)\/[\w./-]*)`/gu)].map(([, path = ""]) => path);
    expect(files.filter((path) => !path.includes("/dist/") && !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("a block", () => {
  test("says by the words after its language what it is for", () => {
    const blocks = readBlocks("```js\n1;\n```\n\n```text output\n2\n```\n\n```text file=a.txt\n3\n```\n\n```ts from=src/a.ts\n4\n```\n\n```sh shown\n5\n```\n");
    expect(blocks.map(({ kind, name, code, line }) => [kind, name, code, line])).toEqual([
      ["js", "", "1;\n", 2], ["output", "", "2\n", 6], ["file", "a.txt", "3\n", 10], ["excerpt", "src/a.ts", "4\n", 14], ["shown", "", "5\n", 18],
    ]);
  });

  test("that does not say so is refused", () => {
    expect(() => readBlocks("```text\n1\n```\n")).toThrow("line 2");
    expect(() => readBlocks("```\n1\n```\n")).toThrow("line 2");
  });

  test("may be given lines that the reader does not see", () => {
    expect(readBlocks("<!-- given\nconst a = 1;\n-->\n```js\na;\n```\n")).toMatchObject([{ given: "const a = 1;\n", code: "a;\n", line: 5, start: 34 }]);
  });

  test("may be given lines that all blocks of the document are given", () => {
    const blocks = readBlocks("<!-- given to all\nconst a = 1;\n-->\n```js\na;\n```\n<!-- given\n-->\n```js\n2;\n```\n");
    expect(blocks.map(({ given }) => given)).toEqual(["const a = 1;\n", ""]);
  });

  test("is compared where a comment follows a statement, also in a loop, but not after a declaration", () => {
    const [block] = readBlocks("```js\nconst a = 1; // one\na + 1; // 2\nfor (const b of [3]) {\n  console.log(b); // 3\n}\n```\n");
    const { expected, module } = block ? instrument(block) : { expected: [], module: "" };
    expect(expected.map(({ text }) => text)).toEqual([" 2", " 3"]);
    expect(module).toContain("documentation.give(0, (a + 1))");
    expect(module).toContain("documentation.printer(1)(b)");
  });

  test("agrees with what comes but for its end, where an ellipsis stands for anything", () => {
    expect(agrees("a (b)\n", "a (b)")).toBe(true);
    expect(agrees("a (b)", "a b")).toBe(false);
    expect(agrees("{ start: 0, … }", "{ start: 0, end: 1 }")).toBe(true);
    expect(agrees("a\n…\nd", "a\nb\nc\nd")).toBe(true);
    expect(agrees("a … d", "a b c")).toBe(false);
  });
});
