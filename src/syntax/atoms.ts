/**
 * What is known of each word before it is tagged, as small numbers: its place in the vocabulary, its clusters,
 * its ending, its shape, whether it stands in quotation marks.
 *
 * @example
 * const atoms = readAtoms(document, vocabulary);
 * atoms.shape[4]; // 2: capitalised, and not because it opens the sentence
 */
import type { Document, Pos, Token } from "../document/document.js";
import { ACRONYM_WORDS } from "../lexicon/acronym-words.js";
import { remembered } from "../text/remembered.js";
import { clusterOf } from "../weights/clusters.js";

/** The words and endings that the networks know, in order; a place counts from 1, 0 is none of them. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
}

/** Numbers a token; each array has a token more than the document, which stands for what is not there. */
export interface Atoms {
  readonly word: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
  /** The last three letters, and the last two. */
  readonly ending3: Int32Array;
  readonly ending2: Int32Array;
  readonly shape: Int32Array;
  /** wink's part of speech. */
  readonly pos: Int32Array;
}

const POS: readonly Pos[] = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X", "SPACE",
];
const POS_PLACES: ReadonlyMap<string, number> = new Map(POS.map((pos, place) => [pos, place + 1]));
export const POS_COUNT: number = POS.length + 1;
export const SHAPE_COUNT = 9;

/** What is known of a word whatever stands around it. */
interface WordAtoms {
  readonly word: number;
  readonly middle: number;
  readonly coarse: number;
  readonly fine: number;
  readonly ending3: number;
  readonly ending2: number;
}

/** What looks words up, by vocabulary. */
const lookUps = new WeakMap<Vocabulary, (lower: string) => WordAtoms>();

/** Looks each token up. */
export function readAtoms(document: Document, vocabulary: Vocabulary): Atoms {
  const { tokens } = document;
  const size = tokens.length + 1;
  const atoms: Atoms = {
    word: new Int32Array(size), middle: new Int32Array(size), coarse: new Int32Array(size), fine: new Int32Array(size),
    ending3: new Int32Array(size), ending2: new Int32Array(size), shape: new Int32Array(size), pos: new Int32Array(size),
  };
  const atomsOf = lookUps.get(vocabulary) ?? remembered((lower) => lookUp(lower, vocabulary));
  lookUps.set(vocabulary, atomsOf);
  let sentence = -1;
  for (const token of tokens) {
    const { index, lower } = token;
    const word = atomsOf(isNameInCapitals(tokens, token) ? token.text : lower);
    atoms.word[index] = word.word;
    atoms.fine[index] = word.fine;
    atoms.middle[index] = word.middle;
    atoms.coarse[index] = word.coarse;
    atoms.ending3[index] = word.ending3;
    atoms.ending2[index] = word.ending2;
    atoms.shape[index] = shapeOf(token.text, token.sentence !== sentence);
    atoms.pos[index] = POS_PLACES.get(token.pos) ?? 0;
    sentence = token.sentence;
  }
  return atoms;
}

/** Whether a short word is a name in capitals, among words that are not: *the WHO said*; no vocabulary knows it. */
function isNameInCapitals(tokens: readonly Token[], { index, text, lower }: Token): boolean {
  if (!ACRONYM_WORDS.has(lower) || text !== text.toUpperCase()) return false;
  return [tokens[index - 1], tokens[index + 1]].every((neighbour) => !neighbour || neighbour.text.length < 2 || neighbour.text !== neighbour.text.toUpperCase());
}

function lookUp(lower: string, { words, endings }: Vocabulary): WordAtoms {
  return {
    word: words.get(lower) ?? 0,
    fine: clusterOf(lower, "fine"), middle: clusterOf(lower, "middle"), coarse: clusterOf(lower, "coarse"),
    ending3: endings.get(lower.slice(-3)) ?? 0, ending2: endings.get(lower.slice(-2)) ?? 0,
  };
}

/** 1 to 8; 0 is left for what is not there. */
function shapeOf(text: string, opens: boolean): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) lower++;
    else if (unit >= 0x41 && unit <= 0x5a) upper++;
    else if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (unit < 0x80 || (unit >= 0x2000 && unit < 0x2070)) marks++;
    else lower++;
  }
  if (digits > 0) return upper + lower > 0 ? 1 : 2;
  if (upper + lower === 0) return 3;
  const first = text.charCodeAt(0);
  const capital = first >= 0x41 && first <= 0x5a;
  if (capital && lower === 0 && upper > 1) return 4;
  if (capital) return opens ? 5 : 6;
  return marks > 0 ? 7 : 8;
}
