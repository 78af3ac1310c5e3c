/**
 * Contents that only say from whom a report has its words.
 *
 * @example
 * // Reuters reported, citing two officials briefed on it, that … — "two officials briefed on it"; but "citing legal risks", which are a reason
 */
import type { Pos } from "../document/document.js";
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { CITING_PARTICIPLES, CITING_VERBS, DESCRIBING_VERBS } from "../lexicon/attribution-verbs.js";
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLETS } from "../lexicon/media-outlets.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import { isRole } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** Whether the cue cites and the content is nothing but somebody, a body or a document. */
export function isOrigin(scene: Scene, { content, head, quoted }: Pick<Proposal, "content" | "head" | "quoted">): boolean {
  const [piece, more] = content;
  if (!piece || more || quoted) return false;
  return CITING_VERBS.has(scene.document.tokens[head]!.lemma) && isWhomOrWhat(scene, piece);
}

/** The readings of a cue without those that take for content whom the next verb cites, unless there are no others. */
export function withoutOrigins(scene: Scene, readings: readonly Proposal[]): readonly Proposal[] {
  const { tokens } = scene.document;
  const left = readings.filter(({ content, head, quoted }) => {
    const cites = content.map(({ firstToken }) => firstToken - 1).filter((at) => at !== head && at >= 0 && CITING_PARTICIPLES.has(tokens[at]!.lower));
    return quoted || cites.length === 0 || !content.some((piece) => cites.includes(piece.firstToken - 1) && isWhomOrWhat(scene, piece));
  });
  return left.length > 0 ? left : readings;
}

/** *The Herald had said, citing two officials, that …*: where the verb that cites is taken for the cue, its content without whom it cites. */
export function withoutOrigin(scene: Scene, proposal: Proposal): Proposal {
  const { content, head } = proposal;
  if (content.length < 2 || !CITING_PARTICIPLES.has(scene.document.tokens[head]!.lower)) return proposal;
  const left = content.filter((piece) => piece.firstToken !== head + 1 || !isWhomOrWhat(scene, piece));
  return left.length === content.length ? proposal : { ...proposal, content: left };
}

const NOUNS: ReadonlySet<Pos> = new Set(["NOUN", "PROPN"]);

/** Whether the words are a noun phrase of who or what can be cited, and tell nothing of what was said. */
function isWhomOrWhat({ capital, document: { tokens }, tree: { tags } }: Scene, { firstToken, endToken }: Piece): boolean {
  let head = -1;
  let at = firstToken;
  for (; at < endToken && (COUNTED_NOUN_PHRASE.has(tokens[at]!.pos) || /^(?:'s?|its|his|her|their)$/u.test(tokens[at]!.lower)); at++) if (NOUNS.has(tokens[at]!.pos)) head = at;
  // Statistics Norway: a name is somebody's by any of its words
  const first = head < 0 || capital[head] !== 1 ? head : firstToken;
  if (head < 0 || !tokens.slice(first, head + 1).some(({ index, lemma, lower }) => capital[index] === capital[head] && isCited(lower, lemma))) return false;
  // "the town had been retaken" is what was said of it
  if (at < endToken && (tokens[at]!.pos === "AUX" || /^VB[DPZ]$/u.test(tags[at] ?? ""))) return false;
  for (; at < endToken; at++) if (tokens[at]!.pos === "VERB" && SPEECH.has(tokens[at]!.lemma) && !DESCRIBING_VERBS.has(tokens[at]!.lemma)) return false;
  return true;
}

function isCited(word: string, lemma: string): boolean {
  if (GROUP_NOUNS.has(word) || PERSON_NOUNS.has(lemma) || isRole(lemma) || SPOKESPEOPLE.has(word) || DOCUMENT_NOUNS.has(lemma) || OUTLETS.has(word)) return true;
  return sortsOfNoun(lemma) !== undefined || sortOfName(word) !== undefined || sortOfOrganization(word) !== undefined;
}
