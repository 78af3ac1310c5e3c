/**
 * Finds the name in a noun phrase, and where it begins after titles, roles and descriptions.
 *
 * @example
 * // former Arsenal manager Arsène Wenger — "Arsène Wenger"; the Prime Minister — none
 */
import type { Token } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_MODIFIERS, OUTLET_NAME_WORDS, OUTLETS } from "../lexicon/media-outlets.js";
import { isDemonym, nationOf } from "../lexicon/nations.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, KIN_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { DISTINCT_WORDS, EPITHETS, isRole, RANK_WORDS, ROLE_PHRASES, sameRole } from "../lexicon/roles.js";
import { WEEKDAYS } from "../lexicon/times.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { COURTESY, NAME_TITLES, POSITIONS, POST_NOMINALS, REGNAL_TITLES, STYLES, TITLES } from "../lexicon/titles.js";
import { acronymsOf, isAcronym, plainAcronym } from "./acronyms.js";
import { PARTICLES } from "./joined-names.js";
import type { Name } from "./mention.js";
import type { Reading } from "./reading.js";
import { capitalAt, COMPLEMENT_LINKS, hasLetterOrDigit, nameWord, plainWord, startsName, tellsSeat } from "./words.js";

/** What may follow a surname and is printed with it. */
const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Whether the token may follow a surname without being part of it. */
export function isSuffix({ lower, text }: Token): boolean {
  return GENERATIONS.has(lower) || POST_NOMINALS.has(text);
}

/** The name that ends the words, with its titles, or null where they are a description only. */
export function findName(reading: Reading, first: number, end: number): Name | null {
  const { tokens } = reading.document;
  let start = end;
  while (start > first && isNameWord(reading, start - 1, end)) start--;
  while (start < end && !capitalAt(reading, start) && !/^\d/u.test(tokens[start]!.text)) start++;
  if (start === end) return null;
  let nameFirst = skipComplement(reading, start, end, start > first + 1);
  for (let i = end - 2; i >= nameFirst && reading.known[start] !== 1; i--) {
    if (leadsToName(reading, start, i, end)) {
      nameFirst = i + 1;
      break;
    }
  }
  nameFirst = withGivenTitle(reading, skipDescription(reading, nameFirst, end), end);
  if (isDescription(reading, first, nameFirst, end)) return null;
  const titles: string[] = [];
  while (nameFirst - titles.length > first) {
    const before = plainWord(tokens[nameFirst - titles.length - 1]!.lower);
    if (!TITLES.has(before)) break;
    titles.unshift(before);
  }
  let last = end;
  // Governor John Lee Thursday called for calm
  const dated = last > nameFirst + 1 && WEEKDAYS.has(tokens[last - 1]!.lower) && genderOfGivenName(tokens[last - 2]!.lower) === undefined;
  if (dated) last--;
  while (last > nameFirst + 2 && isSuffix(tokens[last - 1]!) && sortOfName(tokens[last - 2]!.lower) === undefined) last--; // but Salford City SC
  const words: string[] = [];
  for (let i = nameFirst; i < last; i++) {
    if (hasLetterOrDigit(tokens[i]!.text) && (tokens[i]!.lower !== "'s" || i + 1 < last)) words.push(nameWord(tokens[i]!.lower));
  }
  if (words.length === 0 || !tokens.slice(nameFirst, last).some((token) => capitalAt(reading, token.index))) return null;
  const regnal = titles.at(-1);
  const titled = regnal !== undefined && !PEERS.has(regnal) && (words.length === 1 ? REGNAL_TITLES : REIGNING).has(regnal);
  const textFirst = titled ? nameFirst - 1 : nameFirst;
  const suffixed = last < end && !dated && GENERATIONS.has(tokens[last]!.lower) ? last + 1 : last;
  const text = printedName(reading.document.text.slice(tokens[textFirst]!.start, tokens[suffixed - 1]!.end));
  return { firstToken: nameFirst, endToken: last, text, words, titles };
}

/** Titles that stay with names of several words: *Pope John Paul*. */
const REIGNING: ReadonlySet<string> = new Set(["king", "queen", "pope", "emperor", "tsar"]);

/** Titles that names go without: *Baroness Lee* is Lee. */
const PEERS: ReadonlySet<string> = new Set(["baron", "baroness"]);

/** Line breaks made spaces; without the full stop that a sentence left on *X*. */
function printedName(text: string): string {
  const plain = text.replace(/\s{2,}|[^\S ]/gu, " ");
  return plain === "X." ? "X" : plain;
}

