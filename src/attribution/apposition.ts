/**
 * Takes into a source what stands between two commas behind it and says who it is.
 *
 * @example
 * // His neighbour, retired nurse Ida Poole, recalled — "His neighbour, retired nurse Ida Poole"
 */
import type { Pos, TokenRange } from "../document/document.js";
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { TIME_SPANS, TIMES } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import { NOUNS } from "../syntax/phrase-tags.js";
import type { Proposal } from "./proposal.js";

/** What an apposition is made of, and what tells where somebody stands, beside nouns. */
export const DESCRIBING: ReadonlySet<Pos> = new Set([...COUNTED_NOUN_PHRASE, "ADP", "PART"]);
/** Penn tags with which an apposition begins. */
export const BEGINNING: ReadonlySet<string> = new Set(["DT", "PRP$", "JJ", "NN", "NNP", "NNPS", "VBN"]);
/** One is no longer, in words. */
export const LONGEST_APPOSITION = 14;

/** Takes in what stands between two commas behind the source, where it is the name of whom the source describes, or the description. */
export function withApposition(scene: Scene, { content, cue }: Proposal, source: TokenRange): TokenRange {
  const { document: { tokens }, tree: { tags }, pairOf } = scene;
  const first = source.endToken + 1;
  let end = cue.firstToken;
  while (end > first && tokens[end - 1]!.pos === "ADV") end--;
  end--;
  if (tokens[source.endToken]?.text !== "," || tokens[end]!.text !== "," || first >= end || end - first > LONGEST_APPOSITION) return source;
  if (!BEGINNING.has(tags[first] ?? "") || tokens[first]!.lower === "both" || content.some(({ firstToken, endToken }) => firstToken < end && endToken > first)) return source;
  let hasNoun = false;
  for (let i = first; i < end; i++) {
    const { pos, lower } = tokens[i]!;
    // "retired nurse": a participle before its noun
    const isBeforeNoun = tags[i] === "VBN" && i + 1 < end && NOUNS.has(tags[i + 1]!);
    if (pairOf[i] !== pairOf[first] || TIMES.has(lower) || TIME_SPANS.has(lower)) return source;
    if (!DESCRIBING.has(pos) && !NOUNS.has(tags[i]!) && !isBeforeNoun && tags[i] !== "PRP$") return source;
    if (NOUNS.has(tags[i]!)) hasNoun = true;
  }
  return hasNoun ? { firstToken: source.firstToken, endToken: end } : source;
}
