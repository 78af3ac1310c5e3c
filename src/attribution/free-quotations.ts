/**
 * The quotations that no report holds, each with the reports around it.
 *
 * @example
 * // “We shut,” Lee said. “We never saw such a winter.” — the second is free where the report holds only the first
 */
import type { Token, TokenRange } from "../document/document.js";
import type { QuotePair } from "../marks/quote-pair.js";
import { quotationAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { Span } from "../text/span.js";
import type { Ranked } from "./decide.js";

/** A quotation that stands directly in the text and is no report's content. */
export interface FreeQuotation {
  readonly pair: QuotePair;
  /** Its tokens, marks included, half-open; of one that goes on over paragraphs, those of the first. */
  readonly first: number;
  readonly end: number;
  /** Its words, a span for each paragraph that it goes on over. */
  readonly content: readonly Span[];
  /** Reports in the author's words that name a source and stand before it, the nearest first, one of each source. */
  readonly before: readonly Ranked[];
  /** The first such report after it. */
  readonly after: Ranked | null;
  /** The most probable of the rejected reports in the author's words that would have held it. */
  readonly claim: Ranked | null;
  /** Which share of the article's quotations reports hold. */
  readonly share: number;
  /** The last names of all who speak in the article's reports, lower case. */
  readonly speakers: ReadonlySet<string>;
}

/** So many tokens of a phrase are looked at. */
const LONGEST = 40;
/** So many reports before a quotation are looked at. */
const REACH = 6;

/** The free quotations in order; what stands in `taken` (by token) is spoken for. */
export function freeQuotations(scene: Scene, accepted: readonly Ranked[], rejected: readonly Ranked[], taken: Uint8Array): readonly FreeQuotation[] {
  const { document: { tokens }, pairs, pairFirst, pairEnd, pairNext, pairOf } = scene;
  const reports = accepted.filter(({ proposal: { source, head } }) => source && pairOf[head] === -1).sort((a, b) => a.proposal.head - b.proposal.head);
  const speakers = new Set(reports.map(({ proposal }) => lastName(tokens, proposal.source!)));
  const claims = claimsOf(scene, rejected);
  const rangeOf = ({ index }: QuotePair): TokenRange => ({ firstToken: pairFirst[index] as number, endToken: pairEnd[index] as number });
  const isFree = ({ firstToken, endToken }: TokenRange): boolean => taken[firstToken] !== 1 && taken[endToken - 1] !== 1;
  const outermost = pairs.filter((pair) => pair.parent === null && pair.continues === null && rangeOf(pair).firstToken < rangeOf(pair).endToken);
  const free = outermost.filter((pair) => isFree(rangeOf(pair)));
  const share = 1 - free.length / outermost.length;
  let next = 0;
  return free.map((pair): FreeQuotation => {
    const { firstToken: first, endToken: end } = rangeOf(pair);
    const content: Span[] = [];
    for (let part = pair.index; part >= 0; part = pairNext[part] as number) content.push({ start: pairs[part]!.start, end: pairs[part]!.end });
    while (next < reports.length && reports[next]!.proposal.head < first) next++;
    const before = oneOfEachSource(scene, reports.slice(Math.max(0, next - REACH), next).reverse());
    return { pair, first, end, content, before, after: reports[next] ?? null, claim: claims.get(pair.index) ?? null, share, speakers };
  });
}

/** By outermost quotation, the most probable of the reports in the author's words that have it among their content. */
function claimsOf(scene: Scene, rejected: readonly Ranked[]): ReadonlyMap<number, Ranked> {
  const claims = new Map<number, Ranked>();
  for (const each of rejected.filter(({ proposal: { head } }) => scene.pairOf[head] === -1)) {
    for (const { firstToken, endToken } of each.proposal.content) {
      for (let i = firstToken; i < endToken; i++) {
        const pair = quotationAt(scene, i, -1);
        if (pair < 0) continue;
        if (each.chance > (claims.get(pair)?.chance ?? 0)) claims.set(pair, each);
        i = Math.max(i, (scene.pairEnd[pair] as number) - 1);
      }
    }
  }
  return claims;
}

/** Of the reports whose sources have the same words the first. */
function oneOfEachSource({ document: { text, tokens } }: Scene, reports: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return reports.filter(({ proposal: { source } }) => {
    const words = text.slice(tokens[source!.firstToken]!.start, tokens[source!.endToken - 1]!.end);
    return seen.size < seen.add(words).size;
  });
}

/** The last word of the first name in the phrase, or the phrase's last word; lower case. */
export function lastName(tokens: readonly Token[], { firstToken, endToken }: TokenRange): string {
  const end = Math.min(endToken, firstToken + LONGEST);
  for (let i = firstToken; i < end; i++) if (tokens[i]!.pos === "PROPN" && tokens[i + 1]?.pos !== "PROPN") return tokens[i]!.lower;
  return tokens[endToken - 1]!.lower;
}
