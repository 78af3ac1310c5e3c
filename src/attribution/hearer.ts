/**
 * Leaves whom something was told out of what was told: out of the content, where the clause follows, and out of the source of a passive.
 *
 * @example
 * // Ms Reed warned colleagues that the road would close. — the words begin at "that"
 * // Ex-cook tells jurors boss lit the match — the words of the headline begin at "boss"
 * // Objectors tell councillors “enough is enough” — they begin at the mark
 * // The court heard that he had lied. Residents were told that the road would close. Walls never tested, inquiry told — it is not said who told them
 */
import type { Pos } from "../document/document.js";
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { GROUP_NOUNS } from "../lexicon/people.js";
import { HEARING_BODIES } from "../lexicon/hearings.js";
import type { Scene } from "../scene/scene.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import type { Proposal } from "./proposal.js";
import { isPassive, TELLING } from "./quoted-by.js";

/** Pronouns that are never a subject. */
const PRONOUNS: ReadonlySet<string> = new Set(["me", "him", "us", "them"]);
/** Whom something is told is no longer, in words. */
const LONGEST_HEARER = 8;
/** What a noun phrase of hearers is made of. */
const WITHIN: ReadonlySet<Pos> = new Set([...COUNTED_NOUN_PHRASE, "ADP", "PART", "PRON"]);

/** The proposal, its content without whom it was told. */
export function withoutHearer(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue, head } = proposal;
  const { tokens } = scene.document;
  if (!TELLING.has(tokens[head]!.lemma)) return proposal;
  const at = content.findIndex(({ firstToken, gap }) => gap === 0 && firstToken === cue.endToken);
  const piece = content[at];
  if (!piece) return proposal;
  // who warns may warn nobody: "warned drivers face delays"
  const mayBeNobody = tokens[head]!.lemma === "warn";
  const isBare = isPronoun(scene, piece.firstToken) || !mayBeNobody && isBareHearer(scene, piece.firstToken, piece.endToken);
  const first = isBare && piece.firstToken + 1 < piece.endToken ? piece.firstToken + 1 : afterHearer(scene, piece.firstToken, piece.endToken, mayBeNobody);
  return first < 0 ? proposal : { ...proposal, content: content.map((each) => (each === piece ? { ...each, firstToken: first } : each)) };
}

/** Whether it is a pronoun that is no subject, and, as *her* may be, no owner. */
function isPronoun({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  return PRONOUNS.has(tokens[at]!.lower) || tokens[at]!.lower === "her" && /^(?:DT|PRP|NNP|EX)$/u.test(tags[at + 1] ?? "");
}

/** *tells **jurors** boss lit the match*: one word for many that hear, and a subject behind it, without *that*. */
function isBareHearer({ document: { tokens }, tree: { tags } }: Scene, first: number, end: number): boolean {
  return first + 2 < end && GROUP_NOUNS.has(tokens[first]!.lower) && /^(?:NN|PRP|DT|JJ)/u.test(tags[first + 1] ?? "");
}

/** Where the clause or the quotation begins behind a noun phrase of hearers; -1 where there is none. */
function afterHearer({ document: { tokens }, pairFirst, pairOf, tree: { tags } }: Scene, first: number, end: number, mayBeNobody: boolean): number {
  for (let i = first; i < end && i <= first + LONGEST_HEARER; i++) {
    // tells MPs the bank “is broke”: what the quotation says is of whom stands before it
    const pair = pairOf[i] as number;
    if (i > first && pair !== pairOf[first] && pair >= 0 && pairFirst[pair] === i && !mayBeNobody && !FINITE.has(tags[i + 1] ?? "") && /^NN|^PRP$/u.test(tags[i - 1] ?? "")) return i;
    if (tokens[i]!.lower === "that" && i > first && /^NN|^PRP$/u.test(tags[i - 1] ?? "")) return i;
    if (pairOf[i] !== pairOf[first] || !WITHIN.has(tokens[i]!.pos) && tags[i] !== "POS") return -1;
  }
  return -1;
}

/** The proposal without a source, where that is who was told or heard, and did not tell: the subject of a passive, a court. */
export function withoutTold(scene: Scene, proposal: Proposal): Proposal {
  const { source, cue, head } = proposal;
  const { tokens } = scene.document;
  if (!source || source.firstToken >= cue.firstToken) return proposal;
  if (tokens[head]!.lemma === "hear" && HEARING_BODIES.has(tokens[source.endToken - 1]!.lower) && isClause(scene, proposal)) return { ...proposal, source: null };
  if (!TELLING.has(tokens[head]!.lemma)) return proposal;
  // "is telling" is no passive
  return isPassive(scene, proposal) && scene.tree.tags[head] !== "VBG" || isToldAtEnd(scene, proposal) ? { ...proposal, source: null } : proposal;
}

/** *Walls never tested, inquiry **told***: who told would tell somebody. */
function isToldAtEnd({ document: { sentences, tokens } }: Scene, { content, head }: Proposal): boolean {
  const { lower, sentence } = tokens[head]!;
  const { endToken } = sentences[sentence]!;
  const isLast = head + 1 === endToken || head + 2 === endToken && tokens[head + 1]!.text === ".";
  return lower === "told" && isLast && content.every((piece) => piece.endToken <= head);
}

/** Whether the words have a verb: a court hears an appeal, too. */
function isClause({ tree }: Scene, { content }: Proposal): boolean {
  return content.some(({ firstToken, endToken }) => hasFinite(tree, firstToken, endToken));
}
