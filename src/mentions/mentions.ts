/**
 * Finds the noun phrases that may be a source or a hand, with what their words say of whom they mean.
 *
 * @example
 * findMentions(document, syntax, pairs)[0]?.name?.text; // "Pavel Orlov"
 */
import type { Document, TokenRange } from "../document/document.js";
import { tokenAt } from "../document/token-at.js";
import { nationOf, nationOfTwo } from "../lexicon/nations.js";
import { sortsOfNoun } from "../lexicon/organizations.js";
import { GENERATIONS } from "../lexicon/people.js";
import { PLACE_WORDS } from "../lexicon/places.js";
import { PRONOUNS } from "../lexicon/pronouns.js";
import { SPOKES_PHRASES, SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { TIMES } from "../lexicon/times.js";
import type { QuotePair } from "../marks/quote-pair.js";
import { RELATIONS, type Syntax } from "../syntax/syntax.js";
import { findAcronym } from "./acronyms.js";
import { dissect } from "./anatomy.js";
import { findRenamings } from "./appositions.js";
import { findCredits } from "./credits.js";
import { genderOf, kindOfName, kindOfNominal } from "./kinds.js";
import type { GrammaticalFunction, Mention } from "./mention.js";
import { findPhrases, ofPeople, type Phrase } from "./noun-phrases.js";
import { isCapital, readCapitals, type Reading } from "./reading.js";
import { classifyTokens, OTHER } from "./token-class.js";
import { lostApostrophe } from "./words.js";

/** A mention before the list is in order; links are places in the list of drafts. */
type Draft = { -readonly [field in keyof Mention]: Mention[field] };

/** All mentions of the document, in order of their first token; linear in its length. */
export function findMentions(document: Document, syntax: Syntax, pairs: readonly QuotePair[]): readonly Mention[] {
  const reading = readCapitals(document, syntax);
  const classes = classifyTokens(reading, markPlaces(pairs));
  for (const { start, end } of findCredits(document)) classes.fill(OTHER, tokenAt(document, start), tokenAt(document, end));
  const phrases: Phrase[] = [];
  for (const sentence of document.sentences) findPhrases(reading, classes, sentence, phrases);
  const drafts: Draft[] = [];
  const draftOf = new Int32Array(phrases.length);
  const quotation = placeInPairs(pairs);
  phrases.forEach((phrase, i) => {
    draftOf[i] = describe(reading, phrase, drafts, draftOf, quotation(document.tokens[phrase.firstToken]!.start));
  });
  drafts.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const placeOf = new Int32Array(drafts.length);
  drafts.forEach(({ index }, place) => (placeOf[index] = place));
  drafts.forEach((draft, place) => {
    draft.index = place;
    if (draft.possessor !== null) draft.possessor = placeOf[draft.possessor] as number;
    if (draft.affiliation !== null) draft.affiliation = placeOf[draft.affiliation] as number;
  });
  findRenamings(document, drafts).forEach((named, said) => {
    const [name, description] = [drafts[named]!, drafts[said]!];
    description.renames = named;
    // the treasurer, Ann Lee, left: what is true of the one is true of the other
    if (name.function === "other" && said < named && document.tokens[description.firstToken - 1]?.lower !== "and") name.function = description.function;
  });
  return drafts;
}

/** Where quotation marks stand, so that they are not taken for apostrophes. */
function markPlaces(pairs: readonly QuotePair[]): Set<number> {
  const marks = new Set<number>();
  for (const { open, close } of pairs) {
    marks.add(open.start);
    if (close) marks.add(close.start);
  }
  return marks;
}

/** Drafts the mention of a phrase, and before it that of the body named in front of its role; tells its place, -1 for none. */
function describe(reading: Reading, phrase: Phrase, drafts: Draft[], draftOf: Int32Array, pair: number | null): number {
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
  const located = LOCATING.has(preposition) || endToken === firstToken + 1 && LEADING.has(preposition);
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

/** What the phrase is in its clause, by the relation of the word that hangs outside it. */
function functionOf(syntax: Syntax, phrase: Phrase): GrammaticalFunction {
  let token = phrase.head;
  for (let step = 0; step < 6; step++) {
    const head = syntax.heads[token] ?? -1;
    const relation = syntax.relations[token] ?? 0;
    const inside = head >= phrase.firstToken && head < phrase.endToken;
    if (head < 0 || !inside && CLIMBS[relation] !== true) return FUNCTIONS[relation] ?? "other";
    token = head;
  }
  return "other";
}

/** By relation, whether what hangs by it has the function of the word that it hangs from. */
const CLIMBS: readonly boolean[] = RELATIONS.map((label) => ["flat", "conj", "compound", "nmod:desc"].includes(label));
const FUNCTION_NAMES: Readonly<Record<string, GrammaticalFunction>> = {
  nsubj: "subject", "nsubj:pass": "subject", csubj: "subject", obj: "object", iobj: "object", "nmod:poss": "possessor",
  obl: "oblique", "obl:agent": "oblique", nmod: "oblique",
};
/** By relation, the function of what hangs by it. */
const FUNCTIONS: readonly GrammaticalFunction[] = RELATIONS.map((label) => FUNCTION_NAMES[label] ?? "other");

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

/** Tells the innermost pair around a position; positions must come in rising order, but for small steps back. */
function placeInPairs(pairs: readonly QuotePair[]): (position: number) => number | null {
  let next = 0;
  const open: QuotePair[] = [];
  return (position) => {
    while (next < pairs.length && pairs[next]!.start <= position) open.push(pairs[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= position) open.pop();
    const inner = open.at(-1);
    return inner && inner.start <= position ? inner.index : null;
  };
}

