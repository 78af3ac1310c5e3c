/**
 * Hangs each word from its head: greedy transitions, each the best by a network's scores, in linear time.
 *
 * @example
 * const { heads, relations } = hangDocument(parser, document, viewDocument(document, atoms, tags));
 */
import type { Document } from "../document/document.js";
import { activate, bestOutput, type PackedNetwork, scoreOutput, sumRows } from "./packed.js";
import {
  BELOW, NEXT, type ParseLayout, type ParseView, STATE_ROWS, stateRows, TOP, WORD_ROWS, wordRows,
} from "./parse-features.js";
import { hangMarks, nextWords } from "./punctuation.js";
import { RELATIONS } from "./syntax.js";
import { GUM } from "./tag-features.js";
import {
  apply, CHILD_BITS, createState, isDone, LEFT, legal, type ParseState, RIGHT, SHIFT, startSentence, type Transition,
} from "./transitions.js";

/** A parser ready for use. */
export interface Parser {
  readonly layout: ParseLayout;
  readonly network: PackedNetwork;
  /** By the dependent's tag, the outputs of the relations that it can have to a head on its right, and on its left. */
  readonly leftward: readonly Uint8Array[];
  readonly rightward: readonly Uint8Array[];
}

/** Outputs: three transitions, the relations of left arcs, the relations of right arcs. */
export const LEFT_RELATIONS = 3;
export const RIGHT_RELATIONS: number = LEFT_RELATIONS + RELATIONS.length;
export const OUTPUTS: number = RIGHT_RELATIONS + RELATIONS.length;

/** The bit of {@link CHILD_BITS} by relation. */
export const BITS: Int32Array = Int32Array.from(RELATIONS, (name) => CHILD_BITS[name] ?? 0);

const PUNCT: number = RELATIONS.indexOf("punct");

/** A parse under way, with sums that are made once a word: by depth of the stack, and for the next word. */
interface Work {
  readonly parser: Parser;
  readonly view: ParseView;
  readonly state: ParseState;
  tops: Float64Array;
  belows: Float64Array;
  /** 1 where the sum in `belows` is made. */
  made: Uint8Array;
  readonly next: Float64Array;
  readonly rows: Int32Array;
}

/** The trees of all sentences. */
export function hangDocument(parser: Parser, document: Document, view: ParseView): ParseState {
  const { width } = parser.network;
  const state = createState(document.tokens.length);
  const work: Work = {
    parser, view, state,
    tops: new Float64Array(64 * width), belows: new Float64Array(64 * width), made: new Uint8Array(64),
    next: new Float64Array(width), rows: new Int32Array(Math.max(STATE_ROWS, WORD_ROWS)),
  };
  for (const { firstToken, endToken } of document.sentences) {
    nextWords(document.tokens, view.tags, firstToken, endToken, state.words);
    startSentence(state, firstToken, endToken);
    sumWord(work, NEXT, state.next, work.next, 0);
    while (!isDone(state)) step(work);
    hangMarks(document.tokens, firstToken, endToken, state.words, state.heads);
    for (let at = firstToken; at < endToken; at++) if (state.words[at] !== at && state.heads[at] !== -1) state.relations[at] = PUNCT;
  }
  return state;
}

function step(work: Work): void {
  const { parser, view, state } = work;
  const may = legal(state);
  const hasChoice = (may & (may - 1)) !== 0;
  let transition: Transition = may & (1 << SHIFT) ? SHIFT : may & (1 << LEFT) ? LEFT : RIGHT;
  if (hasChoice || transition === RIGHT) sumState(work);
  if (hasChoice) transition = bestTransition(parser.network, may);
  let relation = 0;
  if (transition !== SHIFT && (transition === RIGHT || state.next < state.end)) {
    const tag = view.tags[state.stack[state.depth - 1] as number] as number;
    const base = transition === LEFT ? LEFT_RELATIONS : RIGHT_RELATIONS;
    relation = bestOutput(parser.network, (transition === LEFT ? parser.leftward : parser.rightward)[tag] as Uint8Array) - base;
  }
  apply(state, transition, relation, BITS[relation] as number);
  if (transition === SHIFT) sumShifted(work);
}

/** Sums the word that came onto the stack, and the word that is next. */
function sumShifted(work: Work): void {
  const { state } = work;
  const { width } = work.parser.network;
  const shifted = state.stack[state.depth - 1] as number;
  const slot = (state.depth - 1) * width;
  if (slot >= work.tops.length) widen(work);
  work.made[state.depth - 1] = 0;
  sumWord(work, TOP, shifted, work.tops, slot);
  sumWord(work, NEXT, state.next, work.next, 0);
}

function widen(work: Work): void {
  const { tops, belows, made } = work;
  work.tops = new Float64Array(tops.length * 2);
  work.tops.set(tops);
  work.belows = new Float64Array(belows.length * 2);
  work.belows.set(belows);
  work.made = new Uint8Array(made.length * 2);
  work.made.set(made);
}

function sumWord(work: Work, place: number, at: number, sums: Float64Array, slot: number): void {
  const { parser, view, state, rows } = work;
  const count = wordRows(parser.layout, view, place, at, state.first, state.end, GUM, rows);
  sums.fill(0, slot, slot + parser.network.width);
  sumRows(parser.network, rows, count, sums, slot);
}

function sumState(work: Work): void {
  const { parser, view, state, next, tops, made, rows } = work;
  const { width, sums } = parser.network;
  const { depth } = state;
  const top = (depth - 1) * width;
  const below = (depth - 2) * width;
  if (depth > 1) {
    if (made[depth - 2] === 0) {
      made[depth - 2] = 1;
      sumWord(work, BELOW, state.stack[depth - 2] as number, work.belows, below);
    }
    const { belows } = work;
    for (let h = 0; h < width; h++) sums[h] = (next[h] as number) + (tops[top + h] as number) + (belows[below + h] as number);
  } else {
    for (let h = 0; h < width; h++) sums[h] = (next[h] as number) + (tops[top + h] as number);
  }
  sumRows(parser.network, rows, stateRows(parser.layout, view, state, rows), sums, 0);
  activate(parser.network);
}

function bestTransition(network: PackedNetwork, may: number): Transition {
  const shift = may & (1 << SHIFT) ? scoreOutput(network, SHIFT) : -Infinity;
  const left = may & (1 << LEFT) ? scoreOutput(network, LEFT) : -Infinity;
  const right = may & (1 << RIGHT) ? scoreOutput(network, RIGHT) : -Infinity;
  if (shift >= left && shift >= right) return SHIFT;
  return left >= right ? LEFT : RIGHT;
}
