/**
 * Runs of tokens as spans of the article.
 *
 * @example
 * spanOf(scene, { firstToken: 0, endToken: 2 }); // { start: 0, end: 7 } for "Ann Lee said so."
 */
import type { TokenRange } from "../document/document.js";
import type { Span } from "../text/span.js";
import type { Scene } from "./scene.js";

/** From the first token's start to the last one's end; the run must not be empty. */
export function spanOf({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): Span {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
}

/** One span, or one for each paragraph that a continued quotation runs over. */
export function spansOf(scene: Scene, { firstToken, endToken }: TokenRange): Span[] {
  const { tokens } = scene.document;
  const spans: Span[] = [];
  for (let first = firstToken; first < endToken; ) {
    let end = first + 1;
    while (end < endToken && tokens[end]!.paragraph === tokens[first]!.paragraph) end++;
    spans.push(spanOf(scene, { firstToken: first, endToken: end }));
    first = end;
  }
  return spans;
}
