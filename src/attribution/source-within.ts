/**
 * Gives what is reported within the words of another report to its own subject there, and not to the source of the outer one.
 *
 * @example
 * // The bank said its auditors, Moss & Tate, had called the accounts sound. — "had called" is of "its auditors, Moss & Tate"
 * // He said he was sorry and promised to pay. — no subject stands before "promised": both are of "He"
 */
import type { TokenRange } from "../document/document.js";
import type { Scene } from "../scene/scene.js";
import { PHRASE_BEGINNINGS } from "../syntax/phrase-tags.js";
import type { Ranked } from "./decide.js";
import type { Proposal } from "./proposal.js";
import { reportsBefore } from "./reports-before.js";

/** A subject is no longer, in words. */
const LONGEST_SUBJECT = 14;
/** Tags of a noun phrase with what it stands in. */
const WITHIN: ReadonlySet<string> = new Set([...PHRASE_BEGINNINGS, "IN", "POS"]);

/** The reports, which stand in the order of their heads; those within another of the same source have their own subject. */
export function sourcesWithin(scene: Scene, ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.map((each, place) => {
    const { proposal } = each;
    const outer = reportsBefore(ranked, place).findLast(({ proposal: other }) => isAround(scene, other, proposal));
    const subject = outer && subjectAfter(scene, outer.proposal.cue.endToken, proposal);
    return subject ? { ...each, proposal: { ...proposal, source: subject } } : each;
  });
}

/** Whether a report has the same source as one that stands in its words. */
function isAround({ pairOf }: Scene, { source, cue, head }: Proposal, inner: Proposal): boolean {
  if (!source || source.firstToken !== inner.source?.firstToken || source.endToken !== inner.source.endToken) return false;
  return source.endToken <= cue.firstToken && cue.endToken < inner.cue.firstToken && pairOf[head] === pairOf[inner.head];
}

/** The noun phrase that fills the words from the outer cue to a verb that has an auxiliary, without *that*; null where other words stand there. */
function subjectAfter({ document: { tokens }, tree: { tags }, pairOf }: Scene, start: number, { cue, head }: Proposal): TokenRange | null {
  if (tokens[cue.firstToken]!.lower !== "had" && tokens[cue.firstToken]!.lower !== "has" && tokens[cue.firstToken]!.lower !== "have") return null;
  const firstToken = tokens[start]!.lower === "that" ? start + 1 : start;
  const endToken = tokens[cue.firstToken - 1]!.text === "," ? cue.firstToken - 1 : cue.firstToken;
  if (firstToken >= endToken || endToken - firstToken > LONGEST_SUBJECT || !PHRASE_BEGINNINGS.has(tags[firstToken]!)) return null;
  for (let i = firstToken; i < endToken; i++) {
    if (pairOf[i] !== pairOf[head] || !WITHIN.has(tags[i]!) && tokens[i]!.text !== "," && tokens[i]!.text !== "&") return null;
  }
  return { firstToken, endToken };
}
