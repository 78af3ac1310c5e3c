/**
 * What decisions about reports draw on, token by token: words as hashes, the tree, and the quotations around them.
 *
 * @example
 * const scene = setScene(document, pairs, syntax);
 * scene.tree.heads[5]; // the head of the sixth token
 */
import type { Document } from "../document/document.js";
import type { QuotePair } from "../marks/quote-pair.js";
import { hashText } from "../model/hash.js";
import type { Syntax } from "../syntax/syntax.js";
import { isUpperCase } from "../text/characters.js";
import { remembered } from "../text/remembered.js";
import { clusterOf } from "../weights/clusters.js";
import { lexicalClass, mayReport } from "./lexical-class.js";
import { growTree, type Tree } from "./tree.js";

/** Facts about the tokens of a document; arrays run parallel to `document.tokens`. */
export interface Scene {
  readonly document: Document;
  readonly pairs: readonly QuotePair[];
  readonly tree: Tree;
  /** Hashes of the lower-case word, the lemma and the Penn tag. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Classes of words of like use, some 500 and some thousands of them; 0 where the word is not known. */
  readonly cluster: Uint16Array;
  readonly fine: Uint16Array;
  /** What the lexicon says of the lemma, as a bit mask of {@link lexicalClass}. */
  readonly lexical: Uint16Array;
  /** 1 where the word begins with a capital letter. */
  readonly capital: Uint8Array;
  /** The innermost quotation around the token (its marks are inside it), or -1. */
  readonly pairOf: Int32Array;
  /** The tokens of each quotation, half-open. */
  readonly pairFirst: Int32Array;
  readonly pairEnd: Int32Array;
  /** The quotation of a later paragraph that goes on with this one, or -1. */
  readonly pairNext: Int32Array;
}

/** Gathers the facts; linear in the tokens. */
export function setScene(document: Document, pairs: readonly QuotePair[], syntax: Syntax): Scene {
  const { tokens } = document;
  const count = tokens.length;
  const word = new Int32Array(count);
  const lemma = new Int32Array(count);
  const tag = new Int32Array(count);
  const cluster = new Uint16Array(count);
  const fine = new Uint16Array(count);
  const lexical = new Uint16Array(count);
  const capital = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    const own = lookUp(token.lower);
    word[i] = own.hash;
    const base = token.lemma === token.lower ? own : lookUp(token.lemma);
    lemma[i] = base.hash;
    tag[i] = lookUp(syntax.tags[i] ?? "").hash;
    cluster[i] = own.cluster;
    fine[i] = own.fine;
    lexical[i] = mayReport(token) ? base.lexical : 0;
    capital[i] = isUpperCase(token.text.charCodeAt(0)) ? 1 : 0;
  }
  return {
    document,
    pairs,
    tree: growTree(document, syntax),
    word,
    lemma,
    tag,
    cluster,
    fine,
    lexical,
    capital,
    ...placePairs(document, pairs),
  };
}

/** What is known of a word wherever it stands. */
interface WordFacts {
  readonly hash: number;
  readonly cluster: number;
  readonly fine: number;
  readonly lexical: number;
}

const lookUp = remembered((text): WordFacts => ({ hash: hashText(text), cluster: clusterOf(text), fine: clusterOf(text, "fine"), lexical: lexicalClass(text) }));

function placePairs(
  document: Document,
  pairs: readonly QuotePair[],
): Pick<Scene, "pairOf" | "pairFirst" | "pairEnd" | "pairNext"> {
  const { tokens } = document;
  const pairOf = new Int32Array(tokens.length).fill(-1);
  const pairFirst = new Int32Array(pairs.length);
  const pairEnd = new Int32Array(pairs.length);
  const pairNext = new Int32Array(pairs.length).fill(-1);
  let next = 0;
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (open.length > 0 && pairs[open.at(-1)!]!.end <= token.start) pairEnd[open.pop()!] = i;
    while (next < pairs.length && pairs[next]!.start <= token.start) {
      pairFirst[next] = i;
      open.push(next++);
    }
    while (open.length > 0 && pairs[open.at(-1)!]!.end <= token.start) pairEnd[open.pop()!] = i;
    pairOf[i] = open.at(-1) ?? -1;
  }
  for (const each of open) pairEnd[each] = tokens.length;
  for (; next < pairs.length; next++) pairFirst[next] = pairEnd[next] = tokens.length;
  for (const pair of pairs) if (pair.continues !== null) pairNext[pair.continues] = pair.index;
  return { pairOf, pairFirst, pairEnd, pairNext };
}
