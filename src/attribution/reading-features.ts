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
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import { MOST_LOOKED_AT, MOST_PIECES, NONE, type Seen, stepsOf } from "./seen-reading.js";

function sizeOf(words: number): number {
  return words < 2 ? 0 : words < 3 ? 1 : words < 5 ? 2 : words < 9 ? 3 : words < 17 ? 4 : words < 33 ? 5 : 6;
}

/** The word of the run on which the others hang: the one nearest the root, of equals the first. */
function headOf({ tree: { depth } }: Scene, { firstToken, endToken }: TokenRange): number {
  let best = firstToken;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + MOST_LOOKED_AT); i++) if ((depth[i] as number) < (depth[best] as number)) best = i;
  return best;
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
