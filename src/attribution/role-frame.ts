/**
 * What is worked out once for the window around a cue, before its units are looked at one by one: how each hangs on the cue, and what stands between.
 *
 * @example
 * // Lee said taxes would rise, but few agreed.
 * // "rise": one step down from "said", by ccomp; between "few" and "said" are a comma and "but"
 */
import { combine, hashText } from "../model/hash.js";
import type { Scene } from "../scene/scene.js";
import { MOST_UNITS, type Unit, type Window } from "./window.js";

/** What stands beyond the ends of a window. */
export const EDGE: number = hashText("(edge)");
const QUOTATION = hashText("(quotation)");
/** How many steps of a path through the tree are told apart. */
const STEPS = 4;

/** What is worked out once for a window: by unit, in memory that the next window's frame is written into. */
export interface Frame {
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
  /** How much the unit is a rival of the cue (see `rivals.ts`), and the greatest between both. */
  readonly rival: Int32Array;
  readonly rivalBetween: Int32Array;
  hasBefore: boolean;
  hasAfter: boolean;
}

/** A frame with room for the largest window. */
export function createFrame(): Frame {
  const column = (): Int32Array => new Int32Array(MOST_UNITS);
  return {
    word: column(), tag: column(), cluster: column(), anchor: column(), up: column(), upPath: column(), downPath: column(), branch: column(),
    between: column(), rival: column(), rivalBetween: column(), hasBefore: false, hasAfter: false,
  };
}

/** Works out the frame of a window; linear in it. */
export function setFrame(frame: Frame, scene: Scene, window: Window, rivals: Uint8Array): void {
  const { units, head } = window;
  const { tree, document } = scene;
  const { heads, relations } = tree;
  const count = units.length;
  const cue = units[head]!.first;
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
      frame.upPath[u] = 0;
      frame.downPath[u] = 0;
      frame.branch[u] = -1;
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

  for (let u = 0; u < count; u++) frame.rival[u] = u === head || units[u]!.pair >= 0 ? 0 : (rivals[units[u]!.first] as number);
  frame.hasBefore = walk(frame, scene, units, head, -1);
  frame.hasAfter = walk(frame, scene, units, head, 1);
}

/** Notes what stands between the cue and each unit on one side of it, and says whether a quotation is among these. */
function walk({ between, rival, rivalBetween }: Frame, scene: Scene, units: readonly Unit[], head: number, step: 1 | -1): boolean {
  between[head] = rivalBetween[head] = 0;
  let seen = 0;
  let greatest = 0;
  let hasQuotation = false;
  for (let u = head + step; u >= 0 && u < units.length; u += step) {
    between[u] = seen;
    rivalBetween[u] = greatest;
    if (units[u]!.pair >= 0) hasQuotation = true;
    seen = pass(scene, units[u]!, seen);
    greatest = Math.max(greatest, rival[u] as number);
  }
  return hasQuotation;
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
