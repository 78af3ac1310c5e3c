/**
 * Quotations within quotations that a verb right before them reports, which people who mark reports leave out, so that models have not
 * seen them.
 *
 * @example
 * // “He came up to me and said, ‘Next one’s yours.’ I cried,” the player said. — ‘Next one’s yours.’ is his who came up
 * // “When people say, ‘You are too old,’ I laugh,” she said. — nobody said so at any one time
 */
import type { TokenRange } from "../document/document.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import { childWith, relation } from "../scene/tree.js";
import type { Scene } from "../scene/scene.js";
import type { NamedLine } from "./line-form.js";
import { isTitleCase } from "./titles.js";

/** Verbs that report nothing but what is quoted right behind them. */
const QUOTING: ReadonlySet<string> = new Set(["chant", "go", "sing", "type"]);
/** Whom it was said to: *told **me**, ‘…’*. */
const HEARERS: ReadonlySet<string> = new Set(["me", "us", "him", "her", "them", "you"]);
/** Words before a verb that tell of what is said again and again, or by nobody. */
const UNREAL: ReadonlySet<string> = new Set(["if", "when", "whenever", "every", "anyone", "somebody", "someone", "nobody", "who", "which", "that", "would", "could", "can", "may", "might", "never", "not", "n't", "n’t"]);
/** Words before the verb in which they are looked for. */
const REACH = 8;
/** A subject is no longer, in words. */
const LONGEST_SUBJECT = 12;

const NSUBJ = relation("nsubj");
const CONJ = relation("conj");

/** The quotations; those whose first token is in `reported` have a report already. */
export function findNestedQuotations(scene: Scene, reported: ReadonlySet<number>): readonly NamedLine[] {
  return scene.pairs.flatMap(({ depth, index }): readonly NamedLine[] => {
    const firstToken = scene.pairFirst[index] as number;
    if (depth === 0 || reported.has(firstToken)) return [];
    const content = { firstToken, endToken: scene.pairEnd[index] as number };
    const verb = verbBefore(scene, firstToken);
    const source = verb < 0 || isName(scene, content) ? null : subjectOf(scene, verb);
    return source ? [{ source, cue: { firstToken: verb, endToken: verb + 1 }, content }] : [];
  });
}

/** *I wrote ‘Bucket Song’*: no mark leads up to it, and all its words have capitals. */
function isName(scene: Scene, { firstToken, endToken }: TokenRange): boolean {
  const { tokens } = scene.document;
  const words = tokens.slice(firstToken, endToken).filter(({ pos }) => pos !== "PUNCT");
  const isSaid = /^[,:]$/u.test(tokens[firstToken - 1]!.text) || /^[.!?]$/u.test(tokens[endToken - 2]?.text ?? "");
  return !isSaid && isTitleCase(scene, words);
}

/** The verb that reports what begins at the token, or -1. */
function verbBefore({ document: { tokens }, tree: { tags }, pairOf, pairs }: Scene, first: number): number {
  const level = pairs[pairOf[first] as number]?.parent ?? -1;
  let verb = first - 1;
  const isMarked = /^[,:]$/u.test(tokens[verb]?.text ?? "");
  if (isMarked) verb--;
  if (HEARERS.has(tokens[verb]?.lower ?? "")) verb--;
  if (tokens[verb]?.lower === "to" && HEARERS.has(tokens[verb + 1]!.lower)) verb--;
  if (verb < 1 || level < 0 || pairOf[verb] !== level || tokens[verb]!.sentence !== tokens[first - 1]!.sentence) return -1;
  const { lemma } = tokens[verb]!;
  if (!SPEECH.has(lemma) && !(QUOTING.has(lemma) && (isMarked || lemma !== "go"))) return -1;
  const isGoingOn = tags[verb] === "VBG" && /^(?:was|were|is|are)$/u.test(tokens[verb - 1]!.lower);
  if (tags[verb] !== "VBD" && tags[verb] !== "VBZ" && !isGoingOn) return -1;
  for (let i = verb - 1; i >= 0 && i > verb - REACH && pairOf[i] === level && !/^[.!?,;]$/u.test(tokens[i]!.text); i--) if (UNREAL.has(tokens[i]!.lower)) return -1;
  return verb;
}

/** The subject of a verb, or of the verb that it is joined to by *and*; null where there is none before it. */
function subjectOf({ tree, pairOf }: Scene, verb: number): TokenRange | null {
  let at = verb;
  let subject = childWith(tree, at, NSUBJ);
  if (subject < 0 && tree.relations[at] === CONJ) {
    at = tree.heads[at] as number;
    subject = childWith(tree, at, NSUBJ);
  }
  if (subject < 0 || subject >= verb) return null;
  const firstToken = tree.subtreeFirst[subject] as number;
  const endToken = Math.min(tree.subtreeEnd[subject] as number, verb);
  const isNear = endToken - firstToken <= LONGEST_SUBJECT && pairOf[firstToken] === pairOf[verb] && pairOf[endToken - 1] === pairOf[verb];
  return isNear ? { firstToken, endToken } : null;
}
