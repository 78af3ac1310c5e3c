/**
 * Learns the parser with a dynamic oracle (Goldberg and Nivre 2013): it follows its own transitions, mistakes among
 * them, and is told in every state which transitions lose the fewest arcs of the right tree.
 *
 * @example
 * const parser = trainParser(vocabulary, sets, settings);
 */
import type { Document, Sentence } from "../../src/document/document.js";
import { combine } from "../../src/model/hash.js";
import { readAtoms, type Vocabulary } from "../../src/syntax/atoms.js";
import { BITS, LEFT_RELATIONS, OUTPUTS, RIGHT_RELATIONS } from "../../src/syntax/hang.js";
import {
  type ParseLayout, parseLayout, type ParseView, PLACES, STATE_ROWS, stateRows, viewDocument, WORD_ROWS, wordRows,
} from "../../src/syntax/parse-features.js";
import { hangMarks, nextWords } from "../../src/syntax/punctuation.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import {
  apply, createState, isDone, LEFT, legal, type ParseState, RIGHT, SHIFT, startSentence, type Transition,
} from "../../src/syntax/transitions.js";
import { seeded, shuffle } from "../random.js";
import { type AlignedArticle, UNKNOWN } from "./align.js";
import { addRowGradients, addRows, createNetwork, score, type TrainedSyntaxNetwork, unscore, update } from "./network.js";

export interface ParserSettings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** How often a hidden unit is left out. */
  readonly dropout: number;
  /** How often a row of a word or of a state is left out. */
  readonly rowDropout: number;
  readonly seed: number;
}

/** Articles with the tags that the tagger gives them, seen `repeat` times an epoch. */
export interface TaggedSet {
  readonly articles: readonly { readonly gold: AlignedArticle; readonly tags: Int32Array }[];
  readonly repeat: number;
}

/** Which rows of a sentence are left out, and what share of them. */
interface Thinning {
  readonly share: number;
  readonly salt: number;
}
const NO_THINNING: Thinning = { share: 0, salt: 0 };

export interface TrainedParser {
  readonly layout: ParseLayout;
  readonly vocabulary: Vocabulary;
  readonly network: TrainedSyntaxNetwork;
}

interface Workspace {
  readonly active: Float32Array;
  readonly back: Float32Array;
  readonly scores: Float32Array;
  readonly rows: Int32Array;
  readonly wordRows: Int32Array;
  /** Sums by place and word of the sentence. */
  sums: Float32Array;
  summed: Uint8Array;
  gradients: Float32Array;
}

export function trainParser(vocabulary: Vocabulary, sets: readonly TaggedSet[], settings: ParserSettings): TrainedParser {
  const layout = parseLayout(vocabulary);
  const { hidden, epochs, rate, dropout, rowDropout, seed } = settings;
  const network = createNetwork({ rows: layout.count, hidden, outputs: OUTPUTS, seed });
  const random = seeded(seed + 1);
  const items: { gold: AlignedArticle; view: ParseView; children: readonly number[][]; sentence: Sentence; source: number; state: ParseState }[] = [];
  sets.forEach(({ articles, repeat }, source) => {
    for (const { gold, tags } of articles) {
      const view = viewDocument(gold.document, readAtoms(gold.document, vocabulary), tags);
      const { tokens } = gold.document;
      const state = createState(tokens.length);
      for (const { firstToken, endToken } of gold.document.sentences) nextWords(tokens, tags, firstToken, endToken, state.words);
      const heads = headsOfWords(gold.heads, state.words);
      const children: number[][] = tokens.map(() => []);
      heads.forEach((head, at) => {
        if (head >= 0) (children[head] as number[]).push(at);
      });
      for (const sentence of gold.document.sentences) {
        if (!isTree(gold, sentence)) continue;
        for (let r = 0; r < repeat; r++) items.push({ gold: { ...gold, heads }, view, children, sentence, source, state });
      }
    }
  });
  const work: Workspace = {
    active: new Float32Array(hidden), back: new Float32Array(hidden), scores: new Float32Array(OUTPUTS),
    rows: new Int32Array(STATE_ROWS), wordRows: new Int32Array(WORD_ROWS),
    sums: new Float32Array(0), summed: new Uint8Array(0), gradients: new Float32Array(0),
  };
  const kept = new Uint8Array(hidden);
  let place = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const item of items) {
      const progress = place++ / (items.length * epochs);
      for (let h = 0; h < hidden; h++) kept[h] = random() < dropout ? 0 : 1;
      const thinning = { share: rowDropout, salt: Math.floor(random() * 2 ** 31) };
      learnSentence(network, layout, item, work, kept, 1 / (1 - dropout), thinning, progress < 0.05 ? 0 : 0.9, random);
      if (place % 4 === 0) update(network, rate * (1 - progress));
    }
  }
  return { layout, vocabulary, network };
}

