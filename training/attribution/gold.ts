/**
 * Articles with attributions to learn from: PolNeAR's, the texts that we wrote, and what a teacher marked.
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
  /** How probably its cue reports: 1, but for what a teacher marked. */
  readonly chance: number;
  /** Whether its edges are to be learned: not where our readings differ from what a teacher marked. */
  readonly agreed: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** Whether it is ours: only speech is marked in it, beliefs and intentions are not. */
  readonly own: boolean;
  /** Whether a teacher marked it, see `training/teacher/`. */
  readonly taught: boolean;
}

/** PolNeAR's articles. */
export function readGold(path: string): GoldArticle[] {
  return readPolnear(path).map(({ id, text, attributions }) => ({ id, text, attributions: attributions.map(asGold), own: false, taught: false }));
}

/** Our own texts, by file name. */
export function readOwn(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readCases(readFileSync(join(folder, name), "utf8")).map((each) => ({ ...each, attributions: each.attributions.map(asGold), id: `${name}:${each.name}`, own: true, taught: false })));
}

/** What people marked is right. */
function asGold<Marked>(attribution: Marked): Marked & Pick<GoldAttribution, "chance" | "agreed"> {
  return { ...attribution, chance: 1, agreed: true };
}
