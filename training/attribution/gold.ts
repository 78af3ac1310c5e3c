/**
 * Articles with attributions to learn from: PolNeAR's, and the texts that we wrote.
 *
 * @example
 * const articles = [...readGold("../shared/corpora/polnear/train.jsonl"), ...readOwn("training/texts")];
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCases } from "../../tests/notation.js";
import { readPolnear, type Range } from "../corpora/polnear.js";

export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** Who speaks, by name, where our own texts say it; null where nobody can tell. */
  readonly speaker?: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** Whether it is ours: only speech is marked in it, beliefs and intentions are not. */
  readonly own: boolean;
}

/** PolNeAR's articles. */
export function readGold(path: string): GoldArticle[] {
  return readPolnear(path).map(({ id, text, attributions }) => ({ id, text, attributions, own: false }));
}

/** Our own texts, by file name. */
export function readOwn(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readCases(readFileSync(join(folder, name), "utf8")).map((each) => ({ ...each, id: `${name}:${each.name}`, own: true })));
}
