/**
 * What a model sees of the edges of a reading: the words on both sides of them, and what hangs across.
 *
 * @example
 * // Lee said taxes would rise on Monday. — where the content ends at "rise", "on" is cut off from the clause that it hangs on
 */
import type { TokenRange } from "../document/document.js";
import { contains } from "../document/token-at.js";
import { addFeature, type Features } from "../model/features.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";
import { MOST_LOOKED_AT, MOST_PIECES, NONE, type Seen, stepsOf } from "./seen-reading.js";

/** Adds what its source and its content were cut off from. */
export function addEdges(scene: Scene, { proposal }: Seen, features: Features): void {
  const { source, content, head } = proposal;
  if (source) {
    addEdge(scene, proposal, source.firstToken, 0, features);
    addEdge(scene, proposal, source.endToken, 1, features);
    addShape(scene, proposal, source, 0, features);
  }
  for (let n = 0; n < Math.min(content.length, MOST_PIECES); n++) {
    const piece = content[n]!;
    const side = piece.firstToken < head ? 2 : 4;
    if (piece.gap > 0) {
      addFeature(features, 140, piece.gap, side, Math.min(n, 2));
      addFeature(features, 141, piece.gap, stepsOf(proposal).roles, side);
      continue;
    }
    addEdge(scene, proposal, piece.firstToken, side, features);
    addEdge(scene, proposal, piece.endToken, side + 1, features);
    addShape(scene, proposal, piece, side, features);
    if (n > 0) addFeature(features, 142, Math.min(wordsBetween(scene, proposal, content[n - 1]!, piece), 4), side);
  }
}

/** Adds what stands on both sides of an edge, which is before token `i`; `kind` tells the edges of a reading apart. */
function addEdge({ document: { tokens }, tree, word, tag, cluster, lemma }: Scene, { cue, head }: Proposal, i: number, kind: number, features: Features): void {
  const add = (template: number, a: number, b = 0): void => addFeature(features, template, kind, a, b);
  const at = (list: Int32Array | Uint16Array | Uint8Array, place: number): number => (place < 0 || place >= tokens.length ? NONE : (list[place] as number));
  const { heads, relations } = tree;
  const own = lemma[head] as number;
  const headBefore = at(heads, i - 1);
  const headAfter = at(heads, i);
  add(120, at(tag, i - 1), at(tag, i));
  add(121, at(word, i - 1), at(tag, i));
  add(122, at(tag, i - 1), at(word, i));
  add(123, at(word, i - 1), at(word, i));
  add(124, at(tag, i - 2), at(tag, i - 1));
  add(125, at(tag, i), at(tag, i + 1));
  add(126, at(cluster, i - 1), at(cluster, i));
  add(127, at(word, i), at(word, i + 1));
  add(128, at(word, i - 2), at(word, i - 1));
  add(129, at(relations, i - 1), at(relations, i));
  add(130, at(relations, i), at(tag, i));
  add(131, at(relations, i - 1), at(tag, i - 1));
  add(132, contains(cue, i - 1) ? 1 : contains(cue, i) ? 2 : 0, own);
  add(133, at(tag, i), own);
  add(134, at(tag, i - 1), own);
  add(135, (headAfter === i - 1 ? 1 : 0) + (headBefore === i ? 2 : 0) + (headAfter < i ? 4 : 0) + (headBefore >= i ? 8 : 0), at(tag, i));
}

/** Adds on how many words the run hangs that are outside of it, and how many outside hang on its own. */
function addShape({ document: { tokens }, tree, lemma }: Scene, { source, cue, head }: Proposal, { firstToken, endToken }: TokenRange, kind: number, features: Features): void {
  const { heads, relations, firstChild, children } = tree;
  let roots = 0;
  let cut = 0;
  let rootRelation = 0;
  for (let i = firstToken; i < Math.min(endToken, firstToken + MOST_LOOKED_AT); i++) {
    if (tokens[i]!.pos === "PUNCT") continue;
    const above = heads[i] as number;
    if (above < firstToken || above >= endToken) {
      roots++;
      rootRelation = relations[i] as number;
    }
    for (let c = firstChild[i] as number; c < (firstChild[i + 1] as number); c++) {
      const child = children[c] as number;
      const isInside = child >= firstToken && child < endToken;
      if (!isInside && tokens[child]!.pos !== "PUNCT" && !contains(cue, child) && !(source && contains(source, child))) cut++;
    }
  }
  const own = lemma[head] as number;
  addFeature(features, 150, kind, Math.min(roots, 4), Math.min(cut, 3));
  addFeature(features, 151, kind, Math.min(roots, 3), rootRelation);
  addFeature(features, 152, kind, Math.min(cut, 3), own);
  addFeature(features, 153, kind, Math.min(roots, 4), own);
  addFeature(features, 154, kind, cut > 0 ? 1 : 0, roots === 1 ? rootRelation : 98);
}

/** How many words between two pieces are neither cue nor source, up to a few. */
function wordsBetween({ document: { tokens } }: Scene, { source, cue }: Proposal, before: Piece, { firstToken }: Piece): number {
  let words = 0;
  for (let i = before.endToken; i < firstToken && words < 4; i++) {
    if (tokens[i]!.pos !== "PUNCT" && !contains(cue, i) && !(source && contains(source, i))) words++;
  }
  return words;
}
