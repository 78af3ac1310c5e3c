/**
 * Gold attributions in the library's own tokens.
 *
 * @example
 * const gold = goldTokens(scene, article);
 * gold[0].head; // the token that heads the cue
 */
import type { TokenRange } from "../../src/document/document.js";
import { tokenAt } from "../../src/document/token-at.js";
import type { Scene } from "../../src/scene/scene.js";
import { SPEECH } from "../../src/lexicon/reporting-verbs.js";
import type { Range } from "../corpora/polnear.js";
import type { GoldArticle } from "./gold.js";

export interface GoldTokens {
  /** The cue's head, or -1 where there is no cue. */
  readonly head: number;
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  /** As in {@link GoldAttribution}. */
  readonly chance: number;
  readonly agreed: boolean;
  /** Said or written, or quoted. */
  readonly speech: boolean;
}

/** How many words a run of tokens has, how many a gold content, and how many both; marks do not count. */
export interface Overlap {
  readonly own: number;
  readonly theirs: number;
  readonly shared: number;
}

/** What tokens have in common with a gold content. */
export function overlapOf({ document }: Scene, tokens: readonly number[], content: ReadonlySet<number>): Overlap {
  const isWord = (i: number): boolean => document.tokens[i]!.pos !== "PUNCT";
  const own = tokens.filter(isWord);
  return { own: own.length, theirs: [...content].filter(isWord).length, shared: own.filter((i) => content.has(i)).length };
}

/** The share of the words of either that both have; 0 where neither has any. */
export function likeness({ own, theirs, shared }: Overlap): number {
  return shared / (own + theirs - shared || 1);
}

/** The tokens of a range, one by one. */
export function tokensOf({ firstToken, endToken }: TokenRange): number[] {
  return Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
}

/** Whether a token of the range is among the tokens. */
export function touches({ firstToken, endToken }: TokenRange, tokens: ReadonlySet<number>): boolean {
  for (let i = firstToken; i < endToken; i++) if (tokens.has(i)) return true;
  return false;
}

/** Whether a source overlaps the gold's, or neither has one. */
export function hasSource(gold: GoldTokens, source: TokenRange | null): boolean {
  return source ? touches(source, gold.source) : gold.source.size === 0;
}

const EDGE = /^[.,;:!?…\-–—]+$/u;

/** The attributions of the article, each role as token indices. */
export function goldTokens(scene: Scene, article: GoldArticle): GoldTokens[] {
  return article.attributions.map((attribution) => {
    const source = tokensIn(scene, attribution.source);
    const cue = tokensIn(scene, attribution.cue);
    const content = tokensIn(scene, attribution.content);
    const head = headOf(scene, cue);
    const quoted = [...content].some((token) => scene.pairOf[token] !== (head < 0 ? -1 : scene.pairOf[head]));
    const speech = article.own || quoted || [...cue].some((token) => {
      const { lemma, lower } = scene.document.tokens[token]!;
      return SPEECH.has(lemma) || lower === "according" || lower === ":" || lower === "statement" || lower === "testimony";
    });
    return { head, source: new Set(source), cue: new Set(cue), content: new Set(content), chance: attribution.chance, agreed: attribution.agreed, speech };
  });
}

/** Tokens that lie in the ranges, without marks at their edges that belong to nobody. */
function tokensIn(scene: Scene, ranges: readonly Range[]): number[] {
  const { tokens } = scene.document;
  const found: number[] = [];
  for (const [start, end] of ranges) {
    const run: number[] = [];
    for (let i = tokenAt(scene.document, start); i < tokens.length && tokens[i]!.start < end; i++) run.push(i);
    while (run.length > 1 && EDGE.test(tokens[run.at(-1)!]!.text)) run.pop();
    while (run.length > 1 && EDGE.test(tokens[run[0]!]!.text)) run.shift();
    found.push(...run);
  }
  return found;
}

/** The word of the cue that is highest in the tree; of equals the first. */
function headOf(scene: Scene, cue: readonly number[]): number {
  let best = -1;
  for (const token of cue) {
    if (best < 0) best = token;
    else if (scene.document.tokens[best]!.pos === "PUNCT" || (scene.tree.depth[token] as number) < (scene.tree.depth[best] as number)) {
      if (scene.document.tokens[token]!.pos !== "PUNCT") best = token;
    }
  }
  return best;
}
