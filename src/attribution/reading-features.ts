/**
 * What a model sees of a whole reading of a report, once its source and its content are there to be looked at.
 *
 * The features of roles see a unit and the labels beside it; these see what came of all: whether the content is a clause of its
 * own, what was cut off at its edges, whose the words beside it are. After Collins (2000) and Charniak and Johnson (2005), who
 * choose among the likeliest trees of a sentence in this way.
 *
 * @example
 * // Lee said taxes would rise on Monday. — two readings; in one of them "on" is cut off from the clause that it hangs on
 */
import type { TokenRange } from "../document/document.js";
import { addFeature, type Features } from "../model/features.js";
import { hashText } from "../model/hash.js";
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** A reading among those of its cue. */
export interface Seen {
  readonly proposal: Proposal;
  /** Its chance at first sight, see `chance.ts`. */
  readonly chance: number;
  /** Its place among the readings of the cue, and how many there are. */
  readonly rank: number;
  readonly count: number;
  /** How many times likelier the first one is, as a logarithm; below 0 where it is first for having a source that likelier ones lack. */
  readonly behind: number;
}

const NONE = hashText("(none)");
/** Of a long run of words, so many are looked at. */
const MOST_LOOKED_AT = 80;
/** So many pieces of a content are. */
const MOST_PIECES = 4;
/** So many cues on each side of one are its neighbours. */
const NEIGHBOURS = 12;

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function sizeOf(words: number): number {
  return words < 2 ? 0 : words < 3 ? 1 : words < 5 ? 2 : words < 9 ? 3 : words < 17 ? 4 : words < 33 ? 5 : 6;
}

/** The word of the run on which the others hang: the one nearest the root, of equals the first. */
function headOf({ tree: { depth } }: Scene, { firstToken, endToken }: TokenRange): number {
  let best = firstToken;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + MOST_LOOKED_AT); i++) if ((depth[i] as number) < (depth[best] as number)) best = i;
  return best;
}

function contains({ firstToken, endToken }: TokenRange, token: number): boolean {
  return firstToken <= token && token < endToken;
}

/** How sure the cue is, whether it is one of speech, and how sure the reading is, in steps. */
function stepsOf({ speech, other, probability }: Proposal): { readonly cue: number; readonly speech: number; readonly roles: number } {
  const sum = Math.min(speech + other, 0.9999);
  const share = speech / sum;
  return {
    cue: Math.floor(clip(Math.log(sum / (1 - sum)) * 1.5, 9)),
    speech: share < 0.3 ? 0 : share < 0.7 ? 1 : 2,
    roles: Math.floor(clip(Math.log(Math.max(probability, 1e-6)) * 2, 12)),
  };
}

/** Adds what is the same in all readings of a cue. */
export function addCue({ document, tree, word, lemma, tag, cluster, fine, lexical, pairOf }: Scene, proposal: Proposal, features: Features): void {
  const { head, quoted } = proposal;
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);
  const steps = stepsOf(proposal);
  const own = lemma[head] as number;
  const penn = tag[head] as number;
  const role = tree.relations[head] as number;
  const above = tree.heads[head] as number;
  const { sentence, paragraph } = document.tokens[head]!;
  add(1, steps.cue);
  add(2, steps.speech, steps.cue);
  add(3, own);
  add(4, own, steps.speech);
  add(5, own, penn);
  add(6, fine[head] as number);
  add(7, lexical[head] as number, penn);
  add(8, cluster[head] as number);
  add(9, word[head] as number, role);
  add(10, role, penn, quoted ? 1 : 0);
  add(11, role, own);
  add(12, above < 0 ? NONE : (lemma[above] as number), role);
  add(13, (pairOf[head] as number) < 0 ? 0 : 1, quoted ? 1 : 0, steps.speech);
  add(14, sentence === 0 ? 1 : 0, own);
  add(15, paragraph === 0 ? 1 : 0, quoted ? 1 : 0);
}

