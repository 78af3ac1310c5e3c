/**
 * What a token may be in a noun phrase.
 *
 * @example
 * // the former minister's plan: determiner, modifier, noun, possessive, noun
 */
import type { Document } from "../document/document.js";
import { CITING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { KIN_NOUNS } from "../lexicon/people.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { PRONOUNS } from "../lexicon/pronouns.js";
import { isRole } from "../lexicon/roles.js";
import { COURTESY, OFFICE_QUALIFIERS, TITLES } from "../lexicon/titles.js";
import { RELATIONS, type Syntax } from "../syntax/syntax.js";
import type { Reading } from "./reading.js";
import { hasLetterOrDigit } from "./words.js";

export const OTHER = 0;
export const NOUN = 1;
export const MODIFIER = 2;
export const DETERMINER = 3;
export const NUMBER = 4;
export const PRONOUN = 5;
export const POSSESSIVE = 6;

const TAG_CLASSES: ReadonlyMap<string, number> = new Map([
  ["NN", NOUN], ["NNS", NOUN], ["NNP", NOUN], ["NNPS", NOUN], ["FW", NOUN], ["JJ", MODIFIER], ["JJR", MODIFIER], ["JJS", MODIFIER],
  ["VBN", MODIFIER], ["VBG", MODIFIER], ["DT", DETERMINER], ["PDT", DETERMINER], ["CD", NUMBER], ["PRP", PRONOUN], ["PRP$", PRONOUN],
  ["WP", PRONOUN], ["WP$", PRONOUN], ["POS", POSSESSIVE],
]);
const SUBJECT = RELATIONS.indexOf("nsubj");
const FUNCTION_TAGS: ReadonlySet<string> = new Set("DT PDT IN PRP PRP$ WDT WP WP$ WRB CC TO MD EX RB RBR RBS".split(" "));
const VERB_TAGS: ReadonlySet<string> = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"]);

/** Words for times that taggers call nouns. */
const ADVERBIAL: ReadonlySet<string> = new Set(["overnight", "today", "yesterday", "tomorrow", "tonight"]);

/** Papers by how often they come out, which taggers take for adverbs between names. */
const PERIODICALS: ReadonlySet<string> = new Set(["daily", "weekly", "monthly", "quarterly"]);

/** The classes of all tokens; `marks` holds the places of quotation marks, which are no apostrophes. */
export function classifyTokens(reading: Reading, marks: ReadonlySet<number>): Uint8Array {
  const classes = new Uint8Array(reading.document.tokens.length);
  for (let i = 0; i < classes.length; i++) classes[i] = classOf(reading, i, marks);
  return classes;
}

/** By the tag, but for words that taggers take for others: names, mostly. */
function classOf(reading: Reading, i: number, marks: ReadonlySet<number>): number {
  const { capital, document, known, proper, syntax } = reading;
  const { tokens } = document;
  const token = tokens[i]!;
  const { lower, pos } = token;
  if (lower === "'s" || lower === "'") {
    const before = tokens[i - 1];
    if (!before || before.end !== token.start || marks.has(token.start)) return OTHER;
    if (lower === "'s") return syntax.tags[i] === "POS" || syntax.tags[i] === "" ? POSSESSIVE : OTHER;
    return before.lower.endsWith("s") ? POSSESSIVE : OTHER;
  }
  if (known[i] === 1) return NOUN;
  if (pos === "PUNCT" || qualifiesOffice(document, i) || CITING_PARTICIPLES.has(lower)) return OTHER;
  if (PRONOUNS.has(lower) && !/^[A-Z]{2,}$/u.test(token.text) && !(lower === "mine" && nounAt(syntax, i + 1))) return PRONOUN;
  // the Today programme, USA Today
  const title = /^\p{Lu}/u.test(token.text) && (/^(?:'s|the)$/u.test(tokens[i - 1]?.lower ?? "") || (lower === "today" || lower === "tonight") && capital[i - 1] === 1);
  if (ADVERBIAL.has(lower) && !title || !hasLetterOrDigit(token.text)) return OTHER;
  const tag = syntax.tags[i] ?? "";
  if (lower === "turned" && nounAt(syntax, i + 1)) return MODIFIER; // actor turned politician
  if ((lower === "later" || lower === "earlier") && tokens[i - 1]?.pos === "DET" && nounAt(syntax, i + 1)) return MODIFIER; // in a later post
  const kind = TAG_CLASSES.get(tag) ?? OTHER;
  const capitalized = capital[i] === 1;
  if (!capitalized) {
    if (PERIODICALS.has(lower) && capital[i - 1] === 1 && capital[i + 1] === 1) return NOUN; // the Madrid daily El Faro
    // Kestrels closer Dwight Lomeli
    if (/^(?:JJ|RB)R?$/u.test(tag) && capital[i - 1] === 1 && capital[i + 1] === 1 && isRole(lower) && genderOfGivenName(tokens[i + 1]!.lower) !== undefined) return NOUN;
    if (lower === "forward" && tokens[i + 1]?.pos !== "NOUN") return NOUN;
    // taggers take a verb for a noun, but seldom the other way round, after a name: *Elena Ruiz lives*; *Arsenal skipper Ruiz*
    return kind === NOUN && (pos === "VERB" || pos === "AUX") && capital[i - 1] === 1 && !nounAt(syntax, i + 1) ? OTHER : kind;
  }
  if (kind === NOUN) return NOUN;
  if (token.text === "All" && capital[i + 1] === 1 && tokens[i - 1]?.lower === "the") return NOUN;
  const verbal = VERB_TAGS.has(tag);
  // George Younger, Mary Rich
  if (kind === MODIFIER && !verbal && capital[i - 1] === 1 && genderOfGivenName(tokens[i - 1]!.lower) !== undefined && !nounAt(syntax, i + 1)) return NOUN;
  if (kind === DETERMINER || kind === PRONOUN) return kind;
  if (i === document.sentences[token.sentence]?.firstToken) {
    const subject = syntax.relations[i] === SUBJECT;
    if (reading.surnames.has(lower) || tag === "UH" && proper[i] === 1 && (tokens[i + 1]?.text === "," || /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.pos ?? ""))) return NOUN;
    // Best says, of Trista Best
    if (kind === MODIFIER && !verbal && proper[i] === 1 && /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.pos ?? "")) return NOUN;
    return (pos === "PROPN" || subject) && (verbal || tag.startsWith("RB")) ? NOUN : kind;
  }
  if (kind === MODIFIER && !verbal) return kind;
  // a capitalized word inside a sentence that follows a name or a title belongs to it, whatever its tag
  const titled = capital[i - 1] === 1 && (COURTESY.has(tokens[i - 1]!.lower.replace(/\.$/u, "")) || genderOfGivenName(tokens[i - 1]!.lower) !== undefined && !isFunction(lower) || !FUNCTION_TAGS.has(syntax.tags[i - 1] ?? "") && !FUNCTION_TAGS.has(tag));
  const given = (verbal || tag === "MD") && genderOfGivenName(lower) !== undefined || lower === "per" && capital[i - 1] === 1 && capital[i + 1] === 1;
  return pos === "PROPN" || titled || given || verbal && capital[i + 1] === 1 ? NOUN : kind;
}

/** *Chief Executive (Acting) of the Harbour Authority*: a word in brackets that says how or for what an office is held. */
function qualifiesOffice({ tokens }: Document, i: number): boolean {
  const { lower } = tokens[i]!;
  if (tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== ")") return false;
  const office = tokens.slice(Math.max(0, i - 4), i - 1).some(({ lower: word }) => isRole(word) || TITLES.has(word));
  return office && (OFFICE_QUALIFIERS.has(lower) || PORTFOLIOS.has(lower));
}

function nounAt({ tags }: Syntax, i: number): boolean {
  return tags[i]?.startsWith("NN") ?? false;
}

function isFunction(word: string): boolean {
  return /^(?:of|in|on|at|to|for|from|by|with|and|or|as|is|was|has|had|will|the|an?|who|that|after|over|into)$/u.test(word);
}

/** *her lawyer* against *told her*: the tag decides; other forms say it themselves. */
export function isPossessivePronoun({ document, syntax }: Reading, i: number): boolean {
  const { lower } = document.tokens[i]!;
  // took her daughter to the clinic
  if (lower === "her") return syntax.tags[i] === "PRP$" || KIN_NOUNS.has(document.tokens[i + 1]?.lower ?? "");
  return PRONOUNS.get(lower)?.possessive ?? false;
}
