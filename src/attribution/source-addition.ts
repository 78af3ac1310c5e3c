/**
 * Leaves out of a source before its cue what only tells more of it.
 *
 * @example
 * // Sir Tom Ashby, who chaired the inquiry, said — "Sir Tom Ashby"; so with "speaking in Leeds" and "in a statement"
 */
import type { TokenRange } from "../document/document.js";
import { NOUN_PHRASE } from "../document/noun-phrase.js";
import { CITING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { OCCASION_NOUNS } from "../lexicon/occasions.js";
import { TIMES } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";

/** Pronouns that, behind a comma, begin a clause that only adds. */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whose", "which"]);

/** What follows a participle that has a phrase of its own: *speaking in*, *seen by*, but not *striking unions*. */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(["IN", "DT", "RB", "TO", "PRP$", "WRB", "RP"]);

/** Drops what only adds before the cue: *Sir Tom Ashby**, who chaired the inquiry**, said*. */
export function withoutAddition(scene: Scene, { firstToken, endToken }: TokenRange): TokenRange {
  const { tokens } = scene.document;
  for (let i = firstToken + 1; i + 1 < endToken; i++) if (tokens[i]!.text === "," && isAddition(scene, i + 1, endToken)) return { firstToken, endToken: i };
  return { firstToken, endToken };
}

function isAddition(scene: Scene, at: number, end: number): boolean {
  const { document: { tokens }, tree: { tags } } = scene;
  const { lower } = tokens[at]!;
  if (RELATIVES.has(lower)) return true;
  const isParticiple = tags[at] === "VBG" || tags[at] === "VBN";
  if (isParticiple) return CITING_PARTICIPLES.has(lower) || lower !== "including" && at + 1 < end && isAfterParticiple(scene, at + 1);
  return lower === "in" && isCarrier(scene, at + 1, end);
}

function isAfterParticiple({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  const { lower } = tokens[at]!;
  return AFTER_PARTICIPLE.has(tags[at]!) || lower === "last" || TIMES.has(lower);
}

/** Words in which the noun of a short phrase stands. */
const SHORT_PHRASE = 4;

/** Whether a phrase is about what words stand in: *in **a written statement***. */
export function isCarrier({ document: { tokens } }: Scene, first: number, end: number): boolean {
  if (tokens[first]?.pos !== "DET") return false;
  for (let i = first; i < end && i < first + SHORT_PHRASE && NOUN_PHRASE.has(tokens[i]!.pos); i++) {
    if (DOCUMENT_NOUNS.has(tokens[i]!.lemma) || OCCASION_NOUNS.has(tokens[i]!.lemma)) return true;
  }
  return false;
}
