/**
 * Attributions as the marks need them: where one begins after words that no mark closes, and where one introduces
 * words that no mark opens.
 *
 * @example
 * // “They will meet again, the ministry said.      begins at the comma
 * // The ministry said, They will meet again.”      introduces at “They”
 */
import { attributionFollows } from "../document/attribution-follows.js";
import type { Document, Token } from "../document/document.js";
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { ATTRIBUTION_VERBS, REPORTING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import { isUpperCase } from "../text/characters.js";

/** Subjects of *said* that follow it: *said Lee*, *said the minister*. */
const SUBJECT_TAGS: ReadonlySet<string> = new Set([...COUNTED_NOUN_PHRASE, "PRON"]);
const LONGEST_SOURCE = 14;
/** Words between a verb of speech and the comma after it: *told the BBC,* */
const LONGEST_HEARER = 4;

/** Whether an attribution to the words before begins at the token `index`: at a comma, or at a sentence or cry's end. */
export function attributionBegins(document: Document, index: number, end: number, lowers: readonly string[]): boolean {
  const { tokens, sentences } = document;
  const token = tokens[index];
  if (!token) return false;
  const isVerb = (at: number): boolean => isSpeech(tokens[at]);
  const before = lowers[index - 1] ?? "";
  if ((before === "?" || before === "!") && token.text !== ",") return attributionFollows(lowers, index, end, "comma", isVerb);
  if (token.text !== ",") {
    return sentences[token.sentence]?.firstToken === index && attributionFollows(lowers, index, end, "stop", isVerb);
  }
  const next = tokens[index + 1];
  if (!next || index + 1 >= end) return false;
  if (next.lower === "according" && lowers[index + 2] === "to") return endsSoon(lowers, index + 3, end) && hasVerb(document, index);
  if (ATTRIBUTION_VERBS.has(next.lower)) return isSpeech(next) && SUBJECT_TAGS.has(tokens[index + 2]?.pos ?? "");
  return attributionFollows(lowers, index + 1, end, "comma", isVerb);
}

/** Whether the token `index` is a comma or colon after which words are quoted: *said, if*, *told the BBC, We*. */
export function introduces(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]?.text;
  if (mark === ":") return true;
  if (mark !== ",") return false;
  if (isSpeech(tokens[index - 1])) return true;
  if (!isUpperCase(tokens[index + 1]?.text.charCodeAt(0) ?? 0)) return false;
  for (let i = index - 1; i >= index - 1 - LONGEST_HEARER; i--) if (isSpeech(tokens[i])) return true;
  return false;
}

/** A verb of speech in a form that attributes: *said*, *charged*, *telling*. */
export function isSpeech(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower, pos, lemma } = token;
  if (ATTRIBUTION_VERBS.has(lower)) return pos === "VERB" || !lower.endsWith("s") || lower === "says";
  return REPORTING_PARTICIPLES.has(lower) || (pos === "VERB" && SPEECH.has(lemma) && lower !== lemma);
}

/** Whether the source ends with its sentence before long. */
function endsSoon(lowers: readonly string[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + LONGEST_SOURCE); i++) {
    const lower = lowers[i] ?? "";
    if (lower === ",") return false;
    if (lower === "." || lower === ";") return true;
  }
  return start + LONGEST_SOURCE > end;
}

/** Whether the sentence has a verb before the token `index`. */
function hasVerb({ tokens }: Document, index: number): boolean {
  const sentence = tokens[index]?.sentence;
  for (let i = index - 1; i > index - 40 && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.pos === "VERB" || tokens[i]?.pos === "AUX") return true;
  }
  return false;
}