/** *Russia's official Tass news agency*: the capitalized words before a noun for a medium are its name. */
export function findNameBeforeNoun(reading: Reading, first: number, head: number): Name | null {
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
  if (end > nameFirst + 2 && isSuffix(tokens[end - 1]!)) return isDescription(reading, first, nameFirst, end - 1); // Neil Lee QC
  const headed = headOfName(reading, nameFirst, end);
  const office = tokens[headed]!.lower;
  if (headed < end - 1 && sortOfName(office) !== undefined) return false; // the Department of Justice
  if (headed < end - 1 && (isRole(office) || PERSON_NOUNS.has(office)) && !REGNAL_TITLES.has(office) && !SEES.has(office)) return true;
  if (headed < end - 1 && (REGNAL_TITLES.has(office) && followsName(reading, first) || SEES.has(office) && leadsTitled(reading, end))) return true;
  const last = tokens[end - 1]!.lower;
  const before = first > 0 ? tokens[first - 1]!.lower : "";
  const article = ARTICLES.has(before) || before === "'s" && TITLES.has(last) && genderOfGivenName(tokens[nameFirst]!.lower) === undefined;
  if (end - nameFirst === 1 && (last === "one" && tokens[end]?.lower === "of" || GROUP_NOUNS.has(last) && !isLoudOutlet(reading, nameFirst) || last === "tv" || last.endsWith("s") && isRole(last.slice(0, -1)))) return true;
  // Widow says; Ex-coach says
  if (isNamedForShort(reading, nameFirst, end)) return false;
  if (end - nameFirst === 1 && isHeadlineBody(reading, nameFirst)) return true;
  const kin = KIN_NOUNS.has(last) || last.startsWith("ex-") && isRole(last.slice(3));
  if (kin && end - nameFirst === 1 && reading.document.sentences[tokens[nameFirst]!.sentence]?.firstToken === nameFirst && !reading.surnames.has(last)) return true;
  if (end - nameFirst === 2 && (/^(?:no\.?|number)$/u.test(tokens[nameFirst]!.lower) && /^\d/u.test(last) || article && isDemonym(`${tokens[nameFirst]!.lower} ${last}`))) return true;
  if (isDemonym(last) && end - nameFirst === 1 && nationOf(last) !== last && (article || first < nameFirst)) return true;
  // Amnesty International, but an England international
  if (last === "international" && end - nameFirst > 1 && nationOf(tokens[end - 2]!.lower) === undefined) return false;
  if (sortOfName(last) !== undefined || OUTLET_NAME_WORDS.has(last) && end - nameFirst > 1 || !isRole(last) && !(TITLES.has(last) && !COURTESY.has(last)) || sortOfOrganization(last) !== undefined) return false;
  if (!article && end - nameFirst === 1 && reading.surnames.has(last)) return false;
  // Dean Baker
  if (!article && end - nameFirst === 2 && genderOfGivenName(tokens[nameFirst]!.lower) !== undefined && !TITLES.has(tokens[nameFirst]!.lower)) return false;
  return article || tokens.slice(nameFirst, end).every((token) => isRole(token.lower) || TITLES.has(token.lower) || ROLE_WORDS.has(token.lower));
}

/** *the Health Service Executive (HSE)*: a body whose short name follows, where it is no office: *the Chief Medical Officer (CMO)*. */
function isNamedForShort({ document: { tokens } }: Reading, first: number, end: number): boolean {
  const acronym = tokens[end + 1]?.text ?? "";
  if (end - first < 3 || tokens[end]?.text !== "(" || tokens[end + 2]?.text !== ")" || !isAcronym(acronym) || isRole(plainAcronym(acronym))) return false;
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  const office = words.some((word, i) => i < words.length - 1 && (isRole(word) || TITLES.has(word) || RANK_WORDS.has(word) || DISTINCT_WORDS.has(word)));
  return !office && acronymsOf(words).includes(plainAcronym(acronym));
}

/** *Watchdog says firm hid spills*: a noun for a body that opens a headline. */
function isHeadlineBody({ document: { sentences, tokens } }: Reading, i: number): boolean {
  const { lower, sentence } = tokens[i]!;
  const { firstToken, endToken } = sentences[sentence]!;
  return firstToken === i && /[\p{L}\p{N}]$/u.test(tokens[endToken - 1]!.text) && sortsOfNoun(lower) !== undefined && sortOfOrganization(lower) === undefined;
}

