/**
 * Words that report in one sense, and do not in the sense that they have here.
 *
 * @example
 * // The cold has claimed two lives. — The maker recalled 900 of its toasters. — It posted a profit. — All went according to plan.
 * // He claimed that two had died. — She recalled two calls. — according to plans seen by the paper
 */
import { TIMES } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import { hasFinite } from "../scene/tree.js";
import type { Proposal } from "./proposal.js";

/** Whether the cue of the proposal is meant in such a sense. */
export function isOtherSense(scene: Scene, proposal: Proposal): boolean {
  if (isTime(scene, proposal)) return true;
  if (proposal.clausal) return false;
  const test = SENSES.get(scene.document.tokens[proposal.head]!.lemma);
  return test?.(scene, proposal) === true;
}

/** *issued a statement on **Tuesday***: the words are nothing but a time. */
function isTime({ document: { tokens } }: Scene, { content: [piece, more], quoted }: Proposal): boolean {
  return piece !== undefined && !more && !quoted && tokens.slice(piece.firstToken, piece.endToken).every(({ lower }) => TIMES.has(lower) || lower === "last" || lower === "next");
}

/** By lemma, what tells the sense that does not report. */
const SENSES: ReadonlyMap<string, (scene: Scene, proposal: Proposal) => boolean> = new Map([
  ["claim", isTaken],
  ["recall", isTakenBack],
  ["accord", isByMeasure],
  ["according", isByMeasure],
  ["point", isShown],
  ["post", isEarned],
]);

/** *claimed **two lives***: a number of things, and nothing said of them. */
function isTaken({ document: { tokens }, tree }: Scene, { content, cue, head, quoted }: Proposal): boolean {
  const [piece, more] = content;
  if (tokens[head + 2]?.lower === "lives" && (tree.tags[head + 1] === "CD" || /^(?:the|many|several|countless)$/u.test(tokens[head + 1]!.lower))) return true; // *, which claimed 31 lives, as “a tragedy”*
  if (!piece || more || quoted || piece.firstToken !== cue.endToken || tree.tags[piece.firstToken] !== "CD") return false;
  return !hasFinite(tree, piece.firstToken, piece.endToken);
}

/** What makers take back. */
const PRODUCTS: ReadonlySet<string> = new Set("vehicle car truck van bike bicycle scooter toy phone battery charger toaster heater unit batch pack packet bottle jar tin product pie crib stroller drug".split(" "));
/** Words in which the product or *its* stands. */
const REACH = 6;

/** *recalled **900 of its toasters***: a number of things, its own or such as are sold. */
function isTakenBack({ document: { tokens }, tree: { tags } }: Scene, { content, cue, head, quoted }: Proposal): boolean {
  const [piece, more] = content;
  if (!piece || more || quoted || piece.firstToken !== cue.endToken) return false;
  // the number may have been taken for a part of the cue
  const words = tokens.slice(head + 1, Math.min(piece.endToken, piece.firstToken + REACH));
  const isCounted = words.some(({ index, lower }) => tags[index] === "CD" || lower === "all" || lower === "thousands" || lower === "millions");
  return isCounted && words.some(({ lower, lemma }) => lower === "its" || PRODUCTS.has(lemma));
}

/** What things go or are arranged by, without an article. */
const MEASURES: ReadonlySet<string> = new Set("plan schedule script need size age height income merit rank seniority type taste custom tradition protocol ability demand".split(" "));

/** *according to **plan***. */
function isByMeasure({ document: { tokens } }: Scene, { source }: Proposal): boolean {
  return source !== null && MEASURES.has(tokens[source.firstToken]!.lower);
}

/** *pointed at **the river***: with a hand. */
function isShown({ document: { tokens }, tree: { tags } }: Scene, { content, head }: Proposal): boolean {
  const [piece] = content;
  return tokens[head + 1]?.lower === "at" && piece !== undefined && piece.firstToken >= head + 1 && piece.firstToken <= head + 2 && /^(?:DT|PRP|PRP\$|NNP?S?)$/u.test(tags[head + 2] ?? "");
}

/** What companies post that is no message. */
const RESULTS: ReadonlySet<string> = new Set("deficit earnings gain growth income loss margin profit return revenue sales surplus turnover".split(" "));

/** *posted **net income of $214 million***: a result, before what measures it. */
function isEarned({ document: { tokens }, tree: { tags } }: Scene, { content, cue, quoted }: Proposal): boolean {
  const [piece, more] = content;
  if (!piece || more || quoted || piece.firstToken !== cue.endToken) return false;
  for (let i = piece.firstToken; i < piece.endToken && /^(?:DT|PRP\$|JJR?|JJS|NNS?|CD|VBG|VBN|RB|\$|HYPH|POS|NNP)$/u.test(tags[i]!); i++) {
    if (RESULTS.has(tokens[i]!.lemma) || RESULTS.has(tokens[i]!.lower)) return true;
  }
  return false;
}
