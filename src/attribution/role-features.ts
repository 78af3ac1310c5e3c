/**
 * What a model sees of a unit beside a cue to tell whether it is of the source, the cue, the content or none.
 *
 * @example
 * // Lee said taxes would rise, but few agreed.
 * //          ^ in the branch of said's ccomp, its first word; "but" is the first word after it
 */
import { addFeature, clearFeatures, type Features } from "../model/features.js";
import { combine, hashText } from "../model/hash.js";
import type { Scene } from "../scene/scene.js";
import type { Unit, Window } from "./window.js";

const EDGE = hashText("(edge)");
const QUOTATION = hashText("(quotation)");
/** How many steps of a path through the tree are told apart. */
const STEPS = 4;

/** What is worked out once for a window. */
interface Frame {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  /** The token that stands for the unit in the tree. */
  readonly anchor: Int32Array;
  /** The path from the cue's head: how far up, along which relations, and down which. */
  readonly up: Int32Array;
  readonly upPath: Int32Array;
  readonly downPath: Int32Array;
  /** The token by which the path leaves the common ancestor downwards, or -1. */
  readonly branch: Int32Array;
  /** Marks and conjunctions between the unit and the cue, as a hash of the last three. */
  readonly between: Int32Array;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** Works out the frame; linear in the window. */
export function frameOf(scene: Scene, window: Window): Frame {
  const { units, head } = window;
  const { tree, document } = scene;
  const { heads, relations } = tree;
  const count = units.length;
  const cue = units[head]!.first;
  const frame = {
    word: new Int32Array(count), tag: new Int32Array(count), cluster: new Int32Array(count), anchor: new Int32Array(count),
    up: new Int32Array(count), upPath: new Int32Array(count), downPath: new Int32Array(count),
    branch: new Int32Array(count).fill(-1), between: new Int32Array(count),
  };
  const sentence = document.tokens[cue]!.sentence;

  // the cue's ancestors, and the hash of the relations on the way to each
  const ancestors: number[] = [cue];
  const paths: number[] = [0];
  for (let above = cue; ancestors.length < 12; ) {
    const parent = heads[above] as number;
    if (parent < 0) break;
    paths.push(combine(1, paths.at(-1)!, relations[above] as number, 0));
    ancestors.push(parent);
    above = parent;
  }

  for (let u = 0; u < count; u++) {
    const unit = units[u]!;
    const anchor = unit.pair < 0 ? unit.first : anchorOf(scene, unit, sentence, u < head);
    frame.anchor[u] = anchor;
    if (unit.pair < 0) {
      frame.word[u] = scene.word[unit.first] as number;
      frame.tag[u] = scene.tag[unit.first] as number;
      frame.cluster[u] = scene.cluster[unit.first] as number;
    } else {
      const size = unit.end - unit.first;
      frame.word[u] = combine(2, QUOTATION, size < 5 ? 1 : size < 9 ? 2 : 3, 0);
      frame.tag[u] = QUOTATION;
      frame.cluster[u] = QUOTATION;
    }
    if (document.tokens[anchor]!.sentence !== sentence) {
      frame.up[u] = 9;
      continue;
    }
    let down = 0;
    let branch = -1;
    let above = anchor;
    let found = -1;
    for (let step = 0; step < 40 && above >= 0; step++) {
      found = ancestors.indexOf(above);
      if (found >= 0) break;
      branch = above;
      // only the steps nearest the common ancestor count: older ones are shifted out
      down = combine(3, step < STEPS ? down : 0, relations[above] as number, 0);
      above = heads[above] as number;
    }
    frame.up[u] = found < 0 ? 8 : Math.min(found, 7);
    frame.upPath[u] = found < 0 ? EDGE : (paths[Math.min(found, STEPS)] as number);
    frame.downPath[u] = down;
    frame.branch[u] = branch;
  }

  let hasBefore = false;
  let hasAfter = false;
  let seen = 0;
  for (let u = head - 1; u >= 0; u--) {
    frame.between[u] = seen;
    if (units[u]!.pair >= 0) hasBefore = true;
    seen = pass(scene, units[u]!, seen);
  }
  seen = 0;
  for (let u = head + 1; u < count; u++) {
    frame.between[u] = seen;
    if (units[u]!.pair >= 0) hasAfter = true;
    seen = pass(scene, units[u]!, seen);
  }
  return { ...frame, hasBefore, hasAfter };
}

/** The hash of marks on the way with one more unit behind it; words but conjunctions leave it as it is. */
function pass(scene: Scene, unit: Unit, seen: number): number {
  if (unit.pair >= 0) return combine(4, seen & 0xffff, QUOTATION, 0);
  const token = scene.document.tokens[unit.first]!;
  if (token.pos !== "PUNCT" && token.pos !== "CCONJ" && token.lower !== "that") return seen;
  return combine(4, seen & 0xffff, scene.word[unit.first] as number, 0);
}

/** The word of a quotation on which the rest of it hangs, as seen from the cue's sentence. */
function anchorOf(scene: Scene, unit: Unit, sentence: number, isBefore: boolean): number {
  const { heads } = scene.tree;
  const { tokens } = scene.document;
  let fallback = isBefore ? unit.end - 1 : unit.first;
  const step = isBefore ? -1 : 1;
  for (let i = fallback, looked = 0; i >= unit.first && i < unit.end && looked < 60; i += step, looked++) {
    if (tokens[i]!.sentence !== sentence) continue;
    if (tokens[i]!.pos === "PUNCT") continue;
    fallback = i;
    const head = heads[i] as number;
    if (head < unit.first || head >= unit.end) return i;
  }
  return fallback;
}

/** Fills `features` with those of unit `u` of the window. */
export function roleFeatures(scene: Scene, window: Window, frame: Frame, u: number, features: Features): void {
  clearFeatures(features);
  const { tree, document, lemma, lexical, fine, capital } = scene;
  const { units, head } = window;
  const unit = units[u]!;
  const cue = units[head]!.first;
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);
  const count = units.length;
  const side = u < head ? 1 : u === head ? 0 : 2;
  const own = lemma[cue] as number;
  const cueTag = scene.tag[cue] as number;
  const cueClass = lexical[cue] as number;
  const cueKind = fine[cue] as number;
  const { word, tag, cluster, branch, up, upPath, downPath, between } = frame;
  const token = frame.anchor[u] as number;
  const at = (list: Int32Array, i: number): number => (i < 0 || i >= count ? EDGE : i === head ? 1 : (list[i] as number));

