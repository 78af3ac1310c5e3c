/**
 * Cuts sentences into base noun phrases: determiner, modifiers and nouns, without what follows the head.
 *
 * @example
 * // the company's chief executive of NTL
 * // [the company's] [the company's chief executive] [NTL]
 */
import type { Sentence, TokenRange } from "../document/document.js";
import { INDICES } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import { OFFICE_PARTICIPLES } from "../lexicon/titles.js";
import { RELATIONS } from "../syntax/syntax.js";
import { joinsName, joinsNations } from "./joined-names.js";
import { joinComplements, keepsPossessive } from "./name-complements.js";
import { leadsToRole, nameAfterOffice, officeOfBracketed } from "./offices.js";
import { isTime, startsAnother } from "./phrase-breaks.js";
import type { Reading } from "./reading.js";
import { DETERMINER, isPossessivePronoun, MODIFIER, NOUN, NUMBER, POSSESSIVE, PRONOUN } from "./token-class.js";
import { isScore } from "./words.js";

/** Tokens after which a phrase ends whatever follows. */
const LONGEST = 40;
/** Tokens of a title in marks that are looked at. */
const LONGEST_TITLE = 8;
/** Participles inside of what somebody does: *managing director*, *commanding officer*, *captain turned pundit*. */
const ROLE_PARTICIPLES: ReadonlySet<string> = new Set([...OFFICE_PARTICIPLES, "commanding", "turned"]);

/** Adjectives that stand for several where *of* follows. */
const QUANTITIES: ReadonlySet<string> = new Set(["several", "many", "few", "most"]);

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

/** The base noun phrases of the sentence, appended to `phrases`; the phrase of a possessor comes before what it owns. */
export function findPhrases(reading: Reading, classes: Uint8Array, sentence: Sentence, phrases: Phrase[]): void {
  const { capital, syntax } = reading;
  const end = sentence.endToken;
  let at = sentence.firstToken;
  while (at < end) {
    const first = at;
    let core = at;
    let owner: number | null = null;
    let head = -1;
    let kept = 0;
    const own = (to: number): void => {
      phrases.push({ firstToken: first, endToken: to, head, core, possessor: owner, possessive: true });
      owner = phrases.length - 1;
      core = to + 1;
      head = -1;
    };
    if (classes[at] === PRONOUN) {
      const possessive = isPossessivePronoun(reading, at);
      phrases.push({ firstToken: at, endToken: at + 1, head: at, core: at, possessor: null, possessive });
      if (!possessive) {
        at++;
        continue;
      }
      owner = phrases.length - 1;
      core = ++at;
    }
    for (; at < end && at < first + LONGEST; at++) {
      const kind = classes[at] as number;
      const title = head < 0 && at === core && core > first ? titleEnd(reading, classes, at, end) : 0;
      const listed = head >= 0 && INDICES.has(reading.document.tokens[head]!.lower); // the FTSE 100 packaging company
      if (kind === NOUN && head >= 0 && startsAnother(reading, head, at)) break;
      if (kind === NOUN) head = at;
      else if (kind === DETERMINER) {
        if (head >= 0 || at > first + 2 || classes[at - 1] === NUMBER) break; // in 2008 the actress said
        core = at + 1;
      } else if (kind === NUMBER) {
        const counts = head >= 0 && /^(?:number|no\.?)$/u.test(reading.document.tokens[head]!.lower); // world number one Ann Lee
        if (head >= 0 && !counts && !listed && (capital[head] !== 1 || isScore(reading.document.tokens[at]!.text) || nounFollows(classes, at, end) && capital[at + 1] !== 1)) break;
      } else if (kind === MODIFIER) {
        const verbal = (syntax.tags[at]?.startsWith("VB") ?? false) && !ROLE_PARTICIPLES.has(reading.document.tokens[at]!.lower);
        if (head >= 0 && isTime(reading, at)) break; // filed a report last month
        if ((head >= 0 || verbal) && !nounFollows(classes, at, end) || verbal && (head >= 0 && !listed || at === first && !isAdjectival(reading, at))) break;
      } else if (kind === POSSESSIVE && head === at - 1 && keepsPossessive(reading, core, at, end)) {
        kept = at + 1;
      } else if (kind === POSSESSIVE && (head === at - 1 || head === at - 2 && capital[head] === 1 && classes[at - 1] === NUMBER)) {
        own(at);
      } else if (at > core && joinsNations(reading, at, end)) {
        head = -1;
      } else if (title > 0) {
        at = title - 1;
      } else if (head >= 0) {
        const whole = joinComplements(reading, classes, head, end);
        if (whole > at && classes[whole] === POSSESSIVE) {
          // the Bank of England's governor
          own(whole);
          at = whole;
          continue;
        }
        if (whole > at && leadsToRole(reading, classes, whole, end)) {
          at = whole - 1;
          continue;
        }
        const office = officeOfBracketed(reading, classes, head, at, end);
        if (office > 0) {
          own(at);
          at = office - 1;
          core = office;
          continue;
        }
        const named = nameAfterOffice(reading, classes, head, at, end);
        if (named > 0) {
          at = named - 1;
          continue;
        }
        const joined = joinsName(reading, at, end);
        if (joined === 0) break;
        at += joined - 1;
      } else break;
    }
    const counted = QUANTITIES.has(reading.document.tokens[first]!.lower) && ofPeople(reading, at);
    if (head < 0 && (core > first || classes[first] === NUMBER || counted)) head = lonelyHead(classes, first, at);
    if (head < 0) {
      at = Math.max(at, first + 1);
      continue;
    }
    const phraseEnd = Math.max(kept === head + 2 ? kept : 0, joinComplements(reading, classes, head, end));
    phrases.push({ firstToken: first, endToken: phraseEnd, head, core, possessor: owner, possessive: false });
    at = Math.max(at, phraseEnd, first + 1);
  }
}

