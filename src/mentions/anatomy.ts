/**
 * Takes a noun phrase apart: titles, role and description, and the name that they lead to.
 *
 * @example
 * // former Arsenal manager Arsène Wenger
 * // name "Arsène Wenger", role "manager", modifiers ["former", "arsenal"], affiliation "Arsenal"
 */
import type { TokenRange } from "../document/document.js";
import { isDemonym, nationOf, nationOfTwo } from "../lexicon/nations.js";
import { isRole, ROLE_PHRASES } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { TIME_SPANS } from "../lexicon/times.js";
import { COURTESY, FULL_TITLES, PARTS_IN_COURT, POST_NOMINALS, TITLES } from "../lexicon/titles.js";
import { findAffiliation, findBody } from "./bodies.js";
import { isPeerage } from "./kinds.js";
import type { Name } from "./mention.js";
import { findNameBeforeNoun, lostPossessor } from "./name-before-noun.js";
import { findName } from "./names.js";
import type { Phrase } from "./noun-phrases.js";
import type { Reading } from "./reading.js";
import { capitalAt, COMPLEMENT_LINKS, isSuffix, plainWord, readAge, singular } from "./words.js";

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

const DETERMINERS: ReadonlySet<string> = new Set("the a an this that these those some any no every each another both all one two".split(" "));
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);

/** Takes apart the words from the phrase's core on; what a possessor says is the possessor's own. */
export function dissect(reading: Reading, phrase: Phrase): Anatomy {
  const { tokens } = reading.document;
  const { endToken: end } = phrase;
  let first = phrase.core;
  while (first < end - 1 && DETERMINERS.has(tokens[first]!.lower)) first++;
  const name = findName(reading, first, end) ?? findNameBeforeNoun(reading, first, phrase.head);
  const leads = name !== null && (name.endToken > phrase.head || isSuffix(tokens[phrase.head]!) && name.endToken <= phrase.head);
  const described = name !== null && leads ? name.firstToken - addresses(name) - 1 : phrase.head;
  const office = name !== null && leads ? officeHead(reading, first, described) : described;
  const head = name !== null && leads ? spokesHead(reading, first, office) : described;
  if (name !== null && leads && INDEFINITE.has(tokens[first - 1]?.lower ?? "")) first = afterForeignNoun(reading, first, described);
  const told = readRole(reading, first, head);
  // on Sunday evening Ann Lee wrote: nobody is an evening
  const role = name && TIME_SPANS.has(told.text) ? { text: "", words: 0 } : told;
  const roleFirst = head + 1 - role.words;
  const modifiers: string[] = [];
  let nation: string | null = null;
  let age: number | null = null;
  for (let i = first; i < Math.max(roleFirst, first); i++) {
    const { lower } = tokens[i]!;
    nation ??= (i + 1 < end ? nationOfTwo(lower, tokens[i + 1]!.lower) : undefined) ?? nationOf(lower) ?? null;
    nation ??= lostPossessor(lower) ?? null;
    age ??= readAge(lower);
    if (i < roleFirst && capitalAt(reading, i) || tokens[i]!.pos !== "PUNCT" && tokens[i]!.pos !== "CCONJ") modifiers.push(lower);
  }
  if (tokens[head]?.lower.startsWith("ex-") && role.text !== tokens[head]!.lower) modifiers.push("former");
  if (!name) age ??= readAge(tokens[phrase.head]!.lower);
  if (isDemonym(role.text)) nation ??= nationOf(role.text) ?? null;
  return {
    name,
    role: role.text !== "" || !name ? role.text : isPeerage(name.words) ? name.words[0]! : roleAfter(reading, name.endToken),
    modifiers,
    description: name && leads && described >= first ? { firstToken: first, endToken: described + 1 } : null,
    nation,
    age,
    affiliation: findAffiliation(reading, first, roleFirst) ?? findBody(reading, first, roleFirst, role.text),
  };
}

/** *Ann Lee KC*, *Ann Lee, prosecuting,*: what somebody does, by what follows the name; empty where nothing tells. */
function roleAfter({ document: { tokens } }: Reading, nameEnd: number): string {
  let end = nameEnd;
  let role = "";
  for (; tokens[end] && POST_NOMINALS.has(tokens[end]!.text); end++) role ||= POST_NOMINALS.get(tokens[end]!.text)!;
  const part = tokens[end]?.text === "," ? PARTS_IN_COURT.get(tokens[end + 1]?.lower ?? "") : undefined;
  return part !== undefined && /^(?:,|\.|for|[”’"'])$/u.test(tokens[end + 2]?.lower ?? "") ? part : role;
}

/** *a project Mayor Ann Lee called dear*: after *a*, a noun before a title with a capital is no part of who she is. */
function afterForeignNoun(reading: Reading, first: number, described: number): number {
  const { tokens } = reading.document;
  let start = described + 1;
  while (start > first && capitalAt(reading, start - 1)) start--;
  return start > first && start <= described && tokens[start - 1]!.pos === "NOUN" ? start : first;
}

/** *Commissioner of Police Ann Lee*: the word for the office, before what it is of; else the last word. */
function officeHead(reading: Reading, first: number, described: number): number {
  const { tokens } = reading.document;
  for (let i = first + 1; i < described; i++) {
    const { lower } = tokens[i - 1]!;
    if (COMPLEMENT_LINKS.has(tokens[i]!.lower) && (isRole(lower) || TITLES.has(lower))) {
      // the secretary of state is more than a secretary
      return isRole(tokens.slice(i - 1, described + 1).map((token) => token.lower).join(" ")) ? described : i - 1;
    }
  }
  return described;
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

/** How a place in a ranking is written before its numeral. */
const ORDINAL = /^(?:no\.?|nos\.?)$/u;

/** The role that ends at `head`, with the number of its words; the longest phrase of the lexicon that fits. */
function readRole(reading: Reading, first: number, head: number): { readonly text: string; readonly words: number } {
  const { tokens } = reading.document;
  const token = tokens[head];
  if (!token || head < first) return { text: "", words: 0 };
  const short = capitalAt(reading, head) || token.lower.endsWith(".") ? FULL_TITLES.get(plainWord(token.lower)) : undefined;
  const former = token.lower.startsWith("ex-") ? token.lower.slice(3) : "";
  if (isRole(former)) return { text: former, words: 1 };
  const noun = short ?? (ORDINAL.test(token.lower) ? "number" : singular(token.lower, token.lemma));
  const previous = head > first ? tokens[head - 1]!.lower : "";
  if (isDemonym(`${previous} ${noun}`)) return { text: `${previous} ${noun}`, words: 2 };
  for (const before of previous === "" ? [] : (ROLE_PHRASES.get(noun) ?? [])) {
    if (!before.endsWith(previous)) continue;
    const words = before.split(" ");
    const start = head - words.length;
    if (start >= first && words.every((word, i) => tokens[start + i]!.lower === word)) {
      return { text: `${before} ${noun}`, words: words.length + 1 };
    }
  }
  return { text: noun, words: 1 };
}
