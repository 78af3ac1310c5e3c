/**
 * Learns which quotations that no report holds are somebody's words, and whose, from what the models of reports leave
 * free in articles that they had not seen.
 *
 * @example
 * const model = learnBare(readings.map((reading) => bareDecisions(reading, models)));
 */
import type { BareModel } from "../../src/attribution/bare.js";
import type { FreeQuotation } from "../../src/attribution/free-quotations.js";
import { candidatesOf, type Turn, turnOf } from "../../src/attribution/implied-source.js";
import type { ReportModels } from "../../src/attribution/models.js";
import { numbered } from "../../src/attribution/numbered.js";
import { placeOf, quotationFacts } from "../../src/attribution/quotation-facts.js";
import { findReports } from "../../src/attribution/reports.js";
import type { TokenRange } from "../../src/document/document.js";
import { findMentions } from "../../src/mentions/mentions.js";
import { chancesOf } from "../../src/model/choice.js";
import type { Scene } from "../../src/scene/scene.js";
import { spanOf } from "../../src/scene/spans.js";
import { mentionOf } from "../../src/sources/source-mention.js";
import { resolveSources } from "../../src/sources/sources.js";
import { type Choice, learnChoice } from "../model/choice.js";
import type { Reading } from "./examples.js";
import type { GoldAttribution } from "./gold.js";
import { type GoldTokens, likeness, overlapOf, touches } from "./tokens.js";

/** What is to be decided of a free quotation, and what is right. */
export interface BareDecision {
  /** The first option is that it is somebody's words. */
  readonly quotation: Choice;
  /** The last option is that they are nobody's whom the text names; null where they are no words, or nobody knows whose. */
  readonly source: Choice | null;
}

/** The decisions that models leave which have not seen the article. */
export function bareDecisions({ article, scene, gold }: Reading, models: ReportModels): readonly BareDecision[] {
  const { found, free } = findReports(scene, models);
  const isSame = samePerson(scene, resolveSources(scene.document, findMentions(scene.document, scene.tree, scene.pairs), numbered(found)));
  let turn: Turn | null = null;
  return free.map((quotation): BareDecision => {
    const holder = holderOf(scene, quotation, gold);
    const isWords: Choice = { options: [quotationFacts(scene, quotation), []], right: [holder >= 0, holder < 0] };
    if (holder < 0) return { quotation: isWords, source: null };
    const candidates = candidatesOf(scene, quotation, turn);
    const right = candidates.map(({ source }) => source !== null && isSame(source, gold[holder]!, article.attributions[holder]!));
    const isKnown = gold[holder]!.source.size > 0 || !article.own || article.attributions[holder]!.speaker !== undefined;
    const isNobody = !right.includes(true);
    const source = candidates[right.indexOf(true)]?.source;
    if (source) turn = turnOf(scene, quotation, source);
    return { quotation: isWords, source: isKnown ? { options: candidates.map(({ facts }) => facts), right: [...right.slice(0, -1), isNobody] } : null };
  });
}

/** The gold attribution that the quotation is: it shares half of the words, or holds whole sentences in marks. -1 for none. */
function holderOf(scene: Scene, quotation: FreeQuotation, gold: readonly GoldTokens[]): number {
  const within = ({ start, end }: { readonly start: number; readonly end: number }): boolean => quotation.content.some((span) => span.start <= start && end <= span.end);
  const own = scene.document.tokens.filter(within).map(({ index }) => index);
  const shares = gold.map(({ content }) => {
    const overlap = overlapOf(scene, own, content);
    return { likeness: likeness(overlap), held: overlap.shared / (overlap.own || 1) };
  });
  const most = (key: "likeness" | "held"): number => shares.reduce((best, share, g) => (best < 0 || share[key] > shares[best]![key] ? g : best), -1);
  const like = most("likeness");
  if (like >= 0 && shares[like]!.likeness >= 0.5) return like;
  const holder = most("held");
  return holder >= 0 && shares[holder]!.held >= 0.8 && placeOf(scene, quotation) === "alone" ? holder : -1;
}

