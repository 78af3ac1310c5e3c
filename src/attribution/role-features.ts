/**
 * What a model sees of a unit beside a cue to tell whether it is of the source, the cue, the content or none.
 *
 * @example
 * // Lee said taxes would rise, but few agreed.
 * //          ^ in the branch of said's ccomp, its first word; "but" is the first word after it
 */
import { combine } from "../model/hash.js";
import { compileTemplates, type Facts, type Templates } from "../model/templates.js";
import type { Scene } from "../scene/scene.js";
import { EDGE, type Frame } from "./role-frame.js";
import type { Unit, Window } from "./window.js";

/** Where there is no unit that could be a rival. */
const NO_UNIT = 9;

/** What is known of a unit, of the cue, and of both together; the features are made of these. */
const NAMES = [
  "cueLemma", "cueTag", "cueClass", "cueCluster", "opensArticle",
  "side", "word", "tag", "cluster", "fine", "capital", "lexical",
  "wordBefore", "wordAfter", "wordsBefore", "wordsAfter", "tagBefore", "clusterBefore", "clusterAfter", "edge", "lastInside", "firstInside",
  "far", "between", "up", "upPath", "downPath", "path", "arc", "near", "relation",
  "branchEdges", "branchWord", "branchRelation", "sameBranch", "headTag", "headSide", "startsHere", "endsHere",
  "quotations", "quotationsAndSide", "rival", "rivalBetween", "rivalBefore", "rivalAfter", "rivalBranch",
  "place", "length", "begins", "lengthAndBegins", "last", "nearAndBegins", "nearness", "ending", "tokenBefore", "tokenAfter", "alone", "classAndLength",
] as const;

/** The features, by what must hold of a unit to have them. */
const TEMPLATES = compileTemplates(NAMES, {
  always: [
    [100, "side"], [101, "side", "cueLemma"], [102, "side", "cueClass", "cueTag"], [103, "side", "word"], [104, "side", "tag"], [105, "side", "cluster"],
    [106, "word", "cueLemma", "side"], [107, "tag", "cueLemma", "side"], [108, "tag", "cueCluster", "side"],
    [109, "wordBefore", "side"], [110, "wordAfter", "side"], [111, "tagBefore", "tag", "side"], [118, "clusterBefore", "side"], [119, "clusterAfter", "side"],
    [120, "wordsBefore", "wordBefore", "side"], [121, "wordAfter", "wordsAfter", "side"],
    [122, "far"], [123, "far", "cueLemma"], [124, "far", "tag"],
    [125, "up", "upPath", "downPath"], [126, "path", "cueLemma", "side"], [127, "arc", "cueTag"], [128, "arc", "cueLemma"], [130, "relation", "side", "up"],
    [132, "arc", "tag"], [133, "arc", "between"], [134, "between", "side"], [136, "between", "tag", "word"], [141, "sameBranch", "arc"],
    [148, "quotations", "side", "tag"], [150, "quotationsAndSide", "cueLemma", "tag"], [151, "edge", "side", "tag"], [152, "capital", "side", "tag"],
    [153, "lexical", "side", "relation"], [154, "fine", "side"], [158, "opensArticle", "side", "tag"],
    [190, "rival", "side"], [191, "rivalBetween", "side"], [192, "rivalBetween", "arc"], [193, "rivalBetween", "tag", "side"],
    [194, "rivalAfter", "rivalBetween", "side"], [195, "rivalAfter", "tag", "word"], [196, "rivalBefore", "side", "tag"],
    [197, "rivalBranch", "arc"], [198, "rivalBranch", "rivalBetween", "side"], [199, "rival", "arc"], [200, "rivalBetween", "between"],
  ],
  // below an ancestor of the cue
  inBranch: [[137, "branchEdges", "arc"], [139, "branchWord", "branchRelation", "side"]],
  withHead: [[143, "relation", "headTag", "side"], [145, "relation", "headSide", "near"]],
  // of words: edges of the smallest clause or phrase that begins or ends here
  inSentence: [[147, "relation", "startsHere", "endsHere"]],
  ofWord: [[156, "lastInside", "side", "tag"], [157, "firstInside", "side", "word"]],
  ofQuotation: [
    [170, "place", "length"], [171, "place", "last", "begins"], [172, "place", "nearness", "length"], [173, "place", "cueLemma"],
    [174, "place", "cueLemma", "lengthAndBegins"], [175, "place", "cueClass", "nearAndBegins"], [176, "place", "ending", "length"],
    [177, "place", "tokenBefore"], [178, "place", "tokenAfter"], [179, "place", "tokenBefore", "last"], [180, "place", "last", "tokenAfter"],
    [181, "place", "alone", "begins"], [182, "place", "alone", "cueLemma"], [183, "place", "alone", "classAndLength"],
  ],
});