/** Adds what its source, its content and its cue are like. */
export function addParts(scene: Scene, { proposal, chance, rank, count, behind }: Seen, features: Features): void {
  const { document: { tokens, sentences }, tree, word, lemma, tag, cluster, fine, lexical, capital } = scene;
  const { source, cue, content, head } = proposal;
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);
  const steps = stepsOf(proposal);
  const own = lemma[head] as number;
  const kind = fine[head] as number;
  const classes = lexical[head] as number;
  const penn = tag[head] as number;
  const at = (list: Int32Array, i: number): number => (i < 0 || i >= tokens.length ? NONE : (list[i] as number));
  const lag = Math.floor(Math.min(behind * 2, 8));
  add(20, steps.roles);
  add(21, Math.floor(chance * 20));
  add(22, steps.cue, steps.roles);
  add(23, steps.speech, steps.roles);
  add(24, rank, lag);
  add(25, Math.min(rank, 3), count, steps.roles);
  add(26, lag, steps.cue);

  let cueWords = 0;
  for (let i = cue.firstToken; i < cue.endToken; i++) cueWords = (Math.imul(cueWords, 31) + (word[i] as number)) | 0;
  add(30, cueWords);
  add(31, cue.endToken - cue.firstToken, cue.endToken - head);
  add(32, at(word, cue.endToken), own);
  add(33, at(word, cue.firstToken - 1));
  add(34, at(tag, cue.endToken), at(tag, cue.firstToken - 1));

  let sourceTag = 0;
  if (source) {
    const top = headOf(scene, source);
    const side = source.firstToken < head ? 0 : 1;
    const away = Math.min(side === 1 ? source.firstToken - cue.endToken : cue.firstToken - source.endToken, 12);
    const relation = tree.heads[top] === head ? (tree.relations[top] as number) + 1 : 0;
    const edges = ((tree.subtreeFirst[top] as number) === source.firstToken ? 2 : 0) + ((tree.subtreeEnd[top] as number) === source.endToken ? 1 : 0);
    sourceTag = tag[top] as number;
    add(40, word[top] as number);
    add(41, sourceTag, side);
    add(42, cluster[top] as number);
    add(43, cluster[top] as number, kind);
    add(44, word[top] as number, own);
    add(45, sourceTag, own, side);
    add(46, fine[top] as number, classes);
    add(47, word[source.firstToken] as number, side);
    add(48, tag[source.firstToken] as number, tag[source.endToken - 1] as number, side);
    add(49, Math.min(source.endToken - source.firstToken, 9), side);
    add(50, away, side);
    add(51, away, relation, side);
    add(52, relation, penn, side);
    add(53, capital[top] as number, sourceTag, kind);
    add(54, relation, own);
    add(55, at(word, source.firstToken - 1), side);
    add(56, at(word, source.endToken), side);
    add(57, edges, side, relation);
    add(58, edges, steps.roles);
  } else {
    add(38, own);
    add(39, classes, penn);
  }

  const quoted = proposal.quoted ? 1 : 0;
  const clausal = proposal.clausal ? 1 : 0;
  const size = sizeOf(content.reduce((sum, piece) => sum + piece.endToken - piece.firstToken, 0));
  add(60, size, quoted);
  add(61, size, own);
  add(62, size, kind, steps.speech);
  add(63, content.length, quoted);
  add(64, size, steps.cue);
  add(65, quoted, steps.cue, steps.speech);
  add(66, quoted, own);
  add(67, clausal, own);
  add(68, clausal, steps.cue);
  add(69, lag, source ? 1 : 0, size);
  add(70, sourceTag, size, quoted);
  add(71, sourceTag, own, quoted);
  add(72, source ? 1 : 0, size, steps.speech);
  add(73, source ? 1 : 0, steps.roles, quoted);

  for (let n = 0; n < Math.min(content.length, MOST_PIECES - 1); n++) {
    const piece = content[n]!;
    const { firstToken, endToken, gap } = piece;
    const top = headOf(scene, piece);
    const side = firstToken < head ? 0 : 1;
    const later = n === 0 ? 0 : 1;
    const relation = tree.heads[top] === head ? (tree.relations[top] as number) + 1 : 0;
    const starts = firstToken === sentences[tokens[firstToken]!.sentence]!.firstToken ? 1 : 0;
    const ends = endToken >= sentences[tokens[endToken - 1]!.sentence]!.endToken - 1 ? 1 : 0;
    const away = Math.min(side === 1 ? firstToken - cue.endToken : cue.firstToken - endToken, 12);
    const edges = ((tree.subtreeFirst[top] as number) === firstToken ? 2 : 0) + ((tree.subtreeEnd[top] as number) === endToken ? 1 : 0);
    add(80, later, relation, side);
    add(81, relation, own, side);
    add(82, tag[top] as number, side, quoted);
    add(83, tag[top] as number, own);
    add(84, word[firstToken] as number, side, later);
    add(85, word[firstToken] as number, own);
    add(86, tag[firstToken] as number, side, later);
    add(87, word[endToken - 1] as number, side);
    add(88, tag[endToken - 1] as number, side);
    add(89, at(word, endToken), side, ends);
    add(90, at(word, firstToken - 1), side, starts);
    add(91, starts, ends, side * 8 + gap);
    add(92, away, side, gap);
    add(93, gap, steps.roles);
    add(94, cluster[top] as number, classes);
    add(95, relation, tag[top] as number, kind);
    add(96, word[top] as number, own);
    add(97, at(tag, endToken), tag[endToken - 1] as number, side);
    add(98, edges, side, relation);
    add(99, edges, steps.roles);
    add(100, tree.relations[top] as number, tag[top] as number, side);
  }
}

