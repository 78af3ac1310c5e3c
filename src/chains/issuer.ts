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

/** Attributions before the document that are looked at, and paragraphs. */
const BACK = 2;
const PARAGRAPHS = 1;
/** What bodies find in writing. */
const FINDINGS: ReadonlySet<string> = new Set(["audit", "report", "review", "study", "survey"]);

/** *Ofsted said standards had fallen. “…,” the report said*: the body that spoke last, right before a report of which nothing else tells whose it is. */
function saidBefore(stage: Stage, document: Mention): Mention | null {
  const { tokens } = stage.document;
  if (!FINDINGS.has(document.role) || tokens[document.firstToken]!.lower !== "the" || document.modifiers.length > 0 || document.possessor !== null || document.affiliation !== null) return null;
  if (/^(?:of|on|by|from|into|for)$/u.test(tokens[document.endToken]?.lower ?? "")) return null;
  const own = stage.spokenIn.get(document.index) ?? 0;
  for (let i = own - 1; i >= 0 && i >= own - BACK; i--) {
    const { mention } = stage.sources.speakers[i]!;
    const speaker = entityOf(stage, mention);
    if (!mention || !speaker || stage.attributions[i]!.within !== null) continue;
    const near = tokens[document.head]!.paragraph - tokens[mention.head]!.paragraph <= PARAGRAPHS;
    return near && speaker.kind === "organization" && mention.form !== "pronoun" ? mention : null;
  }
  return null;
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
