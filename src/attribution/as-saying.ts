/**
 * Begins the words where a cue that quotes somebody says that they do: at *as saying*, *as telling reporters that*.
 *
 * @example
 * // Tass quoted the minister as saying talks had failed. — the words begin after "as saying"
 */
import { CITING_VERBS, HEARER_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** Verbs of which *as saying* may be said wherever it stands. */
const SAYING: ReadonlySet<string> = new Set(["saying", "stating", "adding", "claiming", "writing"]);
/** Tokens in which whom the cue quotes is told. */
const LONGEST_OBJECT = 16;

/** The content after *as saying*: before it stands whom the cue quotes, and after it may stand whom he told. */
export function afterAsSaying(scene: Scene, proposal: Proposal, content: readonly Piece[]): readonly Piece[] {
  return withoutQuotedName(scene, content).map((piece) => beginAfter(scene, proposal, piece));
}

function beginAfter(scene: Scene, { cue, head }: Proposal, piece: Piece): Piece {
  const { tokens } = scene.document;
  if (piece.firstToken < cue.endToken) return piece;
  const object = piece.firstToken === cue.endToken && CITING_VERBS.has(tokens[head]!.lemma);
  for (let i = piece.firstToken; i + 2 < piece.endToken; i++) {
    if (!isAsReporting(scene, i) || !SAYING.has(tokens[i + 1]!.lower) && !(object && i < piece.firstToken + LONGEST_OBJECT)) continue;
    const first = HEARER_PARTICIPLES.has(tokens[i + 1]!.lower) ? afterHearer(scene, i + 2, piece.endToken) : i + 2;
    return { ...piece, firstToken: first };
  }
  return piece;
}

/** *as saying*, *as warning*. */
function isAsReporting({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  if (tokens[at]?.lower !== "as") return false;
  // taggers take some for nouns
  return tags[at + 1] === "VBG" && SPEECH.has(tokens[at + 1]!.lemma) || tokens[at + 2]?.lower === "that" && tokens[at + 1]!.lower.endsWith("ing");
}

/** *as telling reporters that …*: where the clause begins, or the token itself where none does. */
function afterHearer({ document: { tokens } }: Scene, at: number, end: number): number {
  for (let i = at; i < end && i < at + LONGEST_OBJECT; i++) if (/^(?:that|whether|if|to)$/u.test(tokens[i]!.lower)) return i;
  return at;
}

/** *quoted “a palace insider” as saying*: a quotation before *as saying* is who is quoted. */
function withoutQuotedName(scene: Scene, content: readonly Piece[]): readonly Piece[] {
  const left = content.filter(({ endToken }) => !isAsReporting(scene, endToken));
  return left.length > 0 && left.length < content.length ? left : content;
}
