/**
 * Gives what is said behind a clause about the subject to the subject, and not to whom that clause names.
 *
 * @example
 * // The memo, which was written by an aide, Ann Lee, and is dated May 2, says jobs will go. — the source is "The memo"
 */
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import type { Scene } from "../scene/scene.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import type { Proposal } from "./proposal.js";

/** The clause is no longer, in words. */
const LONGEST = 40;

/** The proposal with the noun phrase before *, which …,* for its source, where it has one from inside of that clause. */
export function sourceBeforeRelative(scene: Scene, proposal: Proposal): Proposal {
  const { cue, source } = proposal;
  const { document: { sentences, tokens }, pairOf, tree } = scene;
  if (!source || source.endToken > cue.firstToken || tokens[cue.firstToken - 1]!.text !== "," || !FINITE.has(tree.tags[cue.firstToken]!)) return proposal;
  const { firstToken } = sentences[tokens[cue.firstToken]!.sentence]!;
  const before = tokens.slice(Math.max(firstToken, source.firstToken - LONGEST), source.firstToken);
  const which = before.findLast(({ index, lower }) => /^wh(?:ich|o)$/u.test(lower) && tokens[index - 1]?.text === ",")?.index ?? 0;
  const comma = which - 1;
  if (comma <= firstToken || !hasFinite(tree, which, source.firstToken) || hasFinite(tree, firstToken, comma)) return proposal;
  let first = comma;
  while (first > firstToken && COUNTED_NOUN_PHRASE.has(tokens[first - 1]!.pos) && pairOf[first - 1] === pairOf[cue.firstToken]) first--;
  return first < comma ? { ...proposal, source: { firstToken: first, endToken: comma } } : proposal;
}
