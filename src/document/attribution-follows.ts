/**
 * Whether words say whose a quotation is that ends before them, although no comma or mark shows it.
 *
 * @example
 * // “Never again.” Smith said.                    yes: nothing follows that was said
 * // “Never again.” Smith said he was thinking …   no: a sentence of its own
 */
import { ATTRIBUTION_VERBS, HEARER_VERBS } from "../lexicon/attribution-verbs.js";
import { OTHER_STARTERS } from "../lexicon/sentence-starters.js";

/** A subject longer than this, in words, has more than one clause in it. */
const LONGEST_SUBJECT = 14;
const LONGEST_REST = 14;

const TERMINALS: ReadonlySet<string> = new Set([".", "?", "!", "…", "...", ";", ":"]);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„", "`"]);
/** What may follow the verb when nothing said follows: where, when, how, to whom. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  "about", "after", "ahead", "amid", "as", "at", "before", "during", "earlier", "following", "for", "friday", "from", "in",
  "last", "late", "later", "monday", "of", "on", "out", "outside", "over", "recently", "saturday", "shortly", "sunday",
  "then", "through", "thursday", "to", "today", "tuesday", "upon", "via", "wednesday", "when", "while", "with", "yesterday",
]);
/** What begins a clause of its own after *said*. */
const CLAUSE_STARTERS: ReadonlySet<string> = new Set([
  "that", "he", "she", "it", "they", "we", "i", "there", "the", "a", "an", "his", "her", "their", "its", "if", "whether",
]);
/** Verbs that show a clause before the one of speech, unless a relative pronoun brings them: *Lee, who is …, said*. */
const OTHER_VERBS: ReadonlySet<string> = new Set([
  "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "do",
  "does", "did", "isn't", "won't", "n't", "not",
]);
/** Before a word like *states* or *notes* these show a noun. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set([
  "the", "a", "an", "of", "these", "those", "their", "his", "her", "our", "your", "my", "its", "some", "many", "all", "no", "and",
  "united", "in", "for", "with", "several", "two", "new",
]);
/** Subjects that speak inside a quotation rather than of it. */
const FIRST_AND_SECOND_PERSON: ReadonlySet<string> = new Set(["i", "we", "you"]);

/**
 * Whether an attribution to a quotation that ended just before the word `next` stands there, in a line that ends at
 * `end`; `lively` where `?` or `!` ended it, after which an attribution is the rule.
 */
export function attributionFollows(lowers: readonly string[], next: number, end: number, lively: boolean): boolean {
  const opening = lowers[next] ?? "";
  if (
    OTHER_STARTERS.has(opening) || FIRST_AND_SECOND_PERSON.has(opening) || opening.endsWith("ing")
  ) return false;
  const limit = Math.min(end, next + LONGEST_SUBJECT);
  let relative = false;
  for (let verb = next + 1; verb < limit; verb++) {
    const lower = lowers[verb] ?? "";
    if (TERMINALS.has(lower) || QUOTES.has(lower) || lower === "that" || lower === "to") return false;
    relative ||= lower === "who" || lower === "which" || lower === "whose";
    if (OTHER_VERBS.has(lower) && !relative && !ATTRIBUTION_VERBS.has(lowers[verb + 1] ?? "")) return false;
    if (ATTRIBUTION_VERBS.has(lower) && !BEFORE_NOUNS.has(lowers[verb - 1] ?? "")) return lively ? !clauseFollows(lowers, verb, end) : nothingFollows(lowers, verb, end);
  }
  return false;
}

function clauseFollows(lowers: readonly string[], verb: number, end: number): boolean {
  const after = lowers[verb + 1] ?? "";
  if (HEARER_VERBS.has(lowers[verb] ?? "")) return lowers.slice(verb + 1, Math.min(end, verb + 6)).includes("that");
  return CLAUSE_STARTERS.has(after) || QUOTES.has(after);
}

/** After a full stop the sentence must end soon, and say nothing but to whom, where or when. */
function nothingFollows(lowers: readonly string[], verb: number, end: number): boolean {
  let after = verb + 1;
  if (HEARER_VERBS.has(lowers[verb] ?? "")) {
    while (after < end && after < verb + 5 && !ADJUNCTS.has(lowers[after] ?? "") && !isStop(lowers[after] ?? "")) after++;
  }
  if (after >= end || isStop(lowers[after] ?? "")) return true;
  if (!ADJUNCTS.has(lowers[after] ?? "")) return false;
  for (let i = after + 1; i < Math.min(end, after + LONGEST_REST); i++) {
    const lower = lowers[i] ?? "";
    if (lower === "that" || QUOTES.has(lower)) return false;
    if (TERMINALS.has(lower)) return true;
  }
  return after + LONGEST_REST >= end;
}

function isStop(lower: string): boolean {
  return TERMINALS.has(lower) || lower === ",";
}
