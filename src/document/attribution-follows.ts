/**
 * Whether words say whose a quotation is that ends before them, although no mark shows where it ends.
 *
 * @example
 * // “Never again.” Smith said.                    yes: nothing follows that was said
 * // “Never again.” Smith said he was thinking …   no: a sentence of its own
 */
import { ATTRIBUTION_VERBS, HEARER_VERBS } from "../lexicon/attribution-verbs.js";
import { RELATIVE_PRONOUNS } from "../lexicon/pronouns.js";
import { OTHER_STARTERS } from "../lexicon/sentence-starters.js";
import { OFFICE_PARTICIPLES } from "../lexicon/titles.js";

/** What ends the quotation: a comma or a full stop, or `?` and `!`, after which an attribution is the rule. */
export type BeforeAttribution = "comma" | "stop" | "exclamation";

/** A subject longer than this, in words, has more than one clause in it; one with an apposition may be longer. */
const LONGEST_SUBJECT = 14;
const LONGEST_APPOSITION = 32;
const LONGEST_REST = 14;
const LONGEST_HEARER = 6;

const TERMINALS: ReadonlySet<string> = new Set([".", "?", "!", "…", "...", ";", ":"]);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„", "`"]);
/** What may follow the verb when nothing said follows: where, when, how, to whom. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  "about", "after", "again", "ahead", "amid", "as", "at", "before", "during", "earlier", "following", "for", "friday", "from",
  "here", "in", "last", "late", "later", "monday", "of", "on", "out", "outside", "over", "recently", "saturday", "shortly",
  "sunday", "then", "this", "through", "thursday", "to", "today", "tuesday", "upon", "via", "wednesday", "when", "while", "with",
  "yesterday",
]);
/** What begins a clause of its own after *said*. */
const CLAUSE_STARTERS: ReadonlySet<string> = new Set([
  "that", "he", "she", "it", "they", "we", "i", "there", "the", "a", "an", "his", "her", "their", "its", "if", "whether",
]);
/** Words that begin no source: speakers inside the quotation itself, and what begins a clause. */
const NO_SOURCES: ReadonlySet<string> = new Set(["i", "we", "you", "what", "which", "that", "this", "these", "those"]);
/** Verbs that show a clause before the one of speech, unless a relative pronoun brings them: *Lee, who is …, said*. */
const OTHER_VERBS: ReadonlySet<string> = new Set([
  "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "do",
  "does", "did", "isn't", "won't", "n't", "not",
]);
/** Before a word like *states* or *notes* these show a noun. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set([
  "the", "a", "an", "of", "these", "those", "their", "his", "her", "our", "your", "my", "its", "some", "many", "all", "no", "and",
  "united", "in", "for", "with", "several", "two", "new", "both",
]);
/** Participles that begin a subject: those of offices, and what tells of somebody's time in one. */
const SUBJECT_PARTICIPLES: ReadonlySet<string> = new Set([...OFFICE_PARTICIPLES, "incoming", "leading", "outgoing", "retiring", "visiting"]);

/**
 * Whether an attribution stands at the word `next`, in a line that ends at `end`.
 *
 * @param isVerb whether a word is a verb of speech; by default one of those that often follow a quotation
 */
export function attributionFollows(
  lowers: readonly string[], next: number, end: number, before: BeforeAttribution,
  isVerb: (index: number) => boolean = (index) => ATTRIBUTION_VERBS.has(lowers[index] ?? ""),
): boolean {
  const verb = verbOf(lowers, next, end, isVerb);
  if (verb < 0) return false;
  if (before === "stop") return nothingFollows(lowers, verb, end);
  return before === "comma" ? adjunctFollows(lowers, verb, end) : !clauseFollows(lowers, verb, end);
}

/** The verb of speech whose subject begins at `next`; -1 where there is none. */
function verbOf(lowers: readonly string[], next: number, end: number, isVerb: (index: number) => boolean): number {
  const opening = lowers[next] ?? "";
  if (NO_SOURCES.has(opening) || OTHER_STARTERS.has(opening)) return -1;
  // “speaking to reporters, Lee said”; but “Beijing said”
  if (opening.endsWith("ing") && !SUBJECT_PARTICIPLES.has(opening) && !isVerb(next + 1)) return -1;
  let commas = 0;
  let relative = false;
  for (let i = next + 1; i < end && i < next + (commas > 0 ? LONGEST_APPOSITION : LONGEST_SUBJECT); i++) {
    const lower = lowers[i] ?? "";
    if (lower === ",") commas++;
    if (TERMINALS.has(lower) || QUOTES.has(lower) || lower === "that" || (lower === "to" && commas === 0)) return -1;
    relative ||= RELATIVE_PRONOUNS.has(lower);
    if (isVerb(i) && !BEFORE_NOUNS.has(lowers[i - 1] ?? "")) {
      // Ana Ruiz, the envoy, said: the comma that opens an apposition has one that closes it.
      const last = lowers[i - 1] ?? "";
      return commas === 0 || last === "," || (last.endsWith("ly") && lowers[i - 2] === ",") ? i : -1;
    }
    if (OTHER_VERBS.has(lower) && !relative && !isVerb(i + 1)) return -1;
  }
  return -1;
}

/** The word after the verb and its hearer: *told **the BBC** on Monday*. */
function afterHearer(lowers: readonly string[], verb: number, end: number): number {
  let after = verb + 1;
  if (!HEARER_VERBS.has(lowers[verb] ?? "")) return after;
  const limit = Math.min(end, verb + 1 + LONGEST_HEARER);
  while (after < limit && !ADJUNCTS.has(lowers[after] ?? "") && !isStop(lowers[after] ?? "")) after++;
  return after;
}

function adjunctFollows(lowers: readonly string[], verb: number, end: number): boolean {
  const after = afterHearer(lowers, verb, end);
  const lower = lowers[after] ?? "";
  return after >= end || isStop(lower) || ADJUNCTS.has(lower) || /(?:ly|ing)$/u.test(lower) || QUOTES.has(lower);
}

function clauseFollows(lowers: readonly string[], verb: number, end: number): boolean {
  const after = lowers[verb + 1] ?? "";
  if (HEARER_VERBS.has(lowers[verb] ?? "")) return lowers.slice(verb + 1, Math.min(end, verb + LONGEST_HEARER)).includes("that");
  return CLAUSE_STARTERS.has(after) || QUOTES.has(after);
}

/** After a full stop the sentence must end soon, and say nothing but to whom, where or when. */
function nothingFollows(lowers: readonly string[], verb: number, end: number): boolean {
  const after = afterHearer(lowers, verb, end);
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
