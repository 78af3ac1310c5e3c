/**
 * Gives each word its Penn Treebank tag, from left to right.
 *
 * @example
 * tagDocument(model, readDocument("Ann Lee said so."), atoms); // NNP NNP VBD RB .
 */
import type { Document } from "../document/document.js";
import type { Atoms } from "./atoms.js";
import { cellOf, openSight, seeSentence } from "./looks.js";
import { type SyntaxNetwork, ZERO } from "./network.js";
import { TAG_COLUMN, tagColumns } from "./tag-features.js";
import { TAGS } from "./tags.js";

/** A tagger ready for use. */
export interface Tagger {
  /** Its looks are those of a word; its choices are the tags that each word of the vocabulary can have, first those of unknown words. */
  readonly network: SyntaxNetwork;
  /** The choices, by word. */
  readonly allowed: readonly Uint8Array[];
}

/** The place of the sum of a word. */
const WORD = 1;
export const TAGGER_PLACES = 1;
/** The only looks that there are. */
const LOOKS = 0;

const PROPER = TAGS.indexOf("NNP");

/** *a CA spokeswoman*, *the IT minister*: capitals between an article and a small word are no word of grammar. */
function isAcronymBehindArticle({ tokens }: Document, at: number): boolean {
  const { text } = tokens[at]!;
  if (!/^[A-Z]{2,4}$/u.test(text) || !/^(?:an?|the)$/u.test(tokens[at - 1]?.lower ?? "") || /^[A-Z]{2,}$/u.test(tokens[at - 1]!.text)) return false;
  return /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
}

/** Places in `TAGS`, one a token and one more, 0, for what is not there. */
export function tagDocument({ network, allowed }: Tagger, document: Document, atoms: Atoms): Int32Array {
  const tags = new Int32Array(document.tokens.length + 1);
  const sight = openSight(network.cells, tagColumns(atoms, tags));
  for (const { firstToken, endToken } of document.sentences) {
    seeSentence(sight, firstToken, endToken);
    for (let at = firstToken; at < endToken; at++) {
      const cell = cellOf(sight, at);
      const word = atoms.word[at] as number;
      const choices = allowed[word] as Uint8Array;
      const acronym = isAcronymBehindArticle(document, at);
      let tag = acronym ? PROPER : (choices[0] as number);
      if (choices.length > 1 && !acronym) {
        network.addLooks(LOOKS, cell, ZERO, WORD);
        tag = network.choose(word, WORD);
      }
      tags[at] = tag;
      network.cells[cell + TAG_COLUMN] = tag;
    }
  }
  return tags;
}