/** Leaves rows out by chance; the same salt and call leave out the same, so that a gradient goes where the sum came from. */
function thin(rows: Int32Array, count: number, { share, salt }: Thinning, call: number): number {
  let kept = 0;
  for (let r = 0; r < count; r++) {
    if ((combine(rows[r] as number, salt, call, 0) >>> 0) / 2 ** 32 >= share) rows[kept++] = rows[r] as number;
  }
  return kept;
}

/** Heads without marks: what hangs from a mark hangs from the word above it, and marks themselves from nothing. */
function headsOfWords(heads: Int32Array, words: Int32Array): Int32Array {
  return heads.map((head, at) => {
    if (words[at] !== at) return UNKNOWN;
    let up = head;
    for (let steps = 0; up >= 0 && words[up] !== up; steps++) up = steps > 10 ? UNKNOWN : (heads[up] as number);
    return up === -1 && head !== -1 ? UNKNOWN : up;
  });
}

/** A sentence whose known heads make no circle. */
function isTree({ heads }: AlignedArticle, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    let up = at;
    for (let steps = 0; up >= 0; steps++) {
      if (steps > endToken - firstToken) return false;
      up = heads[up] as number;
    }
  }
  return true;
}

function learnSentence(
  network: TrainedSyntaxNetwork, layout: ParseLayout,
  item: { gold: AlignedArticle; view: ParseView; children: readonly number[][]; sentence: Sentence; source: number; state: ParseState },
  work: Workspace, kept: Uint8Array, boost: number, thinning: Thinning, explore: number, random: () => number,
): void {
  const { gold, view, children, sentence, source } = item;
  const { hidden } = network;
  const { active, back, scores, rows } = work;
  const { firstToken: first, endToken: end } = sentence;
  makeRoom(work, (end - first + 1) * PLACES, hidden);
  const state = item.state;
  clearSentence(state, first, end);
  const onStack = new Uint8Array(end - first + 1);
  startSentence(state, first, end);
  let states = 0;
  while (!isDone(state)) {
    const may = legal(state);
    const count = thin(rows, stateRows(layout, view, state, rows), thinning, -++states);
    const spots = sumState(network, layout, view, state, work, rows, count, source, thinning);
    for (let h = 0; h < hidden; h++) active[h] = kept[h] === 1 && (active[h] as number) > 0 ? (active[h] as number) * boost : 0;
    score(network, active, 0, 3, scores);
    const costs = transitionCosts(state, gold, children, onStack, first);
    let least = Infinity;
    for (let t = 0; t < 3; t++) if (may & (1 << t)) least = Math.min(least, costs[t] as number);
    let chosen = -1;
    let bestGold = -1;
    for (let t = 0; t < 3; t++) {
      if (!(may & (1 << t))) continue;
      if (chosen < 0 || (scores[t] as number) > (scores[chosen] as number)) chosen = t;
      if (costs[t] === least && (bestGold < 0 || (scores[t] as number) > (scores[bestGold] as number))) bestGold = t;
    }
    if (random() >= explore) chosen = bestGold;
    const top = state.depth > 0 ? (state.stack[state.depth - 1] as number) : -1;
    const below = state.depth > 1 ? (state.stack[state.depth - 2] as number) : -1;
    // The relation is learned where the arc is right, whichever way the parse goes.
    const goldHead = top >= 0 ? (gold.heads[top] as number) : UNKNOWN;
    const goldRelation = top >= 0 ? (gold.relations[top] as number) : -1;
    const leftRight = goldHead >= 0 && goldHead === state.next && state.next < end;
    const arcBase = leftRight ? LEFT_RELATIONS : goldHead >= 0 && goldHead === below ? RIGHT_RELATIONS : -1;
    back.fill(0);
    if (may !== (may & -may)) {
      transitionErrors(scores, may, costs, least);
      unscore(network, active, 0, 3, scores, back);
    }
    const predictedBase = chosen === LEFT ? LEFT_RELATIONS : RIGHT_RELATIONS;
    let relation = 0;
    if (chosen !== SHIFT && !(chosen === LEFT && state.next === end)) {
      score(network, active, predictedBase, predictedBase + RELATIONS.length, scores);
      relation = bestRelation(scores, predictedBase);
    }
    if (arcBase >= 0 && goldRelation > 0 && RELATIONS[goldRelation] !== "dep") {
      if (arcBase !== predictedBase || chosen === SHIFT) score(network, active, arcBase, arcBase + RELATIONS.length, scores);
      relationErrors(scores, arcBase, goldRelation);
      unscore(network, active, arcBase, arcBase + RELATIONS.length, scores, back);
    }
    for (let h = 0; h < hidden; h++) back[h] = (active[h] as number) > 0 ? (back[h] as number) * boost : 0;
    addRowGradients(network, rows, count, back, 0);
    for (const spot of spots) for (let h = 0; h < hidden; h++) work.gradients[spot * hidden + h] = (work.gradients[spot * hidden + h] as number) + (back[h] as number);
    if (chosen === SHIFT) onStack[state.next - first] = 1;
    else if (top >= 0) onStack[top - first] = 0;
    apply(state, chosen as Transition, relation, BITS[relation] as number);
  }
  for (let at = first; at <= end; at++) {
    for (let p = 0; p < PLACES; p++) {
      const spot = (at - first) * PLACES + p;
      if (work.summed[spot] === 0) continue;
      const count = thin(work.wordRows, wordRows(layout, view, p, at, first, end, source, work.wordRows), thinning, spot);
      addRowGradients(network, work.wordRows, count, work.gradients, spot * hidden);
    }
  }
}

