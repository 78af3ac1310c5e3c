/**
 * Whether the words after a closing mark say whose the quotation was, although a full stop stands before it.
 *
 * @example
 * // “Never again.” Smith said.                    yes: nothing follows that was said
 * // “Never again.” Smith said he was thinking …   no: a sentence of its own
 */
import { ATTRIBUTION_VERBS, HEARER_VERBS } from "../lexicon/attribution-verbs.js";
import { OTHER_STARTERS } from "../lexicon/sentence-starters.js";
import { isUpperCase } from "../text/characters.js";
import type { Words } from "./words.js";

/** A subject longer than this, in words, has more than one clause in it. */
const LONGEST_SUBJECT = 14;
const LONGEST_REST = 14;

const TERMINALS: ReadonlySet<string> = new Set([".", "?", "!", "…", "...", ";", ":"]);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "„", "`"]);
/** What may follow the verb when nothing said follows: where, when, how, to whom. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  "about", "after", "ahead", "amid", "as", "at", "before", "during", "earlier", "following", "for", "friday", "from", "in",
  "last", "late", "later", "monday", "of", "on", "outside", "over", "recently", "saturday", "shortly", "sunday", "then",
  "through", "thursday", "to", "today", "tuesday", "upon", "via", "wednesday", "when", "while", "with", "yesterday", "out",
]);
/** What begins a clause of its own after *said*. */
const CLAUSE_STARTERS: ReadonlySet<string> = new Set([
  "that", "he", "she", "it", "they", "we", "i", "there", "the", "a", "an", "his", "her", "their", "its", "if", "whether",
]);

/** Whether an attribution to the quotation that closed just before `next` stands there; `lively` after `?` or `!`. */
export function attributionFollows(words: Words, next: number, end: number, lively: boolean): boolean {
  const opening = words.lowers[next] ?? "";
  if (OTHER_STARTERS.has(opening) || !isUpperCase((words.forms[next] ?? "").charCodeAt(0))) return false;
  const limit = Math.min(end, next + LONGEST_SUBJECT);
  for (let verb = next + 1; verb < limit; verb++) {
    const lower = words.lowers[verb] ?? "";
    if (TERMINALS.has(lower) || QUOTES.has(lower) || lower === "that" || lower === "to") return false;
    if (ATTRIBUTION_VERBS.has(lower)) return lively ? !clauseFollows(words, verb, end) : nothingFollows(words, verb, end);
  }
  return false;
}

/** After `?` or `!` an attribution is the rule: anything but a clause may follow its verb. */
function clauseFollows(words: Words, verb: number, end: number): boolean {
  const after = words.lowers[verb + 1] ?? "";
  if (HEARER_VERBS.has(words.lowers[verb] ?? "")) return words.lowers.slice(verb + 1, Math.min(end, verb + 6)).includes("that");
  return CLAUSE_STARTERS.has(after) || QUOTES.has(after);
}

/** After a full stop the sentence must end soon, and say nothing but to whom, where or when. */
function nothingFollows(words: Words, verb: number, end: number): boolean {
  let after = verb + 1;
  if (HEARER_VERBS.has(words.lowers[verb] ?? "")) {
    while (after < end && after < verb + 5 && !ADJUNCTS.has(words.lowers[after] ?? "") && !isStop(words, after)) after++;
  }
  if (after >= end || isStop(words, after)) return true;
  if (!ADJUNCTS.has(words.lowers[after] ?? "")) return false;
  for (let i = after + 1; i < Math.min(end, after + LONGEST_REST); i++) {
    const lower = words.lowers[i] ?? "";
    if (lower === "that" || QUOTES.has(lower)) return false;
    if (TERMINALS.has(lower)) return true;
  }
  return after + LONGEST_REST >= end;
}

function isStop(words: Words, index: number): boolean {
  const lower = words.lowers[index] ?? "";
  return TERMINALS.has(lower) || lower === ",";
}
