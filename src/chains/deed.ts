/**
 * Finds who gave a document out by the deed that it stands for.
 *
 * @example
 * // The Ocean Trust sued. … the lawsuit says … — the Ocean Trust
 */
import type { Mention } from "../mentions/mention.js";
import { subjectOfVerb } from "./issuing-verb.js";
import type { Stage } from "./stage.js";

/** What is done in giving out such a document: who *sued* gave out *the lawsuit*. */
const DEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  lawsuit: new Set(["sue"]), suit: new Set(["sue"]), complaint: new Set(["sue", "complain"]), filing: new Set(["sue", "file"]),
  petition: new Set(["petition", "sue"]), indictment: new Set(["indict"]), letter: new Set(["write"]), appeal: new Set(["appeal"]),
  ruling: new Set(["rule"]), warning: new Set(["warn"]),
};

/** What is done in giving out any other of those that are published. */
const PUBLISHING: ReadonlySet<string> = new Set(["publish", "release", "issue", "unveil"]);
const PUBLISHED: ReadonlySet<string> = new Set("report study survey review paper document audit analysis findings figures data guidance statement".split(" "));

/** Tokens before the document that are looked through for the deed. */
const LOOK_BACK = 150;

/** The subject of the deed that the document stands for, in the sentences before. */
export function subjectOfDeed(stage: Stage, document: Mention): Mention | null {
  const deeds = DEEDS[document.role] ?? (PUBLISHED.has(document.role) ? PUBLISHING : undefined);
  const { tokens } = stage.document;
  if (!deeds || !document.definite) return null;
  for (let at = document.firstToken - 1; at >= 0 && at >= document.firstToken - LOOK_BACK; at--) {
    if (!deeds.has(tokens[at]!.lemma) || tokens[at]!.pos !== "VERB") continue;
    const subject = subjectOfVerb(stage, at);
    if (subject) return subject;
  }
  return null;
}
