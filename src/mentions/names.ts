/**
 * Takes a noun phrase apart: titles, role and description, and the name that they lead to.
 *
 * @example
 * // former Arsenal manager Arsène Wenger
 * // name "Arsène Wenger", role "manager", modifiers ["former", "arsenal"], affiliation "Arsenal"
 */
import type { TokenRange } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_MODIFIERS, OUTLET_NAME_WORDS } from "../lexicon/media-outlets.js";
import { isDemonym, nationOf } from "../lexicon/nations.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { COURT_WORDS, DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { DISTINCT_WORDS, isRole, RANK_WORDS, ROLE_PHRASES } from "../lexicon/roles.js";
import { SPOKES_PHRASES, SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { TIMES } from "../lexicon/times.js";
import { COURTESY, FULL_TITLES, REGNAL_TITLES, TITLES } from "../lexicon/titles.js";
import type { Name } from "./mention.js";
import { PARTICLES } from "./joined-names.js";
import type { Phrase } from "./noun-phrases.js";
import type { Reading } from "./reading.js";

/** What the words of a phrase say. */
export interface Anatomy {
  readonly name: Name | null;
  readonly role: string;
  readonly modifiers: readonly string[];
  /** The words before the name that describe, or null. */
  readonly description: TokenRange | null;
  readonly nation: string | null;
  readonly age: number | null;
  /** A named body before the role. */
  readonly affiliation: TokenRange | null;
}

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "obe", "mbe", "cbe", "qc", "kc", "mp"]);
/** Those of {@link SUFFIXES} that are printed with the name. */
const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);
const DETERMINERS: ReadonlySet<string> = new Set("the a an this that these those some any no every each another both all one two".split(" "));

/** Takes apart the words from the phrase's core on; what a possessor says is the possessor's own. */
export function dissect(reading: Reading, phrase: Phrase): Anatomy {
  const { tokens } = reading.document;
  const { endToken: end } = phrase;
  let first = phrase.core;
  while (first < end - 1 && DETERMINERS.has(tokens[first]!.lower)) first++;
  const name = findName(reading, first, end) ?? findNameBeforeNoun(reading, first, phrase.head);
  const leads = name !== null && (name.endToken > phrase.head || SUFFIXES.has(tokens[phrase.head]!.lower) && name.endToken === phrase.head);
  const described = name !== null && leads ? name.firstToken - addresses(name) - 1 : phrase.head;
  const head = name !== null && leads ? spokesHead(reading, first, described) : described;
  const role = readRole(reading, first, head);
  const roleFirst = head + 1 - role.words;
  const modifiers: string[] = [];
  let nation: string | null = null;
  let age: number | null = null;
  for (let i = first; i < Math.max(roleFirst, first); i++) {
    const { lower } = tokens[i]!;
    nation ??= nationOf(i + 1 < end ? `${lower} ${tokens[i + 1]!.lower}` : lower) ?? nationOf(lower) ?? null;
    nation ??= lostPossessor(lower) ?? null;
    age ??= readAge(lower);
    if (i < roleFirst && capitalAt(reading, i) || tokens[i]!.pos !== "PUNCT") modifiers.push(lower);
  }
  if (!name) {
    const { lower } = tokens[phrase.head]!;
    age ??= readAge(lower);
    if (isDemonym(lower)) nation ??= nationOf(lower) ?? null;
  }
  return {
    name,
    role: role.text,
    modifiers,
    description: name && leads && described >= first ? { firstToken: first, endToken: described + 1 } : null,
    nation,
    age,
    affiliation: findAffiliation(reading, first, roleFirst) ?? findBody(reading, first, roleFirst, role.text),
  };
}

/** *ministry spokesman Colonel Teke*: who speaks for somebody does so whatever his rank. */
function spokesHead(reading: Reading, first: number, head: number): number {
  const { tokens } = reading.document;
  for (let i = head; i >= first && i > head - 4; i--) if (SPOKESPEOPLE.has(tokens[i]!.lower)) return i;
  return head;
}

/** How many of the last titles only address: they are no description. */
function addresses(name: Name): number {
  let count = 0;
  while (count < name.titles.length && COURTESY.has(name.titles[name.titles.length - 1 - count]!)) count++;
  return count;
}

