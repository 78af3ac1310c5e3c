/**
 * Takes into a source behind its cue what ends the sentence: a clause about it, or where it stands.
 *
 * @example
 * // “No,” said Ann Lee, who runs the shop. — "Ann Lee, who runs the shop"
 * // “When?” shouted a welder at the back of the hall. — "a welder at the back of the hall"
 */
import type { TokenRange } from "../document/document.js";
import { TIME_SPANS, TIMES } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import { NOUNS } from "../syntax/phrase-tags.js";
import { DESCRIBING } from "./apposition.js";
import type { Proposal } from "./proposal.js";
import { isCarrier } from "./source-addition.js";

/** A clause that tells more of a source is no longer, in words. */
const LONGEST_RELATIVE = 30;

/** Takes in a clause that ends the sentence behind a cue: *said Ann Lee**, who runs the shop***. */
export function withRelative({ document: { tokens, sentences }, pairOf }: Scene, { content }: Proposal, source: TokenRange): TokenRange {
  const { endToken } = sentences[tokens[source.firstToken]!.sentence]!;
  const end = /^[.!?]$/u.test(tokens[endToken - 1]!.text) ? endToken - 1 : endToken;
  if (tokens[source.endToken]?.text !== "," || !/^whose?$/u.test(tokens[source.endToken + 1]?.lower ?? "") || end - source.endToken > LONGEST_RELATIVE) return source;
  for (let i = source.endToken; i < end; i++) if (pairOf[i] !== pairOf[source.firstToken]) return source;
  return content.some((piece) => piece.firstToken < end && piece.endToken > source.endToken) ? source : { firstToken: source.firstToken, endToken: end };
}

/** Prepositions of where somebody stands or comes from. */
const PLACING: ReadonlySet<string> = new Set(["at", "from", "in", "inside", "near", "of", "outside"]);

/** Takes in where somebody without a name stands, behind a cue that follows a quotation: *shouted a welder **at the back of the hall***. */
export function withPlace(scene: Scene, { cue, content }: Proposal, source: TokenRange): TokenRange {
  const { document: { tokens }, tree: { tags }, pairOf } = scene;
  const quotation = content.some(({ gap, endToken }) => gap === 0 && endToken === cue.firstToken && pairOf[endToken - 1] !== pairOf[cue.firstToken]);
  const { lower } = tokens[source.firstToken]!;
  if (!quotation || lower !== "a" && lower !== "an" && lower !== "one" || !PLACING.has(tokens[source.endToken]?.lower ?? "")) return source;
  if (isCarrier(scene, source.endToken + 1, tokens.length)) return source;
  let end = source.endToken;
  while (end < tokens.length && pairOf[end] === pairOf[source.firstToken] && (DESCRIBING.has(tokens[end]!.pos) || NOUNS.has(tags[end]!))) {
    if (TIMES.has(tokens[end]!.lower) || TIME_SPANS.has(tokens[end]!.lower)) return source;
    end++;
  }
  return tokens[end - 1]!.pos === "ADP" ? source : { firstToken: source.firstToken, endToken: end };
}
