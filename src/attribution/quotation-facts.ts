/**
 * What tells of a quotation that no report holds whether it is somebody's words.
 *
 * Marks also hold titles, nicknames, words that are spoken of and words that the author keeps at a distance. Those are
 * short, stand inside a sentence and after words that name; what somebody said is a sentence, in a place of its own.
 *
 * @example
 * // The so-called “free lunch” ended. — "2 words", "inside a sentence", "after a word that names", …
 */
import type { Document } from "../document/document.js";
import { NAMING_WORDS } from "../lexicon/naming.js";
import { PRONOUNS } from "../lexicon/pronouns.js";
import { BELIEF_VERB, REPORTING_NOUN, SPEECH_VERB } from "../scene/lexical-class.js";
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";
import type { FreeQuotation } from "./free-quotations.js";
import { isTitleCase } from "./titles.js";

/** So many tokens on either side of a quotation are looked at. */
export const NEAR = 40;
/** So many before it may name it. */
const NAMING_REACH = 3;

/** The facts; linear in the quotation's words. */
export function quotationFacts(scene: Scene, quotation: FreeQuotation): readonly string[] {
  const { share } = quotation;
  const place = placeOf(scene, quotation);
  return [
    "any", place, ...wordFacts(scene, quotation, place), ...neighbourFacts(scene, quotation), ...lexicalFacts(scene, quotation),
    ...reportFacts(scene, quotation, place), `${share < 0.34 ? "few" : share < 0.67 ? "half" : "most"} others reported`,
  ];
}

/** Where in its sentence the quotation stands. */
export function placeOf({ document: { tokens, sentences } }: Scene, { first, end }: FreeQuotation): string {
  const opens = sentences[tokens[first]!.sentence]!.firstToken >= first;
  const { endToken } = sentences[tokens[end - 1]!.sentence]!;
  const closes = endToken <= end || (endToken === end + 1 && tokens[end]!.pos === "PUNCT");
  if (opens) return closes ? "alone" : "opens a sentence";
  if (tokens[first - 1]!.text === ":") return closes ? "after a colon" : "inside after a colon";
  return closes ? "closes a sentence" : "inside a sentence";
}

/** Of its own words. */
function wordFacts(scene: Scene, { pair, first, end }: FreeQuotation, place: string): string[] {
  const { document, capital } = scene;
  const { tokens, text } = document;
  const words = tokens.slice(first, end).filter(({ pos }) => pos !== "PUNCT");
  const last = text.slice(pair.inner.start, pair.inner.end).trimEnd().replace(/["”’'»]+$/u, "").at(-1) ?? "";
  const stop = /[.…]/u.test(last) ? "full stop" : /[?!]/u.test(last) ? "question or exclamation" : last === "," ? "comma" : "no stop";
  const begins = words[0] && capital[words[0].index] === 1 ? "capital" : "small";
  const hasVerb = words.some(({ pos }) => pos === "VERB" || pos === "AUX") ? "verb" : "no verb";
  const form = `${begins}, ${hasVerb}, ${/[.…?!]/u.test(last) ? "stop" : "open"}`;
  const facts = [`${lengthOf(words.length)} words`, stop, form, `${place}, ${form}`, `marks ${pair.style}`, `marks ${pair.ending}`];
  if (words.length > 1 && isTitleCase(scene, words)) facts.push(isHeadline(document, first) ? "title case in the headline" : "title case");
  if (words.some(({ lower }) => (PRONOUNS.get(lower)?.person ?? 3) < 3)) facts.push("first or second person");
  return facts;
}

/** Whether the token stands in a first line of one sentence, with more lines below. */
function isHeadline({ tokens, paragraphs }: Document, token: number): boolean {
  const [line] = paragraphs;
  return tokens[token]!.paragraph === 0 && paragraphs.length > 1 && line!.endSentence - line!.firstSentence === 1;
}

function lengthOf(count: number): string {
  if (count < 4) return String(count);
  return count < 6 ? "4 to 5" : count < 10 ? "6 to 9" : count < 20 ? "10 to 19" : "20 and more";
}

/** Of what stands before and after it. */
function neighbourFacts({ document, lexical }: Scene, { first, end }: FreeQuotation): string[] {
  const { tokens, paragraphs, sentences } = document;
  const { sentence, paragraph } = tokens[first]!;
  const from = sentences[sentence]!.firstToken;
  const before = first > from ? tokens[first - 1]! : null;
  const after = end < sentences[tokens[end - 1]!.sentence]!.endToken ? tokens[end]! : null;
  const facts = [before, after].map((token, side) => `${side === 0 ? "after" : "before"} ${token ? (token.pos === "PUNCT" ? token.text : token.pos) : "nothing"}`);
  if (tokens.slice(Math.max(from, first - NAMING_REACH), first).some(({ lemma }) => NAMING_WORDS.has(lemma))) facts.push("after a word that names");
  if (before && (lexical[before.index] as number) & SPEECH_VERB) facts.push("after a verb of speech");
  if (after && (lexical[after.index] as number) & SPEECH_VERB) facts.push("before a verb of speech");
  if (paragraphs[paragraph]!.firstToken === first) facts.push(paragraphs[paragraph]!.endToken <= end + 1 ? "a paragraph" : "opens a paragraph");
  if (isHeadline(document, first)) facts.push("in the headline");
  return facts;
}

/** Of the verbs and nouns of its sentence that may report. */
function lexicalFacts({ document: { tokens, sentences }, pairOf, lexical }: Scene, { first, end }: FreeQuotation): string[] {
  let classes = 0;
  for (let i = Math.max(sentences[tokens[first]!.sentence]!.firstToken, first - NEAR); i < first; i++) if (pairOf[i] === -1) classes |= lexical[i] as number;
  const close = Math.min(sentences[tokens[end - 1]!.sentence]!.endToken, end + NEAR);
  for (let i = end; i < close; i++) if (pairOf[i] === -1) classes |= lexical[i] as number;
  return [
    ...(classes & SPEECH_VERB ? ["verb of speech beside"] : []),
    ...(classes & BELIEF_VERB ? ["verb of belief beside"] : []),
    ...(classes & REPORTING_NOUN ? ["reporting noun beside"] : []),
  ];
}

/** Of the reports around it. */
function reportFacts(scene: Scene, { first, before: [nearest], after, claim }: FreeQuotation, place: string): string[] {
  return [
    `report before: ${nearest ? distanceOf(scene, nearest, first) : "none"}`,
    `report after: ${after ? distanceOf(scene, after, first) : "none"}`,
    `claimed: ${claim ? Math.floor(claim.chance * 10) : "no"}`,
    ...(nearest?.proposal.quoted ? [`${place}, quoted before: ${distanceOf(scene, nearest, first)}`] : []),
  ];
}

/** How far a report is from a token. */
export function distanceOf({ document: { tokens } }: Scene, { proposal: { head } }: Ranked, token: number): string {
  const from = tokens[head]!;
  const to = tokens[token]!;
  const sentences = Math.abs(from.sentence - to.sentence);
  const paragraphs = Math.abs(from.paragraph - to.paragraph);
  if (sentences === 0) return "sentence";
  if (paragraphs === 0) return sentences === 1 ? "next sentence" : "paragraph";
  return paragraphs < 3 ? `${paragraphs} paragraphs` : "far";
}
