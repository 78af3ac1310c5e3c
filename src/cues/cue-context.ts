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
import type { TokenRange } from "../document/document.js";
import type { Scene } from "../scene/scene.js";
import { addWord, decodeWordRows, type EncodedWordRows, type WordRows } from "../scene/word-rows.js";

/** The network, with the rows that it knows words by; behind them comes that of words in quotations. */
export interface CueContext {
  readonly network: RecurrentNetwork;
  readonly rows: WordRows;
}

/** The model as weights files hold it. */
export interface EncodedContext {
  readonly network: EncodedRecurrent;
  readonly rows: EncodedWordRows;
}

/** A sentence is read in parts where it is longer than this, so that memory stays small. */
const LONGEST = 200;

/** Makes an encoded model ready for use. */
export function decodeContext({ network, rows }: EncodedContext): CueContext {
  return { network: createRecurrent(decodeRecurrent(network), LONGEST), rows: decodeWordRows(rows) };
}

/** What is read at once to score a word: its sentence, or a part of a very long one. */
export function contextAt({ document: { sentences, tokens } }: Scene, token: number): TokenRange {
  const { endToken, firstToken } = sentences[tokens[token]!.sentence]!;
  const first = token - ((token - firstToken) % LONGEST);
  return { firstToken: first, endToken: Math.min(endToken, first + LONGEST) };
}

/** Reads it. */
export function readContext(scene: Scene, { network, rows }: CueContext, { endToken, firstToken }: TokenRange): void {
  beginRun(network, endToken - firstToken);
  for (let i = firstToken; i < endToken; i++) {
    addWord(network, rows, scene, i, i - firstToken);
    if ((scene.pairOf[i] as number) >= 0) addRow(network, i - firstToken, rows.end);
  }
  readRun(network);
}

/** Scores a word of what has been read. */
export function scoreInContext(scene: Scene, { network }: CueContext, { firstToken, endToken }: TokenRange, token: number): Float64Array {
  const head = scene.tree.heads[token] as number;
  scoreAt(network, token - firstToken, (head >= firstToken && head < endToken ? head : token) - firstToken);
  return network.scores;
}
