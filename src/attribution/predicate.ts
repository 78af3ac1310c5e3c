/**
 * Gives what a noun is said to do to the one who is said to be that noun.
 *
 * @example
 * // Ann Lee was the first senator to warn that the bill would fail.
 * // — the source is "Ann Lee", not "the first senator", and the cue "warn", for that is what she did
 */
import type { TokenRange } from "../document/document.js";
import { childWith, relation } from "../scene/tree.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";

const ACL = relation("acl");
const COP = relation("cop");
const NSUBJ = relation("nsubj");
const XCOMP = relation("xcomp");
/** Verbs that say what their subject is, and take it as a complement. */
const LINKING: ReadonlySet<string> = new Set(["become", "remain"]);

/** The proposal, its source the subject, and its cue the verb alone, where the source is a predicate on which the cue hangs. */
export function sourceOfPredicate(scene: Scene, proposal: Proposal): Proposal {
  const { source, head } = proposal;
  const { heads, relations } = scene.tree;
  const noun = heads[head] as number;
  if (!source || relations[head] !== ACL || noun < source.firstToken || noun >= source.endToken) return proposal;
  const subject = subjectOf(scene, childWith(scene.tree, noun, COP) >= 0 ? noun : linkingVerb(scene, noun));
  return subject && subject.endToken <= source.firstToken ? { ...proposal, source: subject, cue: withoutMarker(scene, proposal.cue) } : proposal;
}

/** The cue without the *to* of an infinitive. */
function withoutMarker({ document: { tokens } }: Scene, cue: TokenRange): TokenRange {
  const isMarker = tokens[cue.firstToken]!.lower === "to" && cue.firstToken + 1 < cue.endToken;
  return isMarker ? { ...cue, firstToken: cue.firstToken + 1 } : cue;
}

/** The linking verb whose complement the noun is, or -1. */
function linkingVerb({ document: { tokens }, tree: { heads, relations } }: Scene, noun: number): number {
  const verb = heads[noun] as number;
  return verb >= 0 && relations[noun] === XCOMP && LINKING.has(tokens[verb]!.lemma) ? verb : -1;
}

/** The phrase of the subject; a title that was taken for a subject of its own before a name is part of it. */
function subjectOf({ tree: { firstChild, children, relations, subtreeFirst, subtreeEnd } }: Scene, verb: number): TokenRange | null {
  if (verb < 0) return null;
  let first = -1;
  let end = -1;
  for (let c = firstChild[verb] as number; c < (firstChild[verb + 1] as number); c++) {
    const child = children[c] as number;
    if (relations[child] !== NSUBJ) continue;
    if (end !== subtreeFirst[child]) first = subtreeFirst[child] as number;
    end = subtreeEnd[child] as number;
  }
  return first < 0 ? null : { firstToken: first, endToken: end };
}
