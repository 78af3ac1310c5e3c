/**
 * Runs a document: writes its files, runs its blocks in their order, and sets what they say beside what comes.
 *
 * @example
 * for (const { line, expected, actual } of await runDocument("README.md")) expect(actual, `line ${line}`).toBe(expected);
 */
import { execFile, fork } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Block, readBlocks } from "./blocks.js";
import { type Expected, instrument } from "./instrument.js";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** What a document says at one place, and what comes. */
export interface Outcome {
  readonly line: number;
  /** Where the document says it, in UTF-16 code units. */
  readonly start: number;
  readonly expected: string;
  readonly actual: string;
}

/** What the host answers. */
interface Answer {
  readonly printed: readonly string[];
  readonly given: readonly (readonly string[] | null)[];
  readonly error: string | null;
}

/** The documents with blocks: README and CONTRIBUTING, and all that is in docs/, as paths from the root. */
export function listDocuments(): string[] {
  const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  return ["README.md", "CONTRIBUTING.md", ...guides.sort().map((name) => `docs/${name}`)];
}

export function readDocument(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A new folder in which `hearsay` is the built package, as it is for whoever has installed it. */
export function makeFolder(): string {
  if (!existsSync(join(root, "dist/cli.js"))) throw new Error("nothing is built: npm run build");
  mkdirSync(join(root, ".cache"), { recursive: true });
  return mkdtempSync(join(root, ".cache/docs-")); // below the root, where the package finds itself
}

/** What the document says, and what comes; throws where a block fails. */
export async function runDocument(path: string): Promise<Outcome[]> {
  const folder = makeFolder();
  try {
    return await runBlocks(readBlocks(readDocument(path)), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runBlocks(blocks: readonly Block[], folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const host = openHost(folder);
  let printed: string | null = null;
  try {
    for (const block of blocks) {
      const { kind, code, line, start, name } = block;
      if (kind === "file") {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), code);
      } else if (kind === "js") {
        const { module, expected } = instrument(block);
        const { printed: lines, given, error } = await host.run(module);
        if (error !== null) throw new Error(`the block in line ${line} fails: ${error}`);
        outcomes.push(...expected.map((each, number) => outcomeOf(block, each, given[number])));
        printed = lines.join("\n");
      } else if (kind === "sh") {
        printed = await runShell(code, folder);
      } else if (kind === "output") {
        if (printed === null) throw new Error(`line ${line}: there is an output, but no block before it`);
        outcomes.push({ line, start, expected: code, actual: `${printed.trimEnd()}\n` });
      } else if (kind === "excerpt") {
        const text = readDocument(name);
        outcomes.push({ line, start, expected: code, actual: text.includes(code) ? code : `${name} does not hold these lines` });
      }
    }
  } finally {
    host.close();
  }
  return outcomes;
}

function outcomeOf(block: Block, { text, start }: Expected, given: readonly string[] | null | undefined): Outcome {
  const line = block.line + block.code.slice(0, start).split("\n").length - 1;
  return { line, start: block.start + start, expected: text, actual: given?.length === 1 ? ` ${given[0]}` : ` ran ${given?.length ?? 0} times` };
}

/** What the commands print, where `hearsay` and `npx hearsay` are the built program. */
async function runShell(code: string, folder: string): Promise<string> {
  const program = `${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, "dist/cli.js"))}`;
  const withoutJq = "command -v jq > /dev/null || jq() { cat > /dev/null; }"; // machines may lack it; no output here is jq's
  const script = `set -e\nhearsay() { ${program} "$@"; }\nnpx() { "$@"; }\n${withoutJq}\n${code}`;
  const environment = { ...process.env, NO_COLOR: "1" };
  try {
    const { stdout } = await run("bash", ["-c", script], { cwd: folder, env: environment, maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    throw new Error(`these commands fail:\n${code}${error instanceof Error && "stderr" in error ? String(error.stderr) : String(error)}`, { cause: error });
  }
}

/** A process that runs modules in that folder, one after the other; it starts with the first. */
function openHost(folder: string): { readonly run: (module: string) => Promise<Answer>; readonly close: () => void } {
  let child: ReturnType<typeof fork> | undefined;
  let count = 0;
  return {
    run: (module) => {
      child ??= fork(new URL("./host.mjs", import.meta.url), { cwd: folder, execArgv: [] });
      const running = child;
      const path = join(folder, `block-${++count}.mjs`);
      writeFileSync(path, module);
      return new Promise((resolve, reject) => {
        const failed = (code: number | null): void => reject(new Error(`${basename(path)} ended its process with ${code}`));
        running.once("exit", failed);
        running.once("message", (answer) => {
          running.off("exit", failed);
          resolve(answer as Answer);
        });
        running.send(path);
      });
    },
    close: () => child?.kill(),
  };
}
