/**
 * Ends the words where the author goes on: behind a quotation that is all that is said, and with what came of saying it.
 *
 * @example
 * // “We won,” Lee said, and the lights went out. — “There were two,” answered Lee, to laughter.
 * // Lee accused him of “cheating” after the match ended in a draw. — the words end at the mark
 * // The court ruled that states may sue, handing them a victory. — what it came to is the author's
 */
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./propose.js";
import type { Piece } from "./roles.js";

/** The content without what the author adds. */
export function withoutTail(scene: Scene, proposal: Proposal, content: readonly Piece[]): readonly Piece[] {
  return withoutOutcome(scene, proposal, upToMarks(scene, proposal, withoutClause(scene, proposal, content)));
}

/** Drops what goes on after a quotation and its cue as a clause of the author's: *“We won,” Lee said, and the lights went out.* */
function withoutClause(scene: Scene, { cue, head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf } = scene;
  const level = pairOf[head] as number;
  const isQuotation = ({ firstToken, endToken, gap }: Piece): boolean => gap === 0 && endToken <= cue.firstToken && pairOf[firstToken] !== level && pairOf[endToken - 1] !== level;
  const goesOn = ({ firstToken, endToken, gap }: Piece): boolean => {
    const isClause = gap === 0 && firstToken >= cue.endToken && /^(?:CCONJ|ADP)$/u.test(tokens[firstToken]!.pos) && tokens[firstToken + 1]?.lower !== "that";
    return isClause && isBare(scene, firstToken, endToken, level);
  };
  return content.some(isQuotation) ? content.filter((piece) => !goesOn(piece)) : content;
}

/** Whether no quotation stands in a run at the level. */
function isBare({ pairOf }: Scene, firstToken: number, endToken: number, level: number): boolean {
  for (let i = firstToken; i < endToken; i++) if (pairOf[i] !== level) return false;
  return true;
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
    return end < endToken && CIRCUMSTANCES.has(tokens[end]!.lower) && isBare(scene, end, endToken, level) ? { ...piece, endToken: end } : piece;
  });
}

/** What saying something did, and on what grounds it was said. */
const OUTCOMES: ReadonlySet<string> = new Set([
  "blaming", "capping", "citing", "clearing", "contrasting", "dealing", "delivering", "drawing", "ending", "handing", "marking", "overturning", "paving",
  "prompting", "reversing", "sparking", "triggering",
]);

/** *ruled that states may sue**, handing them a victory*** */
function withoutOutcome(scene: Scene, { cue, head }: Proposal, content: readonly Piece[]): readonly Piece[] {
  const { document: { tokens }, pairOf } = scene;
  const level = pairOf[head] as number;
  return content.map((piece) => {
    const { firstToken, endToken, gap } = piece;
    if (gap > 0 || firstToken < cue.endToken) return piece;
    for (let i = endToken - 2; i > firstToken && pairOf[i] === level; i--) {
      if (tokens[i]!.text === "," && OUTCOMES.has(tokens[i + 1]!.lower)) return { ...piece, endToken: i };
    }
    return piece;
  });
}