/** Forgets what an earlier pass over the sentence left behind. */
function clearSentence(state: ParseState, first: number, end: number): void {
  for (const links of [state.heads, state.left1, state.left2, state.right1, state.right2]) links.fill(-1, first, end);
  for (const counts of [state.leftCount, state.rightCount, state.childBits]) counts.fill(0, first, end);
}

function makeRoom(work: Workspace, spots: number, hidden: number): void {
  if (work.summed.length < spots) {
    work.sums = new Float32Array(spots * hidden);
    work.summed = new Uint8Array(spots);
    work.gradients = new Float32Array(spots * hidden);
  }
  work.sums.fill(0, 0, spots * hidden);
  work.gradients.fill(0, 0, spots * hidden);
  work.summed.fill(0);
}

/** Sums the hidden layer of a state into `work.active`; returns where the sums of its words stand. */
function sumState(
  network: TrainedSyntaxNetwork, layout: ParseLayout, view: ParseView, state: ParseState, work: Workspace,
  rows: Int32Array, count: number, source: number, thinning: Thinning,
): number[] {
  const { hidden } = network;
  const { active, sums, summed } = work;
  const { first, end, stack, depth, next } = state;
  const words = [depth > 1 ? (stack[depth - 2] as number) : -1, depth > 0 ? (stack[depth - 1] as number) : -1, next];
  const spots: number[] = [];
  active.fill(0);
  for (let p = 0; p < PLACES; p++) {
    const at = words[p] as number;
    if (at < 0) continue;
    const spot = (at - first) * PLACES + p;
    spots.push(spot);
    if (summed[spot] === 0) {
      summed[spot] = 1;
      const own = thin(work.wordRows, wordRows(layout, view, p, at, first, end, source, work.wordRows), thinning, spot);
      addRows(network, work.wordRows, own, sums, spot * hidden);
    }
    for (let h = 0; h < hidden; h++) active[h] = (active[h] as number) + (sums[spot * hidden + h] as number);
  }
  addRows(network, rows, count, active, 0);
  return spots;
}

const costs = new Float64Array(3);

