/**
 * Where the sentences of a line start.
 *
 * @example
 * // “We will win. We must,” he said. Then he left.
 * // ^             ^                  ^
 */
import { OTHER_STARTERS, SUBJECT_STARTERS } from "../lexicon/sentence-starters.js";
import { TITLE_ABBREVIATIONS } from "../lexicon/abbreviations.js";
import { isDigit, isLetter, isUpperCase } from "../text/characters.js";
import { DASHES } from "../text/dashes.js";
import { attributionFollows } from "./attribution-follows.js";
import { datelineEnd } from "./dateline.js";
import type { Words } from "./words.js";

/** What ends a sentence, or may: a full stop, `?` or `!`, dots that trail off, a word that has its own stop. */
type Terminal = "stop" | "exclamation" | "ellipsis" | "abbreviation";

const OPENING_ONLY: ReadonlySet<string> = new Set(["“", "„", "‘", "‚", "«", "‹", "`", "(", "[", "{", "\u0093"]);
const CLOSING_ONLY: ReadonlySet<string> = new Set(["”", "’", "»", "›", ")", "]", "}", "\u0094"]);
const EITHER_WAY: ReadonlySet<string> = new Set(['"', "'", "‟", "‛", "＂", "´", "*", "_"]);
const BRACKETS: ReadonlySet<string> = new Set([")", "]", "}"]);
const FOLLOW_ON: ReadonlySet<string> = new Set([",", ";", ":"]);
/** After *a.m.* and *p.m.*: the sentence goes on. */
const TIME_FOLLOWERS: ReadonlySet<string> = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "et", "est", "edt", "pt", "pst", "pdt", "ct",
  "cst", "cdt", "mt", "gmt", "bst", "eastern", "central", "pacific", "mountain", "january", "february", "march", "april",
  "may", "june", "july", "august", "september", "october", "november", "december",
]);

/** Indices of the words that start a sentence, among those from `first` to `end`, a line; the first is one. */
export function sentenceStarts(words: Words, first: number, end: number): number[] {
  const opening = datelineEnd(words, first, end);
  const boundaries = opening === first ? [first] : [first, opening];
  let straightMarks = 0;
  let start = opening;
  for (let i = opening; i < end; i++) {
    if (words.lowers[i] === '"') straightMarks++;
    let terminal = terminalAt(words, i);
    if (terminal === null) continue;
    const word = i;
    let last = i;
    let quoteClosed = false;
    for (let next = i + 1; next < end; next++) {
      const more = terminalAt(words, next);
      if (more !== null && more !== "abbreviation") terminal = stronger(terminal, more);
      else if (closes(words, next, end, straightMarks)) {
        if (words.lowers[next] === '"') straightMarks++;
        quoteClosed ||= !BRACKETS.has(words.forms[next] ?? "");
      } else break;
      last = next;
    }
    i = last;
    if (last + 1 < end && isBoundary(words, { start, word, next: last + 1, end }, terminal, quoteClosed)) {
      start = last + 1;
      boundaries.push(start);
    }
  }
  return boundaries;
}

function terminalAt(words: Words, index: number): Terminal | null {
  const form = words.forms[index] ?? "";
  switch (form.charCodeAt(form.length - 1)) {
    case 0x2e: // .
      if (form.length === 1) return "stop";
      return isLetter(form.charCodeAt(0)) ? "abbreviation" : form.startsWith(".") ? "ellipsis" : null;
    case 0x3002: // 。
      return "stop";
    case 0x3f: case 0x21: case 0xff1f: case 0xff01: // ? ! ？ ！
      return "exclamation";
    case 0x2026: case 0x85: // … and what cp1252 has for it
      return "ellipsis";
    default:
      return null;
  }
}

/** `?!` and `!...` are exclamations; `. . .` trails off; *Inc.* and a stop is a stop. */
function stronger(terminal: Terminal, more: Terminal): Terminal {
  if (terminal === "exclamation" || more === "exclamation") return "exclamation";
  return terminal === "abbreviation" ? more : "ellipsis";
}

/** Whether the word at `index`, after the end of a sentence, still belongs to it as a closing mark or bracket. */
function closes(words: Words, index: number, end: number, straightMarks: number): boolean {
  const mark = mostTelling(words, index);
  const closing = CLOSING_ONLY.has(mark);
  const opening = OPENING_ONLY.has(mark);
  if (!closing && !opening && !EITHER_WAY.has(mark)) return false;
  if (BRACKETS.has(mark)) return true;
  if (mark === "(" || mark === "[" || mark === "{") return false;
  const gluedBefore = isGlued(words, index);
  const gluedAfter = index + 1 < end && isGlued(words, index + 1);
  if (gluedBefore && !gluedAfter) return true;
  if (!gluedBefore && gluedAfter) return closing && !isWordLike(words, index + 1);
  if (closing) return true;
  if (opening) return false;
  return mark === '"' ? straightMarks % 2 === 1 : gluedBefore && !isWordLike(words, index + 1);
}

