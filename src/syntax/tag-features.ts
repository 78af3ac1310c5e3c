/**
 * What the tagger sees of a word: itself, two words on either side, and the two tags before it.
 *
 * @example
 * const count = tagRows(layout, tagColumns(atoms), tags, sentence.firstToken, sentence.endToken, at, 0, rows);
 */
import { type Atoms, POS_COUNT, SHAPE_COUNT, type Vocabulary } from "./atoms.js";
import { TAGS } from "./tags.js";

type AtomName = keyof Atoms;

const SEEN: readonly (readonly [atom: AtomName, offset: number])[] = [
  ["word", 0], ["word", -1], ["word", 1], ["word", -2], ["word", 2],
  ["fine", 0], ["middle", 0], ["middle", -1], ["middle", 1], ["coarse", 0], ["coarse", -2], ["coarse", 2],
  ["ending3", 0], ["ending2", 0], ["ending3", -1], ["ending3", 1], ["ending2", -1], ["ending2", 1],
  ["shape", 0], ["shape", -1], ["shape", 1], ["shape", 2], ["shape", -2],
  ["pos", 0], ["pos", -1], ["pos", 1], ["pos", 2], ["pos", 3],
];
const OFFSETS: Int8Array = Int8Array.from(SEEN, ([, offset]) => offset);
/** The treebanks that the networks learned from, each with its own ways; they are used in the ways of the first, GUM. */
export const HABITS = 2;
export const GUM = 0;
export const CORE_NLP = 1;
/** The most rows that a word can have. */
export const TAG_ROWS: number = SEEN.length + 3;

/** Where the rows of each feature begin. */
export interface TagLayout {
  readonly bases: Int32Array;
  readonly tagBefore: number;
  readonly tagBeforeThat: number;
  readonly habits: number;
  readonly count: number;
}

/** Numbers the rows that a vocabulary needs. */
export function tagLayout(vocabulary: Vocabulary): TagLayout {
  const bases = new Int32Array(SEEN.length);
  let count = 0;
  SEEN.forEach(([atom], place) => {
    bases[place] = count;
    count += atomSize(atom, vocabulary);
  });
  const habits = count + 2 * TAGS.length;
  return { bases, tagBefore: count, tagBeforeThat: count + TAGS.length, habits, count: habits + HABITS };
}

/** How many values an atom has, 0 among them. */
export function atomSize(atom: AtomName, vocabulary: Vocabulary): number {
  if (atom === "word") return vocabulary.words.size + 1;
  if (atom === "ending3" || atom === "ending2") return vocabulary.endings.size + 1;
  if (atom === "shape") return SHAPE_COUNT;
  if (atom === "pos") return POS_COUNT;
  return { fine: 2743, middle: 513, coarse: 65 }[atom];
}

/** Each atom that the tagger sees, by token. */
export function tagColumns(atoms: Atoms): readonly Int32Array[] {
  return SEEN.map(([atom]) => atoms[atom]);
}

/** Writes the rows of the word at `at`; `tags` holds the tags before it. Returns how many there are. */
export function tagRows(
  layout: TagLayout, columns: readonly Int32Array[], tags: Int32Array, first: number, end: number, at: number, habit: number, rows: Int32Array,
): number {
  let count = 0;
  rows[count++] = layout.habits + habit;
  for (let place = 0; place < OFFSETS.length; place++) {
    const seen = at + (OFFSETS[place] as number);
    if (seen < first || seen >= end) continue;
    const value = (columns[place] as Int32Array)[seen] as number;
    if (value > 0) rows[count++] = (layout.bases[place] as number) + value;
  }
  rows[count++] = layout.tagBefore + (at > first ? (tags[at - 1] as number) : 0);
  rows[count++] = layout.tagBeforeThat + (at > first + 1 ? (tags[at - 2] as number) : 0);
  return count;
}
