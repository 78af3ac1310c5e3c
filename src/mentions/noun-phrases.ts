/**
 * Cuts sentences into base noun phrases: determiner, modifiers and nouns, without what follows the head.
 *
 * @example
 * // the company's chief executive of NTL
 * // [the company's] [the company's chief executive] [NTL]
 */
import type { Sentence, TokenRange } from "../document/document.js";
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { sortOfName } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PRONOUNS } from "../lexicon/pronouns.js";
import { isRole } from "../lexicon/roles.js";
import { COURTESY, TITLES } from "../lexicon/titles.js";
import type { Reading } from "./reading.js";
import { RELATIONS } from "../syntax/syntax.js";

/** A base noun phrase. */
export interface Phrase extends TokenRange {
  readonly head: number;
  /** Where the words after the possessor (or after the determiner) begin. */
  readonly core: number;
  /** The phrase, by its place in the list, that owns this one: *the company's* for *the company's chief*. */
  readonly possessor: number | null;
  /** Whether `'s` or `'` follows. */
  readonly possessive: boolean;
}

const NOUN = 1;
const MODIFIER = 2;
const DETERMINER = 3;
const NUMBER = 4;
const PRONOUN = 5;
const POSSESSIVE = 6;
const OTHER = 0;

const TAG_CLASSES: Readonly<Record<string, number>> = {
  NN: NOUN, NNS: NOUN, NNP: NOUN, NNPS: NOUN, FW: NOUN, JJ: MODIFIER, JJR: MODIFIER, JJS: MODIFIER,
  VBN: MODIFIER, VBG: MODIFIER, DT: DETERMINER, PDT: DETERMINER, WDT: OTHER, CD: NUMBER, PRP: PRONOUN, PRP$: PRONOUN,
  WP: PRONOUN, WP$: PRONOUN, POS: POSSESSIVE,
};

/** The words of a name that are not capitalized: *Ursula von der Leyen*. */
export const PARTICLES: ReadonlySet<string> = new Set("de du da dos das del della di la le van von der den ter ten el al bin ibn bint ben zu y e af av".split(" "));

/** The base noun phrases of the sentence, appended to `phrases`; the phrase of a possessor comes before what it owns. */
export function findPhrases(reading: Reading, sentence: Sentence, marks: ReadonlySet<number>, phrases: Phrase[]): void {
  const { capital, syntax } = reading;
  const end = sentence.endToken;
  const classOf = (i: number): number => (i < end ? tokenClass(reading, i, marks) : OTHER);
  let at = sentence.firstToken;
  while (at < end) {
    const first = at;
    let core = at;
    let owner: number | null = null;
    let head = -1;
    let kept = 0;
    if (classOf(at) === PRONOUN) {
      const possessive = isPossessivePronoun(reading, at);
      phrases.push({ firstToken: at, endToken: at + 1, head: at, core: at, possessor: null, possessive });
      if (!possessive) {
        at++;
        continue;
      }
      owner = phrases.length - 1;
      core = ++at;
    }
    for (; at < end; at++) {
      const kind = classOf(at);
      if (kind === NOUN && head >= 0 && startsAnother(reading, head, at)) break;
      if (kind === NOUN) head = at;
      else if (kind === DETERMINER) {
        if (head >= 0 || at > first + 2) break;
        core = at + 1;
      } else if (kind === NUMBER) {
        if (head >= 0 && (capital[head] !== 1 || nounFollows(classOf, at) && capital[at + 1] !== 1)) break;
      } else if (kind === MODIFIER) {
        const verbal = syntax.tags[at]?.startsWith("VB") ?? false;
        if ((head >= 0 || verbal) && !nounFollows(classOf, at) || verbal && (head >= 0 || at === first && !isAdjectival(reading, at))) break;
      } else if (kind === POSSESSIVE && head === at - 1 && keepsPossessive(reading, core, at, end)) {
        kept = at + 1;
      } else if (kind === POSSESSIVE && head === at - 1) {
        phrases.push({ firstToken: first, endToken: at, head, core, possessor: owner, possessive: true });
        owner = phrases.length - 1;
        core = at + 1;
        head = -1;
      } else if (head >= 0) {
        const joined = joinsName(reading, at, end);
        if (joined === 0) break;
        at += joined - 1;
      } else break;
    }
    if (head < 0 && (core > first || classOf(first) === NUMBER)) head = lonelyHead(classOf, first, at);
    if (head < 0) {
      at = Math.max(at, first + 1);
      continue;
    }
    const phraseEnd = Math.max(kept === head + 2 ? kept : 0, joinComplements(reading, classOf, head, end));
    phrases.push({ firstToken: first, endToken: phraseEnd, head, core, possessor: owner, possessive: false });
    at = Math.max(at, phraseEnd, first + 1);
  }
}

