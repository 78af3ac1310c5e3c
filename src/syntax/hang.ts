/**
 * Hangs each word from its head: greedy transitions, each the best by a network's scores, in linear time.
 *
 * @example
 * const { heads, relations } = hangDocument(parser, document, viewDocument(document, atoms, tags));
 */
import type { Document } from "../document/document.js";
import { cellOf, openSight, seeSentence, type Sight } from "./looks.js";
import { type SyntaxNetwork, ZERO } from "./network.js";
import { BELOW, NEXT, type ParseLayout, type ParseView, stateRows, TOP, wordRows } from "./parse-features.js";
import { hangMarks, nextWords } from "./punctuation.js";
import { RELATIONS } from "./syntax.js";
import { GUM } from "./tag-features.js";
import { TAGS } from "./tags.js";
import {
  apply, CHILD_BITS, createState, isDone, LEFT, legal, type ParseState, RIGHT, SHIFT, startSentence, type Transition,
} from "./transitions.js";

/** A parser ready for use. */
export interface Parser {
  readonly layout: ParseLayout;
  /** Its looks are those of a word by its place; its choices are {@link parserChoices}. */
  readonly network: SyntaxNetwork;
}

/** Outputs: three transitions, the relations of left arcs, the relations of right arcs. */
export const LEFT_RELATIONS = 3;
export const RIGHT_RELATIONS: number = LEFT_RELATIONS + RELATIONS.length;
export const OUTPUTS: number = RIGHT_RELATIONS + RELATIONS.length;

/** The bit of {@link CHILD_BITS} by relation. */
export const BITS: Int32Array = Int32Array.from(RELATIONS, (name) => CHILD_BITS[name] ?? 0);

const PUNCT: number = RELATIONS.indexOf("punct");

/** The words of the stack whose sums are kept; deeper ones are summed each time that they are looked at. */
const KEPT = 64;
/** Places of sums: of a state, of the next word, and of words of the stack, as the one below the top and as the top. */
const STATE = 1;
const NEXT_WORD = 2;
const STACK = 3;
export const PARSER_PLACES: number = STACK - 1 + 2 * (KEPT + 1);

/** By the bits of the transitions that may follow, these transitions. */
const TRANSITIONS: readonly (readonly Transition[])[] = Array.from({ length: 8 }, (_, may) =>
  ([SHIFT, LEFT, RIGHT] as const).filter((transition) => may & (1 << transition)),
);
const LEFTWARD: number = TRANSITIONS.length;
const RIGHTWARD: number = LEFTWARD + TAGS.length;

/** What is chosen from: transitions by what may follow; and by the dependent's tag its relations to a head on its right, and on its left. */
export function parserChoices(leftward: readonly Uint8Array[], rightward: readonly Uint8Array[]): readonly ArrayLike<number>[] {
  return [...TRANSITIONS, ...leftward, ...rightward];
}

/** A parse under way. */
interface Work {
  readonly parser: Parser;
  readonly view: ParseView;
  readonly state: ParseState;
  readonly sight: Sight;
  /** 1 where the sum of a word of the stack is made. */
  readonly made: Uint8Array;
}

/** The trees of all sentences. */
export function hangDocument(parser: Parser, document: Document, view: ParseView): ParseState {
  const state = createState(document.tokens.length);
  const sight = openSight(parser.network.cells, view.columns);
  const work: Work = { parser, view, state, sight, made: new Uint8Array(2 * (KEPT + 1)) };
  for (const { firstToken, endToken } of document.sentences) {
    nextWords(document.tokens, view.tags, firstToken, endToken, state.words);
    startSentence(state, firstToken, endToken);
    seeSentence(sight, firstToken, endToken);
    sumWord(work, NEXT, state.next, NEXT_WORD);
    while (!isDone(state)) step(work);
    hangMarks(document.tokens, firstToken, endToken, state.words, state.heads);
    for (let at = firstToken; at < endToken; at++) if (state.words[at] !== at && state.heads[at] !== -1) state.relations[at] = PUNCT;
  }
  return state;
}

function step(work: Work): void {
  const { parser, view, state } = work;
  const { network } = parser;
  const may = legal(state);
  const choices = TRANSITIONS[may] as readonly Transition[];
  let transition = choices[0] as Transition;
  if (choices.length > 1 || transition === RIGHT) sumState(work);
  if (choices.length > 1) transition = network.choose(may, STATE) as Transition;
  let relation = 0;
  if (transition !== SHIFT && (transition === RIGHT || state.next < state.end)) {
    const tag = view.tags[state.stack[state.depth - 1] as number] as number;
    relation = transition === LEFT ? network.choose(LEFTWARD + tag, STATE) - LEFT_RELATIONS : network.choose(RIGHTWARD + tag, STATE) - RIGHT_RELATIONS;
  }
  apply(state, transition, relation, BITS[relation] as number);
  if (transition === SHIFT) {
    const slot = 2 * Math.min(state.depth - 1, KEPT);
    work.made[slot] = 0;
    work.made[slot + 1] = 0;
    sumWord(work, NEXT, state.next, NEXT_WORD);
  }
}

function sumWord({ parser, view, state, sight }: Work, role: number, at: number, into: number): void {
  const { network } = parser;
  if (at < state.end) network.addLooks(role, cellOf(sight, at), ZERO, into);
  else network.addRows(wordRows(parser.layout, view, role, at, state.first, state.end, GUM, network.list), ZERO, into);
}

/** The place of the sum of a word of the stack, as the top or as the one below it. */
function sumOfStack(work: Work, role: typeof BELOW | typeof TOP, depth: number): number {
  const slot = 2 * Math.min(depth, KEPT) + role;
  if (depth >= KEPT || work.made[slot] === 0) {
    work.made[slot] = 1;
    sumWord(work, role, work.state.stack[depth] as number, STACK + slot);
  }
  return STACK + slot;
}

function sumState(work: Work): void {
  const { parser, view, state } = work;
  const { network } = parser;
  const { depth } = state;
  const top = sumOfStack(work, TOP, depth - 1);
  const below = depth > 1 ? sumOfStack(work, BELOW, depth - 2) : ZERO;
  network.merge(NEXT_WORD, top, below, STATE);
  network.addRows(stateRows(parser.layout, view, state, network.list), STATE, STATE);
}
