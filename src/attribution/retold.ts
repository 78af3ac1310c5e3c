/**
 * What somebody said of what another had said to him: in form as clear as any report, but often left out where people mark reports.
 *
 * @example
 * // Sister Agnes said that the bishop had told her the school would never close. — "had told", of the bishop
 */
import { habitStart } from "../cues/retold-frames.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import { isTopic } from "./topic.js";

/** Tokens before the verb in which *had* may stand. */
const AUXILIARIES = 3;
/** Who says what he says himself: *I said to him*. */
const SELF: ReadonlySet<string> = new Set(["i", "we", "you", "one", "who", "which", "that"]);

/** Whether the report tells in the past, or of the speaker himself, what another one said, with more than a topic for its content. */
export function isRetold(scene: Scene, proposal: Proposal): boolean {
  const { source, head } = proposal;
  const { tokens } = scene.document;
  if (!source || SELF.has(tokens[source.firstToken]!.lower) || !SPEECH.has(tokens[head]!.lemma) || isTopic(scene, proposal)) return false;
  const tag = scene.tree.tags[head];
  if (/^(?:me|us)$/u.test(tokens[head + 1]?.lower ?? "") && /^VB[DPZ]$/u.test(tag!)) return true;
  if (habitStart(tokens, head) >= 0) return true;
  return tag === "VBD" || tag === "VBN" && isPluperfect(scene, head);
}

/** *had promised*, but not *had been promised*. */
function isPluperfect({ document: { tokens } }: Scene, head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - AUXILIARIES; i--) {
    const { lower, pos } = tokens[i]!;
    if (lower === "had" || lower === "'d") return true;
    if (lower === "been" || pos !== "ADV" && pos !== "AUX") return false;
  }
  return false;
}