/** Adds how it stands to the readings of the cues around: `all` are the likeliest, in order, and its own is at `place`. */
export function addNeighbours({ tag, lemma, lexical }: Scene, { proposal, chance }: Seen, all: readonly Ranked[], place: number, features: Features): void {
  const { source, content, head } = proposal;
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);
  const holds = (pieces: readonly Piece[], token: number): boolean => pieces.some((piece) => contains(piece, token));
  // how sure the surest is that holds its cue, whose cue it holds, that has words of its own, and that has the same source
  let around = 0;
  let inside = 0;
  let rival = 0;
  let same = 0;
  // and that holds its cue but not its source
  let across = 0;
  for (let n = Math.max(0, place - NEIGHBOURS); n < Math.min(all.length, place + NEIGHBOURS + 1); n++) {
    if (n === place) continue;
    const { proposal: other, chance: theirs } = all[n]!;
    const level = theirs < 0.35 ? 1 : theirs < 0.65 ? 2 : 3;
    if (holds(other.content, head)) {
      around = Math.max(around, level);
      if (source && !holds(other.content, source.firstToken)) across = Math.max(across, level);
    } else if (holds(content, other.head)) inside = Math.max(inside, level);
    else if (holds(other.content, content[0]!.firstToken) || holds(content, other.content[0]!.firstToken)) rival = Math.max(rival, level);
    if (source && other.source && other.source.firstToken === source.firstToken) same = Math.max(same, level);
    if (source && contains(source, other.head)) rival = Math.max(rival, level + 3);
    if (other.source && contains(other.source, head)) rival = Math.max(rival, level + 6);
  }
  const own = lemma[head] as number;
  const classes = lexical[head] as number;
  add(110, around, inside, rival);
  add(111, around, own);
  add(112, rival, own);
  add(113, inside, own);
  add(114, around, tag[head] as number, classes);
  add(115, same, classes);
  add(116, same, around, rival);
  add(117, Math.floor(chance * 10), around, rival);
  add(118, across, around, source ? 1 : 0);
  add(119, across, own);
}

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