/** How many arcs of the right tree each transition puts out of reach. */
function transitionCosts(
  { stack, depth, next, end, heads }: ParseState, gold: AlignedArticle, children: readonly number[][], onStack: Uint8Array, first: number,
): Float64Array {
  costs.fill(0);
  const top = depth > 0 ? (stack[depth - 1] as number) : -1;
  const below = depth > 1 ? (stack[depth - 2] as number) : -1;
  if (next < end) {
    const head = gold.heads[next] as number;
    let lost = head >= 0 && head < next && head !== top && onStack[head - first] === 1 ? 1 : 0;
    for (const child of children[next] as number[]) if (child < next && onStack[child - first] === 1 && heads[child] === -1) lost += 1;
    costs[SHIFT] = lost;
  }
  if (top < 0) return costs;
  let stranded = 0;
  for (const child of children[top] as number[]) if (child >= next) stranded += 1;
  const head = gold.heads[top] as number;
  const goldHead = head === -1 ? end : head;
  costs[LEFT] = stranded + (head !== UNKNOWN && (goldHead === below || goldHead > next) ? 1 : 0);
  costs[RIGHT] = stranded + (head !== UNKNOWN && goldHead >= next ? 1 : 0);
  return costs;
}

function transitionErrors(scores: Float32Array, may: number, cost: Float64Array, least: number): void {
  let most = -Infinity;
  for (let t = 0; t < 3; t++) if (may & (1 << t)) most = Math.max(most, scores[t] as number);
  let total = 0;
  let right = 0;
  for (let t = 0; t < 3; t++) {
    const value = may & (1 << t) ? Math.exp((scores[t] as number) - most) : 0;
    scores[t] = value;
    total += value;
    if (value > 0 && cost[t] === least) right += value;
  }
  for (let t = 0; t < 3; t++) {
    const value = scores[t] as number;
    scores[t] = value / total - (value > 0 && cost[t] === least ? value / right : 0);
  }
}

function relationErrors(scores: Float32Array, base: number, gold: number): void {
  let most = -Infinity;
  for (let r = 1; r < RELATIONS.length; r++) most = Math.max(most, scores[base + r] as number);
  let total = 0;
  scores[base] = 0;
  for (let r = 1; r < RELATIONS.length; r++) {
    scores[base + r] = Math.exp((scores[base + r] as number) - most);
    total += scores[base + r] as number;
  }
  for (let r = 1; r < RELATIONS.length; r++) scores[base + r] = (scores[base + r] as number) / total;
  scores[base + gold] = (scores[base + gold] as number) - 1;
}

function bestRelation(scores: Float32Array, base: number): number {
  let best = 1;
  for (let r = 2; r < RELATIONS.length; r++) if ((scores[base + r] as number) > (scores[base + best] as number)) best = r;
  return best;
}

/** Parses before the network is rounded and packed. */
export function parseWith({ layout, vocabulary, network }: TrainedParser, document: Document, tags: Int32Array, source: number = 0): ParseState {
  const view = viewDocument(document, readAtoms(document, vocabulary), tags);
  const { hidden } = network;
  const work: Workspace = {
    active: new Float32Array(hidden), back: new Float32Array(hidden), scores: new Float32Array(OUTPUTS),
    rows: new Int32Array(STATE_ROWS), wordRows: new Int32Array(WORD_ROWS),
    sums: new Float32Array(0), summed: new Uint8Array(0), gradients: new Float32Array(0),
  };
  const { active, scores, rows } = work;
  const state = createState(document.tokens.length);
  for (const { firstToken, endToken } of document.sentences) {
    makeRoom(work, (endToken - firstToken + 1) * PLACES, hidden);
    nextWords(document.tokens, tags, firstToken, endToken, state.words);
    startSentence(state, firstToken, endToken);
    while (!isDone(state)) {
      const may = legal(state);
      const count = stateRows(layout, view, state, rows);
      sumState(network, layout, view, state, work, rows, count, source, NO_THINNING);
      for (let h = 0; h < hidden; h++) if ((active[h] as number) < 0) active[h] = 0;
      score(network, active, 0, 3, scores);
      let chosen = -1;
      for (let t = 0; t < 3; t++) if (may & (1 << t) && (chosen < 0 || (scores[t] as number) > (scores[chosen] as number))) chosen = t;
      let relation = 0;
      if (chosen !== SHIFT && !(chosen === LEFT && state.next === endToken)) {
        const base = chosen === LEFT ? LEFT_RELATIONS : RIGHT_RELATIONS;
        score(network, active, base, base + RELATIONS.length, scores);
        relation = bestRelation(scores, base);
      }
      apply(state, chosen as Transition, relation, BITS[relation] as number);
    }
    hangMarks(document.tokens, firstToken, endToken, state.words, state.heads);
    for (let at = firstToken; at < endToken; at++) if (state.words[at] !== at && state.heads[at] !== -1) state.relations[at] = RELATIONS.indexOf("punct");
  }
  return state;
}
