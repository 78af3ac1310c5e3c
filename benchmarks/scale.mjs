// How many articles one machine does with its threads, and whether memory stays flat over a long run of them.
//
//   npm run build && npm run bench:scale -- [--articles 100000] [--workers 1,2] [--words 300]
//
// It writes that many articles to a file of JSON lines, each of its own, put together from paragraphs of the example
// articles and from templates with invented people and places; and sends the file through the command once for each
// number of workers, looking at the process's resident memory every second. 0 workers are the program's own thread.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { countWords, table, thousands } from "./table.mjs";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    workers: { type: "string", default: "1,2" },
    words: { type: "string", default: "300" },
  },
});
const GIVEN = ["Ann", "Bela", "Carla", "Dmitri", "Elsie", "Farah", "Gareth", "Hana", "Ivo", "Joan", "Karim", "Lena", "Marcus", "Nadia", "Owen", "Petra", "Rosa", "Sean", "Tara", "Victor"];
const FAMILY = ["Abbott", "Brandt", "Castillo", "Drummond", "Eriksen", "Fairley", "Grant", "Hollis", "Ibarra", "Jansen", "Kovac", "Lindqvist", "Moss", "Nwosu", "Ortega", "Pryce", "Quinn", "Rahman", "Sato", "Thorne", "Ullman", "Varga", "Whitlock", "Yates"];
const PLACES = ["Ashby", "Brackwater", "Castlemoor", "Dunford", "Eastlake", "Fenwick", "Glenholm", "Harrow Bay", "Kingsmere", "Lowfield", "Marston", "Norwick"];
const BODIES = ["the Harbour Board", "the county council", "the Water Authority", "Northline Rail", "the teachers' union", "the Fisheries Office", "Calder Foods", "the Housing Trust"];
const HEADLINES = ["{place} bridge to close for {number} days", "“No more delays”, {family} tells {place}", "{place}: {body} cuts {number} jobs", "Storm leaves {number} homes in {place} without power"];
const TEMPLATES = [
  "“We counted {number} complaints in a single week,” {person}, who speaks for {body}, said on Tuesday. “People in {place} have been patient for long enough.”",
  "{person} said that the works in {place} would cost at least £{number},000, and that {body} had known about it since the spring.",
  "According to a report that {body} published on Friday, {number} houses in {place} stand empty. {other}, a councillor, called the figure “a disgrace that we can no longer explain away”.",
  "{family} told the Evening Courier that she had written to {body} twice. “I never got an answer,” she said.",
  "The market square in {place} was quiet on Monday morning. Two lorries waited by the fountain, and the cafés had put their chairs out in the sun in spite of the wind.",
  "{other}, 54, a shopkeeper, disagrees. “It is easy to promise things before an election,” {otherFamily} said, “and {body} has promised us a new road for {number} months.”",
  "A spokeswoman for {body} declined to comment on the letter, but said no decision had been taken.",
  "The plan goes back to a vote {number} days ago, when members sent it to a committee. It will be heard again in the autumn.",
  "“Nobody was hurt,” police in {place} said in a statement. Officers believe that the fire began in a store room, and they have asked for witnesses.",
  "Asked whether {body} would pay, {person} replied: “That is what a contract is for.”",
];

const root = join(import.meta.dirname, "..");
const count = Number(values.articles);
const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
const file = join(folder, "articles.jsonl");

const words = await writeArticles();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`);
console.log(`${count.toLocaleString("en")} articles, ${words.toLocaleString("en")} words, ${Math.round(words / count)} an article`);
const rows = [];
for (const workers of values.workers.split(",").map(Number)) rows.push(await run(workers));
console.log(table(["workers", "seconds", "articles a second", "words a second", "quotes", "peak resident MB", "resident MB at 10, 25, 50, 75, 100 % of the time"], rows));
rmSync(folder, { recursive: true });

/** The file through the command: how long it takes, and what memory it has over that time. */
async function run(workers) {
  const start = performance.now();
  const program = spawn(process.execPath, [join(root, "dist/cli.js"), ...(workers > 0 ? ["--workers", String(workers)] : []), file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const resident = [];
  const sampling = setInterval(() => resident.push(residentBytes(program.pid)), 1000);
  const closed = once(program, "close");
  let lines = 0;
  let quotes = 0;
  for await (const line of createInterface({ input: program.stdout })) {
    lines++;
    quotes += line.split('"confidence":').length - 1; // parsing would take time from the workers
  }
  const [status] = await closed;
  clearInterval(sampling);
  if (status !== 0 || lines !== count) throw new Error(`status ${status}, and ${lines} results for ${count} articles`);
  const seconds = (performance.now() - start) / 1000;
  const at = [0.1, 0.25, 0.5, 0.75, 1].map((share) => resident[Math.max(0, Math.round(share * resident.length) - 1)] ?? 0);
  return [
    workers, seconds.toFixed(1), (count / seconds).toFixed(1), thousands(words / seconds), thousands(quotes),
    megabytes(Math.max(0, ...resident)), at.map(megabytes).join(", "),
  ];
}

/** What Linux says of the process; 0 once it has ended, and where there is no /proc. */
function residentBytes(pid) {
  try {
    return 1024 * Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Writes the articles, no two the same, and gives the number of their words. */
async function writeArticles() {
  const random = randomNumbers(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const paragraphs = readdirSync(join(root, "examples/articles")).sort()
    .flatMap((name) => readFileSync(join(root, "examples/articles", name), "utf8").trim().split(/\n\s*\n/u).slice(2));
  const output = createWriteStream(file);
  let total = 0;
  for (let id = 1; id <= count; id++) {
    const cast = { person: `${pick(GIVEN)} ${pick(FAMILY)}`, other: `${pick(GIVEN)} ${pick(FAMILY)}`, place: pick(PLACES), body: pick(BODIES), number: 2 + Math.floor(random() * 900) };
    const parts = [fill(pick(HEADLINES), cast)];
    let length = countWords(parts[0]);
    while (length < Number(values.words)) {
      const part = random() < 0.5 ? fill(pick(TEMPLATES), cast) : pick(paragraphs);
      parts.push(part);
      length += countWords(part);
    }
    total += length;
    if (!output.write(`${JSON.stringify({ id, text: parts.join("\n\n") })}\n`)) await once(output, "drain");
  }
  output.end();
  await once(output, "finish");
  return total;
}

function fill(template, cast) {
  const family = (name) => name.split(" ").at(-1);
  return template.replace(/\{(\w+)\}/gu, (_, slot) => (slot === "family" ? family(cast.person) : slot === "otherFamily" ? family(cast.other) : String(cast[slot])));
}

/** Numbers from 0 to 1 that are the same in every run (Mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}
