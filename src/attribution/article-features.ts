/**
 * What a model sees of the article around a reading: whether its cue reports elsewhere, whether its source speaks elsewhere, how
 * much is reported at all.
 *
 * One word is read as the article's other words are (one sense a discourse: Gale, Church and Yarowsky 1992), and who has spoken speaks on.
 *
 * @example
 * // Lee said so. … Lee noted the rise. — Lee speaks for certain elsewhere, which makes "noted" likelier to report
 */
import { addFeature, type Features } from "../model/features.js";
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";
import { headOf } from "./reading-features.js";

/** The likeliest readings of an article, by what they share. */
export interface ArticleReports {
  /** By lemma of the cue, how many there are and the sum of their chances. */
  readonly byCue: ReadonlyMap<number, Sum>;
  /** By word of the source, likewise. */
  readonly bySource: ReadonlyMap<number, Sum>;
  /** By sentence, likewise. */
  readonly bySentence: ReadonlyMap<number, Sum>;
  /** The chances of all for each sentence of the article. */
  readonly density: number;
}

interface Sum {
  readonly count: number;
  readonly chance: number;
}

/** Gathers them. */
export function articleReports(scene: Scene, likeliest: readonly Ranked[]): ArticleReports {
  const byCue = new Map<number, Sum>();
  const bySource = new Map<number, Sum>();
  const bySentence = new Map<number, Sum>();
  let all = 0;
  for (const { proposal: { head, source }, chance } of likeliest) {
    all += chance;
    addTo(byCue, scene.lemma[head] as number, chance);
    addTo(bySentence, scene.document.tokens[head]!.sentence, chance);
    if (source) addTo(bySource, scene.word[headOf(scene, source)] as number, chance);
  }
  return { byCue, bySource, bySentence, density: all / scene.document.sentences.length };
}

function addTo(sums: Map<number, Sum>, key: number, chance: number): void {
  const { count, chance: sum } = sums.get(key) ?? NOTHING;
  sums.set(key, { count: count + 1, chance: sum + chance });
}

const NOTHING: Sum = { count: 0, chance: 0 };

/** Adds how the reading stands to the rest of the article; `own` is the likeliest reading of its cue, which the article's sums hold. */
export function addArticle(scene: Scene, { proposal: { head, source } }: Ranked, own: Ranked, reports: ArticleReports, features: Features): void {
  const { document, lemma, lexical, word } = scene;
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);
  const classes = lexical[head] as number;
  const { sentence } = document.tokens[head]!;
  const density = Math.min(Math.floor(reports.density * 10), 12);
  const cue = stepOf(without(reports.byCue.get(lemma[head] as number), own.chance));
  const here = reports.bySentence.get(sentence);
  const before = levelOf(reports.bySentence.get(sentence - 1));
  const after = levelOf(reports.bySentence.get(sentence + 1));
  add(160, density);
  add(161, density, classes);
  add(162, cue);
  add(163, cue, classes);
  add(164, before, after);
  add(165, before, after, classes);
  add(166, levelOf(without(here, own.chance)));
  if (!source) return;
  const phrase = word[headOf(scene, source)] as number;
  const sums = reports.bySource.get(phrase);
  const isCounted = own.proposal.source !== null && word[headOf(scene, own.proposal.source)] === phrase;
  const speaks = levelOf(isCounted ? without(sums, own.chance) : sums);
  add(167, speaks);
  add(168, speaks, classes);
  add(169, speaks, cue);
}

function without(sum: Sum | undefined, chance: number): Sum {
  return sum ? { count: sum.count - 1, chance: sum.chance - chance } : NOTHING;
}

/** How probable the others are in the mean, in steps; 0 where there is none. */
function stepOf({ count, chance }: Sum): number {
  return count === 0 ? 0 : 1 + Math.min(Math.floor((chance / count) * 6), 5);
}

/** How many reports the chances come to, in steps. */
function levelOf({ chance }: Sum = NOTHING): number {
  return chance < 0.2 ? 0 : chance < 0.6 ? 1 : chance < 1.5 ? 2 : chance < 3 ? 3 : 4;
}
