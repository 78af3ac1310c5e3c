/**
 * What a model sees of a word to tell whether it heads a cue.
 *
 * @example
 * // Lee said taxes would rise.
 * //     ^ lemma say, subject Lee before it, a ccomp after it, no quotation near
 */
import { addFeature, clearFeatures, type Features } from "../model/features.js";
import { hashText } from "../model/hash.js";
import { relation } from "../scene/tree.js";
import { OUTSIDE, quotationAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";

const NSUBJ = relation("nsubj");
const NSUBJ_PASS = relation("nsubj:pass");
const CONJ = relation("conj");
const XCOMP = relation("xcomp");
const CCOMP = relation("ccomp");
const ADVCL = relation("advcl");
const ACL = relation("acl");
const OBJ = relation("obj");
const OBL = relation("obl");
const CASE = relation("case");
const MARK = relation("mark");
const NONE = hashText("(none)");
/** How far a quotation counts as near, in tokens outside it. */
const NEAR = 8;

/** Fills `features` with those of the token. */
export function cueFeatures(scene: Scene, token: number, features: Features): void {
  clearFeatures(features);
  const { document, tree, word, lemma, tag, cluster, fine, lexical, capital, pairOf } = scene;
  const { heads, relations, firstChild, children } = tree;
  const sentence = document.sentences[document.tokens[token]!.sentence]!;
  const first = sentence.firstToken;
  const end = sentence.endToken;
  const at = (list: Int32Array | Uint16Array, i: number): number => (i < first || i >= end ? NONE : (list[i] as number));
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);

  const own = lemma[token] as number;
  const kind = fine[token] as number;
  const classes = lexical[token] as number;
  const penn = tag[token] as number;
  const role = relations[token] as number;
  add(0, 0);
  add(1, own);
  add(2, word[token] as number);
  add(3, penn);
  add(4, own, penn);
  add(5, kind);
  add(6, cluster[token] as number);
  add(7, classes);
  add(8, classes, penn);
  add(9, role, penn);
  add(10, own, role);
  add(11, kind, role);
  add(60, capital[token] as number, penn);

  for (const [template, offset] of [[12, -2], [13, -1], [14, 1], [15, 2]] as const) {
    add(template, at(word, token + offset));
    add(template + 4, at(tag, token + offset), penn);
    add(template + 8, at(word, token + offset), own);
    add(template + 52, at(cluster, token + offset), classes);
  }
  add(24, at(tag, token - 1), penn, at(tag, token + 1));
  add(25, at(tag, token + 1), at(tag, token + 2), classes);
  add(26, at(word, token + 1), at(word, token + 2));
  add(27, at(word, token - 1), at(word, token - 2));
  add(28, at(word, token + 1), classes);

  const head = heads[token] as number;
  const headLemma = head < 0 ? NONE : (lemma[head] as number);
  add(29, headLemma, role);
  add(30, head < 0 ? 0 : (lexical[head] as number), role, penn);
  add(31, head < 0 ? 0 : (relations[head] as number), role, head < 0 ? 0 : (tag[head] as number));
  add(32, head < 0 ? 0 : (cluster[head] as number), role);
  add(33, headLemma, own);

  let signature = 0;
  let subject = -1;
  let clause = -1;
  for (let c = firstChild[token] as number; c < (firstChild[token + 1] as number); c++) {
    const child = children[c] as number;
    const label = relations[child] as number;
    const side = child < token ? 0 : 1;
    signature |= 1 << (label % 31);
    add(34, label, side, penn);
    add(35, label, own, side);
    add(36, label, lemma[child] as number);
    add(37, label, cluster[child] as number);
    add(38, label, kind, side);
    if (label === NSUBJ || label === NSUBJ_PASS) subject = child;
    if (label === CCOMP || label === XCOMP) clause = child;
    if (label === OBL || label === OBJ || label === ADVCL || label === ACL) {
      for (let g = firstChild[child] as number; g < (firstChild[child + 1] as number); g++) {
        const grandchild = children[g] as number;
        if (relations[grandchild] === CASE || relations[grandchild] === MARK) {
          add(39, label, word[grandchild] as number);
          add(40, label, word[grandchild] as number, own);
        }
      }
    }
  }
  add(41, signature, classes);
  add(42, signature, penn);

  // the subject of "said" in "Lee smiled and said", "wanted to say"
  for (let above = token, steps = 0; subject < 0 && steps < 3; steps++) {
    const label = relations[above] as number;
    const parent = heads[above] as number;
    if (parent < 0 || (label !== CONJ && label !== XCOMP && label !== ADVCL)) break;
    for (let c = firstChild[parent] as number; c < (firstChild[parent + 1] as number); c++) {
      const child = children[c] as number;
      if (relations[child] === NSUBJ || relations[child] === NSUBJ_PASS) subject = child;
    }
    above = parent;
  }
  if (subject < 0) {
    add(43, classes, role);
  } else {
    add(44, lemma[subject] as number);
    add(45, cluster[subject] as number, classes);
    add(46, tag[subject] as number, classes);
    add(47, cluster[subject] as number, own);
    add(48, capital[subject] as number, own, tag[subject] as number);
    add(49, Math.min(Math.abs(subject - token), 6), subject < token ? 0 : 1, classes);
  }
  if (clause >= 0) {
    const from = tree.subtreeFirst[clause] as number;
    add(50, word[from] as number, own, relations[clause] as number);
    add(51, tag[clause] as number, classes, relations[clause] as number);
    add(52, Math.min(Math.max(from - token, -6), 6), classes);
  }

  const level = pairOf[token] as number;
  add(53, level < 0 ? 0 : Math.min((scene.pairs[level]?.depth ?? 0) + 1, 3), classes);
  const before = nearQuotation(scene, token, level, -1, first);
  const after = nearQuotation(scene, token, level, 1, end);
  add(54, before, classes);
  add(55, after, classes);
  add(56, before, own);
  add(57, after, own);
  add(58, before, after, penn);
  add(59, token === first ? 1 : 0, token === end - 1 ? 1 : 0, sentence.index === 0 ? 1 : 0);
  add(61, document.tokens[token]!.paragraph === 0 ? 1 : 0, own);
  add(62, role, classes, end - first > 12 ? 1 : 0);
}

/** How near a quotation at the token's own level stands, how long it is, and after which mark; 0 where there is none. */
function nearQuotation(scene: Scene, token: number, level: number, step: 1 | -1, bound: number): number {
  const { pairFirst, pairEnd, word, document } = scene;
  const count = document.tokens.length;
  for (let i = token + step, away = 1; i >= 0 && i < count && away <= NEAR; i += step, away++) {
    if (step < 0 ? i < bound - 1 : i > bound) return 0;
    const pair = quotationAt(scene, i, level);
    if (pair === -1) continue;
    if (pair === OUTSIDE) return 0;
    const length = (pairEnd[pair] as number) - (pairFirst[pair] as number);
    const size = length < 5 ? 1 : length < 9 ? 2 : length < 16 ? 3 : 4;
    const neighbour = step > 0 ? (word[i - 1] as number) : (word[Math.max((pairEnd[pair] as number) - 2, 0)] as number);
    return ((Math.min(away, 5) * 8 + size) * 2 + 1) ^ (neighbour << 8);
  }
  return 0;
}
