/**
 * Who a quotation without a cue may be from, and what tells for and against each.
 *
 * The candidates are those of the sieves of Muzny et al. (2017): who is spoken of in the sentence or beside it, who spoke
 * before or speaks after, who the last quotation without a cue was from. What each is worth is learned.
 *
 * @example
 * // Farmer Josef Lang lost half his herd. “I have never seen anything like it.”
 * // "Farmer Josef Lang": "subject of the sentence before", "name", "name, says I", …
 */
import type { TokenRange } from "../document/document.js";
import { NOUN_PHRASE } from "../document/noun-phrase.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PRONOUNS } from "../lexicon/pronouns.js";
import { isRole } from "../lexicon/roles.js";
import { SPEECH_VERB } from "../scene/lexical-class.js";
import type { Scene } from "../scene/scene.js";
import { relation } from "../scene/tree.js";
import type { Ranked } from "./decide.js";
import { type FreeQuotation, lastName } from "./free-quotations.js";
import { distanceOf, NEAR, placeOf } from "./quotation-facts.js";

/** One whom it may be from; null stands for nobody whom the text names here. */
export interface Candidate {
  readonly source: TokenRange | null;
  readonly facts: readonly string[];
}

/** Whom the free quotation before was found to be from, and the paragraph that it ended in. */
export interface Turn {
  readonly source: TokenRange;
  readonly paragraph: number;
}

/** The turn of a quotation whose source was found. */
export function turnOf({ document: { tokens } }: Scene, { end }: FreeQuotation, source: TokenRange): Turn {
  return { source, paragraph: tokens[end - 1]!.paragraph };
}

const NSUBJ = relation("nsubj");
const NSUBJ_PASS = relation("nsubj:pass");
const LONGEST_LABEL = 12;

/** All whom it may be from, nobody last. */
export function candidatesOf(scene: Scene, quotation: FreeQuotation, turn: Turn | null): readonly Candidate[] {
  const { tokens, sentences, paragraphs } = scene.document;
  const { first, end, before: [nearest, second], after, claim } = quotation;
  const place = placeOf(scene, quotation);
  const voice = voiceOf(scene, quotation);
  const found = new Map<number, { readonly source: TokenRange; readonly facts: Set<string> }>();
  const add = (source: TokenRange | null | undefined, kind: string, more: readonly string[] = []): void => {
    if (!source || (source.firstToken < end && source.endToken > first)) return;
    const form = formOf(scene, source);
    const each = found.get(source.firstToken) ?? { source, facts: new Set([form, `${form}, says ${voice}`, ...nameFacts(scene, quotation, source)]) };
    found.set(source.firstToken, each);
    for (const fact of [place, form, ...more]) each.facts.add(`${kind}, ${fact}`);
    each.facts.add(kind);
  };
  const addSubject = (token: number, kind: string, more: readonly string[] = []): void => {
    if (token >= 0) add(subtreeOf(scene, token), kind, [...more, speaks(scene, token) ? "speaks" : "acts"]);
  };
  const addSpeaker = (report: Ranked | null | undefined, kind: string): void => {
    if (report) add(report.proposal.source, kind, [distanceOf(scene, report, first), report.proposal.quoted ? "quoted" : "indirect"]);
  };

  const opening = sentences[tokens[first]!.sentence]!;
  const closing = sentences[tokens[end - 1]!.sentence]!;
  const { paragraph } = tokens[first]!;
  const lead = subjectsIn(scene, Math.max(opening.firstToken, first - NEAR), first);
  addSubject(highest(scene, lead), "highest subject in front");
  addSubject(lead.at(-1) ?? -1, "nearest subject in front");
  addSubject(highest(scene, subjectsIn(scene, end, Math.min(closing.endToken, end + NEAR))), "subject behind");
  add(labelBefore(scene, opening.firstToken, first), "label");
  const above = sentences[opening.index - 1];
  if (above) {
    const subjects = subjectsIn(scene, Math.max(above.firstToken, above.endToken - NEAR), above.endToken);
    addSubject(highest(scene, subjects), "subject of the sentence before", [above.paragraph === paragraph ? "same paragraph" : "other paragraph"]);
    if (subjects.length === 0) add(openingName(scene, above), "opens the sentence before");
  }
  const below = sentences[closing.index + 1];
  if (below) {
    const subjects = subjectsIn(scene, below.firstToken, Math.min(below.endToken, below.firstToken + NEAR));
    addSubject(highest(scene, subjects), "subject of the sentence after", [below.paragraph === paragraph ? "same paragraph" : "other paragraph"]);
    add(signature(scene, below), "signature");
  }
  addSpeaker(nearest, paragraphs[paragraph]!.firstToken === first ? "last to speak before the paragraph" : "last to speak");
  addSpeaker(second, "second to last to speak");
  addSpeaker(after, "next to speak");
  addSpeaker(claim, "claims it");
  if (turn) add(turn.source, "had the last turn", [`${Math.min(2, paragraph - turn.paragraph)} paragraphs`]);
  const nobody = ["nobody", `nobody, ${place}`, ...(nearest ? [] : ["nobody, nobody spoke before"])];
  return [...[...found.values()].map(({ source, facts }): Candidate => ({ source, facts: [...facts] })), { source: null, facts: nobody }];
}

