/**
 * Words and marks for formats that have a row a token. A token never lies partly in a region, so that what is marked
 * can be read back from tokens alone.
 *
 * @example
 * tokenTexts("Russia’s plan, he said."); // Russia · ’s · plan · , · he · said · .
 */
import { lowerBound } from "../text/lower-bound.js";
import type { Span } from "../text/span.js";

/** Words with what joins them inside (*far-reaching*, *don’t*, *U.S*, *12,000*), and *’s* and the like by themselves. */
const TOKEN =
  /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:[-.&]|['’](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s\u001c-\u001f\u0085]/giu;

/** The tokens of the text, cut wherever one of the regions begins or ends. */
export function tokenSpans(text: string, regions: readonly Span[]): Span[] {
  const cuts = regions.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const spans: Span[] = [];
  let next = 0;
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const end = index + token.length;
    let start = index;
    for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[++next]) {
      if (cut <= start) continue;
      spans.push({ start, end: cut });
      start = cut;
    }
    spans.push({ start, end });
  }
  return spans;
}

/**
 * The tokens that a region covers, as a half-open range of places in the list; null where it covers none.
 * Takes the logarithm of the number of tokens.
 */
export function tokenRange(tokens: readonly Span[], { start, end }: Span): Span | null {
  const first = countBefore(tokens, start);
  const last = countBefore(tokens, end);
  return first < last ? { start: first, end: last } : null;
}

/** How many tokens begin before that place. */
function countBefore(tokens: readonly Span[], place: number): number {
  return lowerBound(tokens.length, (token) => tokens[token]!.start < place);
}
