/**
 * Text in the columns of a terminal.
 *
 * @example
 * wrap("a long way home", 9); // ["a long", "way home"]
 */

/** Marks that stand over or join other characters, and take no column. */
const NARROW = /\p{M}|\p{Cf}/u;
/** Ideographs, kana, hangul, full-width forms and emoji, which take two. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** The columns that a terminal gives the text. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** The text with spaces after it, so that it fills `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text as lines of at most `width` columns, broken at spaces, and within a word only where it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  if (width === Infinity) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const size = displayWidth(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    if (size > width) {
      const pieces = chop(word, width);
      line = pieces.pop() ?? "";
      used = displayWidth(line);
      lines.push(...pieces);
    } else {
      line += used > 0 ? ` ${word}` : word;
      used += used > 0 ? size + 1 : size;
    }
  }
  return [...lines, line];
}

/** A word in pieces of at most `width` columns. */
function chop(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const size = columnsOf(character);
    if (used + size > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += size;
  }
  return [...pieces, piece];
}

function columnsOf(character: string): number {
  if (character <= "\u007e") return 1;
  return NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