/** The role that ends at `head`, with the number of its words; the longest phrase of the lexicon that fits. */
function readRole(reading: Reading, first: number, head: number): { readonly text: string; readonly words: number } {
  const { tokens } = reading.document;
  const token = tokens[head];
  if (!token || head < first) return { text: "", words: 0 };
  const noun = FULL_TITLES.get(plainWord(token.lower)) ?? singular(token.lower, token.lemma);
  for (const before of ROLE_PHRASES.get(noun) ?? []) {
    const words = before.split(" ");
    const start = head - words.length;
    if (start >= first && words.every((word, i) => tokens[start + i]!.lower === word)) {
      return { text: `${before} ${noun}`, words: words.length + 1 };
    }
  }
  return { text: noun, words: 1 };
}

/** The name that ends the words, with its titles, or null where they are a description only. */
function findName(reading: Reading, first: number, end: number): Name | null {
  const { tokens } = reading.document;
  let start = end;
  while (start > first && isNameWord(reading, start - 1, end)) start--;
  while (start < end && PARTICLES.has(tokens[start]!.lower) && !capitalAt(reading, start)) start++;
  if (start === end) return null;
  let nameFirst = start;
  for (let i = end - 2; i >= start; i--) {
    if (leadsToName(reading, start, i, end)) {
      nameFirst = i + 1;
      break;
    }
  }
  nameFirst = skipDescription(reading, nameFirst, end);
  if (isDescription(reading, first, nameFirst, end)) return null;
  const titles: string[] = [];
  while (nameFirst - titles.length > first) {
    const before = plainWord(tokens[nameFirst - titles.length - 1]!.lower);
    if (!TITLES.has(before)) break;
    titles.unshift(before);
  }
  let last = end;
  while (last > nameFirst + 2 && SUFFIXES.has(tokens[last - 1]!.lower)) last--;
  const words: string[] = [];
  for (let i = nameFirst; i < last; i++) {
    if (/[\p{L}\p{N}]/u.test(tokens[i]!.text) && (tokens[i]!.lower !== "'s" || i + 1 < last)) words.push(plainWord(tokens[i]!.lower));
  }
  if (words.length === 0 || !tokens.slice(nameFirst, last).some((token) => capitalAt(reading, token.index))) return null;
  const regnal = titles.at(-1);
  const textFirst = words.length === 1 && regnal !== undefined && REGNAL_TITLES.has(regnal) ? nameFirst - 1 : nameFirst;
  const suffixed = last < end && GENERATIONS.has(tokens[last]!.lower) ? last + 1 : last;
  const text = printedName(reading.document.text.slice(tokens[textFirst]!.start, tokens[suffixed - 1]!.end));
  return { firstToken: nameFirst, endToken: last, text, words, titles };
}

/** Line breaks made spaces; without the full stop that a sentence left on *X*. */
function printedName(text: string): string {
  const plain = text.replace(/\s+/gu, " ");
  return plain === "X." ? "X" : plain;
}

/** *Russia's official Tass news agency*: the capitalized words before a noun for a medium are its name. */
function findNameBeforeNoun(reading: Reading, first: number, head: number): Name | null {
  const { tokens } = reading.document;
  if (!NAMED_BEFORE.has(tokens[head]!.lower) || capitalAt(reading, head)) return null;
  let end = head;
  while (end > first && (OUTLET_MODIFIERS.has(tokens[end - 1]!.lower) && !capitalAt(reading, end - 1))) end--;
  let start = end;
  while (start > first && capitalAt(reading, start - 1) && nationOf(tokens[start - 1]!.lower) === undefined) start--;
  if (start === end || lostPossessor(tokens[start]!.lower)) start++;
  if (start >= end || end - start === 1 && OUTLET_MODIFIERS.has(tokens[start]!.lower)) return null;
  const words = tokens.slice(start, end).map((token) => token.lower);
  return { firstToken: start, endToken: end, text: reading.document.text.slice(tokens[start]!.start, tokens[end - 1]!.end), words, titles: [] };
}

/** Nouns that stand after the name of what they are. */
const NAMED_BEFORE: ReadonlySet<string> = new Set("agency newspaper magazine daily weekly tabloid broadsheet website newswire broadcaster".split(" "));

/** *Russias*: the country of a possessor that lost its apostrophe, or undefined. */
export function lostPossessor(word: string): string | undefined {
  return word.endsWith("s") && nationOf(word) === undefined ? nationOf(word.slice(0, -1)) : undefined;
}