/** *said in her filing Kash was gone*: a name after a noun that takes none; *posted on X. Lee said*: a network, not an initial. */
function startsAnother({ capital, document }: Reading, head: number, at: number): boolean {
  const { tokens } = document;
  const before = tokens[head]!;
  if (before.text === "X." && /^(?:on|via|to)$/u.test(tokens[head - 1]?.lower ?? "")) return true;
  if (capital[at] !== 1 || capital[head] === 1 || at !== head + 1 || before.pos !== "NOUN" || !DOCUMENT_NOUNS.has(before.lower)) return false;
  return !OUTLET_NOUNS.has(before.lower);
}

/** *unnamed officials*: a participle before the noun, as the parser or a preposition before it tells. */
function isAdjectival({ document, syntax }: Reading, at: number): boolean {
  const before = document.tokens[at - 1]?.pos ?? "PUNCT";
  if (syntax.tags[at] === "VBN" && (before === "ADP" || before === "PUNCT")) return true;
  return RELATIONS[syntax.relations[at] ?? 0] === "amod" && (syntax.heads[at] ?? -1) > at;
}

/** *Retail Workers' Union*, *Pemberton's said*: the ending is part of a name. */
function keepsPossessive({ capital, document }: Reading, core: number, at: number, end: number): boolean {
  const { tokens } = document;
  const owner = tokens[at - 1]!;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (capital[at - 1] !== 1 || !next) return false;
  if (capital[at + 1] !== 1) return core === at - 1 && (next.pos === "VERB" || next.pos === "AUX") && next.lower !== "own";
  const plural = tokens[at]!.lower === "'" && owner.lower.length > 3;
  const people = plural || /(?:men|people|children)$/u.test(owner.lower) || isRole(owner.lemma) || PERSON_NOUNS.has(owner.lemma) || GROUP_NOUNS.has(owner.lower) || NAMING.has(owner.lower);
  let last = at + 1;
  while (last + 1 < end && capital[last + 1] === 1) last++;
  return people && (sortOfName(tokens[last]!.lower) !== undefined || sortOfName(next.lower) !== undefined);
}

/** Owners that names keep, beside words for people. */
const NAMING: ReadonlySet<string> = new Set("king kings queen queens st john james peter mary thomas grocer sheriff workers drivers players writers shareholders consumers veterans publishers".split(" "));

/** The class of a token by its tag; a capitalized word that no tag calls a noun counts as one inside a sentence. */
function tokenClass({ capital, document, syntax }: Reading, i: number, marks: ReadonlySet<number>): number {
  const token = document.tokens[i]!;
  if (token.lower === "'s" || token.lower === "'") {
    const before = document.tokens[i - 1];
    if (marks.has(token.start) || !before || before.end !== token.start) return OTHER;
    return token.lower === "'s" ? (syntax.tags[i] === "POS" || syntax.tags[i] === "" ? POSSESSIVE : OTHER) : before.lower.endsWith("s") ? POSSESSIVE : OTHER;
  }
  if (PRONOUNS.has(token.lower) && !/^[A-Z]{2,}$/u.test(token.text)) return PRONOUN;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return OTHER;
  const kind = TAG_CLASSES[syntax.tags[i] ?? ""] ?? OTHER;
  const tag = syntax.tags[i] ?? "";
  if (ADVERBIAL.has(token.lower)) return OTHER;
  if (token.text === "All" && capital[i + 1] === 1 && document.tokens[i - 1]?.lower === "the") return NOUN;
  if (token.lower === "forward" && document.tokens[i + 1]?.pos !== "NOUN") return NOUN;
  const capitalized = capital[i] === 1;
  // taggers take a verb for a noun, but seldom the other way round, after a name: *Elena Ruiz lives*
  if (kind === NOUN) return !capitalized && (token.pos === "VERB" || token.pos === "AUX") && capital[i - 1] === 1 ? OTHER : NOUN;
  if (kind === MODIFIER && !(tag.startsWith("VB") && capitalized)) return kind;
  if (!capitalized) return kind;
  const subject = RELATIONS[syntax.relations[i] ?? 0] === "nsubj";
  if (i === document.sentences[token.sentence]?.firstToken) return (token.pos === "PROPN" || subject) && /^(?:VB|RB)/u.test(tag) ? NOUN : kind;
  // a capitalized word inside a sentence that follows a name or a title belongs to it, whatever its tag
  const before = document.tokens[i - 1]!;
  const titled = capital[i - 1] === 1 && (COURTESY.has(before.lower.replace(/\.$/u, "")) || !FUNCTION_TAGS.test(syntax.tags[i - 1] ?? "") && !FUNCTION_TAGS.test(tag));
  const given = /^(?:VB|MD)/u.test(tag) && genderOfGivenName(token.lower) !== undefined;
  const named = token.pos === "PROPN" || titled || given || (kind === MODIFIER || tag.startsWith("VB")) && capital[i + 1] === 1;
  return named && kind !== DETERMINER && kind !== PRONOUN ? NOUN : kind;
}

