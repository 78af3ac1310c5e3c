import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/index.js";

const ARTICLE = "“The road is worn out,” Ines Kovac, the county engineer, said on Monday.";

/** What those install who read pages and feeds. */
const peers = ["parse5", "linkedom", "@mozilla/readability", "@rgrove/parse-xml"];

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);
let folder: string;

/** Packs what would be published, and installs it where nothing else is; its dependencies are the ones we have. */
beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("nothing is built: npm run build");
  folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root, stdio: "pipe" });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  const installed = (name: string): string => `file:${join(root, "node_modules", name)}`;
  const dependencies = {
    hearsay: `file:${tarball}`,
    "wink-nlp": installed("wink-nlp"),
    "wink-eng-lite-web-model": installed("wink-eng-lite-web-model"),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  execFileSync("npm", ["install", "--offline", "--install-links", "--no-audit", "--no-fund"], { cwd: folder, stdio: "pipe" });
  cpSync(join(import.meta.dirname, "consumer"), folder, { recursive: true });
  writeFileSync(join(folder, "article.txt"), ARTICLE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const expected = (): string => JSON.stringify(extractQuotes(ARTICLE));

describe("the packed package", () => {
  test("holds the modules, their types, the program and its papers, and nothing else", () => {
    const files = readdirSync(join(folder, "node_modules/hearsay"), { recursive: true, encoding: "utf8" });
    const papers = ["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"];
    const built = ["index", "feeds", "formats", "html", "node"].flatMap((name) => [".cjs", ".d.cts", ".d.ts", ".js"].map((end) => name + end));
    const expected = [...papers, ...[...built, "cli.js", "worker.js"].map((name) => join("dist", name))];
    expect(files.filter((name) => !/[/\\](?:chunk|types|quote-selector)-\w+\.[a-z.]+$/u.test(name)).sort()).toEqual(expected.sort());
  });

  test("works as an ES module and as CommonJS, as the sources do", async () => {
    for (const file of ["import.mjs", "require.cjs"]) {
      const { stdout } = await run(process.execPath, [file, ARTICLE], { cwd: folder });
      expect(stdout.trim(), file).toBe(expected());
    }
  });

  test("works on threads, from ES modules and from CommonJS", async () => {
    for (const file of ["node.mjs", "node.cjs"]) {
      const { stdout } = await run(process.execPath, [file, ARTICLE], { cwd: folder });
      expect(stdout.trim(), file).toBe(JSON.stringify([extractQuotes(ARTICLE), extractQuotes("Rain fell.")]));
    }
  });

  test("has types for both, which name nothing that is not installed with it", async () => {
    const compilerOptions = { strict: true, module: "nodenext", target: "es2022", lib: ["es2022"], skipLibCheck: false, noEmit: true };
    // only what is for Node may need Node's types
    const projects = [
      { types: [], files: ["types.mts", "types.cts"] },
      { types: ["node"], typeRoots: [join(root, "node_modules/@types")], files: ["node-types.mts", "node-types.cts"] },
    ];
    for (const { files, ...types } of projects) {
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...compilerOptions, ...types }, files }));
      const { stdout } = await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]).catch((error) => error);
      expect(stdout).toBe("");
    }
    for (const file of ["index.d.ts", "feeds.d.ts", "formats.d.ts", "html.d.ts", "node.d.ts"]) {
      const declarations = readFileSync(join(folder, "node_modules/hearsay/dist", file), "utf8").replace(/\/\*\*[^]*?\*\//gu, "");
      expect(declarations).not.toMatch(/\bfrom ['"][^.]|\bimport\(|\breference (?:types|lib)|['"]wink-/u);
    }
  });

  test("works in a browser, where there is nothing of Node, and brings no format that is not asked for", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(folder, "browser.mjs")], bundle: true, platform: "browser", format: "iife", write: false, metafile: true, logLevel: "error",
    });
    const browser = createContext({ article: ARTICLE, atob });
    runInContext(outputFiles[0]?.text ?? "", browser);
    expect(browser["result"]).toBe(expected());
    expect(Object.keys(metafile.inputs).filter((path) => /(?:feeds|formats|html)\.js$/u.test(path))).toEqual([]);
  });

  test("leaves nothing in a bundle that does not use it", async () => {
    const contents = 'import "hearsay"; import "hearsay/formats"; import "hearsay/html"; import "hearsay/feeds"; console.log("alone");';
    const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, external: peers, platform: "browser", format: "esm", write: false, logLevel: "error" });
    expect(outputFiles[0]?.text.trim()).toMatch(/^(?:\/\/.*\n)?console\.log\("alone"\);$/u);
  });
});

