/**
 * What the parser sees of a state: the two words on top of the stack and the next one with their surroundings,
 * their children, and what lies between them.
 *
 * @example
 * const count = stateRows(layout, view, state, rows);
 */
import type { Document } from "../document/document.js";
import { type Atoms, SHAPE_COUNT, type Vocabulary } from "./atoms.js";
import { type Look, lookRows } from "./looks.js";
import { atomSize, HABITS } from "./tag-features.js";
import { RELATIONS } from "./syntax.js";
import { TAGS } from "./tags.js";
import { CHILD_BITS_COUNT, type ParseState } from "./transitions.js";

/** A document as the parser sees it. Running counts have a place more than there are tokens. */
export interface ParseView {
  readonly atoms: Atoms;
  /** What a word's own features are made of, in the order of {@link COLUMNS}. */
  readonly columns: readonly Int32Array[];
  /** Places in {@link TAGS}. */
  readonly tags: Int32Array;
  /** 1 where quotation marks are open. */
  readonly quoted: Int32Array;
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  readonly dashes: Int32Array;
  readonly verbs: Int32Array;
}

/** The words whose own features are summed once a word: below the top of the stack, the top, the next word. */
export const PLACES = 3;
export const BELOW = 0;
export const TOP = 1;
export const NEXT = 2;

const NEAR_WORDS = 400;
const CHILD_WORDS = 400;
const OWN = ["word", "fine", "middle", "coarse", "ending3", "shape"] as const satisfies readonly (keyof Atoms)[];
const COLUMNS = [...OWN, "tag", "near", "quoted"] as const;
export const PARSE_COLUMNS: number = COLUMNS.length;
const NEAR_TAGS: readonly (readonly number[])[] = [[-2, -1, 0, 1, 2], [-2, -1, 0, 1, 2], [-2, -1, 0, 1, 2, 3]];
const NEAR: readonly (readonly number[])[] = [[-1, 1], [-1, 1], [-1, 1, 2]];
const CHILDREN = 9;
const DISTANCES = 8;
const BETWEEN = 24;

/** The most rows that a word or a state can have. */
export const WORD_ROWS = 24;
export const STATE_ROWS = 56;

/** Where the rows of each feature begin. */
export interface ParseLayout {
  /** By place, the looks at a word. */
  readonly looks: readonly (readonly Look[])[];
  readonly third: Int32Array;
  readonly children: Int32Array;
  readonly fixed: Readonly<Record<
    "habits" | "root" | "distanceNext" | "distanceBelow" | "valency" | "bits" | "betweenNext" | "betweenBelow" | "quotes" | "depth" | "tagsNext" | "tagsBelow",
    number
  >>;
  readonly count: number;
}

/** Numbers the rows that a vocabulary needs. */
export function parseLayout(vocabulary: Vocabulary): ParseLayout {
  let count = 0;
  const take = (size: number): number => {
    count += size;
    return count - size;
  };
  const places = [BELOW, TOP, NEXT];
  const look = (column: (typeof COLUMNS)[number], offset: number, size: number, silent: boolean): Look => ({
    column: COLUMNS.indexOf(column), offset, row: take(size), silent,
  });
  const own = places.map(() => OWN.map((atom) => look(atom, 0, atom === "shape" ? SHAPE_COUNT : atomSize(atom, vocabulary), true)));
  const nearTags = places.map((place) => (NEAR_TAGS[place] as number[]).map((offset) => look("tag", offset, TAGS.length, false)));
  const near = places.map((place) => (NEAR[place] as number[]).map((offset) => look("near", offset, NEAR_WORDS + 1, true)));
  const quoted = places.map(() => look("quoted", 0, 2, false));
  const looks = places.map((place) => [own, nearTags, near].flatMap((kind) => kind[place] as Look[]).concat(quoted[place] as Look));
  const third = Int32Array.of(take(CHILD_WORDS + 1), take(513), take(TAGS.length));
  const children = Int32Array.from({ length: CHILDREN * 3 }, (_, c) => take([CHILD_WORDS + 1, TAGS.length, RELATIONS.length][c % 3] as number));
  const fixed = {
    habits: take(HABITS * PLACES), root: take(1), distanceNext: take(DISTANCES), distanceBelow: take(DISTANCES), valency: take(4 * 4), bits: take(3 * CHILD_BITS_COUNT),
    betweenNext: take(BETWEEN), betweenBelow: take(BETWEEN), quotes: take(8), depth: take(5),
    tagsNext: take(TAGS.length ** 2), tagsBelow: take(TAGS.length ** 2),
  };
  return { looks, third, children, fixed, count };
}

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„"]);
const COMMA: number = TAGS.indexOf(",");
const DASH: number = TAGS.indexOf(":");
const IS_VERB: Uint8Array = Uint8Array.from(TAGS, (tag) => (tag.startsWith("VB") || tag === "MD" ? 1 : 0));

