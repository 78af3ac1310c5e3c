/**
 * Gives a sentence that its report interrupts both of its halves for content.
 *
 * @example
 * // Closing stations, he said, was not the plan. — "Closing stations … was not the plan"
 * // In the long run, Lee told reporters, prices will fall. — "In the long run … prices will fall"
 * // The bridge, according to the council, is safe. It was, Lee said, “a dark day”. — "The bridge … is safe", "It was … “a dark day”"
 * // The band, its drummer, Vera Ek, admitted, had never met. — "The band … had never met", of "its drummer, Vera Ek"
 * // In a statement, Lee said, “We will fight.” — a quotation that is all that is said begins the words
 */
import type { TokenRange } from "../document/document.js";
import { SUBORDINATORS } from "../lexicon/conjunctions.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import { SUBJECT_BEGINNINGS } from "../syntax/phrase-tags.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** What opens a clause or phrase, so that a verb in it is not the sentence's. */
const OPENERS: ReadonlySet<string> = new Set(["IN", "WRB", "TO", "VBG"]);
/** What no half of a sentence ends with. */
const JOINING: ReadonlySet<string> = new Set(["CC", "IN", "TO", "WRB", "WDT", "WP", ",", ":"]);
/** Words that begin a clause before the subject. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...SUBORDINATORS, "if"]);
/** What begins a clause that only adds. */
const ADDING: ReadonlySet<string> = new Set(["WDT", "WP", "VBG"]);
/** Halves are no longer, in tokens. */
const LONGEST_HALF = 80;
/** Words that lead over from the sentence before. */
const LEADING_OVER: ReadonlySet<string> = new Set(["still", "yet"]);

/** The proposal with the half that its content lacks. */
export function withBothHalves(scene: Scene, proposal: Proposal): Proposal {
  const { content, head } = proposal;
  const { document: { sentences, tokens }, tree: { tags } } = scene;
  const [only, more] = content.filter(({ gap }) => gap === 0);
  const sentence = sentences[tokens[head]!.sentence]!;
  const source = only && !more ? sourceOf(scene, proposal, only, sentence.firstToken) : null;
  if (!only || !source || !FINITE.has(tags[head]!) && tokens[head]!.lower !== "according") return proposal;
  const commas = commasAround(scene, proposal, source);
  if (!commas || commas.firstToken - sentence.firstToken > LONGEST_HALF) return proposal;
  const first = commas.endToken;
  const left = leftHalf(scene, sentence.firstToken, commas.firstToken, head, FINITE.has(tags[first] ?? ""));
  if (!left) return proposal;
  const halves = only.firstToken === first
    ? goesOn(scene, left, only, head) && [left, only]
    : only.endToken <= commas.firstToken && breaksOff(scene, left, { firstToken: first, endToken: sentence.endToken }, head) && withRight(scene, left, first, sentence.endToken, head);
  return halves ? { ...proposal, source, content: content.flatMap((piece) => (piece === only ? halves : [piece])) } : proposal;
}

/** The source; without the subject of the clause where it was taken for a part of it: *The band, **its drummer, Vera Ek,** admitted, had never met*. */
function sourceOf({ document: { tokens }, tree: { tags } }: Scene, { source, cue }: Proposal, only: Piece, first: number): TokenRange | null {
  if (!source || source.firstToken !== first || only.firstToken !== cue.endToken + 1 || !FINITE.has(tags[only.firstToken]!)) return source;
  for (let i = source.firstToken + 1; i + 2 < source.endToken; i++) {
    if (tokens[i]!.text === "," && /^(?:its|their)$/u.test(tokens[i + 1]!.lower)) return { firstToken: i + 1, endToken: source.endToken };
  }
  return source;
}

/** From the comma before a source and its cue to behind the one that follows; null where they do not stand between two. */
function commasAround({ document: { tokens }, tree: { tags } }: Scene, { cue }: Proposal, source: TokenRange): TokenRange | null {
  const first = Math.min(source.firstToken, cue.firstToken);
  const end = Math.max(source.endToken, cue.endToken);
  // a comma may end the apposition before the verb
  const between = tokens.slice(Math.min(source.endToken, cue.endToken), Math.max(source.firstToken, cue.firstToken));
  if (between.some(({ text }) => text !== ",") || tokens[first - 1]?.text !== ",") return null;
  const comma = behindHearer(tokens, tags, end);
  return tokens[comma]?.text === "," ? { firstToken: first - 1, endToken: comma + 1 } : null;
}

