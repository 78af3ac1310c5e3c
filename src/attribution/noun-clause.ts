/**
 * Ends the clause of a noun that reports where the verb begins that the noun is the subject of.
 *
 * Such sentences lead readers and parsers down the garden path (Bever 1970): the clause seems to go on. What tells its end is
 * that it has more verbs than it has room for.
 *
 * @example
 * // Reports that the king had died were denied. — the words end before "were"
 * // Lee’s claim that those who paid were cheated drew laughter. — "who" has a verb of its own, so that they end before "drew"
 */
import type { Token } from "../document/document.js";
import { SUBORDINATORS } from "../lexicon/conjunctions.js";
import { REPORTING_NOUN, SPEECH_VERB } from "../scene/lexical-class.js";
import type { Scene } from "../scene/scene.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import { NOUNS, WH_WORDS } from "../syntax/phrase-tags.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

const PHRASE_STARTS: ReadonlySet<string> = new Set(["DT", "PRP", "PRP$", "NNP"]);
/** So many words may stand before a noun that is a subject, and behind its clause; in more, a verb is taken to stand. */
const MOST_LOOKED_AT = 60;
/** Words that may open a clause, or none: where one stands, nothing is cut. */
const MAYBE_OPENERS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS, "if", "unless", "after", "before", "until", "once", "so", "than", "that", "whether",
]);

/** The proposal with its content cut before the verb that its noun is the subject of. */
export function endNounClause(scene: Scene, proposal: Proposal): Proposal {
  const { head, cue, content } = proposal;
  const { document: { tokens, sentences } } = scene;
  const clause = content.find(({ firstToken, gap }) => gap === 0 && firstToken >= cue.endToken);
  if (!clause || tokens[clause.firstToken]!.lower !== "that" || clause !== content.at(-1)) return proposal;
  const { firstToken, endToken } = sentences[tokens[head]!.sentence]!;
  if (!isSubject(scene, proposal, firstToken) || mayHoldVerb(scene, clause.endToken, endToken)) return proposal;
  const end = mainVerb(scene, head, clause);
  return end < 0 ? proposal : { ...proposal, content: content.map((piece) => (piece === clause ? { ...piece, endToken: end } : piece)) };
}

/** Whether the cue is a noun before which its sentence has no verb yet. */
function isSubject(scene: Scene, { head, cue }: Proposal, first: number): boolean {
  // where an apostrophe is lost (“the companys claim”), the noun is taken for a verb
  const { tags } = scene.tree;
  const isLost = tags[head - 1] === "NNS";
  const isNoun = ((scene.lexical[head] as number) & REPORTING_NOUN) > 0 && (NOUNS.has(tags[head]!) || head === first || isLost);
  return isNoun && !mayHoldVerb(scene, first, cue.firstToken);
}

function mayHoldVerb({ tree }: Scene, first: number, end: number): boolean {
  return end - first > MOST_LOOKED_AT || hasFinite(tree, first, end);
}

/** Where the verb begins that the clause has no room for, or -1; a quotation with verbs counts as one. */
function mainVerb({ document: { tokens }, tree: { tags }, lexical, pairOf }: Scene, head: number, clause: Piece): number {
  const level = pairOf[head] as number;
  let room = 1;
  let verbs = 0;
  let participle = -1;
  let isSure = false;
  let counted = level;
  for (let i = clause.firstToken + 1; i < clause.endToken; i++) {
    const kind = tags[i]!;
    if (pairOf[i] !== level) {
      if (FINITE.has(kind) && pairOf[i] !== counted) {
        verbs++;
        counted = pairOf[i] as number;
      }
      continue;
    }
    const { lower, pos } = tokens[i]!;
    if (MAYBE_OPENERS.has(lower) || pos === "PUNCT") return isSure ? participle : -1;
    if (WH_WORDS.has(kind) || kind === "CC") room++;
    // “lied and cheated”: the second is no participle, and takes the room
    else if (kind === "VBN" && tags[i - 1] === "CC") room--;
    // “the house she bought”, “said he would”: a clause that nothing opens
    else if (kind === "PRP" && i > clause.firstToken + 1 && NOUNS.has(tags[i - 1]!)) room++;
    else if (FINITE.has(kind)) {
      verbs++;
      if (verbs > room) return afterAdverbs(tags, i);
      if (((lexical[i] as number) & SPEECH_VERB) > 0 && PHRASE_STARTS.has(tags[i + 1] ?? "")) room++;
    } else if (kind === "VBN" && verbs === room && participle < 0 && isMain(tokens, tags, i)) {
      participle = i;
      isSure = tags[i - 1] === "VBN";
    }
  }
  return participle;
}

/** Verbs that a participle goes on with: *was found murdered*. */
const TAKES_PARTICIPLE: ReadonlySet<string> = new Set(["be", "believe", "feel", "find", "get", "have", "keep", "leave", "presume", "report", "see"]);

/** Whether what is taken for a participle may be the verb: *the claim that he was cheated **drew** laughter*, but not *the cars bought by*. */
function isMain(tokens: readonly Token[], tags: readonly string[], i: number): boolean {
  if (tokens[i + 1]!.lower === "by") return false;
  return NOUNS.has(tags[i - 1]!) || tags[i - 1] === "VBN" && !TAKES_PARTICIPLE.has(tokens[i - 1]!.lemma);
}

/** The first of the adverbs before a token. */
function afterAdverbs(tags: readonly string[], token: number): number {
  let first = token;
  while (tags[first - 1] === "RB") first--;
  return first;
}
