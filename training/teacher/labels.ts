/**
 * Attributions that a teacher marked in texts without labels, kept by offsets beside the texts.
 *
 * @example
 * const articles = readTaught(".cache/texts", "../shared"); // each attribution with the teacher's chance
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { GoldArticle, GoldAttribution } from "../attribution/gold.js";
import type { Range } from "../corpora/polnear.js";
import { readTexts } from "./texts.js";

const LABELS = new URL("labels.jsonl.gz", import.meta.url);

/** An attribution as a line holds it: ranges flat, the chance in hundredths, and 1 where a reading of our own agrees. */
type Row = readonly [chance: number, agreed: 0 | 1, source: readonly number[], cue: readonly number[], content: readonly number[]];

interface Line {
  readonly id: string;
  /** The beginning of the text's SHA-1, so that offsets never point into another text. */
  readonly sha1: string;
  readonly attributions: readonly Row[];
}

/** A text and what is marked in it. */
export type MarkedText = Pick<GoldArticle, "id" | "text" | "attributions">;

/** The texts with what the teacher marked. */
export function readTaught(folder: string, shared: string): GoldArticle[] {
  const texts = new Map(readTexts(folder, shared).map(({ id, text }) => [id, text]));
  return gunzipSync(readFileSync(LABELS)).toString("utf8").trim().split("\n").map((line) => readLine(line, texts));
}

/** Writes what `readTaught` reads. */
export function writeTaught(articles: readonly MarkedText[]): void {
  writeFileSync(LABELS, gzipSync(`${articles.map(lineOf).join("\n")}\n`, { level: 9 }));
}

/** The article of a line; fails where its text is not the one that was marked. */
export function readLine(line: string, texts: ReadonlyMap<string, string>): GoldArticle {
  const { id, sha1, attributions } = JSON.parse(line) as Line;
  const text = texts.get(id);
  if (text === undefined || digest(text) !== sha1) throw new Error(`${id}: ${text === undefined ? "no such text" : "another text than the one that was marked"}`);
  return { id, text, own: false, taught: true, attributions: attributions.map(readRow) };
}

/** The line of a text. */
export function lineOf({ id, text, attributions }: MarkedText): string {
  return JSON.stringify({ id, sha1: digest(text), attributions: attributions.map(rowOf) } satisfies Line);
}

function digest(text: string): string {
  return createHash("sha1").update(text).digest("hex").slice(0, 12);
}

function rowOf({ chance, agreed, source, cue, content }: GoldAttribution): Row {
  return [Math.round(100 * chance), agreed ? 1 : 0, source.flat(), cue.flat(), content.flat()];
}

function readRow([chance, agreed, source, cue, content]: Row): GoldAttribution {
  return { chance: chance / 100, agreed: agreed === 1, source: pairs(source), cue: pairs(cue), content: pairs(content) };
}

function pairs(flat: readonly number[]): Range[] {
  return Array.from({ length: flat.length / 2 }, (_, i): Range => [flat[2 * i]!, flat[2 * i + 1]!]);
}
