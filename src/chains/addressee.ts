/**
 * Finds to whom something was said: *told the court*, *said to her staff*.
 *
 * @example
 * // Judge Helen Marsh told the jury: “…” — addressee "the jury"
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Mention } from "../mentions/mention.js";
import type { Frame } from "./frame.js";
import { mentionAt, type Stage } from "./stage.js";

/** Verbs whose object is who hears it. */
const TELLING: ReadonlySet<string> = new Set(
  "tell inform remind assure ask warn advise notify reassure promise thank address urge beg implore instruct order invite text email brief lecture caution persuade convince question quiz".split(" "),
);
/** Verbs whose hearer follows *to*. */
const SAYING: ReadonlySet<string> = new Set(
  "say write explain complain admit confess suggest announce report speak reply respond talk confide describe insist repeat mention apologise apologize boast joke whisper shout reveal recount confirm".split(" "),
);

/** The mention of who hears it, or null. */
export function findAddressee(stage: Stage, attribution: Attribution, frame: Frame, source: Mention | null): Mention | null {
  const { tokens } = stage.document;
  const head = attribution.cueHead === null ? null : tokens[attribution.cueHead];
  if (!head) return null;
  if (TELLING.has(head.lemma)) {
    const object = mentionAt(stage, frame.cueEnd);
    const content = attribution.content.some((piece) => object && piece.start <= object.start && object.start < piece.end);
    if (object && object !== source && !content && frame.tokens.includes(frame.cueEnd)) return object;
  }
  if (!SAYING.has(head.lemma)) return null;
  for (const at of [frame.cueEnd, frame.cueEnd + 1]) {
    if (tokens[at]?.lower === "to" && frame.tokens.includes(at)) return mentionAt(stage, at + 1);
  }
  return null;
}
