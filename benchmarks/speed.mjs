// How fast and how large the built library is, beside compromise on the same articles in the same run.
//
//   npm run build && npm run bench:speed -- [--shared FOLDER]
//
// It reads the example articles, over and over; with --shared, those of FOLDER/corpora/polnear/dev.jsonl.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Worker } from "node:worker_threads";
import { extractQuotes } from "hearsay";
import { bundle } from "./bundle.mjs";
import { countWords, table, thousands } from "./table.mjs";

/** How many words a library reads in a round at least. */
const LEAST_WORDS = 30_000;
/** How many articles a library reads before it is the other's turn. */
const TOGETHER = 10;

const { values } = parseArgs({ options: { shared: { type: "string" } } });
const root = join(import.meta.dirname, "..");
const articles = values.shared === undefined ? exampleArticles() : corpusArticles(join(values.shared, "corpora/polnear/dev.jsonl"));
const words = articles.reduce((sum, text) => sum + countWords(text), 0);

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? "unknown processor"}, one thread`);
console.log(`${articles.length} articles, ${words} words`);

await rates();
startUp();
growth();
stream();
await size();

/**
 * Words a second. Each library has a thread and with it a heap of its own, so that neither clears up what the other leaves; they take
 * turns every few articles, so that a machine that is busy for a while is so for both; and the median of the rounds counts.
 */
async function rates() {
  const names = { hearsay: "hearsay, all of it", compromise: "compromise .quotations()" };
  const contenders = Object.keys(names).map((library) => new Worker(new URL("contender.mjs", import.meta.url), { workerData: { library, articles } }));
  const turns = Math.ceil(LEAST_WORDS / words); // few words would time the compiling of the code
  const rounds = [];
  for (let round = 0; round < 9; round++) {
    const times = contenders.map(() => 0);
    for (let turn = 0; turn < turns; turn++) {
      for (let first = 0; first < articles.length; first += TOGETHER) {
        for (const [at, contender] of contenders.entries()) {
          contender.postMessage({ first, end: Math.min(first + TOGETHER, articles.length) });
          const [time] = await once(contender, "message");
          times[at] += time;
        }
      }
    }
    if (round >= 2) rounds.push(times.map((time) => (1000 * words * turns) / time)); // the first two warm the machine up
  }
  await Promise.all(contenders.map((contender) => contender.terminate()));
  const rows = Object.values(names).map((name, at) => {
    const speed = median(rounds.map((speeds) => speeds[at]));
    return [name, thousands(speed), thousands((speed * articles.length) / words)];
  });
  console.log(table(["", "words a second", "articles a second"], rows));
  const times = rounds.map(([own, peer]) => own / peer).sort((a, b) => a - b);
  console.log(`\nhearsay is ${median(times).toFixed(1)} times as fast, in single rounds ${times[0].toFixed(1)} to ${times.at(-1).toFixed(1)}`);
}

/** From the start of a process to the first quotes, beside a process that does nothing. */
function startUp() {
  const scripts = {
    "nothing": "0",
    "import": 'await import("hearsay")',
    "import and first article": '(await import("hearsay")).extractQuotes("“We will act,” Ann Lee said.")',
  };
  const measure = `; process.stdout.write(String(process.memoryUsage.rss()))`;
  const rows = Object.entries(scripts).map(([name, script]) => {
    const runs = Array.from({ length: 7 }, () => {
      let bytes = 0;
      const milliseconds = timed(() => {
        bytes = Number(execFileSync(process.execPath, ["--input-type=module", "-e", script + measure], { cwd: root, encoding: "utf8" }));
      });
      return { milliseconds, bytes };
    });
    return [name, median(runs.map(({ milliseconds }) => milliseconds)).toFixed(0), megabytes(median(runs.map(({ bytes }) => bytes)))];
  });
  console.log(table(["a process that does", "milliseconds", "resident MB"], rows));
}

/** Whether an article takes longer, or memory is kept, after many of them; and whether a long one costs more a word. */
function growth() {
  const rows = [1, 10, 100, 1000].map((count) => {
    const script = `
      const { extractQuotes } = await import("hearsay");
      const articles = JSON.parse(require("fs").readFileSync(0, "utf8"));
      articles.forEach((text) => extractQuotes(text));
      gc();
      const before = process.memoryUsage().heapUsed, start = performance.now();
      for (let i = 0; i < ${count}; i++) extractQuotes(articles[i % articles.length]);
      const time = performance.now() - start;
      gc();
      process.stdout.write(JSON.stringify([time, process.memoryUsage().heapUsed - before, process.resourceUsage().maxRSS * 1024]));`;
    const [time, kept, peak] = JSON.parse(
      execFileSync(process.execPath, ["--expose-gc", "-e", `(async () => {${script}})()`], { cwd: root, encoding: "utf8", input: JSON.stringify(articles) }),
    );
    const joined = repeat(count).join("\n\n");
    const long = count > 100 ? "–" : ((1e3 * timed(() => extractQuotes(joined))) / countWords(joined)).toFixed(1);
    return [count, (time / count).toFixed(2), megabytes(kept), megabytes(peak), long];
  });
  console.log(table(["articles", "ms an article", "heap kept, MB", "peak resident MB", "µs a word, as one text"], rows));
}

/** The command over lines of JSON: its memory does not grow with their number. */
function stream() {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  const peak = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS * 1024)))';
  const rows = [100, 1000, 5000].map((count) => {
    const file = join(folder, `${count}.jsonl`);
    writeFileSync(file, repeat(count).map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));
    let bytes = 0;
    const milliseconds = timed(() => {
      const script = `"$0" --import 'data:text/javascript,${encodeURIComponent(peak).replaceAll("'", "%27")}' "$1" "$2" 2>&1 >/dev/null`;
      bytes = Number(execFileSync("sh", ["-c", script, process.execPath, join(root, "dist/cli.js"), file], { encoding: "utf8" }));
    });
    return [count, (milliseconds / 1000).toFixed(1), megabytes(bytes)];
  });
  rmSync(folder, { recursive: true });
  console.log(table(["lines of JSON through the command", "seconds", "peak resident MB"], rows));
}

/** What a page that uses the library has to load. */
async function size() {
  const contents = 'export { extractQuotes } from "./dist/index.js";';
  const rows = [
    ["hearsay alone", await bundle(contents, "external")],
    ["with wink and its model", await bundle(contents, "bundle")],
  ].map(([name, code]) => [name, ...[code, gzipSync(code, { level: 9 }), brotliCompressSync(code)].map(({ length }) => kilobytes(length))]);
  console.log(table(["bundle, minified", "kB", "kB gzip", "kB brotli"], rows));
}

function exampleArticles() {
  const folder = join(root, "examples/articles");
  return readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

function corpusArticles(path) {
  return readFileSync(path, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text);
}

/** So many articles, the same ones again and again. */
function repeat(count) {
  return Array.from({ length: count }, (_, at) => articles[at % articles.length]);
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

function kilobytes(bytes) {
  return (bytes / 1e3).toFixed(0);
}
