/**
 * What a cue may take as its source and its content: the words of its sentence, and the quotations around them.
 *
 * A quotation counts as one unit, since an attribution outside it takes it whole. The window holds the units of
 * the cue's sentence at the cue's level of quotation, up to two quotations before it and up to four after it.
 *
 * @example
 * // “A. B,” Lee told the court. “C.” She left. — the window of "told": [“A. B,”] [Lee] [told] [the] [court] [.] [“C.”]
 */
import { OUTSIDE, quotationAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";

/** A word or a whole quotation. */
export interface Unit {
  /** Its tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** The quotation that it is, or -1; one continued over paragraphs is one unit that ends with its last part. */
  readonly pair: number;
  /**
   * How it stands to the sentence of the cue: 0 inside; before or after it, 1 adjoining, 2 in the same paragraph with
   * other text between, 3 opening the next paragraph, 4 further on.
   */
  readonly gap: number;
}

/** The units around a cue's head, and the place of the head among them. */
export interface Window {
  readonly units: readonly Unit[];
  readonly head: number;
  readonly level: number;
}

const MOST_BEFORE = 2;
const MOST_AFTER = 4;
/** How many tokens beyond the sentence are looked at for further quotations. */
const REACH = 400;
/** A sentence longer than this is cut, so that the work stays linear in the article. */
const LONGEST = 80;
/** More units than a window has. */
export const MOST_UNITS: number = LONGEST + MOST_BEFORE + 1 + LONGEST + MOST_AFTER;

/** The window of the cue whose head is `token`. */
export function windowOf(scene: Scene, token: number): Window {
  const { document, pairFirst, pairEnd, pairOf } = scene;
  const { tokens, sentences } = document;
  const level = pairOf[token] as number;
  const floor = level < 0 ? 0 : (pairFirst[level] as number);
  const ceiling = level < 0 ? tokens.length : (pairEnd[level] as number);

  const left: Unit[] = [];
  let i = token - 1;
  let start = sentences[tokens[token]!.sentence]!.firstToken;
  for (; i >= Math.max(start, floor) && left.length < LONGEST; ) {
    const pair = quotationAt(scene, i, level);
    if (pair === OUTSIDE) break;
    if (pair < 0) {
      left.push({ first: i, end: i + 1, pair: -1, gap: 0 });
      i--;
    } else {
      const first = pairFirst[firstPart(scene, pair)] as number;
      left.push({ first, end: pairEnd[pair] as number, pair, gap: 0 });
      i = first - 1;
      if (first < tokens.length) start = Math.min(start, sentences[tokens[first]!.sentence]!.firstToken);
    }
  }
  // quotations before the sentence
  let gap = 1;
  const paragraph = tokens[token]!.paragraph;
  for (let found = 0, looked = 0; i >= floor && found < MOST_BEFORE && looked < REACH; looked++) {
    const pair = quotationAt(scene, i, level);
    if (pair === OUTSIDE) break;
    const away = paragraph - tokens[i]!.paragraph;
    if (away > 1) break;
    if (pair < 0) {
      if (away > 0) break;
      gap = 2;
      i--;
      continue;
    }
    const first = pairFirst[firstPart(scene, pair)] as number;
    left.push({ first, end: pairEnd[pair] as number, pair, gap: away > 0 ? 3 : gap });
    found++;
    i = first - 1;
  }

  const units = left.reverse();
  const head = units.length;
  units.push({ first: token, end: token + 1, pair: -1, gap: 0 });

  i = token + 1;
  let end = sentences[tokens[token]!.sentence]!.endToken;
  for (let taken = 0; i < Math.min(end, ceiling) && taken < LONGEST; taken++) {
    const pair = quotationAt(scene, i, level);
    if (pair === OUTSIDE) break;
    if (pair < 0) {
      units.push({ first: i, end: i + 1, pair: -1, gap: 0 });
      i++;
    } else {
      const last = lastPart(scene, pair);
      const after = Math.max(pairEnd[last] as number, i + 1);
      units.push({ first: i, end: after, pair, gap: 0 });
      i = after;
      if (last === pair) end = Math.max(end, sentences[tokens[after - 1]!.sentence]!.endToken);
      else end = after;
    }
  }
  // quotations after the sentence
  gap = 1;
  let previous = tokens[Math.max(i - 1, 0)]!.paragraph;
  for (let found = 0, looked = 0; i < ceiling && found < MOST_AFTER && looked < REACH; looked++) {
    const pair = quotationAt(scene, i, level);
    if (pair === OUTSIDE) break;
    const here = tokens[i]!.paragraph;
    if (pair < 0) {
      if (here !== previous) break;
      gap = 2;
      i++;
      continue;
    }
    const away = here - previous;
    if (away > 1) break;
    const last = lastPart(scene, pair);
    const after = Math.max(pairEnd[last] as number, i + 1);
    units.push({ first: i, end: after, pair, gap: away === 1 ? (gap === 1 ? 3 : 4) : gap });
    previous = tokens[after - 1]!.paragraph;
    found++;
    gap = 1;
    i = after;
  }
  return { units, head, level };
}

/** The first part of a quotation that goes on over paragraphs. */
function firstPart(scene: Scene, pair: number): number {
  let first = pair;
  for (let before = scene.pairs[first]!.continues; before !== null; before = scene.pairs[first]!.continues) first = before;
  return first;
}

/** The last part of a quotation that goes on over paragraphs. */
function lastPart(scene: Scene, pair: number): number {
  let last = pair;
  for (let next = scene.pairNext[last] as number; next >= 0; next = scene.pairNext[last] as number) last = next;
  return last;
}