/** *the Prime Minister*, *the Mirfield MP*, *the Dane*: capitals do not make a name of a role. */
function isDescription(reading: Reading, first: number, nameFirst: number, end: number): boolean {
  const { tokens } = reading.document;
  const last = tokens[end - 1]!.lower;
  const article = first > 0 && ARTICLES.has(tokens[first - 1]!.lower);
  if (end - nameFirst === 1 && (GROUP_NOUNS.has(last) || last.endsWith("s") && isRole(last.slice(0, -1)))) return true;
  if (isDemonym(last) && end - nameFirst === 1 && nationOf(last) !== last && (article || first < nameFirst)) return true;
  if (sortOfName(last) !== undefined || OUTLET_NAME_WORDS.has(last) && end - nameFirst > 1 || !isRole(last) && !(TITLES.has(last) && !COURTESY.has(last)) || sortOfOrganization(last) !== undefined) return false;
  if (!article && end - nameFirst === 1 && reading.surnames.has(last)) return false;
  return article || tokens.slice(nameFirst, end).every((token) => isRole(token.lower) || TITLES.has(token.lower) || ROLE_WORDS.has(token.lower));
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that", "our", "their", "his", "her", "its", "my", "your"]);
/** First words of offices: *Prime* Minister. */
const ROLE_WORDS: ReadonlySet<string> = new Set([...ROLE_PHRASES.values()].flat().flatMap((before) => before.split(" ")));

/** Whether the token may stand in a name that goes on to `end`. */
function isNameWord(reading: Reading, i: number, end: number): boolean {
  const token = reading.document.tokens[i]!;
  if (PARTICLES.has(token.lower)) return i + 1 < end;
  if (token.pos === "NUM" && !capitalAt(reading, i)) return i + 1 === end && /^\d{1,3}$/u.test(token.text) && capitalAt(reading, i - 1);
  if (token.text === "&" || token.lower === "of" || token.lower === "for" || token.lower === "the" || token.lower === "and") return i + 1 < end;
  if (token.lower === "'s") return capitalAt(reading, i - 1);
  if (token.pos === "PUNCT") return i + 1 < end;
  if (!capitalAt(reading, i)) return false;
  const opens = reading.document.sentences[token.sentence]?.firstToken === i;
  return !opens || i + 1 < end || reading.proper[i] === 1;
}

/** Whether the token is a title or role, or ends one, that what follows is the name to: *Minister*, *manager*, *agency*. */
function leadsToName(reading: Reading, start: number, i: number, end: number): boolean {
  const { tokens } = reading.document;
  const word = plainWord(tokens[i]!.lower);
  const next = tokens[i + 1]!;
  if (!capitalAt(reading, i + 1) || next.lower === "of") return false;
  if (!COURTESY.has(word) && !genderOfGivenName(next.lower)) {
    const article = start > 0 && tokens[start - 1]!.lower === "the";
    if (sortOfName(tokens[headOfName(reading, i + 1, end)]!.lower) !== undefined || article && i > start && end - i === 2) return false;
  }
  const lemma = tokens[i]!.lemma === word && word.endsWith("s") ? word.slice(0, -1) : tokens[i]!.lemma;
  const courtesy = TITLES.has(word) || isRole(word) || isRole(lemma) || TITLES.has(lemma) || (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(lemma)) && i === start;
  if (!courtesy && isOffice(reading, start, i)) return true;
  if (!courtesy) return isDemonym(word) && i === start && end - i > 2;
  // Kate Bishop Lee: a word between names is one; Dean Smith: the only word before a surname may be a given name
  const given = tokens[start]!.lower;
  if (i === start + 1 && end - i === 2 && genderOfGivenName(given) && !isRole(given) && nationOf(given) === undefined) return false;
  return !(end - i === 2 && genderOfGivenName(word) !== undefined);
}

/** The last word of a name before *of* or *for*: *Society* of *the Royal Society of Physicians*. */
function headOfName(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) if (/^(?:of|for)$/u.test(reading.document.tokens[i]!.lower) && i > first) return i - 1;
  return end - 1;
}

/** *Secretary of State* Antony Blinken: the last word of an office with *of* in it. */
function isOffice(reading: Reading, start: number, i: number): boolean {
  const { tokens } = reading.document;
  const of = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  return of > start && tokens[of]!.lower === "of" && (isRole(tokens[of - 1]!.lower) || TITLES.has(tokens[of - 1]!.lower));
}