/** *of her neighbours*, *of them*: whether *of* and, soon, a word for people stand at the place. */
export function ofPeople({ document: { tokens } }: Reading, at: number): boolean {
  if (tokens[at]?.lower !== "of") return false;
  if (/^(?:them|us|you)$/u.test(tokens[at + 1]?.lower ?? "")) return true;
  return tokens.slice(at + 1, at + 5).some(({ lemma, lower, pos }) => pos === "NOUN" && (isRole(lemma) || PERSON_NOUNS.has(lemma) || GROUP_NOUNS.has(lower)));
}

/** *the “Palm Row” star*: the place after a title in marks that says which, where a noun for a person follows; 0 where there is none. */
function titleEnd({ capital, document: { tokens } }: Reading, classes: Uint8Array, at: number, end: number): number {
  if (!/^["“‘'«]$/u.test(tokens[at]!.text) || capital[at + 1] !== 1) return 0;
  for (let close = at + 2; close < end && close <= at + LONGEST_TITLE; close++) {
    if (!/^["”’'»]$/u.test(tokens[close]!.text)) continue;
    const noun = tokens[close + 1]?.lower ?? "";
    return classes[close + 1] === NOUN && capital[close + 1] !== 1 && (isRole(noun) || PERSON_NOUNS.has(noun)) ? close + 1 : 0;
  }
  return 0;
}

/** *unnamed officials*: a participle before the noun, as the parser or a preposition before it tells. */
function isAdjectival({ document, syntax }: Reading, at: number): boolean {
  const before = document.tokens[at - 1]?.pos ?? "PUNCT";
  if (syntax.tags[at] === "VBN" && (before === "ADP" || before === "PUNCT")) return true;
  return RELATIONS[syntax.relations[at] ?? 0] === "amod" && (syntax.heads[at] ?? -1) > at;
}

function nounFollows(classes: Uint8Array, i: number, end: number): boolean {
  let next = i + 1;
  while (next < end && next < i + LONGEST && (classes[next] === MODIFIER || classes[next] === NUMBER)) next++;
  return next < end && classes[next] === NOUN;
}

/** A phrase without a noun: *the accused*, *the 54-year-old*, *some*, *two*. */
function lonelyHead(classes: Uint8Array, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const kind = classes[i];
    if (kind === MODIFIER || kind === NUMBER || kind === DETERMINER) return i;
  }
  return -1;
}
