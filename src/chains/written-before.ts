/**
 * Finds in what somebody wrote where only the sentences before his words say it.
 *
 * @example
 * // The singer apologised on Instagram. “Sorry,” he wrote. — "Instagram"
 */
import type { Mention } from "../mentions/mention.js";
import { CARRIERS, isCarrier, networkOf } from "./medium.js";
import { entityOf, type Stage } from "./stage.js";

/** Verbs of writing, whose words stand in something. */
const WRITING: ReadonlySet<string> = new Set(["write", "post", "scrawl"]);
/** Mentions before the frame that are looked at for what was written. */
const BACK = 40;

/** *apologised on Instagram. “Sorry,” he wrote*: what the sentences before said that it was written in. */
export function writtenBefore(stage: Stage, verb: number, source: Mention): Mention | null {
  const { tokens } = stage.document;
  if (!WRITING.has(tokens[verb]!.lemma)) return null;
  const { paragraph, sentence } = tokens[verb]!;
  let narrated = 0;
  let last = sentence;
  for (let i = source.index - 1; i >= 0 && i >= source.index - BACK; i--) {
    const mention = stage.sources.mentions[i]!;
    const head = tokens[mention.head]!;
    if (mention.pair !== null || isOfAnother(stage, mention, source)) continue;
    if (head.sentence !== last) {
      last = head.sentence;
      narrated++;
    }
    if (narrated > 2 || paragraph - head.paragraph > 1) return null;
    const preposition = tokens[mention.firstToken - 1]?.lower ?? "";
    if (CARRIERS.has(preposition) && isCarrier(mention, preposition)) return networkOf(stage, mention) ?? postOn(stage, mention) ?? mention;
    if (mention.function === "subject" && mention.kind === "document" && isCarrier(mention, "in")) return mention;
  }
  return null;
}

/** *in a post on Instagram*: what was put on the network, where that is said right before it, or null. */
function postOn(stage: Stage, network: Mention): Mention | null {
  const post = stage.sources.mentions[network.index - 1];
  if (!post || network.firstToken - post.endToken > 2 || !CARRIERS.has(stage.document.tokens[post.firstToken - 1]?.lower ?? "")) return null;
  return isCarrier(post, "in") ? post : null;
}

/** Whether somebody else's words are said to stand in it: *the firm said in a statement … Lee wrote*. */
function isOfAnother(stage: Stage, carrier: Mention, source: Mention): boolean {
  const author = stage.authors.get(carrier.index);
  return author !== undefined && entityOf(stage, author) !== entityOf(stage, source);
}
