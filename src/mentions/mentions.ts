/**
 * Finds the noun phrases that may be a source or a hand, with what their words say of whom they mean.
 *
 * @example
 * findMentions(document, syntax, pairs)[0]?.name?.text; // "Pavel Orlov"
 */
import type { Document } from "../document/document.js";
import { tokenAt } from "../document/token-at.js";
import type { QuotePair } from "../marks/quote-pair.js";
import type { Syntax } from "../syntax/syntax.js";
import { findRenamings } from "./appositions.js";
import { findCredits } from "./credits.js";
import { describePhrase, type Draft } from "./describe-phrase.js";
import type { Mention } from "./mention.js";
import { findPhrases, type Phrase } from "./noun-phrases.js";
import { readCapitals } from "./reading.js";
import { classifyTokens, OTHER } from "./token-class.js";

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
    draftOf[i] = describePhrase(reading, phrase, drafts, draftOf, quotation(document.tokens[phrase.firstToken]!.start));
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
