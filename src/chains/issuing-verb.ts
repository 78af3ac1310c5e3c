/**
 * Finds who gave a document out as the subject of the verb that the document hangs from.
 *
 * @example
 * // The ministry issued a statement. — the ministry; but not “The ministry received a letter”
 */
import { GIVING_VERBS } from "../lexicon/documents.js";
import type { Mention } from "../mentions/mention.js";
import { childWith, relation } from "../scene/tree.js";
import type { Stage } from "./stage.js";

/** Verbs whose subject gets, sees or answers a document instead of giving it out. */
const RECEIVING: ReadonlySet<string> = new Set(
  "receive see obtain get review read quote cite leak reject criticise criticize dismiss welcome respond react appeal challenge contest defy oppose condemn slam blast denounce attack fight overturn quash ignore deny await expect seek demand discuss consider follow base accord find describe study examine hear have contain include come show remain be".split(" "),
);

/** The subject of the verb that the document hangs from: *the ministry **issued** a statement*. */
export function subjectOf(stage: Stage, document: Mention): Mention | null {
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
export function subjectOfVerb(stage: Stage, from: number): Mention | null {
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
