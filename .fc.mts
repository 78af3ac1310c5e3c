/**
 * Prints how the library does on tests/cases, a row a file, and each case that it gets wrong: what was expected
 * beside what was found.
 *
 *   npx tsx benchmarks/cases.ts [NAME…] [--brief] [--gold-out FILE] [--pred-out FILE] [--raise]
 *
 * NAME          only files whose name holds it
 * --brief       the table without the failing cases
 * --gold-out    write the cases as `{id, text, attributions}` lines, spans as [start, end)
 * --pred-out    write what the library found as `{id, quotes, sources}` lines
 * --raise       make these figures the floors of tests/cases/floors.ts, of each file where none is worse
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extractQuotes, type Quote } from "/work/main/src/index.js";
import { type CaseFile } from "/work/main/tests/cases/files.js";
import { FLOORS } from "/work/main/tests/cases/floors.js";
import { addFigures, type CaseScore, type Figures, mostFigures, NO_FIGURES, scoreCase, showChain } from "/work/main/tests/cases/score.js";
import type { Case, Expected } from "/work/main/tests/notation.js";

const FLOORS_FILE = fileURLToPath(new URL("/work/main/tests/cases/floors.ts", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { brief: { type: "boolean" }, raise: { type: "boolean" }, "gold-out": { type: "string" }, "pred-out": { type: "string" } },
});
const files = readFresh().filter(({ name }) => positionals.length === 0 || positionals.some((each) => name.includes(each)));
const extractions = new Map(files.flatMap(({ cases }) => cases.map((each) => [each, extractQuotes(each.text)] as const)));
const quotesOf = (each: Case): readonly Quote[] => extractions.get(each)?.quotes ?? [];
const figuresOf = ({ cases }: CaseFile): Figures => cases.map((each) => scoreCase(each, quotesOf(each)).figures).reduce(addFigures, NO_FIGURES);

if (values["gold-out"]) writeLines(values["gold-out"], (each) => ({ text: each.text, attributions: each.attributions.map(bareGold) }));
if (values["pred-out"]) writeLines(values["pred-out"], (each) => extractions.get(each) ?? {});
if (!values.brief) for (const file of files) for (const each of file.cases) printFailures(file.name, each, scoreCase(each, quotesOf(each)));
printTable();
if (values.raise) writeFileSync(FLOORS_FILE, raisedFloors());

function writeLines(path: string, lineOf: (each: Case) => object): void {
  const lines = files.flatMap(({ name, cases }) => cases.map((each) => JSON.stringify({ id: `${name}/${each.name}`, ...lineOf(each) })));
  writeFileSync(path, `${lines.join("\n")}\n`);
}

function bareGold({ source, cue, content, speaker, chain }: Expected): object {
  return { source, cue, content, ...(speaker !== undefined && { speaker }), ...(chain !== undefined && { chain }) };
}

function printFailures(file: string, { name, text }: Case, { failures, spurious }: CaseScore): void {
  if (failures.length === 0 && spurious.length === 0) return;
  console.log(`\n== ${file}/${name}`);
  if (text.length < 400) console.log(text.replaceAll(/^/gmu, "   | "));
  for (const { expected, quote, faults } of failures) {
    const pieces = (spans: Expected["content"]): string => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
    console.log(`   ${faults.join(", ")}`);
    console.log(`     want ${line(pieces(expected.content), pieces(expected.cue), pieces(expected.source), expected.type, expected.speaker, expected.chain)}`);
    if (quote) console.log(`     got  ${quoteLine(quote, text)}`);
  }
  for (const quote of spurious) console.log(`   spurious\n     got  ${quoteLine(quote, text)}`);
}

function quoteLine(quote: Quote, text: string): string {
  const content = quote.content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const told = line(content, quote.cue?.text ?? "", quote.source?.text ?? "", quote.type, quote.speaker?.name ?? null, quote.chain);
  return `${told} | ${quote.evidence.attribution}, ${quote.confidence.toFixed(2)}`;
}

function line(content: string, cue: string, source: string, type?: string, speaker?: string | null, chain?: Expected["chain"] | Quote["chain"]): string {
  const facts = [type, speaker === undefined ? undefined : (speaker ?? "?"), chain && showChain(chain)].filter((each) => each !== undefined);
  return `${content.replaceAll("\n", "⏎")} | ${cue || "-"} | ${source || "-"} | ${facts.join(" | ")}`;
}

function printTable(): void {
  console.log(`\n${"".padEnd(36)}cases      right   speakers     chains      types   spurious`);
  const row = (name: string, cases: readonly Case[], got: Figures): void => {
    const most = mostFigures(cases);
    const cells = (["right", "speakers", "chains", "types"] as const).map((key) => `${got[key]}/${most[key]}`.padStart(11));
    console.log(`${name.padEnd(36)}${String(cases.length).padStart(5)}${cells.join("")}${String(got.spurious).padStart(11)}`);
  };
  for (const file of files) row(file.name, file.cases, figuresOf(file));
  row("all", files.flatMap(({ cases }) => cases), files.map(figuresOf).reduce(addFigures, NO_FIGURES));
}

/**
 * The text of floors.ts, where a file that does nowhere worse than its floor gets its figures for a floor. One that
 * does better here and worse there keeps its floor: what is asked has always been reached at once.
 */
function raisedFloors(): string {
  const floors = new Map(Object.entries(FLOORS));
  for (const file of files) {
    const { right, speakers, chains, types, spurious } = figuresOf(file), floor = floors.get(file.name);
    if (floor && (right < floor.right || speakers < floor.speakers || chains < floor.chains || types < floor.types || spurious > floor.spurious)) {
      console.log(`${file.name} keeps its floor: ${JSON.stringify(floor)}`);
    } else {
      floors.set(file.name, { right, speakers, chains, types, spurious });
    }
  }
  const rows = [...floors].sort(([a], [b]) => (a < b ? -1 : 1)).map(
    ([name, floor]) => `  ${JSON.stringify(name)}: { ${Object.entries(floor).map(([key, value]) => `${key}: ${value}`).join(", ")} },\n`,
  );
  return readFileSync(FLOORS_FILE, "utf8").replace(/(?<== \{\n)[^]*(?=\};\n$)/u, rows.join(""));
}
import { readdirSync } from "node:fs";
import { readCases } from "/work/main/tests/notation.ts";
function readFresh() { return readdirSync("/tmp/fresh").filter((n) => n.endsWith(".txt")).sort().map((n) => ({ name: n.slice(0, -4), cases: readCases(readFileSync("/tmp/fresh/" + n, "utf8")) })); }
