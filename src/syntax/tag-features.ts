/**
 * What the tagger sees of a word: itself, two words on either side, and the two tags before it.
 *
 * @example
 * const count = tagRows(layout, tagColumns(atoms, tags), sentence.firstToken, sentence.endToken, at, GUM, rows);
 */
import { type Atoms, POS_COUNT, SHAPE_COUNT, type Vocabulary } from "./atoms.js";
import { type Look, lookRows } from "./looks.js";
import { TAGS } from "./tags.js";

type AtomName = keyof Atoms;

const SEEN: readonly (readonly [atom: AtomName, offset: number])[] = [
  ["word", 0], ["word", -1], ["word", 1], ["word", -2], ["word", 2],
  ["fine", 0], ["middle", 0], ["middle", -1], ["middle", 1], ["coarse", 0], ["coarse", -2], ["coarse", 2],
  ["ending3", 0], ["ending2", 0], ["ending3", -1], ["ending3", 1], ["ending2", -1], ["ending2", 1],
  ["shape", 0], ["shape", -1], ["shape", 1], ["shape", 2], ["shape", -2],
  ["pos", 0], ["pos", -1], ["pos", 1], ["pos", 2], ["pos", 3],
];
const COLUMNS: readonly AtomName[] = ["word", "fine", "middle", "coarse", "ending3", "ending2", "shape", "pos"];
/** The column of the tags that are given so far, behind those of the atoms. */
export const TAG_COLUMN: number = COLUMNS.length;
export const TAG_COLUMNS: number = TAG_COLUMN + 1;
/** The treebanks that the networks learned from, each with its own ways; they are used in the ways of the first, GUM. */
export const HABITS = 2;
export const GUM = 0;
export const CORE_NLP = 1;
/** The most rows that a word can have. */
export const TAG_ROWS: number = SEEN.length + 3;

/** Where the rows of each feature begin. */
export interface TagLayout {
  /** The word itself is the first. */
  readonly looks: readonly Look[];
  readonly habits: number;
  readonly count: number;
}

/** Numbers the rows that a vocabulary needs. */
export function tagLayout(vocabulary: Vocabulary): TagLayout {
  let count = 0;
  const take = (size: number): number => {
    count += size;
    return count - size;
  };
  const looks: Look[] = SEEN.map(([atom, offset]) => ({ column: COLUMNS.indexOf(atom), offset, row: take(atomSize(atom, vocabulary)), silent: true }));
  for (const offset of [-1, -2]) looks.push({ column: TAG_COLUMN, offset, row: take(TAGS.length), silent: false });
  return { looks, habits: take(HABITS), count };
}

/** How many values an atom has, 0 among them. */
export function atomSize(atom: AtomName, vocabulary: Vocabulary): number {
  if (atom === "word") return vocabulary.words.size + 1;
  if (atom === "ending3" || atom === "ending2") return vocabulary.endings.size + 1;
  if (atom === "shape") return SHAPE_COUNT;
  if (atom === "pos") return POS_COUNT;
  return { fine: 2743, middle: 513, coarse: 65 }[atom];
}

/** What the tagger looks at, by token: the atoms, and the tags that are given so far. */
export function tagColumns(atoms: Atoms, tags: Int32Array): readonly Int32Array[] {
  return [...COLUMNS.map((atom) => atoms[atom]), tags];
}

/** Writes the rows of the word at `at`, in the manner of a treebank; returns how many there are. */
export function tagRows(
  { looks, habits }: TagLayout, columns: readonly Int32Array[], first: number, end: number, at: number, habit: number, rows: Int32Array,
): number {
  rows[0] = habits + habit;
  return lookRows(looks, columns, first, end, at, rows, 1);
}
