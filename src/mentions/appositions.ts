/**
 * Links the mentions that say of a name what it is: appositions, brackets, *is* and *became*.
 *
 * @example
 * // Carl Otto, the treasurer, … — "the treasurer" renames "Carl Otto"
 * // His lawyer, Mark Oduya, … — "His lawyer" renames "Mark Oduya"
 */
import type { Document } from "../document/document.js";
import { nationOf } from "../lexicon/nations.js";
import { TRADING_ROLES } from "../lexicon/organizations.js";
import { isRole } from "../lexicon/roles.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { OFFICE_QUALIFIERS, REGNAL_TITLES } from "../lexicon/titles.js";
import { isAcronym } from "./acronyms.js";
import type { Mention } from "./mention.js";

const OPENERS: ReadonlySet<string> = new Set([",", "(", "—", "–", "-", "--"]);
const HONOURS: ReadonlySet<string> = new Set(["hon", "honourable", "honorable", "rev", "reverend"]);
const LINKS: ReadonlySet<string> = new Set(["of", "for", "at", "in", "from", "to", "with", "on"]);
const COPULAS: ReadonlySet<string> = new Set(["is", "was", "became", "remains", "'s", "becomes"]);

/** By the place of a mention that renames another, the place of the other. */
export function findRenamings(document: Document, mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const starts = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = starts.get(mention.firstToken);
    // the widest mention that is not a possessor stands for the place
    if (!other || other.function === "possessor" && mention.function !== "possessor") starts.set(mention.firstToken, mention);
  }
  const renamed = new Map<number, number>();
  let last = -1;
  for (const mention of mentions) {
    if (mention.form === "pronoun" || mention.function === "possessor") continue;
    const own = afterBrackets(document, mention.endToken);
    const end = complementEnd(document, starts, own);
    const other = findRenaming(document, starts, mention, own, end) ?? findRenaming(document, starts, mention, end, end) ?? findPeerage(document, mentions, mention);
    if (!other) continue;
    const [said, named] = mention.form === "name" && other.form === "nominal" ? [other, mention] : [mention, other];
    // the speaker of the parliament, Ann Lee: she is not the parliament
    if (named.index === last && said.index < last && LINKS.has(document.tokens[said.firstToken - 1]?.lower ?? "")) continue;
    if (!renamed.has(said.index)) renamed.set(said.index, named.index);
    last = named.index;
  }
  return renamed;
}

/** *Anna, Duchess of Kelso's, first word*: the title after a name that owns what follows, or null. */
function findPeerage({ tokens }: Document, mentions: readonly Mention[], { endToken, form, index }: Mention): Mention | null {
  if (form !== "name" || tokens[endToken]?.text !== ",") return null;
  for (let i = index + 1; i < mentions.length && mentions[i]!.firstToken <= endToken + 1; i++) {
    const { firstToken, function: placed, role } = mentions[i]!;
    if (firstToken === endToken + 1 && placed === "possessor" && REGNAL_TITLES.has(role)) return mentions[i]!;
  }
  return null;
}

/** The place after the brackets in *the Chief Medical Officer (CMO), Ann Lee* and *Brigadier (Retd) Ann Lee*. */
function afterBrackets({ tokens }: Document, end: number): number {
  const word = tokens[end + 1];
  return tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" && (isAcronym(word!.text) || OFFICE_QUALIFIERS.has(word!.lower)) ? end + 3 : end;
}

/** The end of a phrase with what its head takes: *a spokeswoman **for Meridian Air***. */
export function complementEnd(document: Document, starts: ReadonlyMap<number, Mention>, end: number): number {
  let last = end;
  for (let turn = 0; turn < 3; turn++) {
    if (!LINKS.has(document.tokens[last]?.lower ?? "")) break;
    const complement = starts.get(last + 1);
    if (!complement) break;
    last = complement.endToken;
  }
  return last;
}

