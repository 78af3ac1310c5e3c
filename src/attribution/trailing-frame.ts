/**
 * Sentences that end with who says them, where the models saw no report: the form alone says what is whose.
 *
 * @example
 * // The aide is likely to be questioned, a senior officer privy to the probe said. — all before the comma, of the officer
 * // Police found a folder on his laptop, the court heard. — nobody says who told the court
 */
import type { TokenRange } from "../document/document.js";
import { HEARING_BODIES } from "../lexicon/hearings.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import { NOUNS, SUBJECT_BEGINNINGS, WITH_COMPLEMENTS } from "../syntax/phrase-tags.js";
import type { LineForm } from "./line-form.js";

/** With what who says it begins: an adjective would lack its article. */
const BEGINNING: ReadonlySet<string> = new Set([...NOUNS, "DT", "CD", "PRP$", "PRP"]);
/** Who says it is no longer, in words. */
const LONGEST_SOURCE = 14;

/** The sentences of this form whose verb is no report's in `heads`, and of whose words none is in `taken` (by token). */
export function findTrailingFrames(scene: Scene, taken: Uint8Array, heads: ReadonlySet<number>): readonly LineForm[] {
  return scene.document.sentences.flatMap(({ firstToken, endToken }): readonly LineForm[] => {
    const line = lineOf(scene, firstToken, endToken);
    return line && !heads.has(line.cue.firstToken) && taken[line.content.firstToken] !== 1 && taken[line.cue.firstToken] !== 1 ? [line] : [];
  });
}

function lineOf(scene: Scene, first: number, end: number): LineForm | null {
  const { document: { tokens }, tree } = scene;
  const { tags } = tree;
  const verb = end - 2;
  if (verb < first + 4 || !/^[.!?]$/u.test(tokens[end - 1]!.text) || !FINITE.has(tags[verb]!)) return null;
  const { lemma } = tokens[verb]!;
  if (lemma !== "say" && lemma !== "hear") return null;
  const source = sourceBefore(scene, first, verb);
  if (!source || !standsAt(scene, { firstToken: first, endToken: end }, -1)) return null;
  const isBody = HEARING_BODIES.has(tokens[verb - 1]!.lower);
  if (lemma === "hear" && !isBody) return null;
  const content = { firstToken: first, endToken: source.firstToken - 1 };
  // a clause, and not "when asked, he said"
  const isClause = (SUBJECT_BEGINNINGS.has(tags[first]!) || tags[first] === "EX") && hasFinite(tree, first, content.endToken);
  return isClause ? { source: lemma === "hear" ? null : source, cue: { firstToken: verb, endToken: verb + 1 }, content } : null;
}

/** The noun phrase, or the pronoun alone, between a comma and the verb; null where something else stands there. */
function sourceBefore({ document: { tokens }, tree: { tags } }: Scene, first: number, verb: number): TokenRange | null {
  let start = verb;
  while (start > first && verb - start < LONGEST_SOURCE && (WITH_COMPLEMENTS.has(tags[start - 1]!) || tags[start - 1] === "PRP" && start === verb)) start--;
  const isWhole = start < verb && start > first + 1 && tokens[start - 1]!.text === "," && BEGINNING.has(tags[start]!);
  return isWhole ? { firstToken: start, endToken: verb } : null;
}
