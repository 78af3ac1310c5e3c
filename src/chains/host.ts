/**
 * Finds whose a document is that is only kept or put up somewhere.
 *
 * @example
 * // minutes of the school board — the school board; a sign in Molly's window — Molly
 */
import type { Mention } from "../mentions/mention.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** *minutes **of the board***, *a sign in **its** window*: whose affairs it keeps, or on whose walls it hangs. */
export function hostOf(stage: Stage, document: Mention): Mention | null {
  const link = stage.document.tokens[document.endToken]?.lower ?? "";
  const other = mentionAt(stage, document.endToken + 1);
  if (!other || other.form === "pronoun") return null;
  if (link === "of" && KEPT.has(document.role)) return other.kind === "organization" || other.kind === "unknown" && other.form === "name" ? other : null;
  if (!POSTED.has(document.role) || !/^(?:in|on|at|outside|above|over)$/u.test(link) || other.possessor === null) return null;
  const owner = stage.sources.mentions[other.possessor]!;
  return entityOf(stage, owner) ? owner : null;
}

/** What a body keeps of its own doings. */
const KEPT: ReadonlySet<string> = new Set("minutes minute constitution charter rulebook handbook website newsletter bylaws record records".split(" "));
/** What hangs where it is read. */
const POSTED: ReadonlySet<string> = new Set("sign notice poster placard banner note message billboard plaque sticker".split(" "));
