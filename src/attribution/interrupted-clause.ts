/**
 * Gives a clause that its attribution interrupts the subject that it began with.
 *
 * @example
 * // Closing stations, he said, was not the plan. — "Closing stations … was not the plan"
 * // The band, its drummer, Vera Ek, admitted, had never met. — "The band … had never met", of "its drummer, Vera Ek"
 */
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

/** Verbs that need a subject before them, by tag. */
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** The subject has no more tokens. */
const LONGEST_SUBJECT = 30;

/** The proposal with the subject for a piece of its content, where it had but the predicate. */
export function withSubjectBefore(scene: Scene, proposal: Proposal): Proposal {
  const { source, cue, content, head } = proposal;
  const { document: { tokens, sentences }, tree: { tags }, pairOf } = scene;
  const [piece, more] = content;
  if (!source || source.firstToken > cue.firstToken || !piece || more || piece.gap > 0) return proposal;
  const isPredicate = piece.firstToken === cue.endToken + 1 && tokens[cue.endToken]!.text === "," && FINITE.has(tags[piece.firstToken]!);
  if (!isPredicate || pairOf[piece.firstToken] !== pairOf[head]) return proposal;
  const begin = sentences[tokens[head]!.sentence]!.firstToken;
  const comma = commaBefore(scene, source.firstToken, begin) ?? commaWithin(scene, source, begin);
  if (comma === null || comma - begin > LONGEST_SUBJECT) return proposal;
  const firstToken = subjectStart(scene, begin, comma);
  if (firstToken >= comma || pairOf[firstToken] !== pairOf[head]) return proposal;
  return { ...proposal, source: { ...source, firstToken: Math.max(source.firstToken, comma + 1) }, content: [{ firstToken, endToken: comma, gap: 0 }, piece] };
}

/** Words that begin a clause before the subject. */
const SUBORDINATORS: ReadonlySet<string> = new Set(["although", "as", "because", "if", "since", "though", "when", "while"]);

/** *After that fiasco, **the election**, he said, was lost*: where the subject begins; the comma where what stands before it is no subject. */
function subjectStart({ document: { tokens } }: Scene, first: number, comma: number): number {
  let start = first;
  for (let i = first; i < comma; i++) if (tokens[i]!.text === "(" || tokens[i]!.text === "," && tokens[first]!.pos === "ADP") start = i + 1;
  return start === first && SUBORDINATORS.has(tokens[first]!.lower) ? comma : start;
}

/** The comma right before the source; null where another word stands there. */
function commaBefore({ document: { tokens } }: Scene, at: number, first: number): number | null {
  return at - 1 > first && tokens[at - 1]!.text === "," ? at - 1 : null;
}

/** The comma that parts the subject from a source that begins with *its*, *their*, *the*, where both were taken for the source. */
function commaWithin({ document: { tokens } }: Scene, { firstToken, endToken }: { firstToken: number; endToken: number }, first: number): number | null {
  if (firstToken !== first) return null;
  for (let i = firstToken + 1; i + 2 < endToken; i++) if (tokens[i]!.text === "," && /^(?:its|their)$/u.test(tokens[i + 1]!.lower)) return i;
  return null;
}