const { at: AT, bits: BITS } = TEMPLATES;

export const ROLE_TEMPLATES: Templates = TEMPLATES;

/** Writes what is known of unit `u` of the window into `facts`. */
export function readRoleFacts(scene: Scene, window: Window, frame: Frame, rivals: Uint8Array, u: number, facts: Facts): void {
  const { values } = facts;
  const { tree, document, lemma, lexical, fine, capital } = scene;
  const { units, head } = window;
  const unit = units[u]!;
  const cue = units[head]!.first;
  const count = units.length;
  const side = u < head ? 1 : u === head ? 0 : 2;
  const { word, tag, cluster, branch, up, upPath, downPath, between } = frame;
  const token = frame.anchor[u] as number;
  const at = (list: Int32Array, i: number): number => (i < 0 || i >= count ? EDGE : i === head ? 1 : (list[i] as number));

  values[AT.cueLemma] = lemma[cue] as number;
  values[AT.cueTag] = scene.tag[cue] as number;
  values[AT.cueClass] = lexical[cue] as number;
  values[AT.cueCluster] = fine[cue] as number;
  values[AT.opensArticle] = document.tokens[cue]!.sentence === 0 ? 1 : 0;

  values[AT.side] = side;
  values[AT.word] = word[u] as number;
  values[AT.tag] = tag[u] as number;
  values[AT.cluster] = cluster[u] as number;
  values[AT.fine] = fine[unit.first] as number;
  values[AT.capital] = capital[unit.first] as number;
  values[AT.lexical] = lexical[unit.first] as number;

  values[AT.wordBefore] = at(word, u - 1);
  values[AT.wordAfter] = at(word, u + 1);
  values[AT.wordsBefore] = at(word, u - 2);
  values[AT.wordsAfter] = at(word, u + 2);
  values[AT.tagBefore] = at(tag, u - 1);
  values[AT.clusterBefore] = at(cluster, u - 1);
  values[AT.clusterAfter] = at(cluster, u + 1);
  values[AT.edge] = (u === 0 ? 1 : 0) + (u === count - 1 ? 2 : 0);

  const away = Math.abs(u - head);
  const far = away < 6 ? away : away < 10 ? 6 : away < 20 ? 7 : 8;
  const climb = up[u] as number;
  const relation = climb < 8 ? (tree.relations[token] as number) : 99;
  const leaf = branch[u] as number;
  const branchRelation = leaf < 0 ? 77 : (tree.relations[leaf] as number);
  const near = combine(11, climb, side, 0);
  values[AT.far] = u < head ? -far : far;
  values[AT.between] = between[u] as number;
  values[AT.up] = climb;
  values[AT.upPath] = upPath[u] as number;
  values[AT.downPath] = downPath[u] as number;
  values[AT.path] = combine(5, upPath[u] as number, downPath[u] as number, 0);
  values[AT.arc] = combine(6, climb, branchRelation, side);
  values[AT.near] = near;
  values[AT.relation] = relation;
  const before = u > 0 ? (branch[u - 1] as number) : -2;
  const after = u + 1 < count ? (branch[u + 1] as number) : -2;
  values[AT.sameBranch] = (before === leaf ? 1 : 0) + (after === leaf ? 2 : 0);
  const quotations = (frame.hasBefore ? 1 : 0) + (frame.hasAfter ? 2 : 0);
  values[AT.quotations] = quotations;
  values[AT.quotationsAndSide] = quotations * 3 + side;
  values[AT.rival] = frame.rival[u] as number;
  values[AT.rivalBetween] = frame.rivalBetween[u] as number;
  values[AT.rivalBefore] = u > 0 ? (frame.rival[u - 1] as number) : NO_UNIT;
  values[AT.rivalAfter] = u + 1 < count ? (frame.rival[u + 1] as number) : NO_UNIT;
  values[AT.rivalBranch] = leaf < 0 ? NO_UNIT : (rivals[leaf] as number);
  let groups = BITS.always;

  if (leaf >= 0) {
    const starts = unit.first <= (tree.subtreeFirst[leaf] as number) ? 1 : 0;
    const ends = unit.end >= (tree.subtreeEnd[leaf] as number) ? 1 : 0;
    values[AT.branchEdges] = starts * 2 + ends;
    values[AT.branchWord] = scene.word[tree.subtreeFirst[leaf] as number] as number;
    values[AT.branchRelation] = branchRelation;
    groups |= BITS.inBranch;
  }
  const headOf = climb < 8 ? (tree.heads[token] as number) : -1;
  if (headOf >= 0) {
    values[AT.headTag] = scene.tag[headOf] as number;
    values[AT.headSide] = headOf < token ? 1 : 0;
    groups |= BITS.withHead;
  }
  if (climb < 8 && unit.pair < 0) {
    values[AT.startsHere] = unit.first === (tree.subtreeFirst[token] as number) ? 1 : 0;
    values[AT.endsHere] = unit.end === (tree.subtreeEnd[token] as number) ? near : ~near;
    groups |= BITS.inSentence;
  }
  if (unit.pair >= 0) {
    readQuotation(scene, unit, side, away, values);
    groups |= BITS.ofQuotation;
  } else if (unit.first > 0) {
    const previous = u > 0 ? units[u - 1]! : null;
    const next = u + 1 < count ? units[u + 1]! : null;
    values[AT.lastInside] = previous && previous.pair >= 0 ? lastWord(scene, previous) : 0;
    values[AT.firstInside] = next && next.pair >= 0 ? (scene.word[next.first + 1] ?? 0) : 0;
    groups |= BITS.ofWord;
  }
  facts.groups = groups;
}

