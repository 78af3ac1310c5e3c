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
import { isKnown, rememberedByEngine, tagWords } from "./wink.js";
import type { Tagged } from "./wink.js";
import type { Words } from "./words.js";

/** Parts of speech and lemmas, in parallel to the words. */
export interface Tags {
  readonly poses: Pos[];
  readonly lemmas: string[];
}

/** What is known of a word, or of a contraction as a whole, wherever it stands. */
interface Facts {
  /** What wink is given for it. */
  readonly given: string;
  /** How many parts wink takes it apart into; 0 until it is first tagged. */
  parts: number;
  /** The part of speech that it had last, and the lemma that goes with it; not kept of contractions. */
  pos: Pos | null;
  lemma: string;
}

/** The words tagged at once: more gain nothing, and hold more memory. */
const BATCH = 2000;

/** Tags the words from `first` to `end`, a line whose sentences start at `starts`, and adds them to `tags`. */
export function tagLine(
  words: Words, first: number, end: number, starts: readonly number[], names: ReadonlySet<string>, tags: Tags,
): void {
  const openings = openingWords(words, end, starts);
  for (let i = first; i < end; ) {
    const batch: Facts[] = [];
    const counts: number[] = [];
    const given: string[] = [];
    let last = i;
    while (last < end && batch.length < BATCH) {
      const count = contractionLength(words, last, end);
      const word = count > 1 ? join(words, last, count) : (words.forms[last] ?? "");
      const lowered = openings.has(last) && isPlainOpening(words, last, count, end, names);
      const facts = factsOf(lowered ? word.toLowerCase() : word);
      given.push(facts.given);
      batch.push(facts);
      counts.push(count);
      last += count;
    }
    addTags(words, i, batch, counts, tagWords(given.join(" ")), openings, tags);
    i = last;
  }
  retagVerbForms(words.lowers, first, end, tags.poses, tags.lemmas, isKnown);
}

/** What is known of a word. wink makes the same of it always, but for the part of speech. */
const factsOf = rememberedByEngine((word): Facts => ({ given: standIn(word, isKnown), parts: 0, pos: null, lemma: "" }));

/** Adds the tags of a batch whose first word is the one at `first`; each has as many words of ours as `counts` says. */
function addTags(
  words: Words, first: number, batch: readonly Facts[], counts: readonly number[], tagged: Tagged, openings: ReadonlySet<number>, tags: Tags,
): void {
  const { poses } = tagged;
  let at = first;
  let part = 0;
  for (let i = 0; i < batch.length; i++) {
    const facts = batch[i] as Facts;
    const count = counts[i] as number;
    if (facts.parts === 0) facts.parts = countParts(tagged, part, facts.given);
    for (let place = 0; place < count; place++, at++) {
      const own = part + Math.min(place, facts.parts - 1);
      const pos = poses[own] ?? "X";
      tags.poses.push(isName(words, at, openings, pos) ? "PROPN" : pos);
      tags.lemmas.push(count === 1 && facts.pos === pos ? facts.lemma : lemmaOf(words.lowers[at] ?? "", facts.given, pos, tagged.lemmaAt(own), count));
    }
    if (count === 1) {
      facts.pos = poses[part] ?? "X";
      facts.lemma = tags.lemmas[at - 1] as string;
    }
    part += facts.parts;
  }
}

/** How many parts, from the one at `first` on, make up the word given. */
function countParts(tagged: Tagged, first: number, given: string): number {
  let part = first;
  for (let length = 0; length < given.length && part < tagged.poses.length; part++) length += tagged.textAt(part).length;
  return Math.max(1, part - first);
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
export function openingWords(words: Words, end: number, starts: readonly number[]): ReadonlySet<number> {
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
export function isName(words: Words, index: number, openings: ReadonlySet<number>, pos: Pos): boolean {
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
export function lemmaOf(lower: string, given: string, pos: Pos, lemma: string, count: number): string {
  const known = count > 1 || given.toLowerCase() === lower;
  if (pos === "VERB" && (!known || /(?:ed|ing)$/u.test(lower))) {
    const regular = verbLemma(lower, isKnown);
    if (!known || regular === `${lemma}e`) return regular;
  }
  if (pos === "NOUN" && !known) return nounLemma(lower, isKnown);
  return known ? lemma : lower;
}
