/**
 * Verb forms that wink takes for nouns or adjectives although their place is a verb's.
 *
 * @example
 * // They have alleged it.    after an auxiliary
 * // He jokes about it.       after a pronoun that is always a subject
 * // …, warning that it is.   after a comma, before what was warned
 */
import { verbLemma } from "./lemmas.js";
import type { Pos } from "./document.js";

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(["i", "he", "she", "we", "they", "who"]);
const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "'ve", "having"]);
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "'re", "'m", "am"]);
const CLOSING: ReadonlySet<string> = new Set(["”", '"', "'", "»", "’"]);
/** What a reporting participle may have after it, and a noun in *-ing* hardly. */
const COMPLEMENTS: ReadonlySet<string> = new Set([
  "that", "the", "a", "an", "it", "he", "she", "they", "we", "his", "her", "their", "its", "there", "him", "them", "me", "us",
  "how", "why", "whether", "“", '"', "to",
]);

/** Sets the tag and the lemma of such forms among the words from `first` to `end`. */
export function retagVerbForms(
  lowers: readonly string[], first: number, end: number, poses: Pos[], lemmas: string[], isKnown: (word: string) => boolean,
): void {
  for (let i = first + 1; i < end; i++) {
    const pos = poses[i];
    if (pos !== "NOUN" && pos !== "ADJ") continue;
    const lower = lowers[i] ?? "";
    const isVerb =
      lower.endsWith("ed") ? isPastVerb(lowers, i, first, poses)
      : lower.endsWith("ing") ? isParticiple(lowers, i)
      : lower.endsWith("s") && pos === "NOUN" && (lowers[i - 1] === "he" || lowers[i - 1] === "she" || lowers[i - 1] === "who");
    if (!isVerb) continue;
    poses[i] = "VERB";
    lemmas[i] = verbLemma(lower, isKnown);
  }
}

function isPastVerb(lowers: readonly string[], index: number, first: number, poses: readonly Pos[]): boolean {
  let before = index - 1;
  while (before > first && (poses[before] === "ADV" || poses[before] === "PART")) before--;
  const lower = lowers[before] ?? "";
  if (SUBJECT_PRONOUNS.has(lower) || HAVE.has(lower)) return true;
  const next = poses[index + 1];
  return before === index - 1 && CLOSING.has(lower) && (next === "PROPN" || next === "PRON" || next === "DET");
}

function isParticiple(lowers: readonly string[], index: number): boolean {
  const before = lowers[index - 1] ?? "";
  const after = lowers[index + 1] ?? "";
  if (before === "," || CLOSING.has(before)) return COMPLEMENTS.has(after);
  return BE.has(before) && after !== "to" && COMPLEMENTS.has(after);
}
