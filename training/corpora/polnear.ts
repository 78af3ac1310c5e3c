/**
 * Reads PolNeAR: political news with source, cue and content of each attribution, and automatic parses.
 *
 * @example
 * const articles = readPolnear("../shared/corpora/polnear/train.jsonl");
 * const parses = readPolnearParses("../shared/corpora/polnear/train.parses.tsv.gz", articles);
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { CorpusToken, ParsedArticle } from "./corpus.js";

/** Half-open, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

export interface PolnearAttribution {
  readonly id: string;
  /** Empty where the source is not named. */
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface PolnearArticle {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly PolnearAttribution[];
}

/** The articles of a `.jsonl` file, in its order. */
export function readPolnear(path: string): PolnearArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PolnearArticle);
}

/** What CoreNLP made of the articles (Stanford dependencies); a few lack a parse and are left out. */
export function readPolnearParses(path: string, articles: readonly PolnearArticle[]): ParsedArticle[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const parsed: ParsedArticle[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString("utf8").split(/^# id /m)) {
    const id = block.slice(0, block.indexOf("\n"));
    const text = texts.get(id);
    if (text === undefined) continue;
    const sentences = block
      .slice(id.length + 1)
      .replace(/^#.*\n/gm, "")
      .split("\n\n")
      .map((rows) => ({ tokens: rows.split("\n").filter((row) => row !== "").map(readRow) }))
      .filter(({ tokens }) => tokens.length > 0);
    parsed.push({ id, text, sentences });
  }
  return parsed;
}

function readRow(row: string): CorpusToken {
  const [start, end, form = "", lemma = "", tag = "", misc = "", head, relation = ""] = row.split("\t");
  return { start: Number(start), end: Number(end), form, lemma, tag, head: Number(head) - 1, relation, misc };
}
