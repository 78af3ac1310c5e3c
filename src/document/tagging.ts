/**
 * The part of speech and the lemma of every word of a line, by way of wink.
 *
 * @example
 * // “Officials warned Brown.”: “Officials” is given to wink in lower case, since it opens the sentence
 */
import { isUpperCase } from "../text/characters.js";
import type { Pos } from "./document.js";
import { nounLemma, verbLemma } from "./lemmas.js";
import { standIn } from "./stand-ins.js";
import { retagVerbForms } from "./verb-forms.js";
import { isKnown, tagWords } from "./wink.js";
import type { WinkTag } from "./wink.js";
import type { Words } from "./words.js";

/** Parts of speech and lemmas, in parallel to the words. */
export interface Tags {
  readonly poses: Pos[];
  readonly lemmas: string[];
}

/** Tags the words from `first` to `end`, a line whose sentences start at `starts`, and adds them to `tags`. */
export function tagLine(
  words: Words, first: number, end: number, starts: readonly number[], names: ReadonlySet<string>, tags: Tags,
): void {
  const openings = openingWords(words, end, starts);
  const given: string[] = [];
  const counts: number[] = [];
  for (let i = first; i < end; ) {
    const count = contractionLength(words, i, end);
    const word = count > 1 ? join(words, i, count) : (words.forms[i] ?? "");
    const lowered = openings.has(i) && isPlainOpening(words, i, count, end, names);
    given.push(standIn(lowered ? word.toLowerCase() : word, isKnown));
    counts.push(count);
    i += count;
  }
  let at = first;
  tagWords(given).forEach((parts, index) => {
    const count = counts[index] ?? 1;
    for (let part = 0; part < count; part++) {
      const tag = parts[Math.min(part, parts.length - 1)];
      const lower = words.lowers[at] ?? "";
      tags.poses.push(tag ? (isName(words, at, openings, tag.pos) ? "PROPN" : tag.pos) : "X");
      tags.lemmas.push(tag ? lemmaOf(lower, given[index] ?? "", tag, count) : lower);
      at++;
    }
  });
  retagVerbForms(words.lowers, first, end, tags.poses, tags.lemmas, isKnown);
}

/** Words that the article writes with a capital in the middle of sentences, more often than without. */
export function namesOf(words: Words, isOpening: (index: number) => boolean): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (let i = 0; i < words.forms.length; i++) {
    const lower = words.lowers[i] ?? "";
    const capital = isUpperCase((words.forms[i] ?? "").charCodeAt(0));
    if (capital ? !isOpening(i) : balance.has(lower)) balance.set(lower, (balance.get(lower) ?? 0) + (capital ? 1 : -1));
  }
  const names = new Set<string>();
  for (const [lower, count] of balance) if (count > 0) names.add(lower);
  return names;
}

/** The first word of each sentence, marks aside. */
function openingWords(words: Words, end: number, starts: readonly number[]): ReadonlySet<number> {
  const openings = new Set<number>();
  starts.forEach((start, index) => {
    const limit = starts[index + 1] ?? end;
    let i = start;
    while (i < limit && words.forms[i] === words.lowers[i] && i < start + 4) i++;
    if (i < limit) openings.add(i);
  });
  return openings;
}

/** Whether a capital is only there because the sentence opens with it: not in *Brown*, nor in *Police Chief Lee*. */
function isPlainOpening(words: Words, index: number, count: number, end: number, names: ReadonlySet<string>): boolean {
  if (names.has(words.lowers[index] ?? "")) return false;
  const next = index + count;
  return next >= end || !isUpperCase((words.forms[next] ?? "").charCodeAt(0));
}

/** Whether a common noun's capital makes it part of a name: *the Church*, *City Council*. */
function isName(words: Words, index: number, openings: ReadonlySet<number>, pos: Pos): boolean {
  return pos === "NOUN" && !openings.has(index) && isUpperCase((words.forms[index] ?? "").charCodeAt(0));
}

/** How many words from `index` on are parts of a contraction that wink knows as a whole; 1 where there is none. */
function contractionLength(words: Words, index: number, end: number): number {
  if (index + 1 >= end || words.starts[index + 1] !== words.ends[index]) return 1;
  const next = words.lowers[index + 1] ?? "";
  const isPart = next.length > 1 && (next.startsWith("'") || next === "n't" || next === "nt" || next === "not");
  if (!isPart) return 1;
  return isKnown(join(words, index, 2)) ? 2 : 1;
}

function join(words: Words, index: number, count: number): string {
  return words.forms.slice(index, index + count).join("");
}

/** wink's lemma of a word that it knows, or one by rule. */
function lemmaOf(lower: string, given: string, tag: WinkTag, count: number): string {
  const known = count > 1 || given.toLowerCase() === lower;
  if (tag.pos === "VERB" && (!known || /(?:ed|ing)$/u.test(lower))) {
    const regular = verbLemma(lower, isKnown);
    if (!known || regular === `${tag.lemma}e`) return regular;
  }
  if (tag.pos === "NOUN" && !known) return nounLemma(lower, isKnown);
  return known ? tag.lemma : lower;
}