function lastWord(scene: Scene, unit: Unit): number {
  return scene.word[Math.max(unit.end - 2, unit.first)] as number;
}

/** Writes what is known of a quotation alone. */
function readQuotation(scene: Scene, unit: Unit, side: number, away: number, values: Int32Array): void {
  const { document, pairs, capital, word } = scene;
  const size = unit.end - unit.first;
  const length = size < 4 ? 0 : size < 6 ? 1 : size < 9 ? 2 : size < 16 ? 3 : size < 40 ? 4 : 5;
  const near = Math.min(away, 5);
  const begins = capital[Math.min(unit.first + 1, unit.end - 1)] as number;
  const { ending } = pairs[unit.pair]!;
  const sentence = document.sentences[document.tokens[unit.first]!.sentence]!;
  const lastSentence = document.sentences[document.tokens[unit.end - 1]!.sentence]!;
  values[AT.place] = side * 8 + unit.gap;
  values[AT.length] = length;
  values[AT.begins] = begins;
  values[AT.lengthAndBegins] = length * 2 + begins;
  values[AT.last] = lastWord(scene, unit);
  values[AT.nearness] = near;
  values[AT.nearAndBegins] = near * 2 + begins;
  values[AT.ending] = ending === "closed" ? 0 : ending === "unclosed" ? 1 : 2;
  values[AT.tokenBefore] = unit.first > 0 ? (word[unit.first - 1] as number) : EDGE;
  values[AT.tokenAfter] = unit.end < document.tokens.length ? (word[unit.end] as number) : EDGE;
  values[AT.alone] = (unit.first <= sentence.firstToken ? 1 : 0) + (unit.end >= lastSentence.endToken ? 2 : 0);
  values[AT.classAndLength] = (values[AT.cueClass] as number) * 8 + length;
}