const FUNCTION_TAGS = /^(?:DT|IN|PRP|W|CC|TO|MD|EX|RB)/u;

/** Words for times that taggers call nouns. */
const ADVERBIAL: ReadonlySet<string> = new Set(["overnight", "today", "yesterday", "tomorrow", "tonight"]);

/** *her lawyer* against *told her*: the tag decides; other forms say it themselves. */
function isPossessivePronoun({ document, syntax }: Reading, i: number): boolean {
  const { lower } = document.tokens[i]!;
  return lower === "her" ? syntax.tags[i] === "PRP$" : (PRONOUNS.get(lower)?.possessive ?? false);
}

function nounFollows(classOf: (i: number) => number, i: number): boolean {
  let next = i + 1;
  while (classOf(next) === MODIFIER || classOf(next) === NUMBER) next++;
  return classOf(next) === NOUN;
}

/** A phrase without a noun: *the accused*, *the 54-year-old*, *some*, *two*. */
function lonelyHead(classOf: (i: number) => number, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const kind = classOf(i);
    if (kind === MODIFIER || kind === NUMBER || kind === DETERMINER) return i;
  }
  return -1;
}

/** How many tokens from this one on go on with a name: `&`, particles, a nickname in marks; 0 where none does. */
function joinsName(reading: Reading, at: number, end: number): number {
  const { tokens } = reading.document;
  const capital = (i: number): boolean => i < end && reading.capital[i] === 1;
  if (!capital(at - 1) && !PARTICLES.has(tokens[at - 1]!.lower)) return 0;
  const token = tokens[at]!;
  if (token.text === "&") return capital(at + 1) ? 1 : 0;
  if (token.lower === "without" || token.lower === "against") return capital(at + 1) && tokens[at + 1]!.pos !== "DET" ? 1 : 0;
  if (token.lower === "and") return joinsBody(reading, at, end) ? 1 : 0;
  if (PARTICLES.has(token.lower)) return capital(at + 1) || PARTICLES.has(tokens[at + 1]?.lower ?? "") && capital(at + 2) ? 1 : 0;
  if (!/^["“‘'«(]$/u.test(token.text) || !capital(at + 1)) return 0;
  for (let close = at + 2; close <= at + 3 && close < end; close++) {
    if (/^["”’'»)]$/u.test(tokens[close]!.text)) return capital(close + 1) && token.text !== "(" ? close - at + 1 : 0;
  }
  return 0;
}

/** *the Food and Drug Administration*: one capitalized word, *and*, more of them, the last a word for a body. */
function joinsBody({ capital, document }: Reading, at: number, end: number): boolean {
  const { tokens } = document;
  if (tokens[at - 2]?.lower !== "the" || nationOf(tokens[at - 1]!.lower) !== undefined || tokens[at - 1]!.lower !== tokens[at - 1]!.lemma) return false;
  let last = at + 1;
  while (last + 1 < end && capital[last + 1] === 1) last++;
  return last > at + 1 && sortOfName(tokens[at - 1]!.lower) === undefined && sortOfName(tokens[last]!.lower) !== undefined && capital[at + 1] === 1;
}

/** *Ministry of Health*, *Department for Transport*, *Secretary of State Ann Lee*: the end of the whole name. */
function joinComplements({ capital, document }: Reading, classOf: (i: number) => number, head: number, end: number): number {
  const { tokens } = document;
  let phraseEnd = head + 1;
  while (classOf(phraseEnd) === NUMBER && capital[head] === 1) phraseEnd++;
  const word = tokens[head]!;
  if (capital[head] !== 1) return phraseEnd;
  const takes = sortOfName(word.lower) !== undefined || isRole(word.lower) || TITLES.has(word.lower) || BODIES.has(word.lower);
  if (!takes) return phraseEnd;
  let joined = phraseEnd;
  for (let turn = 0; turn < 3; turn++) {
    const link = tokens[joined]?.lower;
    if (joined + 1 >= end || link !== "of" && link !== "for" && !(link === "and" && turn === 1 && sortOfName(word.lower) !== undefined)) break;
    let next = joined + 1;
    if (tokens[next]?.lower === "the") next++;
    if (next >= end || capital[next] !== 1 || classOf(next) !== NOUN && classOf(next) !== MODIFIER) break;
    if (TITLES.has(tokens[next]!.lower)) break;
    while (next < end && capital[next] === 1 && (classOf(next) === NOUN || classOf(next) === MODIFIER)) next++;
    joined = next;
  }
  return joined;
}

/** Heads of names that go on with *of*, beside organizations and offices. */
const BODIES: ReadonlySet<string> = new Set("port church state kingdom republic duchess duke prince princess king queen earl archbishop bishop chamber friends sons daughters society order court isle city university".split(" "));
