/**
 * Makes a noun phrase a mention: its kind, number and gender, its name or noun, whose it is, and of which body.
 *
 * @example
 * // the Harbour Trust's spokeswoman, 54, — role "spokeswoman", female, 54, with the Harbour Trust for its possessor
 */
import type { Document, TokenRange } from "../document/document.js";
import { nationOf, nationOfTwo } from "../lexicon/nations.js";
import { sortsOfNoun } from "../lexicon/organizations.js";
import { GENERATIONS } from "../lexicon/people.js";
import { PLACE_WORDS } from "../lexicon/places.js";
import { PRONOUNS } from "../lexicon/pronouns.js";
import { SPOKES_PHRASES, SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { TIMES } from "../lexicon/times.js";
import type { Syntax } from "../syntax/syntax.js";
import { findAcronym } from "./acronyms.js";
import { dissect } from "./anatomy.js";
import { functionOf } from "./grammatical-function.js";
import { genderOf, kindOfName, kindOfNominal } from "./kinds.js";
import type { Mention } from "./mention.js";
import { ofPeople, type Phrase } from "./noun-phrases.js";
import { isCapital, type Reading } from "./reading.js";
import { lostApostrophe } from "./words.js";

/** A mention before the list is in order; links are places in the list of drafts. */
export type Draft = { -readonly [field in keyof Mention]: Mention[field] };

/** Drafts the mention of a phrase, and before it that of the body named in front of its role; tells its place, -1 for none. */
export function describePhrase(reading: Reading, phrase: Phrase, drafts: Draft[], draftOf: Int32Array, pair: number | null): number {
  const { document, syntax } = reading;
  const { tokens } = document;
  const { firstToken, endToken, head } = phrase;
  const opening = tokens[firstToken]!;
  const word = tokens[head]!;
  if (TIMES.has(word.lower) && isCapital(word.text) && (head === firstToken || reading.capital[head - 1] !== 1)) return -1;
  const owner = phrase.possessor === null ? -1 : (draftOf[phrase.possessor] as number);
  const possessor = owner < 0 ? null : owner;
  const placed = phrase.possessive ? "possessor" : functionOf(syntax, phrase);
  const preposition = tokens[firstToken - 1]?.lower ?? "";
  const located = LOCATING.has(preposition) && !HELD.has(tokens[firstToken - 2]?.lower ?? "") || endToken === firstToken + 1 && LEADING.has(preposition);
  const [start, end] = [opening.start, tokens[endToken - 1]!.end];
  const pronoun = endToken === firstToken + 1 ? PRONOUNS.get(word.lower) : undefined;
  if (pronoun) {
    const kind = pronoun.gender === "male" || pronoun.gender === "female" ? "person" : "unknown";
    return drafts.push({
      start, end, firstToken, endToken, index: drafts.length, head, form: "pronoun", kind, plural: pronoun.plural, gender: pronoun.gender,
      name: null, role: "", modifiers: [], description: null, nation: null, age: null, definite: true, possessor, affiliation: null,
      acronym: null, function: placed, located, pair, renames: null,
    }) - 1;
  }
  const { name, role, modifiers, description, nation, age, affiliation } = dissect(reading, phrase);
  const plural = name === null && isPlural(syntax.tags[head] ?? "", word.lower);
  const dateline = name !== null && opensDateline(document, phrase);
  // on the Hill, across the Valley: no outlet, no body
  const spot = name?.words.length === 1 && PLACE_WORDS.has(name.words[0]!) && (located || preposition === "on");
  const kind = dateline || spot ? "unknown" : name ? kindOfName(name, role, opening.lower === "the" && !GENERATIONS.has(role), tokens[name.firstToken - 1]?.lower === "the") : word.lower === "one" && ofPeople(reading, endToken) ? "person" : kindOfNominal(role, word.lower, plural, modifiers);
  // China's foreign ministry spokesman speaks for China's foreign ministry
  const owned = possessor !== null && (SPOKESPEOPLE.has(role) || SPOKES_PHRASES.has(role)) ? { start, firstToken, possessor } : {};
  const affiliated = affiliation && (possessor === null || "possessor" in owned)
    ? drafts.push({ ...describeBody(document, affiliation, drafts.length, pair), located, ...owned }) - 1
    : null;
  return drafts.push({
    start, end, firstToken, endToken, index: drafts.length, head, form: name ? "name" : "nominal", kind, plural: plural || kind === "group",
    gender: dateline || spot ? "neuter" : genderOf(name, role, kind), name, role, modifiers,
    description: description && { start: tokens[description.firstToken]!.start, end: tokens[description.endToken - 1]!.end },
    nation: nation ?? (name ? nationAround(document, drafts[possessor ?? -1], endToken) : null), age: age ?? ageAfter(document, endToken),
    definite: name !== null || possessor !== null || DEFINITE.has(opening.lower) || isBare(document, syntax, phrase, plural),
    possessor, affiliation: affiliated, acronym: name && findAcronym(document, endToken, name.words), function: placed, located, pair,
    renames: null,
  }) - 1;
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);
/** Prepositions of places, and those that lead to bodies as well, where one word seldom is a body. */
const LOCATING: ReadonlySet<string> = new Set("in at near outside across around into towards toward over through".split(" "));
const LEADING: ReadonlySet<string> = new Set(["from", "to", "of"]);
/** What one has in a firm, which is no place. */
const HELD: ReadonlySet<string> = new Set(["shares", "share", "stake", "stakes", "stock", "holding", "interest", "investors", "shareholders", "confidence", "trust"]);

/** *Spain's Ann Lee*, *Ann Lee of Spain*: the country that a name is said to be of, or null. */
function nationAround({ tokens }: Document, owner: Draft | undefined, end: number): string | null {
  const before = owner?.name ? (nationOf(owner.name.words.join(" ")) ?? null) : null;
  if (before || tokens[end]?.lower !== "of") return before;
  const [first, second] = [tokens[end + 1]?.lower ?? "", tokens[end + 2]?.lower ?? ""];
  const country = nationOfTwo(first, second) ?? nationOf(first);
  return country !== undefined && (country === first || country === `${first} ${second}`) ? country : null;
}

/** The mention of a body before a role: by name, or by its noun, which then means one that is known. */
function describeBody(document: Document, { firstToken, endToken }: TokenRange, index: number, pair: number | null): Draft {
  const tokens = document.tokens.slice(firstToken, endToken);
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const common = tokens.length === 1 && sortsOfNoun(last.lower) !== undefined && document.sentences[last.sentence]?.firstToken === last.index;
  const named = !common && tokens.some((token) => isCapital(token.text) && nationOf(token.lower) === undefined) || nationOf(last.lower) !== undefined;
  const words = tokens.map((token) => token.lower);
  const text = document.text.slice(first.start, last.end);
  const name = named ? { firstToken, endToken, text, words, titles: [] } : null;
  const told = name ? kindOfName(name, "", false) : "organization";
  const kind = told === "unknown" && words.length > 1 && genderOf(name, "", told) === null ? "organization" : told;
  return {
    start: first.start, end: last.end, firstToken, endToken, index, head: endToken - 1, form: named ? "name" : "nominal", kind,
    plural: false, gender: genderOf(name, "", kind), name, role: named ? "" : last.lower, modifiers: named ? [] : words.slice(0, -1),
    description: null, nation: words.map((word) => nationOf(word)).find((nation) => nation !== undefined) ?? null, age: null,
    definite: true, possessor: null, affiliation: null, acronym: null, function: "modifier", located: false, pair, renames: null,
  };
}

/** *SAN JOSE, Calif. (AP) —*: capitals at a paragraph's start before a dash tell where the story was filed. */
function opensDateline({ paragraphs, tokens }: Document, phrase: Phrase): boolean {
  const opening = tokens[phrase.firstToken]!;
  if (paragraphs[opening.paragraph]?.firstToken !== phrase.firstToken || !/^\p{Lu}{2,}/u.test(opening.text)) return false;
  for (let i = phrase.endToken; i < phrase.endToken + 8; i++) if (/^(?:—|–|-|--)$/u.test(tokens[i]?.text ?? "")) return true;
  return false;
}

/** *lottery winner says*: headlines leave the article out. */
function isBare(document: Document, syntax: Syntax, phrase: Phrase, plural: boolean): boolean {
  const { pos } = document.tokens[phrase.firstToken]!;
  return !plural && pos !== "DET" && pos !== "NUM" && (syntax.tags[phrase.head] ?? "").startsWith("NN");
}

function isPlural(tag: string, word: string): boolean {
  return (tag === "NNS" || tag === "NNPS") && !lostApostrophe(word) || PLURALS.has(word);
}

/** Words for several that taggers call singular, or no nouns. */
const PLURALS: ReadonlySet<string> = new Set("some many most several few both two three four five dozens hundreds thousands others police people".split(" "));

/** *Ann Lee, 54, said* and *Ann Lee (54)*. */
function ageAfter(document: Document, end: number): number | null {
  const { tokens } = document;
  const mark = tokens[end]?.text;
  const number = tokens[end + 1];
  if (mark !== "," && mark !== "(" || !number || !/^\d{1,3}$/u.test(number.text)) return null;
  const after = tokens[end + 2]?.text ?? ".";
  return /^[,.;)]$/u.test(after) && Number(number.text) < 120 ? Number(number.text) : null;
}