/** The subjects outside of marks among the tokens. */
function subjectsIn({ tree: { relations }, pairOf }: Scene, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (pairOf[i] === -1 && (relations[i] === NSUBJ || relations[i] === NSUBJ_PASS)) found.push(i);
  return found;
}

/** Of the subjects the first that is nearest to the root, or -1. */
function highest({ tree: { depth } }: Scene, subjects: readonly number[]): number {
  return subjects.reduce((best, token) => (best < 0 || (depth[token] as number) < (depth[best] as number) ? token : best), -1);
}

function subtreeOf({ tree }: Scene, token: number): TokenRange {
  return { firstToken: tree.subtreeFirst[token] as number, endToken: tree.subtreeEnd[token] as number };
}

/** Whether the verb of the subject is one of speech. */
function speaks({ tree: { heads }, lexical }: Scene, subject: number): boolean {
  const verb = heads[subject] as number;
  return verb >= 0 && ((lexical[verb] as number) & SPEECH_VERB) !== 0;
}

/** What stands before a colon: a description without a verb, or the name that ends it (*Kasich:*, *More from Ann Lee:*). */
function labelBefore({ document: { tokens } }: Scene, from: number, first: number): TokenRange | null {
  const colon = first - 1;
  if (colon <= from || tokens[colon]!.text !== ":") return null;
  const isShort = colon - from <= LONGEST_LABEL;
  if (isShort && !tokens.slice(from, colon).some(({ pos }) => pos === "VERB" || pos === "AUX")) return { firstToken: from, endToken: colon };
  let start = colon;
  while (start > from && colon - start < LONGEST_LABEL && tokens[start - 1]!.pos === "PROPN") start--;
  // took to Instagram on Monday: that is where and when
  const isPlace = /^(?:to|on|via|in|at)$/u.test(tokens[start - 1]?.lower ?? "");
  return start < colon && !isPlace ? { firstToken: start, endToken: colon } : null;
}

/** The name that a sentence opens with, and what stands before it: *Baker Ruth Oddy*. */
function openingName({ document: { tokens }, pairOf }: Scene, { firstToken, endToken }: TokenRange): TokenRange | null {
  let end = firstToken;
  while (end < endToken && end - firstToken < LONGEST_LABEL && pairOf[end] === -1 && NOUN_PHRASE.has(tokens[end]!.pos)) end++;
  while (end > firstToken && tokens[end - 1]!.pos !== "PROPN") end--;
  return end > firstToken ? { firstToken, endToken: end } : null;
}

/** A name behind a dash, in a line or a sentence of its own: *— Ann Lee, nurse*. */
function signature({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): TokenRange | null {
  if (!/^[-–—―]+$/u.test(tokens[firstToken]!.text)) return null;
  let end = firstToken + 1;
  while (end < endToken && end - firstToken <= LONGEST_LABEL && tokens[end]!.pos === "PROPN") end++;
  return end > firstToken + 1 ? { firstToken: firstToken + 1, endToken: end } : null;
}

/** What kind of phrase it is. */
function formOf(scene: Scene, { firstToken, endToken }: TokenRange): string {
  const { document: { tokens }, tree } = scene;
  const last = Math.min(endToken, firstToken + NEAR) - 1;
  let head = firstToken;
  while (head < last && (tree.heads[head] as number) >= firstToken && (tree.heads[head] as number) < endToken) head++;
  const { pos, lower, lemma } = tokens[head]!;
  const pronoun = PRONOUNS.get(lower);
  if (pronoun) return pronoun.relative || pronoun.person < 3 ? `pronoun ${lower}` : pronoun.plural ? "pronoun they" : pronoun.gender === "neuter" ? "pronoun it" : "pronoun he or she";
  if (pos === "PROPN" || isNamedBehind(scene, head, endToken)) return "name";
  const isPlural = tree.tags[head] === "NNS" || tree.tags[head] === "NNPS";
  if (GROUP_NOUNS.has(lower) || (isPlural && (PERSON_NOUNS.has(lemma) || isRole(lemma)))) return "people";
  return PERSON_NOUNS.has(lemma) || isRole(lemma) ? "person" : isPlural ? "things" : pos === "NOUN" ? "thing" : "other form";
}

/** *the club's coach, **Ann Lee***: whether a name stands behind the noun for a person and a comma. */
function isNamedBehind({ document: { tokens } }: Scene, head: number, end: number): boolean {
  return (PERSON_NOUNS.has(tokens[head]!.lemma) || isRole(tokens[head]!.lemma)) && head + 2 < end && tokens[head + 1]!.text === "," && tokens[head + 2]!.pos === "PROPN";
}

/** Whether the source speaks elsewhere, and whether its name stands in the quotation. */
function nameFacts({ document: { tokens }, capital }: Scene, { first, end, speakers }: FreeQuotation, source: TokenRange): string[] {
  const name = lastName(tokens, source);
  const isNamed = tokens.slice(first, end).some(({ lower, index }) => capital[index] === 1 && lower === name);
  return [...(speakers.has(name) ? ["speaks elsewhere"] : []), ...(isNamed ? ["named in the words"] : [])];
}

/** Whom the words call themselves. */
function voiceOf({ document: { tokens } }: Scene, { first, end }: FreeQuotation): string {
  const own = tokens.slice(first, end).flatMap(({ lower }) => PRONOUNS.get(lower) ?? []).filter(({ person }) => person === 1);
  return own.some(({ plural }) => !plural) ? "I" : own.length > 0 ? "we" : "neither I nor we";
}
