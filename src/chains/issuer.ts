/**
 * Finds who gave a document out, beside it or where it was first mentioned.
 *
 * @example
 * // The Harbour Authority issued a statement. … quoted the statement as saying — the Harbour Authority
 */
import { GIVING_VERBS } from "../lexicon/documents.js";
import type { Mention } from "../mentions/mention.js";
import { subjectOfDeed } from "./deed.js";
import { issuerBeside } from "./issuer-beside.js";
import { subjectOf } from "./issuing-verb.js";
import { saidBefore } from "./said-before.js";
import { earlierMentions, laterMentions } from "./same-document.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** The mention of who gave it out, or null. */
export function issuerOf(stage: Stage, document: Mention): Mention | null {
  const entity = entityOf(stage, document);
  const beside = giverOf(stage, document);
  if (beside) return beside;
  const { known, likely } = earlierMentions(stage, document);
  const later = laterMentions(stage, document);
  const ways: readonly [readonly Mention[], (stage: Stage, document: Mention) => Mention | null][] = [
    [known, giverOf], [known, subjectOf], [likely, giverOf], [likely, subjectOf], [later, giverOf],
  ];
  for (const [mentions, way] of ways) {
    for (const mention of mentions) {
      const found = way(stage, mention);
      if (found && entityOf(stage, found) !== entity) return found;
    }
  }
  return subjectOfDeed(stage, document) ?? saidBefore(stage, entity?.mentions[0] ?? document);
}

/** Who gave it out by the words at this mention: an author known to speak in it, a name beside it, a relative clause. */
function giverOf(stage: Stage, document: Mention): Mention | null {
  const owner = document.possessor === null ? null : stage.sources.mentions[document.possessor]!;
  const author = stage.authors.get(document.index);
  // whose "its" is, at the start of a sentence, only what follows tells
  if (author && (!owner || owner.form === "pronoun")) return author;
  return issuerBeside(stage, document) ?? subjectOfRelative(stage, document);
}

/** *the memo, **which Ann Lee sent***, *the memo **Ann Lee sent***. */
function subjectOfRelative(stage: Stage, document: Mention): Mention | null {
  const { tokens } = stage.document;
  let at = document.endToken;
  if (tokens[at]?.text === ",") at++;
  if (tokens[at]?.lower === "which" || tokens[at]?.lower === "that") at++;
  else if (at > document.endToken) return null;
  const subject = mentionAt(stage, at);
  if (!subject || subject.form === "pronoun" && !entityOf(stage, subject)) return null;
  for (let i = subject.endToken; i < subject.endToken + 4 && i < tokens.length; i++) {
    const { pos, lemma } = tokens[i]!;
    if (pos === "VERB") return GIVING_VERBS.has(lemma) ? subject : null;
    if (pos !== "AUX" && pos !== "ADV") break;
  }
  return null;
}
