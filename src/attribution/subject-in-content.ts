/**
 * Gives the subject of the cue to the source, where it was taken for the beginning or the end of the words.
 *
 * @example
 * // “A,” Ann Lee, a baker, explained. — the words end at the mark, "Ann Lee, a baker" is the source
 * // The charity Open Door, which runs ten homes, said “never” was its answer. — all before "said" is no part of the words
 */
import { lastBeforeMarks } from "../document/closing-marks.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import { isRole } from "../lexicon/roles.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { FINITE } from "../scene/tree.js";
import { SUBJECT_BEGINNINGS, WH_WORDS } from "../syntax/phrase-tags.js";
import type { Piece } from "./roles.js";
import type { Proposal } from "./proposal.js";
import { isPassive } from "./quoted-by.js";

/** The proposal with the subject as its source. */
export function subjectInContent(scene: Scene, proposal: Proposal): Proposal {
  const [piece] = proposal.content;
  if (!piece || piece.gap > 0 || piece.endToken > proposal.cue.firstToken) return proposal;
  return behindQuotation(scene, proposal, piece) ?? beforeWords(scene, proposal, piece) ?? proposal;
}

/** *“A,” Ann Lee, a baker, explained*: what stands between a quotation that a comma closes and the verb is who speaks. */
function behindQuotation(scene: Scene, proposal: Proposal, piece: Piece): Proposal | null {
  const { document: { tokens }, pairOf, pairEnd } = scene;
  const { source, cue, content, head } = proposal;
  if (pairOf[piece.firstToken] === pairOf[head]) return null;
  const firstToken = pairEnd[pairOf[piece.firstToken] as number] as number;
  let endToken = cue.firstToken;
  while (endToken > firstToken && tokens[endToken - 1]!.text === ",") endToken--;
  if (tokens[lastBeforeMarks(tokens, 0, firstToken - 1)]!.text !== "," || firstToken >= endToken || piece.endToken <= firstToken) return null;
  // of a source, too, the beginning may have been taken for words
  const isRest = source !== null && source.firstToken >= piece.endToken && source.endToken <= endToken && isWho(scene, firstToken, source.firstToken);
  if (!isRest && (source !== null || piece.endToken < endToken)) return null;
  return { ...proposal, source: { firstToken, endToken }, content: [{ ...piece, endToken: firstToken }, ...content.slice(1)] };
}

/** Whether words may begin who speaks: *the group’s **chair**, Ann Lee*, *the bespectacled, 71-year-old diplomat*. */
function isWho({ document: { tokens }, tree: { tags } }: Scene, first: number, end: number): boolean {
  const words = tokens.slice(first, end);
  if (!SUBJECT_BEGINNINGS.has(tags[first]!) || words.some(({ index, lower }) => FINITE.has(tags[index]!) || tags[index] === "CC" || lower === "as")) return false;
  const noun = words.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return !noun || PERSON_NOUNS.has(noun.lemma) || isRole(noun.lemma);
}

/** *The charity, which …, said it would*: before a verb in the active, with words behind it, a phrase without a verb of its own is who speaks. */
function beforeWords(scene: Scene, proposal: Proposal, piece: Piece): Proposal | null {
  const { source, cue, content, head } = proposal;
  const { document: { tokens, sentences }, tree: { tags }, pairOf } = scene;
  if (source || content.length < 2 || content[1]!.firstToken !== cue.endToken || !FINITE.has(tags[head]!) || !SPEECH.has(tokens[head]!.lemma) || isPassive(scene, proposal)) return null;
  const end = tokens[cue.firstToken - 1]!.text === "," ? cue.firstToken - 1 : cue.firstToken;
  if (piece.firstToken !== sentences[tokens[head]!.sentence]!.firstToken || piece.endToken !== end && piece.endToken !== cue.firstToken) return null;
  if (!SUBJECT_BEGINNINGS.has(tags[piece.firstToken]!) || tokens[piece.firstToken]!.lower === "it" || !standsAt(scene, piece, pairOf[head] as number)) return null;
  let room = 0;
  for (let i = piece.firstToken; i < end; i++) {
    if (WH_WORDS.has(tags[i]!)) room++;
    else if (FINITE.has(tags[i]!) && room-- === 0) return null;
  }
  return { ...proposal, source: { firstToken: piece.firstToken, endToken: end }, content: content.slice(1) };
}