describe("pages and feeds", () => {
  test.sequential("cannot be read where a package is missing, which is named", async () => {
    for (const file of ["page.mjs", "page.cjs"]) {
      await expect(run(process.execPath, [file, ARTICLE], { cwd: folder }), file).rejects.toMatchObject({
        stderr: expect.stringContaining("Error: hearsay/html needs the package parse5, and it cannot be loaded; install it: npm install parse5"),
      });
    }
    await expect(run(process.execPath, ["feed.mjs", ARTICLE], { cwd: folder })).rejects.toMatchObject({
      stderr: expect.stringMatching(/Error: hearsay\/feeds needs the package [^,]+, and it cannot be loaded; install it: npm install /u),
    });
  });

  test.sequential("are read where all are there, from both kinds of module", async () => {
    for (const name of peers) mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    for (const name of peers) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
    for (const file of ["page.mjs", "page.cjs"]) {
      const { stdout } = await run(process.execPath, [file, ARTICLE], { cwd: folder });
      expect(stdout.trim(), file).toBe("Ines Kovac /html[1]/body[1]/p[1]/text()[1]");
    }
    for (const file of ["feed.mjs", "feed.cjs"]) {
      const { stdout } = await run(process.execPath, [file, ARTICLE], { cwd: folder });
      expect(stdout.trim(), file).toBe("a1 Ines Kovac");
    }
  });
});

describe("the installed program", () => {
  const program = (): string => join(folder, "node_modules/.bin/hearsay");

  test("reads a file, and standard input", async () => {
    const { stdout } = await run(program(), ["article.txt"], { cwd: folder });
    expect(stdout).toMatch(/^ 1 {2}Ines Kovac {2}direct · said · \d+%\n {4}“The road is worn out,?”\n\nSources\n {2}Ines Kovac {2}person {2}speaker 1/u);
    const piped = run(program(), ["--format", "json"]);
    piped.child.stdin?.end(ARTICLE);
    expect(JSON.parse((await piped).stdout)).toEqual({ id: "standard input", ...extractQuotes(ARTICLE) });
  });

  test("works on threads", async () => {
    writeFileSync(join(folder, "few.jsonl"), `${JSON.stringify({ text: ARTICLE })}\n`.repeat(5));
    const { stdout } = await run(program(), ["--workers", "2", "few.jsonl"], { cwd: folder });
    expect(stdout).toBe((await run(program(), ["few.jsonl"], { cwd: folder })).stdout);
    expect(stdout.match(/Ines Kovac, the county engineer/gu)).toHaveLength(5);
  });

  test("tells by its status how it went", async () => {
    await expect(run(program(), ["missing.txt"])).rejects.toMatchObject({ code: 1, stderr: "hearsay: missing.txt: no such file\n" });
    await expect(run(program(), ["--formt"])).rejects.toMatchObject({ code: 2 });
  });

  test.skipIf(process.platform === "win32")("is quiet when its reader has seen enough", async () => {
    writeFileSync(join(folder, "many.jsonl"), `${JSON.stringify({ text: ARTICLE })}\n`.repeat(2000));
    const { stdout, stderr } = await run("sh", ["-c", `"${program()}" many.jsonl | head -n 1`], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
    expect(stderr).toBe("");
  });
});
