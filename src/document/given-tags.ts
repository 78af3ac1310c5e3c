/**
 * Parts of speech and lemmas from tokens that wink has made of the same text, whatever places it cuts at.
 *
 * @example
 * // ours: the · U.S.-led · force     wink's: the · U.S. · - · led · force
 */
import { lowerBound } from "../text/lower-bound.js";
import type { Pos } from "./document.js";
import { isCompoundAdjective } from "./stand-ins.js";
import { isName, lemmaOf, openingWords, type Tags } from "./tagging.js";
import { retagVerbForms } from "./verb-forms.js";
import { isKnown } from "./wink.js";
import type { Words } from "./words.js";

/** wink's tokens of a text, in parallel arrays and in order. */
export interface GivenTokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly poses: readonly Pos[];
  readonly lemmas: readonly string[];
}

/** Adds the tags of the words from `first` to `end`, a line whose sentences start at `starts`, to `tags`. */
export function takeTags(words: Words, first: number, end: number, starts: readonly number[], given: GivenTokens, tags: Tags): void {
  const openings = openingWords(words, end, starts);
  let token = firstTokenAfter(words.starts[first] ?? 0, given);
  for (let i = first; i < end; i++) {
    const start = words.starts[i] ?? 0;
    const stop = words.ends[i] ?? start;
    while (token < given.ends.length && (given.ends[token] ?? 0) <= start) token++;
    let last = token;
    while (last + 1 < given.starts.length && (given.starts[last + 1] ?? stop) < stop) last++;
    const pos = last === token ? (given.poses[token] ?? "X") : posOfParts(words.forms[i] ?? "", token, last, given);
    const isSame = last === token && given.starts[token] === start && given.ends[token] === stop;
    tags.poses.push(isName(words, i, openings, pos) ? "PROPN" : pos);
    tags.lemmas.push(lemmaOfWord(words.forms[i] ?? "", words.lowers[i] ?? "", pos, isSame && pos !== "PUNCT" ? (given.lemmas[token] ?? "") : ""));
  }
  retagVerbForms(words.lowers, first, end, tags.poses, tags.lemmas, isKnown);
}

/** The first token that ends after the place. */
function firstTokenAfter(place: number, { ends }: GivenTokens): number {
  return lowerBound(ends.length, (token) => ends[token]! <= place);
}

/** What a word is that wink has cut into the tokens from `first` to `last`: mostly what its last part is. */
function posOfParts(form: string, first: number, last: number, { poses }: GivenTokens): Pos {
  if (form.includes("-")) return isCompoundAdjective(form) ? "ADJ" : (poses[last] ?? "X");
  return poses[first] === "NUM" ? "NUM" : (poses[last] ?? "X");
}

/** wink's lemma where it has one, and one by rule where it does not know the word; a part of a contraction is known. */
function lemmaOfWord(form: string, lower: string, pos: Pos, lemma: string): string {
  const isInVocabulary = lower.includes("'") || isKnown(form) || isKnown(lower);
  return lemmaOf(lower, isInVocabulary ? lower : "", pos, lemma || lower, 1);
}
