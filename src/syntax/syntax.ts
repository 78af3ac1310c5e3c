/**
 * A dependency tree for each sentence, token by token.
 *
 * @example
 * // Lee said taxes would rise.
 * // head("rise") is "said", label "ccomp"; head("Lee") is "said", label "nsubj"
 */

/** Universal Dependencies relations (version 2) that the parser distinguishes. */
export const RELATIONS = [
  "root", "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "obl:unmarked", "obl:agent", "advcl", "advmod",
  "aux", "aux:pass", "cop", "mark", "case", "det", "amod", "nummod", "nmod", "nmod:poss", "nmod:desc", "appos", "acl",
  "acl:relcl", "compound", "compound:prt", "flat", "fixed", "conj", "cc", "expl", "parataxis", "discourse",
  "vocative", "punct", "dep",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** The parse of a document; arrays run parallel to `document.tokens`. */
export interface Syntax {
  /** The index of the token's head in the document, -1 for the root of its sentence. */
  readonly heads: Int32Array;
  /** The place of the token's relation to its head in {@link RELATIONS}. */
  readonly relations: Uint8Array;
  /** Penn Treebank tags, finer than wink's: VBD, VBN, VBG, NNP, PRP$, WDT, … */
  readonly tags: readonly string[];
}
