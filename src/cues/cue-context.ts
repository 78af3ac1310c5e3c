/**
 * What a network reads of a sentence to tell its cues: of each word its form or its class, its tag and its relation.
 *
 * The features of {@link cueFeatures} see a word and what stands next to it or hangs on it; this sees all of the sentence, in order.
 *
 * @example
 * // What the council has yet to say is who will pay. — "say" by all that stands before and behind it
 */
import { addRow, beginRun, createRecurrent, readRun, type RecurrentNetwork, scoreAt } from "../model/recurrent.js";
import { decodeRecurrent, type EncodedRecurrent } from "../model/recurrent-weights.js";
import { decodeGaps } from "../model/weights.js";
import type { TokenRange } from "../document/document.js";
import type { Scene } from "../scene/scene.js";

/** The network, with the rows that it knows words by. */
export interface CueContext {
  readonly network: RecurrentNetwork;
  readonly rows: ContextRows;
}

/** Which row stands for what. */
export interface ContextRows {
  /** By the hash of a frequent word, and of a tag. */
  readonly words: ReadonlyMap<number, number>;
  readonly tags: ReadonlyMap<number, number>;
  /** The rows of the first fine class of words, and of the first relation; the others follow. */
  readonly classes: number;
  readonly relations: number;
  readonly capital: number;
  readonly quoted: number;
}

/** The model as weights files hold it: the network has rows of words, of tags, of classes, of relations, of capitals and of quotations, in this order. */
export interface EncodedContext {
  readonly network: EncodedRecurrent;
  readonly rows: {
    /** The hashes of words and of tags, as gaps. */
    readonly words: string;
    readonly tags: string;
    /** How many classes and relations there are. */
    readonly classes: number;
    readonly relations: number;
  };
}

/** A sentence is read in parts where it is longer than this, so that memory stays small. */
const LONGEST = 200;

/** Makes an encoded model ready for use. */
export function decodeContext({ network, rows: { classes, relations, tags, words } }: EncodedContext): CueContext {
  const numbered = (hashes: Int32Array, first: number): Map<number, number> => new Map(Array.from(hashes, (hash, place) => [hash, first + place]));
  const byWord = numbered(decodeGaps(words), 0);
  const byTag = numbered(decodeGaps(tags), byWord.size);
  const firstClass = byWord.size + byTag.size;
  const firstRelation = firstClass + classes;
  const capital = firstRelation + relations;
  return {
    network: createRecurrent(decodeRecurrent(network), LONGEST),
    rows: { words: byWord, tags: byTag, classes: firstClass, relations: firstRelation, capital, quoted: capital + 1 },
  };
}

/** What is read at once to score a word: its sentence, or a part of a very long one. */
export function contextAt({ document: { sentences, tokens } }: Scene, token: number): TokenRange {
  const { endToken, firstToken } = sentences[tokens[token]!.sentence]!;
  const first = token - ((token - firstToken) % LONGEST);
  return { firstToken: first, endToken: Math.min(endToken, first + LONGEST) };
}

/** Reads it. */
export function readContext({ capital, fine, pairOf, tag, tree: { relations }, word }: Scene, { network, rows }: CueContext, { endToken, firstToken }: TokenRange): void {
  beginRun(network, endToken - firstToken);
  for (let i = firstToken; i < endToken; i++) {
    const place = i - firstToken;
    addRow(network, place, rows.words.get(word[i] as number) ?? rows.classes + (fine[i] as number));
    const penn = rows.tags.get(tag[i] as number);
    if (penn !== undefined) addRow(network, place, penn);
    addRow(network, place, rows.relations + (relations[i] as number));
    if (capital[i] === 1) addRow(network, place, rows.capital);
    if ((pairOf[i] as number) >= 0) addRow(network, place, rows.quoted);
  }
  readRun(network);
}

/** Scores a word of what has been read. */
export function scoreInContext(scene: Scene, { network }: CueContext, { firstToken, endToken }: TokenRange, token: number): Float64Array {
  const head = scene.tree.heads[token] as number;
  scoreAt(network, token - firstToken, (head >= firstToken && head < endToken ? head : token) - firstToken);
  return network.scores;
}
