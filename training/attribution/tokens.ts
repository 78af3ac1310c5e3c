/**
 * Gold attributions in the library's own tokens.
 *
 * @example
 * const gold = goldTokens(scene, article);
 * gold[0].head; // the token that heads the cue
 */
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
  /** Said or written, or quoted. */
  readonly speech: boolean;
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
    return { head, source: new Set(source), cue: new Set(cue), content: new Set(content), speech };
  });
}

/** Tokens that lie in the ranges, without marks at their edges that belong to nobody. */
function tokensIn(scene: Scene, ranges: readonly Range[]): number[] {
  const { tokens } = scene.document;
  const found: number[] = [];
  for (const [start, end] of ranges) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const run: number[] = [];
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) run.push(i);
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