  const w = word[u] as number;
  const t = tag[u] as number;
  add(100, side);
  add(101, side, own);
  add(102, side, cueClass, cueTag);
  add(103, side, w);
  add(104, side, t);
  add(105, side, cluster[u] as number);
  add(106, w, own, side);
  add(107, t, own, side);
  add(108, t, cueKind, side);

  add(109, at(word, u - 1), side);
  add(110, at(word, u + 1), side);
  add(111, at(tag, u - 1), t, side);
  add(118, at(cluster, u - 1), side);
  add(119, at(cluster, u + 1), side);
  add(120, at(word, u - 2), at(word, u - 1), side);
  add(121, at(word, u + 1), at(word, u + 2), side);

  const away = u - head;
  const far = Math.sign(away) * (Math.abs(away) < 6 ? Math.abs(away) : Math.abs(away) < 10 ? 6 : Math.abs(away) < 20 ? 7 : 8);
  add(122, far);
  add(123, far, own);
  add(124, far, t);

  const climb = up[u] as number;
  const relation = climb < 8 ? (tree.relations[token] as number) : 99;
  const leaf = branch[u] as number;
  const branchRelation = leaf < 0 ? 77 : (tree.relations[leaf] as number);
  const arc = combine(6, climb, branchRelation, side);
  const near = combine(11, climb, side, 0);
  add(125, climb, upPath[u] as number, downPath[u] as number);
  add(126, combine(5, upPath[u] as number, downPath[u] as number, 0), own, side);
  add(127, arc, cueTag);
  add(128, arc, own);
  add(130, relation, side, climb);
  add(132, arc, t);
  add(133, arc, between[u] as number);
  add(134, between[u] as number, side);
  add(136, between[u] as number, t, w);
  if (leaf >= 0) {
    const starts = unit.first <= (tree.subtreeFirst[leaf] as number) ? 1 : 0;
    const ends = unit.end >= (tree.subtreeEnd[leaf] as number) ? 1 : 0;
    add(137, starts * 2 + ends, arc);
    add(139, scene.word[tree.subtreeFirst[leaf] as number] as number, branchRelation, side);
  }
  const before = u > 0 ? (branch[u - 1] as number) : -2;
  const after = u + 1 < count ? (branch[u + 1] as number) : -2;
  const same = (before === leaf ? 1 : 0) + (after === leaf ? 2 : 0);
  add(141, same, arc);
  const headOf = climb < 8 ? (tree.heads[token] as number) : -1;
  if (headOf >= 0) {
    add(143, relation, scene.tag[headOf] as number, side);
    add(145, relation, headOf < token ? 1 : 0, near);
  }
  // edges of the smallest clause or phrase that begins or ends here
  if (climb < 8 && unit.pair < 0) {
    add(147, relation, unit.first === (tree.subtreeFirst[token] as number) ? 1 : 0, unit.end === (tree.subtreeEnd[token] as number) ? near : ~near);
  }
  const quotations = (frame.hasBefore ? 1 : 0) + (frame.hasAfter ? 2 : 0);
  add(148, quotations, side, t);
  add(150, quotations * 3 + side, own, t);
  add(151, (u === 0 ? 1 : 0) + (u === count - 1 ? 2 : 0), side, t);
  add(152, capital[unit.first] as number, side, t);
  add(153, lexical[unit.first] as number, side, relation);
  add(154, fine[unit.first] as number, side);

