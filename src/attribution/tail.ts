/**
 * Ends the words where the author goes on: behind a quotation that is all that is said, with what came of it, and with what it stood in.
 *
 * @example
 * // “We won,” Lee said, and the lights went out. — “There were two,” answered Lee, to laughter.
 * // Lee accused him of “cheating” after the match ended in a draw. — the words end at the mark
 * // The court ruled that states may sue, handing them a victory. — what it came to is the author's
 */
import type { Token } from "../document/document.js";
import { DOCUMENT_NOUNS, VAGUE_DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { OCCASION_NOUNS } from "../lexicon/occasions.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** The content without what the author adds. */
export function withoutTail(scene: Scene, proposal: Proposal, content: readonly Piece[]): readonly Piece[] {
  return upToCarrier(scene, proposal, withoutOutcome(scene, proposal, upToMarks(scene, proposal, withoutClause(scene, proposal, content))));
}

/** Drops what goes on after a quotation and its cue as a clause of the author's: *“We won,” Lee said, and the lights went out.* */
function withoutClause(scene: Scene, { cue, head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf } = scene;
  const level = pairOf[head] as number;
  const isQuotation = ({ firstToken, endToken, gap }: Piece): boolean => gap === 0 && endToken <= cue.firstToken && pairOf[firstToken] !== level && pairOf[endToken - 1] !== level;
  const goesOn = (piece: Piece): boolean => {
    const { firstToken, gap } = piece;
    const isClause = gap === 0 && firstToken >= cue.endToken && /^(?:CCONJ|ADP)$/u.test(tokens[firstToken]!.pos) && tokens[firstToken + 1]?.lower !== "that";
    return isClause && standsAt(scene, piece, level);
  };
  return content.some(isQuotation) ? content.filter((piece) => !goesOn(piece)) : content;
}

/** What begins a clause or phrase of the author's behind a quotation. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(["after", "ahead", "amid", "as", "before", "during", "following", "when", "while"]);

/** Verbs of what somebody or something is taken for, which a quotation ends: *accused him of “cheating”*. */
const JUDGING: ReadonlySet<string> = new Set([
  "accuse", "blast", "brand", "call", "condemn", "criticize", "criticise", "denounce", "describe", "dismiss", "hail", "label", "praise", "slam",
]);

/** *says “never” **after talks collapse***: behind a quotation that is all that is said, the author tells when and why. */
function upToMarks(scene: Scene, { cue, head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf, pairEnd } = scene;
  const level = pairOf[head] as number;
  return content.map((piece) => {
    const { firstToken, endToken, gap } = piece;
    if (gap > 0 || firstToken < cue.endToken) return piece;
    let first = firstToken;
    if (JUDGING.has(tokens[head]!.lemma)) while (first < endToken && pairOf[first] === level) first++;
    if (first === endToken || pairOf[first] === level) return piece;
    const end = pairEnd[pairOf[first] as number] as number;
    return end < endToken && CIRCUMSTANCES.has(tokens[end]!.lower) && standsAt(scene, { firstToken: end, endToken }, level) ? { ...piece, endToken: end } : piece;
  });
}

/** What saying something did, and on what grounds it was said. */
const OUTCOMES: ReadonlySet<string> = new Set([
  "blaming", "capping", "citing", "clearing", "contrasting", "dealing", "delivering", "drawing", "ending", "handing", "marking", "overturning", "paving",
  "prompting", "reversing", "sparking", "triggering",
]);

/** *ruled that states may sue**, handing them a victory***; *“We won,” it reported**, citing a witness*** */
function withoutOutcome(scene: Scene, { cue, head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf } = scene;
  const level = pairOf[head] as number;
  const isOutcome = ({ firstToken, gap }: Piece): boolean => gap === 0 && firstToken >= cue.endToken && pairOf[firstToken] === level && OUTCOMES.has(tokens[firstToken]!.lower);
  const said = content.some((piece) => !isOutcome(piece)) ? content.filter((piece) => !isOutcome(piece)) : content;
  return said.map((piece) => {
    const { firstToken, endToken, gap } = piece;
    if (gap > 0 || firstToken < cue.endToken) return piece;
    for (let i = endToken - 2; i > firstToken && pairOf[i] === level; i--) {
      if (tokens[i]!.text === "," && OUTCOMES.has(tokens[i + 1]!.lower)) return { ...piece, endToken: i };
    }
    return piece;
  });
}

/** Participles and prepositions that tell more of what words stood in: *remarks **carried** by Tass*, *a statement **to** the BBC*. */
const TELLING_MORE: ReadonlySet<string> = new Set("carried broadcast aired published posted released issued televised reported to with on by at for".split(" "));

/** *said the road would open, in remarks carried by state television*: the end of the words, before what they stood in. */
function upToCarrier(scene: Scene, { head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf } = scene;
  const last = content.at(-1);
  if (!last || last.gap > 0 || last.firstToken < head) return content;
  for (let i = last.endToken - 2; i > last.firstToken; i--) {
    if (pairOf[i] !== pairOf[head]) return content;
    if (tokens[i]!.text !== "," || tokens[i + 1]!.lower !== "in") continue;
    let noun = i + 2;
    while (noun < last.endToken && noun < i + 6 && /^(?:DET|ADJ|NOUN|PRON)$/u.test(tokens[noun]!.pos) && !isCarrier(tokens[noun]!)) noun++;
    if (noun >= last.endToken || !isCarrier(tokens[noun]!) || !TELLING_MORE.has(tokens[noun + 1]?.lower ?? "")) return content;
    return [...content.slice(0, -1), { ...last, endToken: i }];
  }
  return content;
}

function isCarrier({ lemma, lower }: Token): boolean {
  return OCCASION_NOUNS.has(lemma) || OCCASION_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lemma) && !VAGUE_DOCUMENT_NOUNS.has(lemma);
}
