// How right the built library is: the scorer's tables for the corpora that are there.
//
//   npm run build && npm run bench:accuracy -- [--shared FOLDER] [--only NAME] [--brief]
//
// The corpora and their scorer are other people's work and no part of the repository; FOLDER (../shared by default)
// holds them: corpora/polnear/dev.jsonl, cases/*.gold.jsonl, score/score.mjs. What is not there is named and left out.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extractQuotes } from "hearsay";
import { table } from "./table.mjs";

const { values } = parseArgs({
  options: {
    shared: { type: "string", default: join(import.meta.dirname, "../../shared") },
    only: { type: "string" },
    brief: { type: "boolean", default: false },
  },
});
const shared = resolve(values.shared);

const MEASURES = [
  { name: "polnear-speech", title: "PolNeAR dev", gold: "corpora/polnear/dev.jsonl", scope: "speech", views: ["quoted", "speech"] },
  { name: "polnear-all", title: "PolNeAR dev", gold: "corpora/polnear/dev.jsonl", scope: "all", views: ["all"] },
  { name: "phenomena", title: "60 phenomena", gold: "cases/phenomena.gold.jsonl", scope: "speech", views: ["all"] },
  { name: "lavrov-qin", title: "one article", gold: "cases/lavrov-qin.gold.jsonl", scope: "speech", views: ["all"] },
].filter(({ name }) => values.only === undefined || name.startsWith(values.only));

const scorer = join(shared, "score/score.mjs");
const missing = [scorer, ...new Set(MEASURES.map(({ gold }) => join(shared, gold)))].filter((path) => !existsSync(path));
for (const path of missing) console.log(`not there, so left out: ${path}`);
if (missing.includes(scorer)) {
  console.log("without the scorer nothing can be measured; name its folder with --shared FOLDER");
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
const rows = [];
const names = [];
for (const measure of MEASURES.filter(({ gold }) => !missing.includes(join(shared, gold)))) {
  const gold = join(shared, measure.gold);
  const predictions = join(folder, `${measure.name}.jsonl`);
  predict(gold, predictions, measure.scope);
  if (!values.brief) console.log(`\n===== ${measure.title}, scope ${measure.scope}\n${score(gold, predictions)}`);
  collect(measure, JSON.parse(score(gold, predictions, "--json")));
}
rmSync(folder, { recursive: true });

console.log(table(["corpus", "scope", "view", "found P", "R", "F", "linked P", "R", "F", "strict F", "exact F source / cue / content"], rows));
if (names.length > 0) console.log(table(["corpus", "scope", "speaker exact", "speaker's last word", "chains of two links or more, exact"], names));

/** Runs the library over a corpus, a document a line, as the command line does. */
function predict(corpus, output, scope) {
  const lines = readFileSync(corpus, "utf8").split("\n").filter((line) => line.trim() !== "");
  const results = lines.map((line) => {
    const { id, text } = JSON.parse(line);
    return JSON.stringify({ id, ...extractQuotes(text, { scope }) });
  });
  writeFileSync(output, `${results.join("\n")}\n`);
}

function score(gold, predictions, ...more) {
  return execFileSync(process.execPath, [scorer, "--gold", gold, "--pred", predictions, ...more], { encoding: "utf8", maxBuffer: 1e8 });
}

function collect({ title, scope, views }, { views: scores, identity, chains }) {
  for (const view of views) {
    const { found, linked, strict, exact } = scores[view];
    const each = [found.p, found.r, found.f, linked.p, linked.r, linked.f, strict.f].map(percent);
    rows.push([title, scope, view, ...each, [exact.source.f, exact.cue.f, exact.content.f].map(percent).join(" / ")]);
  }
  if (identity) names.push([title, scope, percent(identity.exact), percent(identity.head), chains ? percent(chains.exact) : "–"]);
}

function percent(share) {
  return (100 * share).toFixed(1);
}