function findRenaming(document: Document, starts: ReadonlyMap<number, Mention>, mention: Mention, at: number, end: number): Mention | null {
  const { tokens } = document;
  const separator = tokens[at];
  if (!separator || separator.sentence !== tokens[mention.head]!.sentence) return null;
  const next = mention.form === "nominal" ? starts.get(at) : undefined;
  if (next?.form === "name" && describes(mention, next)) {
    // the Minister of Health the Honourable Ann Lee; Brigadier (Retd) Ann Lee
    if (separator.lower === "the" ? next.name!.titles.some((title) => HONOURS.has(title)) : at > mention.endToken && tokens[at - 1]!.text === ")") return next;
  }
  const copula = at === mention.endToken ? copulaEnd(document, at) : 0;
  if (copula > 0) {
    const predicate = starts.get(copula);
    return predicate && mention.form === "name" && predicate.form === "nominal" && describes(predicate, mention) ? predicate : null;
  }
  const held = at === mention.endToken && mention.form === "name" ? starts.get(heldOffice(document, at) ?? -1) : undefined;
  if (held) return held.form === "nominal" && describes(held, mention) ? held : null;
  const called = mention.form === "nominal" ? starts.get(nameAfter(document, at) ?? -1) : undefined;
  if (called?.form === "name") return called;
  if (!OPENERS.has(separator.text)) return null;
  let from = at + 1;
  if (/^\d{1,3}$/u.test(tokens[from]?.text ?? "") && /^[,)]$/u.test(tokens[from + 1]?.text ?? "")) {
    from += 2;
    if (tokens[from]?.text === ",") from++;
  }
  const other = starts.get(from);
  if (!other || other.form === "pronoun" || other.pair !== mention.pair) return null;
  if (mention.form === "name" && other.form === "nominal") {
    if (!describes(other, mention) || inList(document, starts, other)) return null;
    // "In a post on Facebook, the bakery said": what a verb follows is a subject of its own
    const after = tokens[complementEnd(document, starts, other.endToken)];
    return after && (after.pos === "VERB" || after.pos === "AUX") && !after.lower.endsWith("ing") ? null : other;
  }
  if (mention.form === "nominal" && other.form === "name" && end === at) {
    return (mention.definite || isRole(mention.role)) && describes(mention, other) && closes(document, other) ? other : null;
  }
  return null;
}

/** *a gang **known as** Black Ferry*, *a shop **called** Pemberton's*: where the name begins, or null. */
function nameAfter({ tokens }: Document, at: number): number | null {
  if (tokens[at]?.lower === "known" && tokens[at + 1]?.lower === "as") return at + 2;
  return NAMING.has(tokens[at]?.lower ?? "") ? at + 1 : null;
}

const NAMING: ReadonlySet<string> = new Set(["called", "named", "dubbed"]);

/** *Ann Lee, who resigned as pensions minister*: where an office that somebody held begins, or null. */
function heldOffice({ tokens }: Document, at: number): number | null {
  if (tokens[at]?.text !== "," || tokens[at + 1]?.lower !== "who") return null;
  for (let i = at + 2; i < at + 7; i++) {
    if (tokens[i]?.lower !== "as") continue;
    return tokens.slice(at + 2, i).some(({ lemma }) => HOLDING.has(lemma)) ? i + 1 : null;
  }
  return null;
}

/** Verbs that an office follows after *as*. */
const HOLDING: ReadonlySet<string> = new Set("resign quit serve step work retire act stand".split(" "));

/** Where the predicate after *is*, *, who is* begins; 0 where none does. */
function copulaEnd(document: Document, at: number): number {
  const { tokens } = document;
  let i = at;
  if (tokens[i]?.text === "," && tokens[i + 1]?.lower === "who") i += 2;
  return COPULAS.has(tokens[i]?.lower ?? "") && tokens[i]?.lower !== "'s" || i > at && COPULAS.has(tokens[i]?.lower ?? "") ? i + 1 : 0;
}

/** Whether the description may be of what the name names: one person's role for a person, a body's noun for a body. */
function describes(description: Mention, named: Mention): boolean {
  if (description.plural !== named.plural || named.kind === "unknown" && named.gender === "neuter") return false;
  if (named.name && nationOf(named.name.words.join(" ")) !== undefined) return false;
  const person = description.kind === "person" || isRole(description.role) || PERSON_NOUNS.has(description.role) || SPOKESPEOPLE.has(description.role);
  const trades = TRADING_ROLES.has(description.role);
  if (named.kind === "organization") return description.kind === "organization" || trades || description.kind === "unknown" && !person && description.definite;
  return person || named.kind === "unknown" && description.kind === "organization";
}

/** *the minister, the judge and the mayor*: a list is no apposition. */
function inList(document: Document, starts: ReadonlyMap<number, Mention>, other: Mention): boolean {
  const { tokens } = document;
  if (/^an?$/u.test(tokens[other.firstToken]!.lower)) return false;
  const end = complementEnd(document, starts, other.endToken);
  return /^(?:and|or|&)$/u.test(tokens[end]?.lower ?? "") && starts.has(end + 1);
}

/** Whether a mark, a bracket or the end closes the phrase: *the treasurer, Carl Otto, said*. */
function closes(document: Document, other: Mention): boolean {
  const next = document.tokens[other.endToken];
  return !next || next.pos === "PUNCT" || /^(?:of|from|at|who)$/u.test(next.lower);
}
