/**
 * Gives each word its Penn Treebank tag, from left to right.
 *
 * @example
 * tagDocument(model, readDocument("Ann Lee said so."), atoms); // NNP NNP VBD RB .
 */
import type { Document } from "../document/document.js";
import type { Atoms } from "./atoms.js";
import { activate, type PackedNetwork, scoreOutput, sumRows } from "./packed.js";
import { GUM, TAG_ROWS, type TagLayout, tagRows } from "./tag-features.js";
import { TAGS } from "./tags.js";

/** A tagger ready for use. */
export interface Tagger {
  readonly layout: TagLayout;
  readonly network: PackedNetwork;
}

/** Places in {@link TAGS}, one a token and one more, 0, for what is not there. */
export function tagDocument({ layout, network }: Tagger, document: Document, atoms: Atoms): Int32Array {
  const tags = new Int32Array(document.tokens.length + 1);
  const rows = new Int32Array(TAG_ROWS);
  for (const { firstToken, endToken } of document.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const count = tagRows(layout, atoms, tags, firstToken, endToken, at, GUM, rows);
      network.sums.fill(0);
      sumRows(network, rows, count, network.sums, 0);
      activate(network);
      let best = 1;
      let most = -Infinity;
      for (let tag = 1; tag < TAGS.length; tag++) {
        const score = scoreOutput(network, tag);
        if (score > most) {
          most = score;
          best = tag;
        }
      }
      tags[at] = best;
    }
  }
  return tags;
}