/** Makes ready what the features ask for. */
export function viewDocument(document: Document, atoms: Atoms, tags: Int32Array): ParseView {
  const size = document.tokens.length + 1;
  const quoted = new Int32Array(size);
  const near = atoms.word.map((word) => (word <= NEAR_WORDS ? word : 0));
  const columns: Readonly<Record<(typeof COLUMNS)[number], Int32Array>> = { ...atoms, tag: tags, near, quoted };
  const view = {
    atoms, columns: COLUMNS.map((name) => columns[name]), tags, quoted, commas: new Int32Array(size), quotes: new Int32Array(size),
    dashes: new Int32Array(size), verbs: new Int32Array(size),
  };
  let sentence = -1;
  let open = 0;
  for (const token of document.tokens) {
    const at = token.index;
    if (token.sentence !== sentence) open = 0;
    sentence = token.sentence;
    const tag = tags[at] as number;
    const isQuote = QUOTES.has(token.text);
    if (isQuote) open = token.text === "”" || token.text === "»" ? 0 : token.text === '"' ? 1 - open : 1;
    view.quoted[at] = open;
    view.commas[at + 1] = (view.commas[at] as number) + (tag === COMMA ? 1 : 0);
    view.quotes[at + 1] = (view.quotes[at] as number) + (isQuote ? 1 : 0);
    view.dashes[at + 1] = (view.dashes[at] as number) + (tag === DASH ? 1 : 0);
    view.verbs[at + 1] = (view.verbs[at] as number) + (IS_VERB[tag] as number);
  }
  return view;
}

/** The rows that a word has in a place whatever it is, in the manner of a treebank. */
export function habitRow({ fixed }: ParseLayout, place: number, habit: number): number {
  return fixed.habits + habit * PLACES + place;
}

/** Writes the rows of the word at `at` as one of the {@link PLACES}, in the manner of a treebank; returns how many there are. */
export function wordRows(
  layout: ParseLayout, view: ParseView, place: number, at: number, first: number, end: number, habit: number, rows: Int32Array,
): number {
  rows[0] = habitRow(layout, place, habit);
  if (at < end) return lookRows(layout.looks[place] as readonly Look[], view.columns, first, end, at, rows, 1);
  rows[1] = layout.fixed.root;
  return 2;
}

