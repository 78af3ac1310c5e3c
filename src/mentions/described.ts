/**
 * Tells capitals that describe from those of a name: offices, bodies in headlines, nationalities.
 *
 * @example
 * // the Prime Minister, the Mirfield MP, the Dane — descriptions; the Health Service Executive (HSE) — a name
 */
import { genderOfGivenName } from "../lexicon/given-names.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_NAME_WORDS, OUTLETS, PAPER_WORDS } from "../lexicon/media-outlets.js";
import { isDemonym, nationOf } from "../lexicon/nations.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, KIN_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { DISTINCT_WORDS, isRole, RANK_WORDS, ROLE_PHRASES } from "../lexicon/roles.js";
import { COURTESY, REGNAL_TITLES, TITLES } from "../lexicon/titles.js";
import { acronymsOf, isAcronym, plainAcronym } from "./acronyms.js";
import type { Reading } from "./reading.js";
import { capitalAt, headOfName, isSuffix, plainWord } from "./words.js";

/** *the Prime Minister*, *the Mirfield MP*, *the Dane*: capitals do not make a name of a role. */
export function isDescription(reading: Reading, first: number, nameFirst: number, end: number): boolean {
  const { tokens } = reading.document;
  // the Dublin West TD
  if (isSuffix(tokens[end - 1]!) && isRole(tokens[end - 1]!.lower) && tokens[first - 1]?.lower === "the") return true;
  // Mercer CEO says
  if (end === nameFirst + 2 && /^C[A-Z]O$/u.test(tokens[end - 1]!.text) && genderOfGivenName(tokens[nameFirst]!.lower) === undefined) return true;
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
  // told the Danville Pilot
  if (before === "the" && end - nameFirst > 1 && PAPER_WORDS.has(last) && tokens[first - 2]?.lemma === "tell") return false;
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

