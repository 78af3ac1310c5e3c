/**
 * Finds who gave a document out, beside it or where it was first mentioned.
 *
 * @example
 * // The Harbour Authority issued a statement. … quoted the statement as saying — the Harbour Authority
 */
import { COURT_WORDS, GIVING_VERBS, ISSUING_VERBS, RESEARCH_NOUNS } from "../lexicon/documents.js";
import { PLATFORMS } from "../lexicon/media-outlets.js";
import { WEEKDAYS } from "../lexicon/times.js";
import type { Mention } from "../mentions/mention.js";
import { childWith, relation } from "../scene/tree.js";
import { hostOf } from "./host.js";
import { earlierMentions, laterMentions } from "./same-document.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** Words after the document that are looked through for *by* and *from*. */
const REACH = 14;
/** Verbs whose subject gets, sees or answers a document instead of giving it out. */
const RECEIVING: ReadonlySet<string> = new Set(
  "receive see obtain get review read quote cite leak reject criticise criticize dismiss welcome respond react appeal challenge contest defy oppose condemn slam blast denounce attack fight overturn quash ignore deny await expect seek demand discuss consider follow base accord find describe study examine hear have contain include come show remain be".split(" "),
);

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
  return subjectOfDeed(stage, document);
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

/** What is done in giving out such a document: who *sued* gave out *the lawsuit*. */
const DEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  lawsuit: new Set(["sue"]), suit: new Set(["sue"]), complaint: new Set(["sue", "complain"]), filing: new Set(["sue", "file"]),
  petition: new Set(["petition", "sue"]), indictment: new Set(["indict"]), letter: new Set(["write"]), appeal: new Set(["appeal"]),
  ruling: new Set(["rule"]), warning: new Set(["warn"]),
};
/** What is done in giving out any other. */
const PUBLISHING: ReadonlySet<string> = new Set(["publish", "release", "issue", "unveil"]);
const PUBLISHED: ReadonlySet<string> = new Set("report study survey review paper document audit analysis findings figures data guidance statement".split(" "));
/** Tokens before the document that are looked through for the deed. */
const LOOK_BACK = 150;

/** The subject of the deed that the document stands for, in the sentences before. */
function subjectOfDeed(stage: Stage, document: Mention): Mention | null {
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
    if (/^["“”‘’:;.]$/u.test(token.text) || token.pos === "AUX" && token.lower !== "was" && token.lower !== "been") break;
    const tag = stage.tree.tags[at] ?? "";
    if ((tag === "VBZ" || tag === "VBP" || tag === "VBD" && !ISSUING_VERBS.has(token.lemma)) && !/^(?:released|published|issued|signed|filed|commissioned|written|sent|posted)$/u.test(token.lower)) break;
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

/** The subject of the verb that the document hangs from: *the ministry **issued** a statement*. */
function subjectOf(stage: Stage, document: Mention): Mention | null {
  const { tree } = stage;
  const { tokens } = stage.document;
  let verb = document.head;
  for (let step = 0; step < 5; step++) {
    const head = tree.heads[verb] as number;
    if (head < 0) break;
    verb = head;
    if (tokens[verb]!.pos === "VERB" || (tree.tags[verb] ?? "").startsWith("VB")) break;
  }
  const found = verb === document.head || RECEIVING.has(tokens[verb]!.lemma) ? null : subjectOfVerb(stage, verb);
  return found && found !== document ? found : doerBeside(stage, document);
}

/** *It came after **forty mayors** signed a letter*: who stands right before a verb of giving that the document follows; parsers read a participle there. */
function doerBeside(stage: Stage, document: Mention): Mention | null {
  const { tokens } = stage.document;
  const verb = document.firstToken - 1;
  if (tokens[verb]?.pos !== "VERB" || !GIVING_VERBS.has(tokens[verb]!.lemma) || tokens[verb]!.lower.endsWith("ing")) return null;
  let doer = mentionHeaded(stage, verb - 1);
  if (doer?.endToken !== verb) return null;
  // a group of parents sent an email
  for (let turn = 0; turn < 2 && /^(?:of|in|at|from|for)$/u.test(tokens[doer.firstToken - 1]?.lower ?? ""); turn++) {
    const whole: Mention | null = mentionHeaded(stage, doer.firstToken - 2);
    if (whole?.endToken !== doer.firstToken - 1) break;
    doer = whole;
  }
  return doer.form !== "pronoun" && doer.kind !== "document" ? doer : null;
}

/** The subject of a verb, or of the verb that it is joined to. */
function subjectOfVerb(stage: Stage, from: number): Mention | null {
  const { tree } = stage;
  let verb = from;
  for (let step = 0; step < 3; step++) {
    const subject = childWith(tree, verb, SUBJECT);
    if (subject >= 0) return mentionHeaded(stage, subject);
    const head = tree.heads[verb] as number;
    const label = tree.relations[verb] as number;
    if (head < 0 || label !== CONJUNCT && label !== COMPLEMENT) break;
    verb = head;
  }
  return null;
}

const SUBJECT = relation("nsubj");
const CONJUNCT = relation("conj");
const COMPLEMENT = relation("xcomp");

/** The widest mention that holds the token near its head. */
function mentionHeaded(stage: Stage, token: number): Mention | null {
  for (let first = token; first >= 0 && first > token - 8; first--) {
    const mention = stage.starts.get(first);
    if (mention && mention.endToken > token && mention.function !== "possessor") return mention;
  }
  return null;
}
