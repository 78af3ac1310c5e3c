/**
 * Sources of two: *Lavrov and Qin said in a joint statement*.
 *
 * @example
 * // “Ada Finch and Stan Cole” — one source, a group, named "Ada Finch and Stan Cole"
 */
import type { Mention } from "../mentions/mention.js";
import { covers, type Span } from "../text/span.js";
import { asWritten } from "./as-written.js";
import type { Work } from "./work.js";

/** Mentions after the head that are looked at. */
const AHEAD = 8;

/** A mention of all where the head is joined to others of its kind inside the span, else null. */
export function coordinated({ document, mentions }: Work, head: Mention, span: Span): Mention | null {
  const { tokens } = document;
  let last = head;
  for (let i = head.index + 1; i < mentions.length && i <= head.index + AHEAD; i++) {
    const other = mentions[i]!;
    if (!covers(span, other)) break;
    if (other.function === "possessor" || other.firstToken < last.endToken || other.renames !== null) continue;
    const joint = tokens[other.firstToken - 1]!.lower;
    const kinds = other.kind === head.kind || head.form === "name" && (other.kind === "unknown" || head.kind === "unknown");
    const alike = kinds && other.form === head.form && head.kind !== "document";
    if (!alike || joint !== "and" && joint !== "&" && joint !== ",") break;
    if (joint !== "," && (other.firstToken === last.endToken + 1 || tokens[last.endToken]?.text === "," && other.firstToken === last.endToken + 2)) {
      return { ...asWritten(document, span, mentions.length), kind: "group", plural: true };
    }
    last = other;
  }
  return null;
}
