/**
 * What is seen of a word by looking at columns of numbers, in its own place or at some distance from it.
 *
 * A network's memory holds the words around the one that is looked at, so that a look costs an addition there.
 *
 * @example
 * const looks = [{ column: TAG, offset: -1, row: 40, silent: false }]; // the tag before: row 40 where there is none, 41 if it is TAGS[1]
 */

/** A look at a column; 0 stands for what is not there, or not known. */
export interface Look {
  readonly column: number;
  /** How many tokens after the word, or before it where this is negative. */
  readonly offset: number;
  /** The row for a 0; that of 1 is the next. */
  readonly row: number;
  /** Whether a 0 says nothing: it has no row, then. */
  readonly silent: boolean;
}

/** The farthest look. */
const FARTHEST = 3;
/** How many words of a sentence are made ready at once; nearly all sentences are shorter. */
const STRETCH = 128;

/** A stretch of a sentence in the cells of a network, between words that are not there where the sentence ends. */
export interface Sight {
  readonly cells: Int32Array;
  readonly columns: readonly Int32Array[];
  /** The sentence. */
  first: number;
  end: number;
  /** The words that can be looked at now. */
  from: number;
  to: number;
}

/** How many cells a sight of so many columns needs. */
export function sightSize(columns: number): number {
  return (STRETCH + 2 * FARTHEST) * stride(columns);
}

/** The columns of a word, and one that is always 0: what looks at it sees the same everywhere. */
function stride(columns: number): number {
  return columns + 1;
}

/** A sight of the columns, in these cells; no sentence is seen yet. */
export function openSight(cells: Int32Array, columns: readonly Int32Array[]): Sight {
  return { cells, columns, first: 0, end: 0, from: 0, to: 0 };
}

/** Turns to a sentence. */
export function seeSentence(sight: Sight, first: number, end: number): void {
  sight.first = first;
  sight.end = end;
  sight.from = sight.to = first;
}

/** The first cell of a word of the sentence; its columns follow. */
export function cellOf(sight: Sight, at: number): number {
  if (at < sight.from || at >= sight.to) see(sight, at);
  return (at - sight.from + FARTHEST) * stride(sight.columns.length);
}

/** Makes the words from `at` on ready. */
function see(sight: Sight, at: number): void {
  const { cells, columns, first, end } = sight;
  sight.from = at;
  sight.to = Math.min(at + STRETCH, end);
  const step = stride(columns.length);
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as Int32Array;
    for (let i = at - FARTHEST, cell = c; i < sight.to + FARTHEST; i++, cell += step) {
      cells[cell] = i >= first && i < end ? (column[i] as number) : 0;
    }
  }
}

/** Looks as a network takes them, over so many columns; with rows that are always seen. */
export function compileLooks(looks: readonly Look[], columns: number, always: readonly number[]): Int32Array {
  const step = stride(columns);
  return Int32Array.from([
    ...always.flatMap((row) => [columns, row]),
    ...looks.flatMap(({ column, offset, row }) => [offset * step + column, row]),
  ]);
}

/** Writes the rows that are seen of a word into `rows`, from place `count` on; returns how many there are then. */
export function lookRows(
  looks: readonly Look[], columns: readonly Int32Array[], first: number, end: number, at: number, rows: Int32Array, count: number,
): number {
  let known = count;
  for (const { column, offset, row, silent } of looks) {
    const seen = at + offset;
    const value = seen >= first && seen < end ? ((columns[column] as Int32Array)[seen] as number) : 0;
    if (value > 0 || !silent) rows[known++] = row + value;
  }
  return known;
}
