/**
 * Compares the quotes found in a text with those that a case expects.
 *
 * Two spans agree when they hold the same words: edge punctuation and quotation marks are let off. An expected
 * attribution is found when a quote's content shares at least half of its words, and it is right when content
 * and source agree exactly. Names agree without case, articles, titles and accents; a chain agrees link by link,
 * each by its role and the last word of its name, where the words fell (an occasion) left aside.
 *
 * @example
 * scoreCase(oneCase, extractQuotes(oneCase.text).quotes).figures.right; // 2
 */
import type { Quote } from "../../src/index.js";
import type { Case, Expected, Pair } from "../notation.js";

/** Counts of one case, of a file or of all of them. */
export interface Figures {
  /** Attributions expected. */
  readonly expected: number;
  /** Those whose content and source are exactly right. */
  readonly right: number;
  /** Those found whose speaker is right, among those that state one. */
  readonly speakers: number;
  /** Those found whose chain is right, among those that state one. */
  readonly chains: number;
  /** Those found whose type is right, among those that state one. */
  readonly types: number;
  /** Quotes that nothing expects. */
  readonly spurious: number;
}

/** What may be wrong with an attribution. */
export type Fault = "missed" | "content" | "source" | "speaker" | "chain" | "type";

/** An expected attribution that was not found, or not rightly. */
export interface Failure {
  readonly expected: Expected;
  readonly quote: Quote | null;
  readonly faults: readonly Fault[];
}

/** The figures of one case with what explains them. */
export interface CaseScore {
  readonly figures: Figures;
  readonly failures: readonly Failure[];
  readonly spurious: readonly Quote[];
}

export const NO_FIGURES: Figures = { expected: 0, right: 0, speakers: 0, chains: 0, types: 0, spurious: 0 };

/** The sum of two counts. */
export function addFigures(a: Figures, b: Figures): Figures {
  return {
    expected: a.expected + b.expected,
    right: a.right + b.right,
    speakers: a.speakers + b.speakers,
    chains: a.chains + b.chains,
    types: a.types + b.types,
    spurious: a.spurious + b.spurious,
  };
}

/** How many attributions state each fact: the most that each figure can reach. */
export function mostFigures(cases: readonly Case[]): Figures {
  const all = cases.flatMap((each) => each.attributions);
  const stated = (key: "speaker" | "chain" | "type"): number => all.filter((each) => each[key] !== undefined).length;
  return { expected: all.length, right: all.length, speakers: stated("speaker"), chains: stated("chain"), types: stated("type"), spurious: 0 };
}

/** Compares the quotes found in a case's text with its attributions. */
export function scoreCase(expected: Case, quotes: readonly Quote[]): CaseScore {
  const words = wordsOf(expected.text);
  const gold = expected.attributions.map((each) => ({ content: wordsIn(words, each.content), source: wordsIn(words, each.source) }));
  const found = quotes.map((each) => ({
    content: wordsIn(words, each.content.map(({ start, end }): Pair => [start, end])),
    source: wordsIn(words, each.source ? [[each.source.start, each.source.end]] : []),
  }));
  const partner = pairUp(gold, found);
  const failures: Failure[] = [];
  let right = 0, speakers = 0, chains = 0, types = 0;
  expected.attributions.forEach((attribution, at) => {
    const index = partner.get(at);
    const quote = index === undefined ? undefined : quotes[index];
    if (index === undefined || !quote) {
      failures.push({ expected: attribution, quote: null, faults: ["missed"] });
      return;
    }
    const faults: Fault[] = [];
    if (!sameSet(gold[at]?.content, found[index]?.content)) faults.push("content");
    if (!sameSet(gold[at]?.source, found[index]?.source)) faults.push("source");
    if (faults.length === 0) right++;
    if (attribution.speaker !== undefined) {
      if (plainName(attribution.speaker) === plainName(quote.speaker?.name)) speakers++;
      else faults.push("speaker");
    }
    if (attribution.chain !== undefined) {
      if (chainKey(attribution.chain) === chainKey(quote.chain)) chains++;
      else faults.push("chain");
    }
    if (attribution.type !== undefined) {
      if (attribution.type === quote.type) types++;
      else faults.push("type");
    }
    if (faults.length > 0) failures.push({ expected: attribution, quote, faults });
  });
  const taken = new Set(partner.values());
  const spurious = quotes.filter((_, index) => !taken.has(index));
  return { figures: { expected: gold.length, right, speakers, chains, types, spurious: spurious.length }, failures, spurious };
}

/** A chain on one line: `relay Tass > speaker Foreign Ministry`. */
export function showChain(chain: readonly { readonly role: string; readonly name: string }[]): string {
  return chain.map(({ role, name }) => `${role} ${name}`).join(" > ");
}

function wordsOf(text: string): Pair[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }): Pair => [index, index + word.length]);
}

/** The numbers of the words that the spans touch. */
function wordsIn(words: readonly Pair[], spans: readonly Pair[]): Set<number> {
  const inside = new Set<number>();
  words.forEach(([start, end], at) => {
    if (spans.some((span) => start < span[1] && end > span[0])) inside.add(at);
  });
  return inside;
}

/** One quote at most for each attribution, the likest first; where contents are as like, a source that agrees decides. */
function pairUp(gold: readonly Parts[], found: readonly Parts[]): Map<number, number> {
  const likenesses: { likeness: number; at: number; index: number }[] = [];
  gold.forEach((want, at) =>
    found.forEach((got, index) => {
      const shared = overlap(want.content, got.content);
      const likeness = shared === 0 ? 0 : shared / (want.content.size + got.content.size - shared);
      if (likeness >= 0.5) likenesses.push({ likeness: likeness + (sameSet(want.source, got.source) ? 1e-6 : 0), at, index });
    }),
  );
  likenesses.sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.index - b.index);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, index } of likenesses) {
    if (pairs.has(at) || taken.has(index)) continue;
    pairs.set(at, index);
    taken.add(index);
  }
  return pairs;
}

interface Parts {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared;
}

function sameSet(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && overlap(a, b) === a.size;
}

const TITLES = /\b(?:the|a|an|mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|professor|sen|senator|rep|gov|president|st)\b/gu;

function plainName(name: string | null | undefined): string {
  return (name ?? "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s\b/gu, "")
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .replace(TITLES, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function chainKey(chain: readonly { readonly role: string; readonly name: string }[]): string {
  return chain
    .filter(({ role }) => role !== "occasion")
    .map(({ role, name }) => `${role}:${plainName(name).split(" ").at(-1)}`)
    .join(" > ");
}
