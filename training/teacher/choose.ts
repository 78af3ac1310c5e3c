/**
 * Keeps what a teacher marked, with the edges of the reading of ours that comes nearest, and writes `labels.jsonl.gz`.
 *
 * The teacher knows better than our models which words report and whose words they are, and our models know better where
 * phrases end. Where both agree on most words of the content and on the source, our reading is what is learned from.
 *
 * @example
 * // npx tsx training/teacher/choose.ts --read .cache/read.jsonl
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attributionModels } from "../../src/attribution/models.js";
import { LEAST_CUE } from "../../src/attribution/propose.js";
import { rivalsAmong } from "../../src/attribution/rivals.js";
import { findReadings, type Roles } from "../../src/attribution/roles.js";
import { findCues } from "../../src/cues/find-cues.js";
import type { TokenRange } from "../../src/document/document.js";
import type { Scene } from "../../src/scene/scene.js";
import type { GoldArticle, GoldAttribution } from "../attribution/gold.js";
import { readArticle } from "../attribution/read.js";
import { type GoldTokens, hasSource, likeness, overlapOf, tokensOf } from "../attribution/tokens.js";
import type { Range } from "../corpora/polnear.js";
import { writeTaught } from "./labels.js";

/** The least chance of a cue that a reading is sought for. */
const LEAST_CHANCE = 0.5;
/** The least share of words of either content that both must have. */
const LEAST_LIKENESS = 0.8;

/** What the teacher marked in an article, each with our reading where it agrees. */
function chosen(article: GoldArticle): GoldAttribution[] {
  const { scene, gold } = readArticle(article);
  const { cues, roles } = attributionModels();
  const rivals = rivalsAmong(scene.document.tokens.length, findCues(scene, cues, LEAST_CUE));
  return gold.flatMap((each, i): GoldAttribution[] => {
    const attribution = article.attributions[i]!;
    if (each.head < 0) return [];
    const readings = each.chance < LEAST_CHANCE ? [] : findReadings(scene, roles, each.head, rivals);
    const nearest = readings.map((reading) => ({ reading, near: nearness(scene, reading, each) })).sort((a, b) => b.near - a.near)[0];
    if (!nearest || nearest.near < LEAST_LIKENESS) return [{ ...attribution, agreed: false }];
    const { source, cue, content } = nearest.reading;
    const range = (tokens: TokenRange): Range => [scene.document.tokens[tokens.firstToken]!.start, scene.document.tokens[tokens.endToken - 1]!.end];
    return [{ ...attribution, agreed: true, source: source ? [range(source)] : [], cue: [range(cue)], content: content.map(range) }];
  });
}

/** How much of the content both share; 0 where the sources differ. */
function nearness(scene: Scene, { source, content }: Roles, marked: GoldTokens): number {
  if (!hasSource(marked, source)) return 0;
  return likeness(overlapOf(scene, content.flatMap(tokensOf), marked.content));
}

const { values } = parseArgs({ options: { read: { type: "string", default: ".cache/read.jsonl" } } });
const articles = readFileSync(values.read, "utf8").trim().split("\n").map((line): GoldArticle => {
  const { id, text, attributions } = JSON.parse(line) as Pick<GoldArticle, "id" | "text" | "attributions">;
  return { id, text, own: false, taught: true, attributions: attributions.map((each) => ({ ...each, agreed: false })) };
});
const kept = articles.map((article) => ({ ...article, attributions: chosen(article) }));
writeTaught(kept);
const all = kept.flatMap(({ attributions }) => attributions);
console.log(`${kept.length} texts, ${all.filter(({ chance }) => chance >= LEAST_CHANCE).length} attributions, ${all.filter(({ agreed }) => agreed).length} agreed on`);