/** *told PEOPLE*: whether a noun in capitals, among words that are not, is what a medium is called. */
function isLoudOutlet({ document: { tokens } }: Reading, i: number): boolean {
  const { lower, text } = tokens[i]!;
  const loud = (place: number): boolean => /^\p{Lu}{2,}$/u.test(tokens[place]?.text ?? "");
  return text.length > 3 && loud(i) && !loud(i - 1) && !loud(i + 1) && OUTLETS.has(lower);
}

/** *Anna, Duchess of Kelso*, *Anna, the Duchess*: whether a name and a comma stand before. */
function followsName(reading: Reading, first: number): boolean {
  const { tokens } = reading.document;
  const comma = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return tokens[comma]?.text === "," && capitalAt(reading, comma - 1);
}

/** *the Bishop of Lund, the Rev Anna Lee*: whether a comma and a name with a title of the church follow. */
function leadsTitled(reading: Reading, end: number): boolean {
  const { tokens } = reading.document;
  if (tokens[end]?.text !== ",") return false;
  let next = end + 1;
  while (/^(?:the|most|right|rt\.?|very)$/u.test(tokens[next]?.lower ?? "")) next++;
  return /^(?:rev|revd|reverend|dr|mgr|monsignor|msgr|fr|father|cardinal)$/u.test(plainWord(tokens[next]?.lower ?? "")) || next > end + 1 && genderOfGivenName(tokens[next]?.lower ?? "") !== undefined;
}

/** Offices that stand for a name: *the Bishop of Lund*. */
const SEES: ReadonlySet<string> = new Set(["archbishop", "bishop", "earl", "marquess", "viscount"]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that", "our", "their", "his", "her", "its", "my", "your", "one", "another", "every", "no"]);
/** First words of offices: *Prime* Minister. */
const ROLE_WORDS: ReadonlySet<string> = new Set([...ROLE_PHRASES.values()].flat().flatMap((before) => before.split(" ")));

/** Whether the token may stand in a name that goes on to `end`. */
function isNameWord(reading: Reading, i: number, end: number): boolean {
  const token = reading.document.tokens[i]!;
  if (PARTICLES.has(token.lower) && !capitalAt(reading, i)) return i + 1 < end;
  if (token.pos === "NUM" && !capitalAt(reading, i)) return i + 1 === end && /^\d{1,3}$/u.test(token.text) && capitalAt(reading, i - 1);
  if (COMPLEMENT_LINKS.has(token.lower) || /^(?:&|and|the)$/u.test(token.lower)) return i + 1 < end;
  if (token.lower === "'s") return capitalAt(reading, i - 1);
  if (token.pos === "PUNCT") return i + 1 < end;
  if (!capitalAt(reading, i)) return false;
  const opens = reading.document.sentences[token.sentence]?.firstToken === i;
  return !opens || (i + 1 < end ? !describesSurname(reading, i) : reading.proper[i] === 1);
}

/** *Cruel Lee was jailed*: whether an adjective that opens a sentence stands before the surname of somebody named in full. */
function describesSurname({ document: { tokens }, surnames }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  return (EPITHETS.has(lower) || RANK_WORDS.has(lower)) && surnames.has(tokens[i + 1]!.lower) && !surnames.has(lower);
}

/** Whether the token is a title or role, or ends one, that what follows is the name to: *Minister*, *manager*, *agency*. */
function leadsToName(reading: Reading, start: number, i: number, end: number): boolean {
  const { tokens } = reading.document;
  const word = plainWord(tokens[i]!.lower);
  const next = tokens[i + 1]!;
  if (PARTICLES.has(word) && !capitalAt(reading, i)) return false;
  if (tellsSeat(word)) return true; // London-based Capital Economics
  if (CLASS_YEARS.has(word) && i === start && end - i > 2 && startsName(reading, i + 1)) return true; // Junior Caleb Ortega
  if (!capitalAt(reading, i + 1)) return PARTICLES.has(next.lower) && TITLES.has(word) && !REGNAL_TITLES.has(word); // Mr. de la Cruz
  if (next.lower === "of") return false;
  if (end - i === 2 && sortOfName(next.lower) !== undefined && !TITLES.has(word)) return false;
  if (word === "royal" && genderOfGivenName(next.lower) === undefined) return false;
  // Developer Bright Homes
  const maker = i === start && /[eo]r$/u.test(word) && sortsOfNoun(word) !== undefined;
  if (!COURTESY.has(word) && !genderOfGivenName(next.lower)) {
    const article = start > 0 && tokens[start - 1]!.lower === "the";
    const plain = maker && sortOfName(word) === undefined;
    if (!plain && sortOfName(tokens[headOfName(reading, i + 1, end)]!.lower) !== undefined || article && i > start && end - i === 2) return false;
  }
  // Directors is a director's plural, Allied is no ally's
  const lemma = !word.endsWith("s") ? word : tokens[i]!.lemma === word ? word.slice(0, -1) : tokens[i]!.lemma;
  const courtesy = maker || POSITIONS.has(tokens[i]!.text) || TITLES.has(word) || isRole(word) || isRole(lemma) || TITLES.has(lemma) || (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(lemma) || STYLES.has(word)) && (i === start || genderOfGivenName(next.lower) !== undefined && genderOfGivenName(tokens[start]!.lower) === undefined);
  if (!courtesy && isOffice(reading, start, i)) return true;
  if (!courtesy) return isDemonym(word) && i === start && end - i > 2;
  // Kate Bishop Lee: a word between names is one; Dean Smith: the only word before a surname may be a given name
  const given = tokens[start]!.lower;
  if (i === start + 1 && end - i === 2 && genderOfGivenName(given) && !isRole(given) && nationOf(given) === undefined) return false;
  return !(end - i === 2 && genderOfGivenName(word) !== undefined);
}

/** Years of American students, which no list of roles needs: *Junior Caleb Ortega*. */
const CLASS_YEARS: ReadonlySet<string> = new Set(["junior", "senior", "sophomore", "freshman"]);

/** *Grazier Col Whitmore*, *the guitarist, Col Redfern*: after what no officer does, a short rank is a given name. */
function withGivenTitle(reading: Reading, nameFirst: number, end: number): number {
  const { tokens } = reading.document;
  if (end - nameFirst !== 1 || !NAME_TITLES.has(tokens[nameFirst - 1]?.lower ?? "")) return nameFirst;
  const before = tokens[nameFirst - 2]?.text === "," ? nameFirst - 3 : nameFirst - 2;
  const { lemma = "", lower = "" } = tokens[before] ?? {};
  const civil = (isRole(lower) || isRole(lemma) || PERSON_NOUNS.has(lemma) || TRADE.test(lower)) && !SPOKESPEOPLE.has(lower) && !sameRole(lower, "colonel") && !TITLES.has(lower);
  return civil ? nameFirst - 1 : nameFirst;
}

/** How words for what somebody does end. */
const TRADE = /(?:er|or|ist|man|woman)$/u;

/** The last word of a name before *of* or *for*: *Society* of *the Royal Society of Physicians*. */
function headOfName(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) if (COMPLEMENT_LINKS.has(reading.document.tokens[i]!.lower) && i > first) return i - 1;
  return end - 1;
}

