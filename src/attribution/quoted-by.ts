/**
 * Gives what somebody is quoted as saying to him and not to the medium that quotes him, and what he was told to who told him.
 *
 * @example
 * // The envoy was quoted by local media as saying that talks had failed. — the source is "The envoy", not "local media"
 * // The envoy had been told by two aides that talks had failed. — the source is "two aides", not "The envoy"
 */
import type { Pos } from "../document/document.js";
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { CITING_VERBS } from "../lexicon/attribution-verbs.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** Tokens between the verb and *by* at most: *was quoted on Sunday by …*. */
const REACH = 4;

/** The proposal with the subject of a passive verb that quotes for its source, where the subject was taken for content. */
export function sourceOfPassive(scene: Scene, proposal: Proposal): Proposal {
  const { content, head, source } = proposal;
  const { tokens } = scene.document;
  if (!CITING_VERBS.has(tokens[head]!.lemma) || !isPassive(scene, proposal)) return proposal;
  const isBy = source !== null && source.firstToken > head && source.firstToken <= head + REACH && tokens[source.firstToken - 1]!.lower === "by";
  const isSaying = source === null && scene.tree.tags[head] !== "VBG";
  const subject = isBy || isSaying ? content.find((piece) => isSubject(scene, proposal, piece)) : undefined;
  const left = content.filter((piece) => piece !== subject);
  if (!subject || left.length === 0) return proposal;
  return { ...proposal, source: { firstToken: subject.firstToken, endToken: subject.endToken }, content: left };
}

/** Verbs that whoever is told something is the object of. */
export const TELLING: ReadonlySet<string> = new Set("tell inform assure warn advise remind notify".split(" "));

/** The proposal with who told for its source, where the one who was told was taken for it. */
export function sourceOfTold(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue, head, source } = proposal;
  const { tokens } = scene.document;
  if (source && source.endToken > cue.firstToken || !TELLING.has(tokens[head]!.lemma) || !isPassive(scene, proposal)) return proposal;
  const by = [head + 1, head + 2].find((at) => tokens[at]?.lower === "by" && tokens[at]!.sentence === tokens[head]!.sentence);
  const words = by === undefined ? undefined : content.find((piece) => piece.firstToken > by + 1 && piece.firstToken <= by + LONGEST_TELLER);
  if (by === undefined || !words || MEANS.has(tokens[words.firstToken - 1]!.lemma)) return proposal;
  const teller = { firstToken: by + 1, endToken: words.firstToken };
  for (let i = teller.firstToken; i < teller.endToken; i++) {
    if (!TELLER.has(tokens[i]!.pos)) return proposal;
  }
  return { ...proposal, source: teller, cue: { firstToken: cue.firstToken, endToken: Math.min(cue.endToken, by) } };
}

/** What the words for whoever told it are made of. */
const TELLER: ReadonlySet<Pos> = new Set([...COUNTED_NOUN_PHRASE, "ADP", "PRON"]);
/** By what somebody is told, and not by whom. */
const MEANS: ReadonlySet<string> = new Set("email e-mail letter text phone telephone post message fax".split(" "));
/** Tokens of who told at most. */
const LONGEST_TELLER = 9;

/** *was quoted*, *has been cited*. */
export function isPassive({ document: { tokens } }: Scene, { cue, head }: Proposal): boolean {
  for (let i = head - 1; i >= Math.max(0, cue.firstToken - 1); i--) if (tokens[i]!.lemma === "be" || tokens[i]!.lower === "been") return true;
  return false;
}

/** Whether a piece is a noun phrase right before the cue, without marks. */
function isSubject({ document: { tokens }, pairOf }: Scene, { cue, head }: Proposal, piece: Piece): boolean {
  if (piece.gap > 0 || piece.endToken > cue.firstToken || cue.firstToken - piece.endToken > 1) return false;
  for (let i = piece.firstToken; i < piece.endToken; i++) {
    if (pairOf[i] !== pairOf[head] || tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return false;
  }
  return true;
}