/** What tells whom it was told and when. */
const HEARER: ReadonlySet<string> = new Set([...SUBJECT_BEGINNINGS, "IN"]);
/** In so many words at most. */
const LONGEST_HEARER = 6;

/** The end of whom it was told and when: *told **reporters on Monday**,*. */
function behindHearer(tokens: Scene["document"]["tokens"], tags: readonly string[], from: number): number {
  let end = from;
  while (end < from + LONGEST_HEARER && HEARER.has(tags[end] ?? "")) end++;
  return tokens[end]?.text === "," ? end : from;
}

/** What stands before the report in its sentence, without a conjunction at its beginning; before a predicate, the subject. */
function leftHalf(scene: Scene, first: number, end: number, head: number, isSubject: boolean): Piece | null {
  const { document: { tokens }, pairOf, tree: { tags } } = scene;
  const level = pairOf[head] as number;
  let firstToken = isSubject ? subjectStart(tokens, first, end) : first;
  while (firstToken < end && (pairOf[firstToken] !== level || tokens[firstToken]!.pos === "PUNCT" || tags[firstToken] === "CC")) firstToken++;
  if (firstToken >= end || !standsAt(scene, { firstToken, endToken: end }, level) || JOINING.has(tags[end - 1]!)) return null;
  return { firstToken, endToken: end, gap: 0 };
}

/** *After the flood, **the bridge**, Lee said, was lost*: where the subject begins; the end where a clause stands there that has no more to come. */
function subjectStart(tokens: Scene["document"]["tokens"], first: number, end: number): number {
  let start = first;
  for (let i = first; i < end; i++) if (tokens[i]!.text === "(" || (tokens[i]!.text === "," && /^(?:ADP|VERB)$/u.test(tokens[first]!.pos))) start = i + 1;
  return start === first && CLAUSE_OPENERS.has(tokens[first]!.lower) ? end : start;
}

/** Whether the left half is no sentence yet, and the right one makes it one: *It was* | *a mistake*, *When he fell* | *the lights went out*. */
function breaksOff({ document: { tokens }, tree: { tags }, pairOf }: Scene, left: TokenRange, right: TokenRange, head: number): boolean {
  const isVerb = (token: number): boolean => FINITE.has(tags[token]!) && pairOf[token] === pairOf[head];
  const hasVerb = ({ firstToken, endToken }: TokenRange): boolean => tokens.slice(firstToken, endToken).some(({ index }) => isVerb(index));
  if (isVerb(left.endToken - 1)) return true;
  const isOpen = CLAUSE_OPENERS.has(tokens[left.firstToken]!.lower) || !hasVerb(left);
  return isOpen && pairOf[right.firstToken] === pairOf[head] && hasVerb(right);
}

/** Both halves, where the left one breaks off. */
function withRight(scene: Scene, left: Piece, first: number, end: number, head: number): readonly Piece[] | null {
  const { document: { tokens }, pairOf } = scene;
  if (end - first > LONGEST_HALF) return null;
  let endToken = first;
  while (endToken < end && (tokens[endToken]!.text !== ";" || pairOf[endToken] !== pairOf[head])) endToken++;
  while (endToken > first && tokens[endToken - 1]!.pos === "PUNCT" && pairOf[endToken - 1] === pairOf[head]) endToken--;
  return endToken > first ? [left, { firstToken: first, endToken, gap: 0 }] : null;
}

/** Whether the right half is no sentence of its own, or what the left one opens. */
function goesOn({ document: { tokens }, pairOf, tree, capital }: Scene, left: Piece, right: Piece, head: number): boolean {
  const { tags } = tree;
  const first = right.firstToken;
  // what is said in whole sentences begins in the quotation
  if (pairOf[first] !== pairOf[head]) return capital[first + 1] === 0 && (FINITE.has(tags[first + 1]!) || FINITE.has(tags[left.endToken - 1]!));
  if (left.endToken - left.firstToken === 1 && LEADING_OVER.has(tokens[left.firstToken]!.lower)) return false;
  if (tokens[first]!.lower === "that") return FINITE.has(tags[left.endToken - 1]!);
  if (ADDING.has(tags[first]!)) return false;
  if (OPENERS.has(tags[left.firstToken]!)) return true;
  return !hasFinite(tree, left.firstToken, left.endToken) || !hasFinite(tree, right.firstToken, right.endToken);
}