/** *Secretary of State* Antony Blinken, *Ambassador to China* Ann Lee: the last word of an office with what it is of. */
function isOffice(reading: Reading, start: number, i: number): boolean {
  const { tokens } = reading.document;
  const of = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  return of > start && /^(?:of|for|to)$/u.test(tokens[of]!.lower) && (isRole(tokens[of - 1]!.lower) || TITLES.has(tokens[of - 1]!.lower));
}

/** *Ambassador to the United States Ann Lee*, *Director of the Refugee Council Ann Lee*: where the name after an office with what it is of begins; a body is one where words before it say what is `held` there. */
function skipComplement(reading: Reading, first: number, end: number, held: boolean): number {
  const { tokens } = reading.document;
  const head = headOfName(reading, first, end);
  if (head === end - 1 || !isRole(tokens[head]!.lower) && !(held && sortOfName(tokens[head]!.lower) !== undefined)) return first;
  const complement = tokens[head + 2]?.lower === "the" ? head + 3 : head + 2;
  const named = (i: number): boolean => i + 2 <= end && i + 4 > end && tokens.slice(i, end).every(({ index }) => capitalAt(reading, index));
  for (let i = end - 2; i > complement; i--) {
    const place = nationOf(tokens.slice(complement, i).map(({ lower }) => lower).join(" ")) !== undefined;
    if (named(i) && (place || sortOfName(tokens[i - 1]!.lower) !== undefined || genderOfGivenName(tokens[i]!.lower) !== undefined)) return i;
  }
  return first;
}

/** *Arsenal Mikel Arteta*, *Wing-back Danilo Rusca*: a given name after words that are none begins the name. */
function skipDescription(reading: Reading, first: number, end: number): number {
  const { tokens } = reading.document;
  if (end - first < 3 || genderOfGivenName(tokens[first]!.lower) !== undefined) return first;
  if (sortOfName(tokens[end - 1]!.lower) !== undefined || /^\p{L}\.?$/u.test(tokens[first]!.text)) return first;
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