/** Whether a phrase is the gold's source, another mention of the same, or of the name that our own texts give. */
function samePerson(scene: Scene, { mentions, entityOf, entities }: ReturnType<typeof resolveSources>): (source: TokenRange, gold: GoldTokens, stated: GoldAttribution) => boolean {
  const entityAt = (phrase: TokenRange): number => {
    const mention = mentionOf(scene.document, mentions, spanOf(scene, phrase));
    return mention ? (entityOf[mention.index] as number) : -1;
  };
  return (source, gold, { speaker }) => {
    const entity = entityAt(source);
    if (gold.source.size === 0) {
      const { start, end } = spanOf(scene, source);
      return speaker ? lastWord(entities[entity]?.name ?? scene.document.text.slice(start, end)) === lastWord(speaker) : false;
    }
    return touches(source, gold.source) || entity >= 0 && entity === entityAt({ firstToken: Math.min(...gold.source), endToken: Math.max(...gold.source) + 1 });
  };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** How facts are weighed: by so many choices at least, and held back so much. */
export const BARE_SETTINGS = { least: 10, decay: 3 };
const PARTS = 5;
/** By tenths, for finer ones differ by chance. */
const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The model, from the decisions of each article, and what it is worth on articles that it was not learned from. */
export function learnBare(articles: readonly (readonly BareDecision[])[]): BareModel & { readonly report: string } {
  const held = articles.filter((decisions) => decisions.length > 0);
  const judged = [...Array(PARTS).keys()].flatMap((part) => {
    const { quotation, source } = learn(held.filter((_, place) => place % PARTS !== part).flat());
    return held.filter((_, place) => place % PARTS === part).flat().map((decision) => ({
      decision,
      chance: chancesOf(quotation, decision.quotation.options)[0]!,
      isRight: decision.source && isChosen(decision.source, chancesOf(source, decision.source.options)),
    }));
  });
  // below the threshold more would be wrong than right ones gained
  const gain = (least: number): number => judged.reduce((sum, { chance, decision }) => sum + (chance < least ? 0 : decision.quotation.right[0] ? 1 : -1), 0);
  const least = THRESHOLDS.reduce((best, each) => (gain(each) > gain(best) ? each : best));
  const words = judged.filter(({ decision }) => decision.quotation.right[0]);
  const given = judged.filter(({ chance }) => chance >= least);
  const right = given.filter(({ decision }) => decision.quotation.right[0]).length;
  const sourced = judged.filter(({ isRight }) => isRight !== null);
  const tenths = [...Array(10).keys()].map((tenth) => judged.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth));
  const report = [
    `On articles that it was not learned from: of ${judged.length} free quotations ${words.length} are somebody's words; ${given.length} are given out, ${right} of them rightly.`,
    `Whose they are is right for ${sourced.filter(({ isRight }) => isRight).length} of ${sourced.length}.`,
    ...tenths.map((each) => `promised ${mean(each.map(({ chance }) => chance))}, right ${mean(each.map(({ decision }) => (decision.quotation.right[0] ? 1 : 0)))} (${each.length})`),
  ].join("\n");
  return { ...learn(held.flat()), least, report };
}

function learn(decisions: readonly BareDecision[]): Pick<BareModel, "quotation" | "source"> {
  return {
    quotation: learnChoice(decisions.map(({ quotation }) => quotation), BARE_SETTINGS),
    source: learnChoice(decisions.flatMap(({ source }) => source ?? []), BARE_SETTINGS),
  };
}

function isChosen({ right }: Choice, chances: readonly number[]): boolean {
  return right[chances.indexOf(Math.max(...chances))]!;
}

function mean(numbers: readonly number[]): string {
  return (numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)).toFixed(2);
}
