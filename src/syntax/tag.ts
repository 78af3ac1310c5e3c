/**
 * Gives each word its Penn Treebank tag, from left to right.
 *
 * @example
 * tagDocument(model, readDocument("Ann Lee said so."), atoms); // NNP NNP VBD RB .
 */
import type { Document } from "../document/document.js";
import type { Atoms } from "./atoms.js";
import { activate, bestOutput, type PackedNetwork, sumRows } from "./packed.js";
import { GUM, TAG_ROWS, type TagLayout, tagRows } from "./tag-features.js";

/** A tagger ready for use. */
export interface Tagger {
  readonly layout: TagLayout;
  readonly network: PackedNetwork;
  /** By word of the vocabulary, the tags that it can have; the first for words that are not in it. */
  readonly allowed: readonly Uint8Array[];
}

/** Places in `TAGS`, one a token and one more, 0, for what is not there. */
export function tagDocument(tagger: Tagger, document: Document, atoms: Atoms): Int32Array {
  const { layout, network, allowed } = tagger;
  const tags = new Int32Array(document.tokens.length + 1);
  const rows = new Int32Array(TAG_ROWS);
  for (const { firstToken, endToken } of document.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const choices = allowed[atoms.word[at] as number] as Uint8Array;
      if (choices.length === 1) {
        tags[at] = choices[0] as number;
        continue;
      }
      const count = tagRows(layout, atoms, tags, firstToken, endToken, at, GUM, rows);
      network.sums.fill(0);
      sumRows(network, rows, count, network.sums, 0);
      activate(network);
      tags[at] = bestOutput(network, choices);
    }
  }
  return tags;
}
