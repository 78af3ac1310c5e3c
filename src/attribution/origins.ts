/**
 * Contents that only say from whom a report has its words.
 *
 * @example
 * // Reuters reported, citing two officials, that … — "two officials"; but "citing legal risks", which are a reason
 */
import type { Pos } from "../document/document.js";
import { CITING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./propose.js";
import { isTopic } from "./topic.js";

/** Whether the cue cites and the content is nothing but somebody or a body. */
export function isOrigin(scene: Scene, proposal: Proposal): boolean {
  const { document: { tokens } } = scene;
  const [piece, more] = proposal.content;
  if (!piece || more || !CITING_PARTICIPLES.has(tokens[proposal.head]!.lower) || !isTopic(scene, proposal)) return false;
  let head = piece.firstToken;
  while (head + 1 < piece.endToken && (WITHIN.has(tokens[head + 1]!.pos) || /^'s?$/u.test(tokens[head + 1]!.lower))) head++;
  return isSpeaker(tokens[head]!.lower, tokens[head]!.lemma);
}

/** Parts of speech that go on with a noun phrase. */
const WITHIN: ReadonlySet<Pos> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

function isSpeaker(word: string, lemma: string): boolean {
  if (GROUP_NOUNS.has(word) || PERSON_NOUNS.has(lemma) || isRole(lemma) || SPOKESPEOPLE.has(word)) return true;
  return sortsOfNoun(lemma) !== undefined || sortOfName(word) !== undefined || sortOfOrganization(word) !== undefined;
}
