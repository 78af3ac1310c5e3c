/**
 * Which capitals may be those of names, and which only open a sentence or stand in a headline.
 *
 * @example
 * // FDA Approves First Pill for Sleep — of these only "FDA" may be a name
 */
import type { Document, Sentence, Token } from "../document/document.js";
import { isKnown as isWord } from "../document/wink.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { CAMPAIGNS, sentenceNameAt, sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLETS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { COURTESY } from "../lexicon/titles.js";
import type { Syntax } from "../syntax/syntax.js";
import { isDigit, isLetter } from "../text/characters.js";

/** A document with its trees, and what its capitals mean. */
export interface Reading {
  readonly document: Document;
  readonly syntax: Syntax;
  /** 1 where the word is capitalized and the capital may be a name's. */
  readonly capital: Uint8Array;
  /** 1 where, moreover, the word is a name's if it stands alone. */
  readonly proper: Uint8Array;
  /** 1 where the word is one of a name that looks like a sentence: *Save the Children*. */
  readonly known: Uint8Array;
  /** Words that follow a given name somewhere, lower case: *King* of *Tyson King*. */
  readonly surnames: ReadonlySet<string>;
}

/** The least share of longer words with a capital that makes a headline of a sentence. */
const HEADLINE = 0.7;

/** Reads the capitals; a word that is capitalized inside other sentences is a name's in headlines too. */
export function readCapitals(document: Document, syntax: Syntax): Reading {
  const { sentences, tokens } = document;
  const capital = new Uint8Array(tokens.length);
  const proper = new Uint8Array(tokens.length);
  const headline = sentences.map((sentence) => isHeadline(document, sentence));
  const elsewhere = new Set<string>();
  for (const token of tokens) {
    const inside = sentences[token.sentence]?.firstToken !== token.index && headline[token.sentence] === false;
    if (inside && hasCapital(token)) elsewhere.add(token.lower);
  }
  for (const token of tokens) {
    const { index, lower, text } = token;
    const next = tokens[index + 1]?.text ?? "";
    // the 5th Circuit Court; but the Q and A of an interview name nobody
    if (isDigit(text.charCodeAt(0)) && /^\d+(?:st|nd|rd|th)$/u.test(text) && isCapital(next)) capital[index] = 1;
    if (!hasCapital(token) || text.length === 1 && text !== "X" && !isCapital(next)) continue;
    const opens = sentences[token.sentence]?.firstToken === index;
    const titled = headline[token.sentence] === true;
    // inside a sentence that is no headline every capital is a name's
    const named = !opens && !titled || elsewhere.has(lower) || isNameWord(lower);
    if (titled && !named && !ACRONYM.test(text)) continue;
    capital[index] = 1;
    if (!opens || named || !isWord(lower) || (syntax.tags[index] ?? "").startsWith("NNP") || ACRONYM.test(text) && !ACRONYM.test(next)) proper[index] = 1;
  }
  const known = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (!hasCapital(tokens[i]!)) continue;
    const count = sentenceNameAt((place) => tokens[i + place]?.lower) || (headline[tokens[i]!.sentence] === true ? 0 : campaignAt(tokens, i));
    if (count > 0 && hasCapital(tokens[i + count - 1]!)) for (const marks of [known, capital, proper]) marks.fill(1, i, i + count);
  }
  const surnames = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (capital[i] === 1 && capital[i - 1] === 1 && genderOfGivenName(tokens[i - 1]!.lower) !== undefined) surnames.add(tokens[i]!.lower);
  }
  return { document, syntax, capital, proper, known, surnames };
}

/** How many words from this one on are such a name as *Save Our Lido*, *Stop the Pylons*; 0 where none is. */
function campaignAt(tokens: readonly Token[], at: number): number {
  const owned = tokens[at + 1];
  if (!CAMPAIGNS.has(tokens[at]!.lower) || !owned || !/^(?:Our|My|Your|The|the)$/u.test(owned.text)) return 0;
  // only a name's small words have a capital: "Save the Children", but "Save the Lido, he said"
  const mid = tokens[at - 1]?.sentence === tokens[at]!.sentence && /\p{L}/u.test(tokens[at - 1]!.text);
  if (owned.text === "the" && !mid) return 0;
  let end = at + 2;
  while (end < at + LONGEST_CAMPAIGN && tokens[end] && tokens[end]!.sentence === owned.sentence && hasCapital(tokens[end]!)) end++;
  return end > at + 2 ? end - at : 0;
}

const LONGEST_CAMPAIGN = 8;

const ACRONYM = /^\p{Lu}[\p{Lu}\d.&-]+$/u;

function isNameWord(word: string): boolean {
  return sortOfOrganization(word) !== undefined || OUTLETS.has(word) || nationOf(word) !== undefined || genderOfGivenName(word) !== undefined || COURTESY.has(word);
}

/** Small words that have a capital in titles only. */
const TITLED: ReadonlySet<string> = new Set(
  "Over After Before With Without From Into Is Are Was Were Has Have Says Said Be As For To Its His Her Their He She They It How Why What When Who Not But Than That This Will Would Could Should Can".split(" "),
);

/** *Fed Raises Rates for Third Time*: most longer words begin with a capital, and no mark ends the sentence, or small words do too. */
function isHeadline({ paragraphs, tokens }: Document, sentence: Sentence): boolean {
  const { firstSentence = 0, endSentence = 0 } = paragraphs[sentence.paragraph] ?? {};
  const ended = endSentence - firstSentence > 1 || /[.!?…”’"')\]]$/u.test(tokens[sentence.endToken - 1]?.text ?? ".");
  let titled = false;
  let long = 0;
  let capitals = 0;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const { lower, text } = tokens[i]!;
    if (text !== lower && TITLED.has(text) && !/^[“‘"':—–-]$/u.test(tokens[i - 1]!.text)) titled = true;
    if (text.length < 4 || !(isLetter(text.charCodeAt(0)) || /^\p{L}/u.test(text))) continue;
    long++;
    if (hasCapital(tokens[i]!)) capitals++;
  }
  return (titled || !ended) && long >= 4 && capitals >= HEADLINE * long;
}

/** As {@link isCapital}, at once for what is all small. */
function hasCapital({ text, lower }: Token): boolean {
  return text !== lower && isCapital(text);
}

const INNER_CAPITAL = /^(?:[a-z]+|(?:a[dlnrstz]|ash|e[ls]|u[dl])[-‑]|d['’])[A-Z]/u;

/** Whether the word begins with a capital letter, or has one inside or behind an article: *Lee*, *talkSPORT*, *al-Assad*. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 || code >= 97 && INNER_CAPITAL.test(word);
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