/** The mark as written, where its form without damage does not tell its direction. */
function mostTelling(words: Words, index: number): string {
  const start = words.starts[index] ?? 0;
  const form = words.forms[index] ?? "";
  return form === "'" && words.ends[index] === start + 1 ? words.text.charAt(start) : form;
}

/** Where a sentence may end: its first word, the one that may end it, the word after that and its closing marks. */
interface Place {
  readonly start: number;
  readonly word: number;
  readonly next: number;
  readonly end: number;
}

function isBoundary(words: Words, place: Place, terminal: Terminal, quoteClosed: boolean): boolean {
  const { start, next, end } = place;
  const following = words.forms[next] ?? "";
  if (FOLLOW_ON.has(following) || DASHES.has(following) || following === "---") return false;
  const lead = leadWord(words, next, end);
  const word = words.forms[lead] ?? "";
  const unit = word.charCodeAt(0);
  if (isLetter(unit) ? !isUpperCase(unit) && word === words.lowers[lead] : terminal === "abbreviation") return false;
  const mayAttribute = quoteClosed && lead === next && isUpperCase(unit);
  const manner = terminal === "exclamation" ? terminal : "stop";
  if (mayAttribute && attributionFollows(words.lowers, next, end, manner)) return false;
  if (!quoteClosed && isGlued(words, next) && !isLostSpace(words, next)) return false;
  switch (terminal) {
    case "stop":
      return next - start > 2 || !isListNumber(words.forms[start] ?? "");
    case "exclamation":
      return true;
    case "ellipsis":
      if (quoteClosed || isStarter(words, lead, true)) return true;
      return !words.forms[next - 1]?.startsWith("]") && isGlued(words, next - 1);
    case "abbreviation":
      return endsAbbreviation(words, place.word, lead, lead > next);
  }
}

/** The first word at or after `next` that is no opening mark, bracket or bullet. */
function leadWord(words: Words, next: number, end: number): number {
  let lead = next;
  while (lead < end - 1 && lead < next + 6 && !isWordLike(words, lead)) lead++;
  return lead;
}

/** Whether *fell.The*, *“fell”.The* lost a space at its full stop: a word or a closing mark before it, a capital after it. */
function isLostSpace(words: Words, next: number): boolean {
  const before = words.forms[next - 2] ?? "";
  const unit = before.charCodeAt(before.length - 1);
  return !isWordLike(words, next) || CLOSING_ONLY.has(before) || (before.length > 1 && ((isLetter(unit) && !isUpperCase(unit)) || isDigit(unit)));
}

/** A number or letter that counts a list: *1. Go there.* */
function isListNumber(form: string): boolean {
  return isDigit(form.charCodeAt(0)) ? form.length <= 2 : form.length === 1;
}

/** Whether the sentence ends at a word that has its own full stop. */
function endsAbbreviation(words: Words, index: number, lead: number, marked: boolean): boolean {
  const lower = (words.lowers[index] ?? "").slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(lower) && lower !== "st") return false;
  if (lower === "a.m" || lower === "p.m" || lower === "etc") return !TIME_FOLLOWERS.has(words.lowers[lead] ?? "");
  // A middle initial stands between names: only what can be no name ends a sentence at it.
  if (lower.length === 1 && isUpperCase((words.forms[index - 1] ?? "").charCodeAt(0))) {
    return SUBJECT_STARTERS.has(words.lowers[lead] ?? "") && words.forms[lead] !== "I";
  }
  return marked || isStarter(words, lead, false);
}

function isStarter(words: Words, index: number, afterEllipsis: boolean): boolean {
  const lower = words.lowers[index] ?? "";
  if (lower === "i" && (afterEllipsis || words.forms[index]?.length !== 1)) return false;
  return SUBJECT_STARTERS.has(lower) || OTHER_STARTERS.has(lower);
}

function isWordLike(words: Words, index: number): boolean {
  const unit = (words.forms[index] ?? "").charCodeAt(0);
  return isLetter(unit) || isDigit(unit);
}

function isGlued(words: Words, index: number): boolean {
  return words.starts[index] === words.ends[index - 1];
}