  if (unit.pair >= 0) quotationFeatures(scene, unit, side, Math.abs(away), own, cueClass, add);
  else if (unit.first > 0) {
    const previous = u > 0 ? units[u - 1]! : null;
    const next = u + 1 < count ? units[u + 1]! : null;
    add(156, previous && previous.pair >= 0 ? lastWord(scene, previous) : 0, side, t);
    add(157, next && next.pair >= 0 ? (scene.word[next.first + 1] ?? 0) : 0, side, w);
  }
  add(158, document.tokens[cue]!.sentence === 0 ? 1 : 0, side, t);
}

function lastWord(scene: Scene, unit: Unit): number {
  return scene.word[Math.max(unit.end - 2, unit.first)] as number;
}

function quotationFeatures(
  scene: Scene, unit: Unit, side: number, away: number, own: number, cueClass: number,
  add: (template: number, a: number, b?: number, c?: number) => void,
): void {
  const { document, pairs, capital, word } = scene;
  const size = unit.end - unit.first;
  const length = size < 4 ? 0 : size < 6 ? 1 : size < 9 ? 2 : size < 16 ? 3 : size < 40 ? 4 : 5;
  const near = Math.min(away, 5);
  const place = side * 8 + unit.gap;
  const last = lastWord(scene, unit);
  const inside = Math.min(unit.first + 1, unit.end - 1);
  const begins = capital[inside] as number;
  const pair = pairs[unit.pair]!;
  const ending = pair.ending === "closed" ? 0 : pair.ending === "unclosed" ? 1 : 2;
  add(170, place, length);
  add(171, place, last, begins);
  add(172, place, near, length);
  add(173, place, own);
  add(174, place, own, length * 2 + begins);
  add(175, place, cueClass, near * 2 + begins);
  add(176, place, ending, length);
  const before = unit.first > 0 ? (word[unit.first - 1] as number) : EDGE;
  const after = unit.end < document.tokens.length ? (word[unit.end] as number) : EDGE;
  add(177, place, before);
  add(178, place, after);
  add(179, place, before, last);
  add(180, place, last, after);
  const sentence = document.sentences[document.tokens[unit.first]!.sentence]!;
  const lastSentence = document.sentences[document.tokens[unit.end - 1]!.sentence]!;
  const alone = (unit.first <= sentence.firstToken ? 1 : 0) + (unit.end >= lastSentence.endToken ? 2 : 0);
  add(181, place, alone, begins);
  add(182, place, alone, own);
  add(183, place, alone, cueClass * 8 + length);
}