/** *Arsenal Mikel Arteta*, *Wing-back Danilo Rusca*: a given name after words that are none begins the name. */
function skipDescription(reading: Reading, first: number, end: number): number {
  const { tokens } = reading.document;
  if (end - first < 3 || genderOfGivenName(tokens[first]!.lower) !== undefined) return first;
  if (sortOfName(tokens[end - 1]!.lower) !== undefined) return first;
  for (let i = first + 1; i < end - 1; i++) {
    if (PARTICLES.has(tokens[i]!.lower) || tokens[i]!.text.length <= 2) return first;
    if (genderOfGivenName(tokens[i]!.lower) !== undefined) {
      const before = tokens[i - 1]!.lower;
      const opens = reading.document.sentences[tokens[first]!.sentence]?.firstToken === first;
      return opens && i === first + 1 || /-\p{Ll}/u.test(tokens[i - 1]!.text) || nationOf(before) || sortOfName(before) || sortOfOrganization(before) ? i : first;
    }
  }
  return first;
}

/** The capitalized words before a role, unless they only say of which country. */
function findAffiliation(reading: Reading, first: number, end: number): TokenRange | null {
  const { tokens } = reading.document;
  let start = first;
  while (start < end && (!capitalAt(reading, start) || isNoBody(plainWord(tokens[start]!.lower)))) start++;
  let stop = start;
  while (stop < end && (capitalAt(reading, stop) || sortsOfNoun(tokens[stop]!.lower) !== undefined || INSIDE.has(tokens[stop]!.lower) && stop + 1 < end)) stop++;
  if (stop === start) return null;
  const opens = reading.document.sentences[tokens[start]!.sentence]?.firstToken === start;
  if (stop - start === 1 && opens && (reading.proper[start] !== 1 || sortsOfNoun(tokens[start]!.lower) !== undefined)) return null;
  const words = tokens.slice(start, stop).map((token) => token.lower).join(" ");
  return nationOf(words) !== undefined && words !== nationOf(words) && !/^(?:us|u\.s\.?|uk|eu|un)$/u.test(words) ? null : { firstToken: start, endToken: stop };
}

function isNoBody(word: string): boolean {
  return RANK_WORDS.has(word) || DISTINCT_WORDS.has(word) || COURTESY.has(word) || TIMES.has(word);
}

/** *a foreign ministry statement*, *company spokesman*: the common noun for a body before what speaks for it. */
function findBody(reading: Reading, first: number, end: number, role: string): TokenRange | null {
  const { tokens } = reading.document;
  const last = end - 1;
  if (last < first || !SPOKESPEOPLE.has(role) && !DOCUMENT_NOUNS.has(role) && !SPOKES_PHRASES.has(role)) return null;
  if (sortsOfNoun(tokens[last]!.lower) === undefined || tokens[last]!.pos === "ADJ" || COURT_WORDS.has(tokens[last]!.lower)) return null;
  let start = last;
  while (start > first && start > last - 3 && (tokens[start - 1]!.pos === "NOUN" || tokens[start - 1]!.pos === "ADJ" || tokens[start - 1]!.pos === "PROPN") && !RANK_WORDS.has(tokens[start - 1]!.lower)) start--;
  return { firstToken: start, endToken: end };
}

/** Small words inside names: *Plains & Western*, *Bank of England*. */
const INSIDE: ReadonlySet<string> = new Set(["&", "of", "for", "and", "the", "'s", "'"]);

/** The age that *54-year-old* tells. */
export function readAge(word: string): number | null {
  const match = /^(\d{1,3})-year-old/u.exec(word);
  return match ? Number(match[1]) : null;
}

/** A noun in the singular; the lemma is asked of plurals only, for it is spelt in the American way. */
export function singular(word: string, lemma: string): string {
  if (!word.endsWith("s") && !/(?:men|people|children|mice|feet)$/u.test(word)) return word;
  return lemma !== "" && word.startsWith(lemma.slice(0, 2)) ? lemma : word;
}

/** A word without its closing full stop. */
export function plainWord(word: string): string {
  return word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word;
}

function capitalAt(reading: Reading, i: number): boolean {
  return reading.capital[i] === 1;
}