/** Writes the rows of a state beside those of its words; returns how many there are. */
export function stateRows(layout: ParseLayout, view: ParseView, state: ParseState, rows: Int32Array): number {
  const { stack, depth, next, end, left1, left2, right1, right2, childBits, leftCount, rightCount } = state;
  const { fixed } = layout;
  const { atoms, tags } = view;
  let count = 0;
  rows[count++] = fixed.depth + Math.min(depth, 4);
  const nextTag = next < end ? (tags[next] as number) : 0;
  if (next < end) {
    count = childRows(layout, view, state, 0, left1[next] as number, rows, count);
    count = childRows(layout, view, state, 1, left2[next] as number, rows, count);
    rows[count++] = fixed.valency + 12 + Math.min(leftCount[next] as number, 3);
    rows[count++] = fixed.bits + 2 * CHILD_BITS_COUNT + (childBits[next] as number);
  }
  if (depth === 0) return count;
  const top = stack[depth - 1] as number;
  const topTag = tags[top] as number;
  count = childRows(layout, view, state, 2, left1[top] as number, rows, count);
  count = childRows(layout, view, state, 3, left2[top] as number, rows, count);
  count = childRows(layout, view, state, 4, right1[top] as number, rows, count);
  count = childRows(layout, view, state, 5, right2[top] as number, rows, count);
  rows[count++] = fixed.valency + Math.min(leftCount[top] as number, 3);
  rows[count++] = fixed.valency + 4 + Math.min(rightCount[top] as number, 3);
  rows[count++] = fixed.bits + CHILD_BITS_COUNT + (childBits[top] as number);
  rows[count++] = fixed.tagsNext + topTag * TAGS.length + nextTag;
  rows[count++] = fixed.distanceNext + distance(next - top);
  rows[count++] = fixed.betweenNext + between(view, top + 1, next);
  if (next < end) rows[count++] = fixed.quotes + 2 * (view.quoted[top] as number) + (view.quoted[next] as number);
  if (depth === 1) return count;
  const below = stack[depth - 2] as number;
  count = childRows(layout, view, state, 6, left1[below] as number, rows, count);
  count = childRows(layout, view, state, 7, right1[below] as number, rows, count);
  count = childRows(layout, view, state, 8, right2[below] as number, rows, count);
  rows[count++] = fixed.valency + 8 + Math.min(rightCount[below] as number, 3);
  rows[count++] = fixed.bits + (childBits[below] as number);
  rows[count++] = fixed.tagsBelow + (tags[below] as number) * TAGS.length + topTag;
  rows[count++] = fixed.distanceBelow + distance(top - below);
  rows[count++] = fixed.betweenBelow + between(view, below + 1, top);
  rows[count++] = fixed.quotes + 4 + 2 * (view.quoted[below] as number) + (view.quoted[top] as number);
  if (depth === 2) return count;
  const third = stack[depth - 3] as number;
  const word = atoms.word[third] as number;
  if (word > 0 && word <= CHILD_WORDS) rows[count++] = (layout.third[0] as number) + word;
  const cluster = atoms.middle[third] as number;
  if (cluster > 0) rows[count++] = (layout.third[1] as number) + cluster;
  rows[count++] = (layout.third[2] as number) + (tags[third] as number);
  return count;
}

function childRows(
  { children }: ParseLayout, { atoms, tags }: ParseView, { relations }: ParseState, slot: number, child: number, rows: Int32Array, from: number,
): number {
  if (child < 0) return from;
  let count = from;
  const word = atoms.word[child] as number;
  if (word > 0 && word <= CHILD_WORDS) rows[count++] = (children[slot * 3] as number) + word;
  rows[count++] = (children[slot * 3 + 1] as number) + (tags[child] as number);
  rows[count++] = (children[slot * 3 + 2] as number) + (relations[child] as number);
  return count;
}

/** 0 to 7. */
function distance(tokens: number): number {
  if (tokens <= 4) return tokens - 1;
  if (tokens <= 6) return 4;
  if (tokens <= 10) return 5;
  return tokens <= 16 ? 6 : 7;
}

/** What lies between two tokens: commas, quotation marks, dashes and colons, verbs; 0 to 23. */
function between({ commas, quotes, dashes, verbs }: ParseView, first: number, end: number): number {
  const comma = (commas[end] as number) > (commas[first] as number) ? 1 : 0;
  const quote = (quotes[end] as number) > (quotes[first] as number) ? 2 : 0;
  const dash = (dashes[end] as number) > (dashes[first] as number) ? 4 : 0;
  return comma + quote + dash + 8 * Math.min(2, (verbs[end] as number) - (verbs[first] as number));
}
