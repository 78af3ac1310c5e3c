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

/** A mention of both where the head is joined to another of its kind inside the span, else null. */
export function coordinated({ document, mentions }: Work, head: Mention, span: Span): Mention | null {
  const { tokens } = document;
  for (let i = head.index + 1; i < mentions.length && i <= head.index + 4; i++) {
    const other = mentions[i]!;
    if (!covers(span, other)) break;
    if (other.function === "possessor" || other.firstToken < head.endToken || other.renames !== null) continue;
    const joined = other.firstToken === head.endToken + 1 && /^(?:and|&)$/u.test(tokens[head.endToken]!.lower);
    if (joined && other.kind === head.kind && other.form === head.form && head.kind !== "document") {
      return { ...asWritten(document, span, mentions.length), kind: "group", plural: true };
    }
    break;
  }
  return null;
}
