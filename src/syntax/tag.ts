/**
 * Gives each word its Penn Treebank tag, from left to right.
 *
 * @example
 * tagDocument(model, readDocument("Ann Lee said so."), atoms); // NNP NNP VBD RB .
 */
import type { Document } from "../document/document.js";
import type { Atoms } from "./atoms.js";
import { bestOutput, sumRows, type SyntaxNetwork, ZERO } from "./network.js";
import { GUM, TAG_ROWS, tagColumns, type TagLayout, tagRows } from "./tag-features.js";

/** A tagger ready for use. */
export interface Tagger {
  readonly layout: TagLayout;
  readonly network: SyntaxNetwork;
  /** By word of the vocabulary, the tags that it can have; the first for words that are not in it. */
  readonly allowed: readonly Uint8Array[];
}

/** The place of the sum of a word. */
const WORD = 1;
export const TAGGER_PLACES = 1;

/** Places in `TAGS`, one a token and one more, 0, for what is not there. */
export function tagDocument(tagger: Tagger, document: Document, atoms: Atoms): Int32Array {
  const { layout, network, allowed } = tagger;
  const tags = new Int32Array(document.tokens.length + 1);
  const rows = new Int32Array(TAG_ROWS);
  const columns = tagColumns(atoms);
  for (const { firstToken, endToken } of document.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const choices = allowed[atoms.word[at] as number] as Uint8Array;
      if (choices.length === 1) {
        tags[at] = choices[0] as number;
        continue;
      }
      const count = tagRows(layout, columns, tags, firstToken, endToken, at, GUM, rows);
      sumRows(network, rows, count, ZERO, WORD);
      tags[at] = bestOutput(network, WORD, choices);
    }
  }
  return tags;
}
