/**
 * Finds who gave a document out by the words right around it.
 *
 * @example
 * // a report by the Ocean Trust, its notice, a Home Office report, published by … — the Ocean Trust, whom “its” means, the Home Office
 */
import { COURT_WORDS, ISSUING_VERBS, RESEARCH_NOUNS } from "../lexicon/documents.js";
import { PLATFORMS } from "../lexicon/media-outlets.js";
import { WEEKDAYS } from "../lexicon/times.js";
import type { Mention } from "../mentions/mention.js";
import { hostOf } from "./host.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** Words after the document that are looked through for *by* and *from*. */
const REACH = 14;

/** *a report **by the Ocean Trust***, ***its** notice*, *a **Home Office** report*, *published by …*. */
export function issuerBeside(stage: Stage, document: Mention): Mention | null {
  const { mentions } = stage.sources;
  const { tokens } = stage.document;
  const owner = document.possessor === null ? null : mentions[document.possessor]!;
  if (owner && (owner.form !== "pronoun" || entityOf(stage, owner))) return owner;
  const sentence = tokens[document.head]!.sentence;
  for (let at = document.endToken; at < document.endToken + REACH && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]!;
    // a readout of the call from the White House, a letter to the mayor from the Harbour Trust
    const late = at > document.endToken && /^(?:of|on|to)$/u.test(tokens[document.endToken]!.lower);
    const body = late && token.lower === "from" ? mentionAt(stage, at + 1) : null;
    if (body && (body.kind === "organization" || tokens[document.endToken]!.lower === "to")) return body;
    if (token.lower === "by" || token.lower === "from" && at === document.endToken || token.lower === "in" && at === document.endToken) {
      if (/^(?:seen|obtained|reviewed|viewed|read|reported|leaked)$/u.test(tokens[at - 1]!.lower)) continue;
      const giver = mentionAt(stage, at + 1);
      if (giver && canIssue(giver, token.lower) && !(token.lower === "in" && RESEARCH_NOUNS.has(document.role))) return giver;
      continue;
    }
    // According to the report, a complaint was logged by the council
    if (token.text === "," && !/^(?:VBN|VBD|WDT|IN)$/u.test(stage.tree.tags[at + 1] ?? "")) break;
    if (/^["“”‘’:;.]$/u.test(token.text) || token.pos === "AUX" && token.lower !== "was" && token.lower !== "been") break;
    const tag = stage.tree.tags[at] ?? "";
    if (token.pos !== "AUX" && (tag === "VBZ" || tag === "VBP" || tag === "VBD" && !ISSUING_VERBS.has(token.lemma)) && !/^(?:released|published|issued|signed|filed|commissioned|written|sent|posted)$/u.test(token.lower)) break;
  }
  const host = hostOf(stage, document);
  if (host) return host;
  if (document.affiliation === null) return null;
  const body = mentions[document.affiliation]!;
  const words = body.name?.words ?? [body.role];
  return words.some((word) => COURT_WORDS.has(word)) || PLATFORMS.has(words.join(" ")) ? null : body;
}

/** *in* gives a medium only: *a report in the Herald*. */
function canIssue(giver: Mention, link: string): boolean {
  if (giver.form === "pronoun") return false;
  return link !== "in" ? !WEEKDAYS.has(giver.name?.words[0] ?? "") : giver.form === "name" && giver.kind === "organization";
}
